"""The council's own words keep their language on every screen, and the booth says honestly which it is."""

import pytest

from kiosk.reader.texts import language_of, lines_within
from screens.routes import Around, Home, Notices, Place, Route, Topic
from tests.screens.conftest import Opened
from tests.screens.pages import page_called, route_called
from tests.screens.visitor import Visitor

OFFERED = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}


def go(visitor: Visitor, route: Route) -> Visitor:
    """Lead a visitor to a screen."""
    visitor.kiosk.navigator.go(route)
    visitor.settle()
    return visitor


def languages(visitor: Visitor) -> dict[str, str]:
    """Every text on the screen, and the language that it says it is in."""
    return {line.plain: line.lang for line in lines_within(visitor.window.contentItem())}


@pytest.mark.parametrize(
    ("lang", "title", "who"),
    [
        ("pl", "Dodatek mieszkaniowy (Housing Benefit)", "Dla kogo"),
        ("ur", "ہاؤسنگ بینیفٹ (Housing Benefit)", "کس کے لیے"),
        ("ar", "إعانة السكن (Housing Benefit)", "لمن هذا"),
    ],
)
def test_a_translated_page_is_drawn_with_its_key_facts(visit: Opened, lang: str, title: str, who: str) -> None:
    visitor = visit(Home(), language=lang, environment=OFFERED)
    go(visitor, route_called(visitor, "Housing Benefit"))
    said = languages(visitor)
    assert said[title] == lang
    assert said[who] == lang
    assert "fallback" not in [row.key for row in visitor.kiosk.navigator.shown_model.property("rows").rows()]


def test_a_page_that_is_not_translated_says_so_and_stays_english(visit: Opened) -> None:
    visitor = visit(Home(), language="pl", environment=OFFERED)
    go(visitor, route_called(visitor, "Blue Badge"))
    said = languages(visitor)
    assert said["Blue Badge"] == "en"
    assert said["Who it is for"] == "en"
    first = visitor.kiosk.navigator.shown_model.property("rows").rows()[0]
    assert (first.key, first.lang) == ("fallback", "")
    assert said[first.items[0]] == ""
    assert "angielsku" in first.items[0]


def test_a_list_tells_each_entrys_language_by_its_own_name(visit: Opened) -> None:
    visitor = visit(Topic("/housing"), language="ur", environment=OFFERED)
    said = languages(visitor)
    entry = visitor.thing("Discretionary Housing Payment")
    assert said["Discretionary Housing Payment"] == "en"
    assert language_of(entry.item) == "en"
    assert "English" in entry.description
    own = visitor.thing("ہاؤسنگ بینیفٹ (Housing Benefit)")
    assert "English" not in own.description


def test_what_the_booth_adds_to_an_english_entry_is_in_the_visitors_language(visit: Opened) -> None:
    visitor = visit(Around("events"), language="pl", environment=OFFERED)
    said = languages(visitor)
    (market,) = [words for words in said if words.startswith("Harbour market")]
    assert said[market] == "en"
    english = [row for row in visitor.kiosk.navigator.shown_model.property("rows").rows() if row.lang == "en"]
    assert [("lipca" in row.aside, said[row.aside]) for row in english] == [(True, "pl")] * 3
    places = languages(go(visitor, Around("places")))
    assert places["County Hall"] == "en"
    assert places["Aberfryn Library and Hub"] == "pl"


@pytest.mark.parametrize("lang", ["pl", "ur", "ar"])
def test_home_notices_and_places_speak_the_visitors_language(visit: Opened, lang: str) -> None:
    visitor = visit(Home(), language=lang, environment=OFFERED)
    model = visitor.kiosk.navigator.shown_model
    assert model.property("noticeLang") == lang
    assert {card.lang for card in model.property("cards").rows()} == {lang}
    rows = go(visitor, Notices()).kiosk.navigator.shown_model.property("rows").rows()
    assert [(row.kind, row.lang) for row in rows if row.kind == "warning"] == [("warning", lang)] * 2
    library = page_called(visitor, "Aberfryn Library and Hub")
    icons = [entry.icon for entry in go(visitor, Place(library)).kiosk.navigator.shown_model.property("access").rows()]
    assert icons == ["wheelchair", "parking", "ear", "toilet-paper"]
