"""Whom to call, where and when: what LocalGov Drupal's landing and directory pages say of it arrives."""

from content_sync.content import Phone
from tests.sync.reading import read
from tests.sync.small_drupal import SmallDrupal, html, node

LANDING, DIRECTORY_PAGE = "localgov_services_landing", "localgov_directories_page"


def test_a_topic_says_whom_to_call() -> None:
    landing = node(LANDING, 1, "Housing", "/housing", localgov_phone="01632 960 100",
                   localgov_opening_hours=html("<p>Monday to Friday<br>9am to 5pm</p>"),
                   localgov_email_address="homes@council.example")  # fmt: skip
    housing = read(SmallDrupal([landing])).topics["/housing"].words[0]
    assert housing.phones == (Phone("01632 960 100", "+441632960100", hours="Monday to Friday 9am to 5pm"),)
    assert housing.emails == ("homes@council.example",)
