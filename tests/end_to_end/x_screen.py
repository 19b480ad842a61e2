"""A screen without glass: Xvfb, and the real `kiosk run` on it, looked at and touched with xdotool."""

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.folders import ROOT

SIZE = (1080, 1920)
WELCOME, HOME = "Croeso", "What do you need help with"


def wait_for(holds: Callable[[], Any], seconds: float, what: str) -> Any:  # noqa: ANN401  whatever came of it
    """Wait until something holds, and answer it."""
    end = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < end, f"waited {seconds} s in vain for {what}"
        time.sleep(0.03)
    return found


@contextmanager
def screen() -> Iterator[str]:
    """Start an X server of our own; gives its display's name."""
    missing = [name for name in ("Xvfb", "xdotool") if not shutil.which(name)]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: make setup brings them where it may install packages")
    read, write = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(5)


class RunProgram:
    """One `kiosk run` on a display."""

    def __init__(self, display: str, config: Path, *options: str, environment: Mapping[str, str] | None = None) -> None:
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "QT_"))},
            **(environment or {}),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
        self.log = config.parent / "run.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "run", "--config", str(config), *options],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )

    def xdotool(self, *words: object) -> str:
        """Do something on the display, and answer what it says."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=10, check=False
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Answer the window with a title, or nothing."""
        return self.xdotool("search", "--onlyvisible", "--name", title).split("\n")[0]

    def wait_for_window(self, title: str = WELCOME, seconds: float = 15) -> str:
        """Wait for a window, whose title is that of the screen it shows."""
        found: str = wait_for(lambda: self.window(title), seconds, f"a window called {title}: {self.said()}")
        return found

    def touch(self, x: int, y: int) -> None:
        """Press and release at a point."""
        self.xdotool("mousemove", x, y, "click", 1)

    def children(self) -> list[int]:
        """The process ids of what the window started."""
        try:
            text = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        except OSError:
            return []
        return [int(word) for word in text.split()]

    def wait_for_child(self, other_than: int = 0) -> int:
        """Wait for the sync process."""
        found: list[int] = wait_for(
            lambda: [pid for pid in self.children() if pid != other_than], 10, f"a sync process: {self.said()}"
        )
        return found[0]

    def said(self) -> str:
        """What it wrote."""
        return self.log.read_text("utf-8", "replace")

    def end(self) -> None:
        """Whatever happened, nothing stays."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(5)


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 12),
    )


def ask_to_close(display: str, window: str) -> None:
    """Send what a window manager sends when its close button is pressed (there is no window manager here)."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    assert connection
    atoms = [x11.XInternAtom(connection, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
    client_message = 33
    message = _ClientMessage(client_message, 0, 1, connection, int(window), atoms[0], 32, (ctypes.c_long * 5)(atoms[1]))
    x11.XSendEvent(connection, ctypes.c_ulong(int(window)), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XSync(connection, 0)
    x11.XCloseDisplay(connection)


def is_alive(pid: int) -> bool:
    """Tell whether a process runs (one that ended and was not yet waited for does not)."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
