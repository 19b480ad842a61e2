"""The real session of a booth on a computer without a screen: cage, nested in Xvfb, as a user that is not root."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from PIL import Image, ImageGrab

from kiosk.folders import ROOT

NOBODY = 65534
PROGRAMS = ("Xvfb", "cage", "Xwayland", "xdotool", "setpriv")


def missing_programs() -> list[str]:
    """Answer what is not installed of what the session needs."""
    return [name for name in PROGRAMS if not shutil.which(name)]


@dataclass
class Session:
    """cage with `kiosk run` in it."""

    process: subprocess.Popen[bytes]
    display: str
    systemd: socket.socket
    said: list[str]

    def key(self, *keys: str) -> None:
        """Press keys as the keyboard of the booth would."""
        _xdotool(self.display, "key", "--delay", "80", *keys)

    def tap(self, x: int, y: int) -> None:
        """Press the first mouse button there: cage has no touch panel when it is nested."""
        _xdotool(self.display, "mousemove", str(x), str(y), "click", "1")

    def picture(self) -> Image.Image:
        """Answer what is on the screen."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def kill(self) -> None:
        """End all that is left of it."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def listen(self) -> list[str]:
        """Answer everything that systemd was told so far."""
        with suppress(BlockingIOError):
            while True:
                self.said += self.systemd.recv(4096).decode().split("\n")
        return self.said

    def descendants(self) -> dict[int, str]:
        """Answer the processes of the session by id, with their command lines."""
        parents: dict[int, list[int]] = {}
        for status in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                words = status.read_text().rpartition(")")[2].split()
                if words[0] != "Z":
                    parents.setdefault(int(words[1]), []).append(int(status.parent.name))
        found: dict[int, str] = {}
        open_ends = [self.process.pid]
        while open_ends:
            number = open_ends.pop()
            open_ends += parents.get(number, [])
            with suppress(OSError):
                found[number] = Path(f"/proc/{number}/cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
        return found

    def window_process(self) -> int:
        """Answer the process of `kiosk run`."""
        found = self.descendants().items()
        return next(number for number, line in found if "kiosk run" in line and not line.startswith("cage"))


def until(is_so: Callable[[], object], what: str, seconds: float = 20) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        time.sleep(0.05)


@contextmanager
def cage_session(size: tuple[int, int], *arguments: str, environment: dict[str, str]) -> Iterator[Session]:
    """Run `kiosk run` in cage on a panel of `size` until the block ends."""
    home = Path(mkdtemp(prefix="kiosk-cage-"))
    (home / "run").mkdir(mode=0o700)
    (home / "store").mkdir(mode=0o700)
    for path in (home, *home.iterdir()):
        shutil.chown(path, NOBODY, NOBODY) if os.getuid() == 0 else None
    systemd = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    systemd.bind(str(home / "notify"))
    systemd.setblocking(False)
    (home / "notify").chmod(0o666)
    try:
        with x_server(size) as display:
            environment = {**os.environ, **_environment(home, display), **environment}
            session = _started(display, systemd, arguments, environment)
            try:
                _fill_screen(session, size)
                yield session
            finally:
                session.kill()
    finally:
        systemd.close()
        shutil.rmtree(home, ignore_errors=True)


def _started(display: str, systemd: socket.socket, arguments: tuple[str, ...], environment: dict[str, str]) -> Session:
    """Start cage and wait for its output. Seldom (1 start in 30) cage 0.1.4 does not reach the X server: once more."""
    root = _window_in_corner(display)
    for _ in range(3):
        process = subprocess.Popen(
            [*_as_nobody(), "cage", "-d", "--", sys.executable, "-m", "kiosk", "run", *arguments],
            cwd=ROOT,
            env=environment,
            start_new_session=True,
        )
        session = Session(process, display, systemd, [])
        until(lambda: process.poll() is not None or _window_in_corner(display) != root, "cage's output")  # noqa: B023
        if process.poll() is None:
            return session
        session.kill()
    raise AssertionError("cage does not start")


def _environment(home: Path, display: str) -> dict[str, str]:
    return {
        "DISPLAY": display,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "WLR_BACKENDS": "x11",
        "WLR_RENDERER": "pixman",
        "QT_QPA_PLATFORM": "wayland",
        "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
        "QT_QUICK_BACKEND": "software",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NOTIFY_SOCKET": str(home / "notify"),
        "WATCHDOG_USEC": "1500000",
        "KIOSK_STORE__DIRECTORY": str(home / "store"),
    }


def _as_nobody() -> list[str]:
    """Cage refuses to be root. Nobody may read what root may (the environment is often in root's home), no more."""
    if os.getuid() != 0:
        return []
    may_read = ["--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search"]
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *may_read]


@contextmanager
def x_server(size: tuple[int, int]) -> Iterator[str]:
    """Run an X server without a screen; gives its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-ac", "-nolisten", "tcp", "-screen", "0", f"{size[0]}x{size[1]}x24"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _fill_screen(session: Session, size: tuple[int, int]) -> None:
    """The output is an X window of 1024 × 768 without a name: make it as large as the panel, give it the keys."""
    output = _window_in_corner(session.display)
    _xdotool(session.display, "windowsize", output, *map(str, size))
    _xdotool(session.display, "windowmove", output, "0", "0")
    _xdotool(session.display, "windowfocus", output)


def _window_in_corner(display: str) -> str:
    said = _xdotool(display, "mousemove", "9", "9", "getmouselocation", "--shell")
    return dict(line.split("=") for line in said.split())["WINDOW"]


def _xdotool(display: str, *arguments: str) -> str:
    environment = {**os.environ, "DISPLAY": display}
    done = subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True, check=True)
    return done.stdout
