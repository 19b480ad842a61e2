"""`make run` with a display: all of it comes up, and all of it ends, however it is ended."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.folders import ROOT
from tests.end_to_end.cage_session import until, x_server
from tests.end_to_end.x_screen import ask_to_close

pytestmark = [
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="not installed: Xvfb"),
    pytest.mark.timeout(120),
]


class Demo:
    """packaging/run_demo.py, as make starts it."""

    def __init__(self, display: str, store: Path) -> None:
        environment = {name: text for name, text in os.environ.items() if not name.startswith(("QT_", "WAYLAND_"))}
        self.display = display
        self.process = subprocess.Popen(
            [sys.executable, "packaging/run_demo.py"],
            cwd=ROOT,
            env={**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "KIOSK_STORE__DIRECTORY": str(store)},
            stdout=subprocess.PIPE,
            start_new_session=True,
        )

    def parts(self) -> list[int]:
        """Answer the processes of the demo: they share its process group, also when they lost their parent."""
        found = []
        for status in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                words = status.read_text().rpartition(")")[2].split()
                if int(words[2]) == self.process.pid and words[0] != "Z":
                    found.append(int(status.parent.name))
        return found

    def windows(self) -> list[str]:
        """Answer the windows with a title that can be seen."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", "."]
        environment = {**os.environ, "DISPLAY": self.display}
        said = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
        return said.stdout.split()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    with x_server((1080, 1920)) as display:
        running = Demo(display, tmp_path)
        try:
            # demo, council, window, sync
            until(lambda: running.windows() and len(running.parts()) == 4, "the window and the three others")
            yield running
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.process.pid, signal.SIGKILL)
            running.process.communicate()


def test_ctrl_c_ends_all_and_is_no_failure(demo: Demo) -> None:
    os.killpg(demo.process.pid, signal.SIGINT)  # as a terminal does
    assert demo.process.wait(5) == 0
    until(lambda: not demo.parts(), "the end of all", 3)


def test_closing_the_window_ends_all(demo: Demo) -> None:
    ask_to_close(demo.display, demo.windows()[0])
    assert demo.process.wait(5) == 0
    until(lambda: not demo.parts(), "the end of all", 3)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_nothing_is_left_when_the_script_is_ended(demo: Demo, number: signal.Signals) -> None:
    demo.process.send_signal(number)
    until(lambda: not demo.parts(), "the end of all", 6)
