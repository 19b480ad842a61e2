"""A real LocalGov Drupal, captured bundle by bundle, arrives whole."""

from collections import Counter

import pytest

from content_sync.content import Alert, Item, Topic
from tests.sync.made_records import NOON, Booth
from tests.sync.reading import Read, read
from tests.sync.replay import SAMPLES, captured_drupal

pytestmark = pytest.mark.skipif(
    not (SAMPLES / "lgd-jsonapi").is_dir(), reason="the captured payloads stand beside the repository: ../shared"
)


@pytest.fixture(scope="module")
def captured() -> Read:
    return read(captured_drupal)


def test_every_bundle_arrives_as_records(captured: Read) -> None:
    kinds = Counter(one.kind for one in captured.records if isinstance(one, Item))
    assert kinds == {
        "service": 7 + 3,  # service pages and directory pages
        "guide": 1,
        "page": 2,
        "step_by_step": 1,
        "step": 4,
        "venue": 10,
        "event": 2,
        "news": 2,
    }
    assert sum(isinstance(one, Topic) for one in captured.records) == 6
    assert sum(isinstance(one, Alert) for one in captured.records) == 3


def test_only_what_belongs_to_the_other_half_of_the_site_is_left_out(captured: Read) -> None:
    reasons = [one.reason for one in captured.left_out]
    assert len(reasons) == 3
    assert all("not published" in reason for reason in reasons)


def test_a_service_page_keeps_its_place_its_links_and_its_public_address(captured: Read) -> None:
    page = captured.items["Meals on wheels"]
    words = page.words[0]
    assert words.url == "https://council.example/adult-health-and-social-care/support-your-home/meals-wheels"
    assert [section.heading for section in words.sections][:2] == ["", "Apply for meals on wheels"]
    home = captured.topics["/adult-health-and-social-care/support-your-home"]
    assert page.topics[0].topic_uid == home.uid
    assert home.parent_uid == captured.topics["/adult-health-and-social-care"].uid
    assert len(page.words) == 1, "a site without Welsh answers English under /cy: it is not Welsh"


def test_polygons_are_not_asked_for(captured: Read) -> None:
    asked = [path for path in captured.asked if "localgov_directories_venue" in path]
    assert asked
    assert all("fields%5Blocalgov_geo--area%5D=label" in path for path in asked)


def test_venues_have_their_address_position_and_phone(captured: Read) -> None:
    venue = captured.items["Lambeth Council"]
    assert venue.where is not None
    assert (venue.where.postcode, round(venue.where.latitude or 0, 3)) == ("SW2 1RP", 51.46)
    assert venue.words[0].address == ("Brixton Hill", "London")
    assert venue.words[0].phones[0].dial == "+442079261000"


def test_a_banner_for_a_few_pages_is_not_shown_to_everybody(captured: Read) -> None:
    assert captured.alerts["Welcome to the LocalGov Drupal demo site!"].topic_uid is None
    assert "This is an 'Event'" not in captured.alerts


def test_looking_for_alerts_gives_the_same_alerts(captured: Read) -> None:
    again = read(captured_drupal, only_alerts=True)
    assert again.alerts == captured.alerts
    assert not any("services_page" in path for path in again.asked)


def test_the_website_is_kept_and_read_back_and_a_second_round_changes_nothing(captured: Read, booth: Booth) -> None:
    first = booth.sync(captured.records, "council")
    assert (first.error, first.changed) == (None, len(captured.records) - len(captured.left_out))
    labels = [one.label for one in booth.reader.topics("en")]
    assert labels == ["Adult health and social care", "Libraries, leisure and culture"]
    page = booth.reader.page(captured.items["Meals on wheels"].uid, "cy", NOON)
    assert page is not None
    assert page.is_fallback, "a Welsh visitor is told that this page is in English"
    assert page.topic is not None
    assert page.topic.label == "Adult health and social care"
    assert booth.sync(captured.records, "council").changed == 0
