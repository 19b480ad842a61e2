"""Watches for a visitor who has gone: touches and keys wake it, a tick a second asks and then clears."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.idle import Idle

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The window makes it.")
class VisitWatch(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """The time-out: while it warns, touches elsewhere than on its buttons do not count as an answer."""

    changed = Signal()
    ended = Signal()

    def __init__(self, idle: Idle, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._idle = idle
        self._monotonic = monotonic
        self._is_warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """A visit has begun."""
        self._idle.touched(self._monotonic())
        self._timer.start()
        self._warn(False)

    def stop(self) -> None:
        """Nobody is there."""
        self._timer.stop()
        self._warn(False)

    def reads(self, words: int, text_size: int, *, speaks: bool = False) -> None:
        """The visitor has `words` in front of them, in a text size from 1 to 4, and hears them or not."""
        self._idle.words, self._idle.text_size, self._idle.speaks = words, text_size, speaks

    @property
    def warns(self) -> bool:
        """True while the booth asks, for Python."""
        return self._is_warning

    @property
    def seconds_left(self) -> int:
        """Seconds until the screen clears, for Python."""
        return self._idle.seconds_left(self._monotonic())

    def touched(self) -> None:
        """The visitor did something. While the booth asks, only the answer counts."""
        if not self._is_warning:
            self._idle.touched(self._monotonic())

    @Slot()
    def active(self) -> None:
        """Something is being read aloud or played to the visitor: that is no time to ask."""
        self._idle.active(self._monotonic())

    @Slot()
    def stillHere(self) -> None:
        """The visitor answered the warning."""
        self._idle.touched(self._monotonic())
        self._warn(False)

    @Slot()
    def endNow(self) -> None:
        """The visitor has finished."""
        self.stop()
        self.ended.emit()

    def warn_now(self) -> None:
        """Ask at once, as after the quiet time."""
        self._idle.touched(self._monotonic() - self._idle.quiet_s - self._idle.warning_s / 4)
        self._warn(True)

    @Slot()
    def look(self) -> None:
        """Compare the clock with the visitor's last touch."""
        state = self._idle.state(self._monotonic())
        if state == "over":
            self.endNow()
            return
        self._warn(state == "warning")

    def _warn(self, warns: bool) -> None:
        if warns or self._is_warning:
            self._is_warning = warns
            self.changed.emit()

    @Property(bool, notify=changed)
    def isWarning(self) -> bool:
        """True while the booth asks whether somebody is there."""
        return self._is_warning

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the screen clears."""
        return self.seconds_left

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of the countdown is left, 1 to 0."""
        return min(1.0, self._idle.seconds_left(self._monotonic()) / self._idle.warning_s)
