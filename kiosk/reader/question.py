"""Says aloud that the booth asks whether somebody is there, and how much time is left to answer."""

from PySide6.QtCore import QObject

from kiosk.reader.reader import Reader
from kiosk.reader.texts import Line
from kiosk.visit_watch import VisitWatch
from screens.counted import Counted

_WHEN_QUIET, _IN_ANY_CASE = 30, 10
"""Seconds left at which they are said: the first only if nothing is being said just then."""


class Question(QObject):
    """Has the reader read the question when it comes, and the screen again when it has been answered."""

    def __init__(self, watch: VisitWatch, reader: Reader) -> None:
        super().__init__()
        self._watch, self._reader = watch, reader
        self._is_asked = watch.warns
        self._told = 0
        watch.changed.connect(self._look)

    def leave(self) -> None:
        """Nobody listens any more."""
        self._watch.changed.disconnect(self._look)

    def _look(self) -> None:
        if self._watch.warns != self._is_asked:
            self._is_asked = self._watch.warns
            self._told = self._watch.seconds_left
            self._reader.enter()
        elif self._is_asked:
            self._count_down(self._watch.seconds_left)

    def _count_down(self, left: int) -> None:
        step = next((step for step in (_IN_ANY_CASE, _WHEN_QUIET) if left <= step < self._told), 0)
        if step and (step == _IN_ANY_CASE or not self._reader.is_speaking):
            self._told = step
            self._reader.announce([Line(Counted().seconds_left(left), "")])
