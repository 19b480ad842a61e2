"""The watch over a visit, with a clock moved by hand."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.idle import Idle
from kiosk.settings import load_settings
from kiosk.visit_watch import VisitWatch


class Watched:
    """A watch and its clock."""

    def __init__(self) -> None:
        self.now = 500.0
        self.watch = VisitWatch(Idle(load_settings(environment={}).session), lambda: self.now)
        self.ended = 0
        self.watch.ended.connect(self._count)

    def _count(self) -> None:
        self.ended += 1

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.watch.look()


@pytest.fixture
def watched(qapp: object) -> Watched:
    assert qapp
    return Watched()


def _key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)


def _press() -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(1, 1), QPointF(1, 1), left, left, none)


def test_it_asks_counts_down_and_ends_the_visit_once(watched: Watched) -> None:
    watched.watch.start()
    watched.passes(89)
    assert not watched.watch.isWarning
    watched.passes(1)
    assert watched.watch.isWarning
    assert watched.watch.secondsLeft == 30
    watched.passes(15)
    assert watched.watch.secondsLeft == 15
    assert watched.watch.share == 0.5
    watched.passes(15)
    assert watched.ended == 1
    assert not watched.watch.isWarning


@pytest.mark.parametrize("activity", [_key, _press])
def test_touches_and_keys_are_activity(watched: Watched, activity: object) -> None:
    watched.watch.start()
    watched.passes(80)
    assert not watched.watch.eventFilter(QObject(), activity())  # type: ignore[operator]  # the filter keeps no event
    watched.passes(80)
    assert not watched.watch.isWarning


def test_what_happens_during_the_warning_is_no_answer_but_its_button_is(watched: Watched) -> None:
    watched.watch.start()
    watched.passes(95)
    watched.watch.eventFilter(QObject(), _press())
    watched.passes(1)
    assert watched.watch.isWarning
    watched.watch.stillHere()
    assert not watched.watch.isWarning
    watched.passes(89)
    assert not watched.watch.isWarning
    assert watched.ended == 0


def test_a_clock_that_slept_ends_the_visit_without_asking(watched: Watched) -> None:
    watched.watch.start()
    watched.passes(3600)
    assert watched.ended == 1


def test_finish_ends_at_once(watched: Watched) -> None:
    watched.watch.start()
    watched.watch.endNow()
    assert watched.ended == 1
