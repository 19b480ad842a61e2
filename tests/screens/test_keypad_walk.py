"""Walking over every screen with Down: each thing once, in reading order, the yellow mark always whole in sight.

On a keyboard Down goes from row to row, and Left and Right reach every key of a row.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.focus_grid import grid_of
from kiosk.focus_walk import light
from kiosk.tour import Stop, stops
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.key_presser import DOWN, LEFT, RIGHT, KeyPresser, out_of_order
from tests.screens.seen import parents, place_of, plain

Role = QAccessible.Role
LANGUAGES = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "ar"]'}


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        (LANDSCAPE, 2, "en"),
        (PORTRAIT, 4, "cy"),
        (LANDSCAPE, 4, "en"),
        (PORTRAIT, 2, "ar"),
    ],
)
def test_the_mark_walks_over_every_screen(visit: Opened, size: tuple[int, int], text_size: int, language: str) -> None:
    visitor = visit(size=size, text_size=text_size, environment=LANGUAGES)
    visitor.kiosk.session.choose_language(language)
    keys = KeyPresser(visitor)
    walked = [stop for stop in stops(visitor.kiosk.booth) if stop.name not in SAME_KEYS]
    found = [f"{stop.name}: {fault}" for stop in walked for fault in _faults(keys, stop, language)]
    assert not found, "\n".join(found)


SAME_KEYS = {"search", "search-misspelt", "search-nothing"}
"""The keyboard has dozens of keys: they are walked over once, with results beside them."""


def _faults(keys: KeyPresser, stop: Stop, language: str) -> Iterator[str]:
    kiosk = keys.visitor.kiosk
    kiosk.navigator.go(stop.route)
    keys.visitor.settle()
    if stop.act:
        stop.act(kiosk)
        keys.visitor.settle()
    if not keys.lit():
        keys.press(DOWN)
    first, walked = keys.lit_item(), []
    while (here := keys.lit_item()) and here not in walked:
        for item in _row(keys, here):
            if hidden := keys.hidden(item):
                yield hidden
            walked.append(item)
        keys.press(DOWN)
    if keys.lit_item() != first:
        yield f"the walk does not come round: it ends at {keys.lit()!r}"
    buttons = [thing.item for thing in keys.visitor.things() if thing.is_button or thing.role == Role.EditableText]
    yield from (f"{_words(item)} is never yellow" for item in buttons if item not in walked)
    yield from (f"{_words(item)} is yellow and no button" for item in walked if item not in buttons)
    begin = buttons.index(first) if first in buttons else 0
    if _without_keys(walked) != _without_keys(buttons[begin:] + buttons[:begin]) and set(walked) == set(buttons):
        yield f"walked {[_words(item) for item in walked]}, heard {[_words(item) for item in buttons]}"
    yield from (f"{words} is out of order" for words in _out_of_order(buttons, mirrored=language == "ar"))
    kiosk.watch.stop()


def _row(keys: KeyPresser, here: QQuickItem) -> list[QQuickItem]:
    """The key that is yellow, and those that Right and Left lead to in its row; the mark is where it was afterwards."""
    row = [here]
    for key in (RIGHT, LEFT) if grid_of(here) else ():
        keys.press(key)
        while (item := keys.lit_item()) and item not in row and grid_of(item) == grid_of(here):
            row.append(item)
            keys.press(key)
        light(here)
        keys.visitor.settle(1)
    return row


def _without_keys(items: list[QQuickItem]) -> list[QQuickItem]:
    return [item for item in items if not grid_of(item)]


def _out_of_order(buttons: list[QQuickItem], *, mirrored: bool) -> Iterator[str]:
    """What scrolls is in order with itself, what stands is, and so are keys, which are never mirrored."""
    scrolled = [item for item in buttons if _scroller(item)]
    keys = [item for item in buttons if grid_of(item)]
    for group in (scrolled, keys, [item for item in buttons if item not in scrolled and item not in keys]):
        places = [_place_at_the_top(item) for item in group]
        yield from (_words(group[at + 1]) for at in out_of_order(places, mirrored=mirrored and group != keys))


def _scroller(item: QQuickItem) -> QQuickItem | None:
    return next((above for above in parents(item) if above.inherits("QQuickFlickable")), None)


def _place_at_the_top(item: QQuickItem) -> QRectF:
    """Where it is while the page has not been scrolled."""
    scroller = _scroller(item)
    return place_of(item).translated(0, scroller.property("contentY") if scroller else 0)


def _words(item: QQuickItem) -> str:
    return repr(plain(item.property("text")))
