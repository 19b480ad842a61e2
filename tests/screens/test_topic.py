"""A topic: everything that stands under it, each with a line about it, in the council's sections."""

from screens.routes import Home, Topic
from tests.screens.conftest import Opened


def test_a_topic_lists_its_pages_under_the_councils_headings(visit: Opened) -> None:
    visitor = visit(Topic("/housing"))
    names = visitor.names()
    parts = [
        "Housing",
        "Help to find a home, to keep it, and to make it right for you.",
        "Find a home",
        "Council and housing association homes",
        "Keep your home",
        "Housing Benefit",
        "Repair or adapt your home",
        "Planning applications",
    ]
    assert [names.index(part) for part in parts] == sorted(names.index(part) for part in parts)


def test_every_entry_says_what_it_is_about_and_opens(visit: Opened) -> None:
    visitor = visit(Topic("/help-today"))
    entries = visitor.buttons()[: visitor.buttons().index("Back")]
    entries = [name for name in entries if name not in {"Up", "Down"}]
    assert len(entries) == 5
    for name in entries:
        assert visitor.thing(name).description
        visitor.tap(name)
        assert visitor.title() == name
        visitor.tap("Back")


def test_around_morfryn_opens_places_events_and_news_too(visit: Opened) -> None:
    visitor = visit(Home())
    visitor.tap("Around Morfryn")
    for name in ("Places and opening hours", "What’s on", "News from the council"):
        visitor.tap(name)
        assert visitor.title() == name
        visitor.tap("Back")


def test_a_topic_in_welsh(visit: Opened) -> None:
    visitor = visit(Topic("/housing"), language="cy")
    assert visitor.title() == "Tai"
    assert {"Dod o hyd i gartref", "Cadw eich cartref"} <= set(visitor.names())


def test_whom_to_call_about_a_topic_stands_under_its_pages(visit: Opened) -> None:
    names = visit(Topic("/housing")).names()
    call = names.index("Call or write")
    assert names.index("Planning applications") < call
    assert any("01632" in name for name in names[call:])
