import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.watchdog import ServiceManager, Watchdog


class Systemd:
    """Listens as systemd does."""

    def __init__(self, address: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self.socket.setblocking(False)
        self.environment = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "300000", "WATCHDOG_PID": "1"}
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        while True:
            try:
                self.heard += self.socket.recv(4096).decode().split("\n")
            except BlockingIOError:
                return self.heard


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    there = Systemd(str(tmp_path / "notify"))
    yield there
    there.socket.close()


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    assert qapp
    shown = QQuickWindow()
    shown.resize(64, 64)
    yield shown
    shown.close()


def test_ready_is_said_after_the_first_frame_and_not_before(
    qtbot: QtBot, systemd: Systemd, window: QQuickWindow
) -> None:
    watchdog = Watchdog(window, systemd.environment)
    qtbot.wait(50)
    assert systemd.listen() == []
    window.show()
    qtbot.waitUntil(lambda: "READY=1" in systemd.listen(), timeout=5000)
    assert systemd.heard[:2] == ["READY=1", "STATUS=On the screen"]
    watchdog.stopping()


def test_a_still_screen_goes_on_feeding_the_watchdog(qtbot: QtBot, systemd: Systemd, window: QQuickWindow) -> None:
    watchdog = Watchdog(window, systemd.environment)
    window.show()
    qtbot.waitUntil(lambda: systemd.listen().count("WATCHDOG=1") >= 4, timeout=5000)
    assert systemd.heard.count("READY=1") == 1
    watchdog.stopping()


def test_a_window_that_draws_nothing_starves_the_watchdog(qtbot: QtBot, systemd: Systemd, window: QQuickWindow) -> None:
    watchdog = Watchdog(window, systemd.environment)
    window.show()
    qtbot.waitUntil(lambda: "READY=1" in systemd.listen(), timeout=5000)
    window.hide()  # frames stop, as they do when a compositor hangs
    qtbot.wait(150)
    systemd.listen()
    systemd.heard.clear()
    qtbot.wait(500)
    assert systemd.listen() == []
    watchdog.stopping()


def test_a_panel_that_is_unplugged_is_no_reason_to_start_again(
    qtbot: QtBot, systemd: Systemd, window: QQuickWindow
) -> None:
    watchdog = Watchdog(window, systemd.environment, screens=list)
    window.show()
    qtbot.waitUntil(lambda: "READY=1" in systemd.listen(), timeout=5000)
    window.hide()
    systemd.heard.clear()
    qtbot.waitUntil(lambda: systemd.listen().count("WATCHDOG=1") >= 3, timeout=5000)
    watchdog.stopping()


def test_ending_is_said_and_nothing_after_it(qtbot: QtBot, systemd: Systemd, window: QQuickWindow) -> None:
    watchdog = Watchdog(window, systemd.environment)
    window.show()
    qtbot.waitUntil(lambda: "READY=1" in systemd.listen(), timeout=5000)
    watchdog.stopping()
    assert systemd.listen()[-2:] == ["STOPPING=1", "STATUS=Ending"]
    qtbot.wait(250)
    assert systemd.listen()[-1] == "STATUS=Ending"


def test_without_systemd_nothing_is_said(qtbot: QtBot, window: QQuickWindow) -> None:
    watchdog = Watchdog(window, {})
    window.show()
    qtbot.wait(50)
    watchdog.stopping()


def test_an_abstract_socket_is_reached() -> None:
    there = Systemd(f"@kiosk-test-{os.getpid()}-{time.monotonic_ns()}")
    ServiceManager(there.environment).tell("READY=1")
    assert there.listen() == ["READY=1"]
    there.socket.close()


def test_a_service_manager_that_does_not_listen_does_not_stop_the_screen(
    systemd: Systemd, caplog: pytest.LogCaptureFixture
) -> None:
    manager = ServiceManager(systemd.environment)
    for _ in range(2000):  # more than any socket holds
        manager.tell("WATCHDOG=1")
    assert "systemd does not take a message" in caplog.text


def test_a_service_manager_that_is_gone_does_not_end_the_booth(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).tell("WATCHDOG=1")
    assert "systemd does not take a message" in caplog.text
