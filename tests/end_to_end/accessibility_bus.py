"""A session bus with the accessibility bus on it, and the reader that a screen reader would be (at_spi_reader.py)."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_READER = Path(__file__).with_name("at_spi_reader.py")


def missing_parts() -> list[str]:
    """Answer what is not installed of what reading the tree needs."""
    missing = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    missing += [] if any(Path(path).exists() for path in LAUNCHERS) else ["at-spi-bus-launcher"]
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        missing.append("python3-pyatspi")
    return missing


@contextmanager
def accessibility_bus(display: str) -> Iterator[dict[str, str]]:
    """Run both buses; gives the variables with which programs find them."""
    if missing := missing_parts():
        pytest.skip(f"{' and '.join(missing)} not installed: make setup brings them where it may install packages")
    with ExitStack() as stack:
        runtime = stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-at-spi-"))
        variables = {"DISPLAY": display, "XDG_RUNTIME_DIR": runtime, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        bus = _started(stack, variables, "dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert bus.stdout
        variables["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = next(path for path in LAUNCHERS if Path(path).exists())
        _started(stack, variables, launcher, "--launch-immediately")
        yield variables


def _started(stack: ExitStack, variables: dict[str, str], *command: str) -> subprocess.Popen[str]:
    """Start a program that ends with the stack, and with it what it started."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )

    def end() -> None:
        os.killpg(process.pid, signal.SIGTERM)
        process.communicate(timeout=5)

    stack.callback(end)
    return process


class AtSpiReader:
    """Asks at_spi_reader.py, which runs in the system's Python because Debian's pyatspi lives there."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(_READER)],
            env={**os.environ, **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def windows(self) -> list[str]:
        """Answer the titles of all windows on the bus."""
        return self._ask(["windows"])  # type: ignore[no-any-return]

    def tree(self, title: str) -> list[dict[str, Any]]:
        """Answer everything in the window with a title, in reading order; nothing when there is no such window."""
        return self._ask(["tree", title])  # type: ignore[no-any-return]

    def act(self, title: str, name: str, action: str) -> list[str]:
        """Do an action of the button with a name; answers the actions that it has."""
        return self._ask(["act", title, name, action])  # type: ignore[no-any-return]

    def focus(self, title: str, name: str) -> bool:
        """Move the focus to the button with a name."""
        return bool(self._ask(["focus", title, name]))

    def _ask(self, words: list[str]) -> Any:  # noqa: ANN401  whatever was asked for
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """Stop reading."""
        self._process.communicate(timeout=5)
