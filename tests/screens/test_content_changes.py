"""The council edits while somebody reads: what is new appears, and the reader keeps their place."""

from pathlib import Path

from screens.routes import Home
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore, edit
from tests.screens.pages import open_page

PAGE = "services/pension-credit.en.md"


def test_new_words_appear_on_the_open_page_and_the_reader_keeps_their_place(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    visitor = visit(store=own_content)
    open_page(visitor, "Pension Credit")
    visitor.tap("Down")
    before = visitor.thing("How to apply").place.top()
    assert visitor.thing("Up").description == ""
    edit(council / PAGE, ("National Insurance number", "National Insurance number or card"))
    own_content.sync(council)
    visitor.wait_until(lambda: "National Insurance number or card" in visitor.names())
    assert visitor.thing("How to apply").place.top() == before


def test_a_part_added_below_moves_nothing_that_is_in_view(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    visitor = visit(store=own_content)
    open_page(visitor, "Pension Credit")
    visitor.tap("Down")
    before = visitor.picture()
    edit(council / PAGE, ("## What happens next", "## If you move\nTell the Pension Service.\n\n## What happens next"))
    own_content.sync(council)
    visitor.wait_until(lambda: "If you move" in visitor.names())
    assert visitor.picture() == before


def test_a_list_grows_while_it_is_open_and_focus_stays_on_its_row(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    visitor = visit(Home(), store=own_content)
    visitor.tap("Help today")
    row = visitor.thing("Debt advice").item
    row.forceActiveFocus()
    edit(council / "topics.toml", ('pages = ["food-bank", ', 'pages = ["food-bank", "pension-credit", '))
    own_content.sync(council)
    visitor.wait_until(lambda: "Pension Credit" in visitor.buttons())
    assert visitor.thing("Debt advice").item is row
    assert visitor.window.activeFocusItem() is row


def test_a_page_that_is_taken_away_while_open_goes_back(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    visitor = visit(Home(), store=own_content)
    visitor.tap("Help today")
    visitor.tap("Food bank")
    (council / "services" / "food-bank.en.md").unlink()
    (council / "services" / "food-bank.cy.md").unlink()
    edit(council / "topics.toml", ('"food-bank", ', ""))
    own_content.sync(council)
    visitor.wait_until(lambda: visitor.title() == "Help today")
    assert "Food bank" not in visitor.buttons()


def test_a_content_round_without_news_changes_nothing(visit: Opened, own_content: ContentStore, council: Path) -> None:
    visitor = visit(store=own_content)
    open_page(visitor, "Blue Badge")
    visitor.tap("Down")
    before, things = visitor.picture(), [thing.item for thing in visitor.things()]
    own_content.sync(council)
    visitor.kiosk.look_for_news()
    assert visitor.picture() == before
    assert [thing.item for thing in visitor.things()] == things
