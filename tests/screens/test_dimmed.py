"""The dimmed welcome: what wakes it only wakes it, and a visit is never dimmed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from screens.routes import Home
from tests.screens.conftest import Opened
from tests.screens.visitor import Visitor

QUICK = {"KIOSK_DISPLAY__DIM_AFTER_MINUTES": "0.01"}


def _tap(visitor: Visitor, at: QPoint) -> None:
    visitor.tap_at(at)


def _click(visitor: Visitor, at: QPoint) -> None:
    QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=at)
    visitor.settle()


def _press_key(visitor: Visitor, _at: QPoint) -> None:
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)
    visitor.settle()


def _brightness(visitor: Visitor) -> int:
    return visitor.picture().scaled(1, 1).pixelColor(0, 0).lightness()


@pytest.mark.parametrize("does", [_tap, _click])
def test_the_first_touch_only_wakes_and_the_next_acts(visit: Opened, does: Callable[[Visitor, QPoint], None]) -> None:
    visitor = visit(environment=QUICK)
    bright = visitor.picture()
    at = visitor.thing("English").place.center()
    visitor.wait_until(lambda: visitor.kiosk.dimmer.isDimmed)
    assert 0 < _brightness(visitor) < bright.scaled(1, 1).pixelColor(0, 0).lightness() / 2
    does(visitor, at)
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]
    assert visitor.picture() == bright
    does(visitor, at)
    assert visitor.title() == "Hello. What do you need help with?"


def test_the_first_key_only_wakes_and_the_next_acts(visit: Opened) -> None:
    visitor = visit(environment=QUICK)
    bright = visitor.picture()
    visitor.wait_until(lambda: visitor.kiosk.dimmer.isDimmed)
    _press_key(visitor, QPoint())
    assert visitor.picture() == bright
    _press_key(visitor, QPoint())
    assert visitor.window.activeFocusItem().property("visualFocus")
    _press_key(visitor, QPoint())
    assert visitor.title() == "Helô. Pa gymorth sydd ei angen arnoch?"


def test_a_finger_that_wakes_and_slides_away_does_nothing(visit: Opened) -> None:
    visitor = visit(environment=QUICK)
    visitor.wait_until(lambda: visitor.kiosk.dimmer.isDimmed)
    english = visitor.thing("English").place.center()
    visitor.put_down(english)
    assert not visitor.kiosk.dimmer.isDimmed
    visitor.slide(english + QPoint(5, 5))
    visitor.lift(english + QPoint(5, 5))
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]


def test_a_visit_is_never_dimmed_and_after_it_the_time_begins_anew(visit: Opened) -> None:
    visitor = visit(environment=QUICK)
    visitor.tap("English")
    QTest.qWait(900)
    assert not visitor.kiosk.dimmer.isDimmed
    visitor.tap("Finish")
    assert not visitor.kiosk.dimmer.isDimmed
    visitor.wait_until(lambda: visitor.kiosk.dimmer.isDimmed)


def test_touching_the_welcome_begins_the_time_anew(visit: Opened) -> None:
    visitor = visit(environment={"KIOSK_DISPLAY__DIM_AFTER_MINUTES": "0.02"})
    for _ in range(4):
        visitor.tap_at(QPoint(500, 500))
        QTest.qWait(700)
        assert not visitor.kiosk.dimmer.isDimmed
    visitor.wait_until(lambda: visitor.kiosk.dimmer.isDimmed)


def test_0_minutes_is_never(visit: Opened) -> None:
    visitor = visit(environment={"KIOSK_DISPLAY__DIM_AFTER_MINUTES": "0"})
    QTest.qWait(300)
    assert not visitor.kiosk.dimmer.isDimmed
    visitor.kiosk.navigator.go(Home())
    visitor.settle()
    assert not visitor.kiosk.dimmer.isDimmed
