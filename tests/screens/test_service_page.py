"""A service's page: every part the council gives, in order, nothing it does not give, and honest about its age."""

from pathlib import Path

from content_sync.content import Item, Position, Words
from tests.screens.conftest import Moment, Opened
from tests.screens.content_store import ContentStore, edit
from tests.screens.pages import open_page
from tests.sync.made_records import Booth

PENSION_CREDIT = "services/pension-credit.en.md"


def test_every_part_of_a_page_is_there_in_order(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    names = visitor.names()
    parts = [
        "Tops up a low income over State Pension age. It can also bring help with rent, Council Tax and heating.",
        "Who it is for",
        "How much",
        "Who decides",
        "What it is",
        "Who can get it",
        "How to apply",
        "What to bring",
        "Bank account details",
        "You may get more if",
        "What happens next",
        "Call or write",
        "0800 99 1234",
        "Monday to Friday, 8am to 6pm",
        "Do it online",
        "Apply for Pension Credit on GOV.UK",
        "Where to go",
        "Harbour Advice Centre",
        "Related help",
        "Attendance Allowance",
        "Checked with the council website today, 7.40 am. Next review: March 2027.",
    ]
    assert [part for part in parts if part not in names] == []
    assert [names.index(part) for part in parts] == sorted(names.index(part) for part in parts)


def test_a_place_says_whether_it_is_open_now(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    library = visitor.thing("Aberfryn Library and Hub")
    assert "Open now until 5 pm" in library.description
    assert "2 Stryd y Cei" in library.description
    assert "You are here" in library.description


def test_an_address_of_its_own_says_where_to_go(visit: Opened, own_content: ContentStore) -> None:
    words = Words("en", "Careers advice", "Talk to us.", address=("1 High Street", "Aberfryn"))
    booth = Booth(own_content.directory)
    booth.sync([Item("feed:1", "service", (words,), where=Position("LL99 1AA"))], name="feed")
    booth.close()
    visitor = visit(store=own_content)
    open_page(visitor, "Careers advice")
    names = visitor.names()
    assert "Where to go" in names
    told = [" ".join(name.split()) for name in names if "High Street" in name]
    assert told == ["1 High Street Aberfryn LL99 1AA"]


def test_key_facts_stand_only_where_the_council_gives_them(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Report a pothole")
    assert visitor.reads("Who it is for")
    assert visitor.reads("How long")
    assert not visitor.reads("How much")
    assert not visitor.reads("Who decides")


def test_a_part_without_words_is_not_drawn(visit: Opened, own_content: ContentStore, council: Path) -> None:
    edit(council / PENSION_CREDIT, ("Bank account details", ""), ("- National Insurance number\n", ""))
    text = (council / PENSION_CREDIT).read_text("utf-8")
    start, end = text.index("## What to bring"), text.index("## You may get more if")
    (council / PENSION_CREDIT).write_text(text[:start] + "## What to bring\n\n" + text[end:], "utf-8")
    own_content.sync(council)
    visitor = visit(store=own_content)
    open_page(visitor, "Pension Credit")
    assert "What to bring" not in visitor.names()
    assert "You may get more if" in visitor.names()


def test_a_page_is_read_from_top_to_foot_with_two_buttons(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    assert visitor.thing("Up").description == "You are at the top of the page."
    seen: list[str] = []
    for _ in range(30):
        seen += visitor.words()
        if visitor.thing("Down").description:
            break
        visitor.tap("Down")
    assert visitor.thing("Down").description == "You are at the end of the page."
    for part in ("Who can get it", "What to bring", "Where to go", "Related help"):
        assert part in seen
    assert any(words.startswith("Checked with the council website today") for words in visitor.words())
    for _ in range(30):
        visitor.tap("Up")
    assert visitor.thing("Up").description == "You are at the top of the page."


def test_what_is_related_opens(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    visitor.tap("Warm Home Discount")
    assert visitor.title() == "Warm Home Discount"
    visitor.tap("Back")
    assert visitor.title() == "Pension Credit"


def test_an_address_elsewhere_is_taken_home_not_opened(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    visitor.tap("Apply for Pension Credit on GOV.UK")
    assert visitor.title() == "Take this page home"
    assert visitor.reads("On gov.uk")


def test_a_page_in_welsh_is_welsh_throughout(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit", "cy")
    assert visitor.title() == "Credyd Pensiwn"
    for part in ("Cymorth cysylltiedig", "Ffonio neu ysgrifennu", "Ble i fynd"):
        assert part in visitor.names()
    assert visitor.reads("Gwiriwyd gyda gwefan y cyngor: heddiw, 7.40 am.")
    assert "Ar agor nawr tan 5 pm" in visitor.thing("Llyfrgell a Hyb Aberfryn").description
    assert "Rydych chi yma" in visitor.thing("Llyfrgell a Hyb Aberfryn").description


def test_a_page_that_is_missing_in_welsh_is_shown_in_english_with_an_honest_note(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    (council / "services" / "blue-badge.cy.md").unlink()
    own_content.sync(council)
    visitor = visit(store=own_content)
    open_page(visitor, "Blue Badge", "cy")
    assert visitor.title() == "Blue Badge"
    assert visitor.reads("Dim ond yn Saesneg y mae’r dudalen hon gan y cyngor, am y tro.")
    visitor.tap("English")
    assert not visitor.reads("only, for now")


def test_an_event_says_when_and_what_it_costs(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Harbour market")
    assert visitor.reads("Saturday 18 July, 9 am to 1 pm") or visitor.reads("Saturday 18 July")
    assert "When" in visitor.names()
    assert "Price" in visitor.names()


def test_news_says_when_it_was_published(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "A text the evening before bin day")
    assert visitor.reads("Published Thursday 25 June")


def test_old_content_says_so_on_the_page(visit: Opened, moment: Moment) -> None:
    moment.passes(days=9)
    visitor = visit()
    open_page(visitor, "Pension Credit")
    assert visitor.reads("This information may be out of date. We have not reached the council website for 9 days.")
    assert visitor.reads("Checked with the council website Tuesday 14 July.")
    open_page(visitor, "Pension Credit", "cy")
    assert not visitor.reads("out of date")


def test_a_page_long_past_its_review_says_so(visit: Opened, moment: Moment) -> None:
    moment.passes(days=300)
    visitor = visit()
    open_page(visitor, "Pension Credit")
    assert visitor.reads("This page was due for review in March 2027. Check anything important with us first.")
