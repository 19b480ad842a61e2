"""Urdu and Arabic: the screen is mirrored, and each language is drawn in its own font and direction."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.fonts import ARABIC, LATIN, NASTALIQ
from screens.routes import Home
from tests.screens.conftest import Opened
from tests.screens.pages import open_page
from tests.screens.seen import place_of, plain, texts
from tests.screens.visitor import Visitor
from tests.screens.walking import FIVE

NOT_IN_ARABIC = "Universal Credit"


def drawn(visitor: Visitor, words: str) -> QQuickItem:
    """The text in view that begins with some words."""
    shown = {plain(one.item.property("text")): one.item for one in texts(visitor.window)}
    return next(item for text, item in shown.items() if text.startswith(words))


def ink(visitor: Visitor, words: str) -> QRectF:
    """Where its letters are."""
    return next(one.place for one in texts(visitor.window) if plain(one.item.property("text")).startswith(words))


def family(visitor: Visitor, words: str) -> str:
    return str(drawn(visitor, words).property("font").family())


@pytest.mark.parametrize(("lang", "back", "finish"), [("ur", "واپس", "ختم کریں"), ("ar", "رجوع", "إنهاء")])
def test_the_bar_and_the_cards_are_mirrored(visit: Opened, lang: str, back: str, finish: str) -> None:
    visitor = visit(Home(), language=lang, environment=FIVE)
    assert visitor.thing(back).place.left() > visitor.thing(finish).place.left()
    pictures = [item for item in _all(visitor.window.contentItem()) if item.property("mirror") is True]
    assert pictures, "the arrow of Back points the other way"
    card = visitor.thing(visitor.kiosk.navigator.shown_model.property("cards").rows()[0].label)
    picture = next(item for item in _all(card.item) if "pictogram" in str(item.property("source")))
    assert place_of(picture).center().x() > card.place.center().x()


def _all(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(found for child in item.childItems() if child.isVisible() for found in _all(child))]


@pytest.mark.parametrize(("lang", "font"), [("en", LATIN), ("pl", LATIN), ("ur", NASTALIQ), ("ar", ARABIC)])
def test_a_title_is_drawn_in_the_font_of_its_language(visit: Opened, lang: str, font: str) -> None:
    visitor = visit(Home(), language=lang, environment=FIVE)
    assert family(visitor, visitor.title()) == font


def test_an_english_page_reads_from_the_left_under_its_arabic_note(visit: Opened) -> None:
    visitor = visit(environment=FIVE)
    open_page(visitor, NOT_IN_ARABIC, "ar")
    asked, answer = ink(visitor, "Who it is for"), ink(visitor, "People under State Pension age")
    assert asked.left() < answer.left()
    assert family(visitor, "Who it is for") == LATIN
    note = visitor.kiosk.navigator.shown_model.property("rows").rows()[0].items[0]
    assert ink(visitor, plain(note)).right() > visitor.window.width() * 0.8
    assert family(visitor, plain(note)) == ARABIC


def test_switching_to_urdu_mirrors_a_page_at_once_and_keeps_place_and_focus(visit: Opened) -> None:
    visitor = visit(environment=FIVE)
    open_page(visitor, "Housing Benefit")
    visitor.tap("Down")
    visitor.thing("Take this home").item.forceActiveFocus()
    visitor.settle()
    before = first_heading(visitor)
    visitor.kiosk.session.choose_language("ur")
    visitor.settle()
    assert visitor.window.activeFocusItem().property("text") == "اسے گھر لے جائیں"
    heading = first_heading(visitor)
    assert abs(heading.top() - before.top()) < 80, "it stands below the pinned title, which is higher in Urdu"
    assert heading.right() > visitor.window.width() * 0.8
    visitor.kiosk.session.choose_language("en")
    visitor.settle()
    assert first_heading(visitor) == before


def first_heading(visitor: Visitor) -> QRectF:
    """Where the first heading of the page is, below the title."""
    headings = [place_of(one.item) for one in texts(visitor.window) if one.item.property("isHeading")]
    return sorted(headings, key=QRectF.top)[1]
