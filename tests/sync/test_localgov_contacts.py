"""Whom to call, where and when: what LocalGov Drupal's landing and directory pages say of it arrives."""

from datetime import time

from content_sync.content import Phone, Position, Schedule
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


def test_an_entry_of_a_directory_has_its_own_address_and_hours() -> None:
    address = {"address_line1": "1 High Street", "address_line2": "", "locality": "Aberfryn", "postal_code": "LL99 1AA"}
    entry = node(DIRECTORY_PAGE, 1, "Careers advice", localgov_directory_address=address,
                 localgov_directory_opening_times=html("<p>Monday: 9am to 5pm</p>"))  # fmt: skip
    empty = node(DIRECTORY_PAGE, 2, "Online", localgov_directory_address=dict.fromkeys(address, ""))
    found = read(SmallDrupal([entry, empty])).items
    careers = found["Careers advice"]
    assert careers.kind == "service"
    assert careers.words[0].address == ("1 High Street", "Aberfryn")
    assert careers.where == Position("LL99 1AA")
    assert careers.schedules == (Schedule(("MO",), time(9), time(17)),)
    assert careers.words[0].hours_text == "Monday: 9am to 5pm"
    assert (found["Online"].words[0].address, found["Online"].where) == ((), None)
