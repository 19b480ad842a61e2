"""Ends the program when the system asks: SIGTERM and SIGINT wake Qt at once."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class EndSignals(QObject):
    """Calls `then` on SIGTERM or SIGINT, in the GUI thread."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._noted)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _noted(self, _number: int, _frame: FrameType | None) -> None:
        """Python's handler; the wake-up byte does the work."""

    def _end(self) -> None:
        self._here.recv(64)
        self._then()
