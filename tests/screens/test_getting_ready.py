"""Before the first content has come: never a blank, and home as soon as there is something to show."""

import pytest

from kiosk.folders import ASSETS
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore


@pytest.mark.parametrize(
    ("choice", "title", "help_now"),
    [
        ("English", "This booth is getting ready", "Need help now? Ask a member of staff, or call 01632 960 123."),
        (
            "Cymraeg",
            "Mae’r bwth hwn yn paratoi",
            "Angen cymorth nawr? Gofynnwch i aelod o staff, neu ffoniwch 01632 960 123.",
        ),
    ],
)
def test_a_booth_without_content_says_so_and_where_to_turn(
    visit: Opened, no_content: ContentStore, choice: str, title: str, help_now: str
) -> None:
    visitor = visit(store=no_content)
    visitor.tap(choice)
    assert visitor.title() == title
    assert visitor.reads(help_now)


def test_a_booth_without_staff_does_not_send_people_to_them(visit: Opened, no_content: ContentStore) -> None:
    visitor = visit(store=no_content, environment={"KIOSK_BOOTH__STAFFED": "false"})
    visitor.tap("English")
    assert visitor.reads("Need help now? Call 01632 960 123.")
    assert not visitor.reads("member of staff")


def test_content_that_arrives_opens_home(visit: Opened, no_content: ContentStore) -> None:
    visitor = visit(store=no_content)
    visitor.tap("English")
    no_content.sync(ASSETS / "sample_council")
    visitor.wait_until(lambda: visitor.title() == "Hello. What do you need help with?")
    assert "Housing" in visitor.buttons()


def test_a_booth_whose_store_is_not_even_there_yet_gets_ready_too(visit: Opened, no_content: ContentStore) -> None:
    no_content.directory.rmdir()
    visitor = visit(store=no_content)
    visitor.tap("English")
    assert visitor.title() == "This booth is getting ready"
