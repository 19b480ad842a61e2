"""What `make run` does: the sample council, and the kiosk that reads it, on this computer and for nobody else.

With a display: the kiosk in a window, its sync process under it, until the window is closed or Ctrl-C. Without one (or
with --pictures): one sync, then pictures of every screen in build/tour. Everything it keeps is in build/run. Whatever
ends this script ends what it started. Run by the environment's Python.
"""

import argparse
import contextlib
import ctypes
import os
import re
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "run"
PICTURES = ROOT / "build" / "tour"
KIOSK = (sys.executable, "-m", "kiosk")
# The pictures' day is the tour's own (a Tuesday, 11:00), and that morning's content: so pictures can be compared.
MORNING = "2026-07-14T07:40"
START_S = 30
END_S = 5
PR_SET_PDEATHSIG = 1


class DemoError(Exception):
    """The demo cannot go on; the text says why."""


def main() -> int:
    """Run the demo; answer the kiosk's exit status."""
    parser = argparse.ArgumentParser(description="Run the kiosk with the sample council.")
    parser.add_argument("--pictures", action="store_true", help="leave pictures in build/tour, even with a display")
    pictures = parser.parse_args().pictures
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _end)
    try:
        if pictures or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            return _leave_pictures(asked=pictures)
        return _open_window()
    except KeyboardInterrupt:
        return 0
    except DemoError as error:
        print(f"make run: {error}", file=sys.stderr)
        return 1


def _open_window() -> int:
    with _sample_council() as address:
        print(f"The sample council is at {address}; the kiosk reads it every minute.", flush=True)
        print("Close the window, or press Ctrl-C here, to end.", flush=True)
        config = _settings(address, PLACE / "store")
        with _running(*KIOSK, "run", "--windowed", "--config", config) as window:
            return window.wait()


def _leave_pictures(*, asked: bool) -> int:
    if not asked:
        print("There is no display here, so the kiosk shows itself in pictures.", flush=True)
    store = PLACE / "picture-store"
    shutil.rmtree(store, ignore_errors=True)
    shutil.rmtree(PICTURES, ignore_errors=True)
    with _sample_council("--now", MORNING) as address:
        config = _settings(address, store)
        _do("sync", "--config", config, "--now", MORNING)
    _do("tour", "--config", config, "--out", str(PICTURES.relative_to(ROOT)))
    print(f"Pictures of every screen are in {PICTURES.relative_to(ROOT)}/; begin with index.html")
    return 0


def _do(*arguments: str) -> None:
    with _running(*KIOSK, *arguments) as process:
        if process.wait() != 0:
            raise DemoError(f"kiosk {arguments[0]} failed (see above).")


@contextlib.contextmanager
def _sample_council(*arguments: str) -> Iterator[str]:
    """Serve the sample council on a free port; gives its address."""
    with _running(*KIOSK, "sample-council", "--port", "0", *arguments, stdout=subprocess.PIPE) as process:
        out = process.stdout
        said = out.readline() if out and select.select([out], [], [], START_S)[0] else b""
        address = re.search(rb"http://[\w.:\[\]]+", said)
        if address is None:
            raise DemoError("the sample council did not start.")
        yield address[0].decode()


@contextlib.contextmanager
def _running(*command: str, stdout: int | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """Run a process as long as the block; then it is asked to end, and killed when it does not."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=stdout, preexec_fn=_end_with_parent)  # noqa: PLW1509  no threads here
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _end_with_parent() -> None:
    """In the child: let Linux end it when this script is killed without a chance to tidy up."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _settings(address: str, store: Path) -> str:
    """Write the demo's settings: the bundled source at another address, and a store of its own."""
    shipped = (ROOT / "config" / "kiosk.toml").read_text("utf-8")
    source = shipped[shipped.index("\n[[sources]]\n") :]
    file = PLACE / f"{store.name}.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        "# Written by make run.\n"
        f'[store]\ndirectory = "{store}"\n\n'
        "[sync]\nevery_minutes = 1\nalerts_every_minutes = 1\n"
        + re.sub(r'(?m)^url = ".*"$', f'url = "{address}"', source),
        "utf-8",
    )
    return str(file)


def _end(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
