"""The watch over a visit, with a clock moved by hand."""

from collections.abc import Callable

import pytest

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


@pytest.mark.parametrize("does", [VisitWatch.touched, VisitWatch.active, VisitWatch.stillHere])
def test_whoever_does_or_hears_something_is_not_asked(watched: Watched, does: Callable[[VisitWatch], None]) -> None:
    watched.watch.start()
    for _ in range(50):
        watched.passes(80)
        does(watched.watch)
    watched.passes(89)
    assert not watched.watch.isWarning
    watched.passes(1)
    assert watched.watch.isWarning


def test_what_happens_during_the_warning_is_no_answer_but_its_button_is(watched: Watched) -> None:
    watched.watch.start()
    watched.passes(95)
    watched.watch.touched()
    watched.watch.active()
    watched.passes(1)
    assert watched.watch.isWarning
    watched.watch.stillHere()
    assert not watched.watch.isWarning
    watched.passes(89)
    assert not watched.watch.isWarning
    assert watched.ended == 0


def test_the_answer_may_be_given_again_and_again(watched: Watched) -> None:
    watched.watch.start()
    for _ in range(100):
        watched.passes(100)
        assert watched.watch.isWarning
        watched.watch.stillHere()
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
