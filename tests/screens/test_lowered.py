"""Lowered buttons: on every screen all that can be touched is in the lower part of the panel, and still works."""

import pytest

from kiosk.tour import Stop, stops
from kiosk.window import BoothWindow
from screens.routes import Access, Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.faults import faults
from tests.screens.seen import drawn, plain
from tests.screens.visitor import Visitor

LOWERED = {"KIOSK_DISPLAY__LOWERED": "true"}
LEAST_SHARE = {PORTRAIT: 0.43, LANDSCAPE: 0.2}
"""How much of the panel stays free above everything to touch, in the usual text size."""


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_everything_to_touch_is_in_the_lower_part(visit: Opened, size: tuple[int, int]) -> None:
    visitor = visit(size=size, environment=LOWERED)
    line = visitor.window.height() * LEAST_SHARE[size] - 2
    found = [fault for stop in stops(visitor.kiosk.booth) for fault in _above(visitor, stop, line)]
    assert not found, "\n".join(found)


def _above(visitor: Visitor, stop: Stop, line: float) -> list[str]:
    _go(visitor, stop)
    seen = [one for one in drawn(visitor.window, "QQuickAbstractButton") if one.is_seen]
    assert seen, stop.name
    high = [one for one in seen if one.shown.boundingRect().top() < line]
    visitor.kiosk.watch.stop()
    return [f"{stop.name}: {plain(one.item.property('text'))!r} is at {one.place}" for one in high]


def _go(visitor: Visitor, stop: Stop) -> None:
    visitor.kiosk.navigator.go(stop.route)
    visitor.settle()
    if stop.act:
        stop.act(visitor.kiosk)
        visitor.settle()


@pytest.mark.parametrize("text_size", [2, 4])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_no_screen_has_a_fault_in_the_room_that_is_left(visit: Opened, size: tuple[int, int], text_size: int) -> None:
    visitor = visit(size=size, text_size=text_size, environment=LOWERED)
    found = []
    for stop in stops(visitor.kiosk.booth):
        _go(visitor, stop)
        found += [f"{stop.name}: {fault}" for fault in dict.fromkeys(faults(visitor))]
        visitor.kiosk.watch.stop()
    assert not found, "\n".join(found)


def test_the_sky_stays_clear_when_pages_are_scrolled(visit: Opened) -> None:
    visitor = visit(Home(), environment=LOWERED)
    before = _sky(visitor)
    visitor.tap("Housing")
    for _ in range(3):
        visitor.tap("Down")
        assert _sky(visitor) == before


def _sky(visitor: Visitor) -> object:
    picture = visitor.picture()
    return picture.copy(0, 0, picture.width(), int(picture.height() * LEAST_SHARE[PORTRAIT]) - 2)


def test_the_switch_lowers_at_once_and_raises_again(visit: Opened) -> None:
    visitor = visit(Access())
    place = _top(visitor.kiosk)
    visitor.tap("Lower the buttons")
    assert _top(visitor.kiosk) > place + visitor.window.height() * 0.4
    visitor.tap("Lower the buttons")
    assert _top(visitor.kiosk) == place


def _top(kiosk: BoothWindow) -> int:
    return Visitor(kiosk).thing("Make it easier to use").place.top()
