"""Lowered buttons leave the upper part of the panel free, and still work; every screen: test_every_screen.py."""

from kiosk.window import BoothWindow
from screens.routes import Access, Home
from tests.screens.conftest import PORTRAIT, Opened
from tests.screens.visitor import Visitor
from tests.screens.walking import FREE_SHARE, LOWERED


def test_the_sky_stays_clear_when_pages_are_scrolled(visit: Opened) -> None:
    visitor = visit(Home(), environment=LOWERED)
    before = _sky(visitor)
    visitor.tap("Housing")
    for _ in range(3):
        visitor.tap("Down")
        assert _sky(visitor) == before


def _sky(visitor: Visitor) -> object:
    picture = visitor.picture()
    return picture.copy(0, 0, picture.width(), int(picture.height() * FREE_SHARE[PORTRAIT]) - 2)


def test_the_switch_lowers_at_once_and_raises_again(visit: Opened) -> None:
    visitor = visit(Access())
    place = _top(visitor.kiosk)
    visitor.tap("Lower the buttons")
    assert _top(visitor.kiosk) > place + visitor.window.height() * 0.4
    visitor.tap("Lower the buttons")
    assert _top(visitor.kiosk) == place


def _top(kiosk: BoothWindow) -> int:
    return Visitor(kiosk).thing("Make it easier to use").place.top()
