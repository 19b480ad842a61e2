"""Tells systemd how the booth is: ready after the first frame, alive as long as frames reach the screen."""

import logging
import os
import socket
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.heart import Heart

log = logging.getLogger(__name__)


class ServiceManager:
    """The datagram socket on which systemd listens (sd_notify(3)); without one nothing is said."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # an abstract socket is written with @ for its leading NUL
        self._address = "\0" + address[1:] if address.startswith("@") else address
        # WATCHDOG_PID names cage, the unit's main process; NotifyAccess=all lets the window speak for it.
        self.watchdog_s = int(environment.get("WATCHDOG_USEC") or 0) / 1_000_000

    @property
    def listens(self) -> bool:
        """Whether the program was started by systemd as a notifying service."""
        return bool(self._address)

    def tell(self, *states: str) -> None:
        """Send assignments such as READY=1 in one message."""
        if not self.listens:
            return
        # never waits: a service manager that is too busy to listen must not stop the screen
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as there:
            try:
                there.sendto("\n".join(states).encode(), self._address)
            except OSError as fault:
                log.warning("systemd does not take a message: %s", fault)


class Watchdog(QObject):
    """Feeds systemd's watchdog from real frames of the window.

    A still screen draws nothing, so every third of WatchdogSec a frame is asked for, and the watchdog is fed when that
    frame was swapped: a window that hangs anywhere between its event loop and the screen is started again. While there
    is no screen at all (the panel is unplugged) no frame can come, and a living event loop is enough.
    """

    def __init__(
        self,
        window: QQuickWindow,
        environment: Mapping[str, str] = os.environ,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__()
        self._window = window
        self._screens = screens
        self._systemd = ServiceManager(environment)
        self._is_ready = False
        self._is_waiting = False
        self._timer = QTimer(self)
        self._timer.setInterval(int(self._systemd.watchdog_s * 1000 / 3))
        self._timer.timeout.connect(self._ask_for_a_frame)
        if self._systemd.listens:
            self._heart = Heart(window.contentItem())
            self._wait()

    def stopping(self) -> None:
        """Say that the booth ends because it was asked to."""
        self._timer.stop()
        self._systemd.tell("STOPPING=1", "STATUS=Ending")

    def _wait(self) -> None:
        """Wait for the next frame; connected only as long as needed, so that other frames cost nothing."""
        if not self._is_waiting:
            self._is_waiting = True
            # queued: the signal comes from the render thread
            self._window.frameSwapped.connect(self._frame_was_swapped, Qt.ConnectionType.QueuedConnection)

    def _ask_for_a_frame(self) -> None:
        # Qt stands in for an unplugged panel with a screen without a size.
        if all(screen.geometry().isEmpty() for screen in self._screens()):
            self._systemd.tell("WATCHDOG=1")
            return
        self._wait()
        self._heart.beat()

    def _frame_was_swapped(self) -> None:
        if not self._is_waiting:
            return  # a second frame was on its way before the first was heard of
        self._is_waiting = False
        self._window.frameSwapped.disconnect(self._frame_was_swapped)
        if self._is_ready:
            self._systemd.tell("WATCHDOG=1")
            return
        self._is_ready = True
        self._systemd.tell("READY=1", "STATUS=On the screen", "WATCHDOG=1")
        if self._systemd.watchdog_s:
            self._timer.start()
