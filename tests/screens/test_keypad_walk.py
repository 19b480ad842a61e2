"""Walking over every screen with Down: each thing once, in reading order, the yellow mark always whole in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.tour import Stop, stops
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.key_presser import DOWN, KeyPresser, out_of_order
from tests.screens.seen import parents, place_of, plain

LANGUAGES = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "ar"]'}


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        (PORTRAIT, 2, "en"),
        (LANDSCAPE, 2, "en"),
        (PORTRAIT, 4, "cy"),
        (LANDSCAPE, 4, "en"),
        (PORTRAIT, 2, "ar"),
        (LANDSCAPE, 2, "ar"),
    ],
)
def test_the_mark_walks_over_every_screen(visit: Opened, size: tuple[int, int], text_size: int, language: str) -> None:
    visitor = visit(size=size, text_size=text_size, environment=LANGUAGES)
    visitor.kiosk.session.choose_language(language)
    keys = KeyPresser(visitor)
    found = [f"{stop.name}: {fault}" for stop in stops(visitor.kiosk.booth) for fault in _faults(keys, stop, language)]
    assert not found, "\n".join(found)


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
        if hidden := keys.hidden(here):
            yield hidden
        walked.append(here)
        keys.press(DOWN)
    if keys.lit_item() != first:
        yield f"the walk does not come round: it ends at {keys.lit()!r}"
    buttons = [thing.item for thing in keys.visitor.things() if thing.is_button]
    yield from (f"{_words(item)} is never yellow" for item in buttons if item not in walked)
    yield from (f"{_words(item)} is yellow and no button" for item in walked if item not in buttons)
    begin = buttons.index(first) if first in buttons else 0
    if walked != buttons[begin:] + buttons[:begin] and set(walked) == set(buttons):
        yield f"walked {[_words(item) for item in walked]}, heard {[_words(item) for item in buttons]}"
    yield from (f"{words} is out of order" for words in _out_of_order(buttons, mirrored=language == "ar"))
    kiosk.watch.stop()


def _out_of_order(buttons: list[QQuickItem], *, mirrored: bool) -> Iterator[str]:
    """What scrolls is in order with itself, and what stands is."""
    scrolled = [item for item in buttons if _scroller(item)]
    for group in (scrolled, [item for item in buttons if item not in scrolled]):
        places = [_place_at_the_top(item) for item in group]
        yield from (_words(group[at + 1]) for at in out_of_order(places, mirrored=mirrored))


def _scroller(item: QQuickItem) -> QQuickItem | None:
    return next((above for above in parents(item) if above.inherits("QQuickFlickable")), None)


def _place_at_the_top(item: QQuickItem) -> QRectF:
    """Where it is while the page has not been scrolled."""
    scroller = _scroller(item)
    return place_of(item).translated(0, scroller.property("contentY") if scroller else 0)


def _words(item: QQuickItem) -> str:
    return repr(plain(item.property("text")))
