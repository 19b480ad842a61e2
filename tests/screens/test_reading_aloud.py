"""What every screen says: all that is on it, once, in the order in which it is seen, each text in its language."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.reader.parts import Part, parts_of
from kiosk.reader.texts import one_line, shown
from kiosk.reader.utterance import utterance_of
from kiosk.tour import Stop
from screens.routes import Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.pages import open_page
from tests.screens.seen import parents, place_of
from tests.screens.spoken_words import FIVE, LANGUAGES, SPOKEN, spoken, stand_at, stops_of
from tests.screens.visitor import Visitor

_SLACK = 2.0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_says_what_is_written_down(visit: Opened, language: str) -> None:
    """What is written down has been read by people; `python -m tests.screens.spoken_words` writes it down anew."""
    visitor = visit(Home(), language=language, environment=FIVE, calm=False)
    different = [
        stop.name for stop in stops_of(visitor.kiosk) if _says(visitor, stop, language) != _kept(stop, language)
    ]
    assert different == []


def _says(visitor: Visitor, stop: Stop, language: str) -> str:
    return spoken(stand_at(visitor.kiosk, stop), language)


def _kept(stop: Stop, language: str) -> str:
    return (SPOKEN / f"{stop.name}.{language}.txt").read_text("utf-8")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize(("language", "text_size"), [("en", 2), ("ar", 4)])
def test_all_that_is_on_a_screen_is_said_once_and_in_order(
    visit: Opened, language: str, text_size: int, size: tuple[int, int]
) -> None:
    visitor = visit(Home(), language=language, text_size=text_size, size=size, environment=FIVE)
    wrong = [f"{stop.name}: {what}" for stop in stops_of(visitor.kiosk) for what in _wrong(visitor, stop, language)]
    assert not wrong, "\n".join(wrong)


def _wrong(visitor: Visitor, stop: Stop, language: str) -> Iterator[str]:
    parts = stand_at(visitor.kiosk, stop)
    if stop.act:
        return  # the question is gone again
    lines = [line for part in parts for line in part.lines]
    pieces = [piece.text for part in parts for piece in utterance_of(part, language).pieces]
    said = [*(line.plain for line in lines), *(piece.casefold() for piece in pieces)]
    for text in _texts(visitor.window.contentItem()):
        words = one_line(shown(text).plain)
        times = sum(line.item == text for line in lines) or sum(
            words in other or words.casefold() in other for other in said
        )
        if times == 0:
            yield f"{words!r} is not said"
        elif times > 1 and sum(line.item == text for line in lines) > len(shown(text).plain.splitlines()):
            yield f"{words!r} is said {times} times"
    controls = [part.item for part in parts if part.is_control]
    for button in _buttons(visitor.window.contentItem()):
        if controls.count(button) != 1:
            yield f"the button {button.property('text')!r} is said {controls.count(button)} times"
    title = next((at for at, part in enumerate(parts) if part.words == one_line(visitor.window.title())), 0)
    page = [part for part in parts[title:] if part.zone == "page"]  # above it stands whose booth it is, on every screen
    yield from _out_of_order(page, is_mirrored=language == "ar")


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every text on the screen, scrolled into view or not, but for what repeats another and what is decoration."""
    if not item.isVisible() or item.property("repeats") is True:
        return
    if item.inherits("QQuickText") and one_line(shown(item).plain) not in {"", "Aa"}:
        yield item
    for child in item.childItems():
        yield from _texts(child)


def _buttons(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.inherits("QQuickAbstractButton"):
        yield item
    for child in item.childItems() if item.isVisible() else ():
        yield from _buttons(child)


def _out_of_order(parts: list[Part], *, is_mirrored: bool) -> Iterator[str]:
    """What follows stands below, or further on in the direction of reading; so do columns."""
    for one, other in pairwise(parts):
        here, there = place_of(one.item), place_of(other.item)
        if _scrolls(one.item) == _scrolls(other.item) and not _follows(here, there, is_mirrored=is_mirrored):
            yield f"{other.words[:40]!r} is said after {one.words[:40]!r}, and stands before it"


def _follows(here: QRectF, there: QRectF, *, is_mirrored: bool) -> bool:
    is_below = there.bottom() > here.top() + _SLACK
    is_beside = there.right() <= here.left() + _SLACK if is_mirrored else there.left() >= here.right() - _SLACK
    is_back = there.left() >= here.right() if is_mirrored else there.right() <= here.left()
    is_same_row = there.top() < here.bottom() - _SLACK
    return is_beside or (is_below and not (is_back and is_same_row and there.bottom() < here.bottom()))


def _scrolls(item: QQuickItem) -> bool:
    return any(above.inherits("QQuickFlickable") for above in parents(item))


def test_a_page_in_another_language_is_said_by_its_own_voice(visit: Opened) -> None:
    visitor = visit(Home(), language="ur", environment=FIVE)
    open_page(visitor, "Universal Credit", "ur")
    pieces = [piece for part in parts_of(visitor.window) for piece in utterance_of(part, "ur").pieces]
    languages = {piece.text: piece.lang for piece in pieces}
    assert languages["Universal Credit."] == "en"
    assert {"ur", "en", "cy"} == set(languages.values())


def test_a_button_says_its_name_what_it_leads_to_its_role_and_its_place(visit: Opened) -> None:
    visitor = visit(Home())
    housing = next(part for part in parts_of(visitor.window) if part.words.startswith("Housing"))
    assert [piece.text for piece in utterance_of(housing, "en").pieces] == [
        "Housing.",
        "Find, keep or repair a home.",
        f"Button. {housing.place} of {housing.count}.",
    ]


def test_a_button_with_nothing_to_do_says_why(visit: Opened) -> None:
    visitor = visit(Home())
    back = next(part for part in parts_of(visitor.window) if part.words.startswith("Back"))
    said = " ".join(piece.text for piece in utterance_of(back, "en").pieces)
    assert said == "Back. There is nothing to go back to. Button, not available now. 1 of 6."


def test_the_title_is_said_once_on_a_page_that_is_scrolled(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Housing Benefit")
    visitor.tap("Down")
    titles = [part for part in parts_of(visitor.window) if part.words == "Housing Benefit" and part.kind == "heading"]
    assert len(titles) == 1
