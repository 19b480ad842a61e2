"""What a council would use instead: a page like the home screen in Chromium, as a kiosk browser shows it.

For docs/benchmarks.md only; left out where Chromium is not installed. It does far less: no content, no offline store.
"""

import functools
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ground import PATIENCE_S, Ground, memory_kb

_PART = "browser"
_CARDS = (
    "Money and benefits",
    "Housing",
    "Care and disability",
    "Children and families",
    "Around Morfryn",
    "Help today",
)
# The page says when it has been painted: the second animation frame after loading comes after the first paint.
_PAGE = """<!doctype html><meta charset=utf-8><title>Home</title><style>
body{margin:0;background:#f4f1ea;font:32px sans-serif;display:grid;grid-template:auto/1fr 1fr;gap:24px;padding:48px}
h1{grid-column:1/3}button{font:inherit;padding:64px;border:3px solid #00504c;border-radius:20px;background:#fff}
</style><h1>Hello. What do you need help with?</h1>CARDS
<script>requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('/painted')))</script>"""


def measure(ground: Ground) -> Iterator[Figure]:
    """Starts with a new profile each time, as `chromium --kiosk` in a booth that forgets its visitors."""
    program = shutil.which("chromium")
    if not program:
        return
    found = [_start(program) for _ in range(1 + max(3, ground.repetitions // 2))][1:]
    yield Figure(
        _PART, "Chromium: process start to first paint of a plain page", "s", [seconds for seconds, _ in found]
    )
    yield Figure(_PART, "Chromium: all its processes a second later, PSS", "MB", [memory for _, memory in found])


def _start(program: str) -> tuple[float, float]:
    with _page() as (address, painted), tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--window-size=1920,1080", f"--user-data-dir={profile}", address,
        ]  # fmt: skip
        started = time.perf_counter()
        browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if not painted.wait(PATIENCE_S):
                raise SystemExit("bench: Chromium painted nothing")
            seconds = time.perf_counter() - started
            time.sleep(1)
            return seconds, sum(memory_kb(one)["Pss"] for one in _family(browser.pid)) / 1024
        finally:
            browser.terminate()
            browser.wait(20)


def _family(process: int) -> Iterator[int]:
    """A process and all below it."""
    yield process
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in (task / "children").read_text("ascii").split():
            yield from _family(int(child))


class _Page(BaseHTTPRequestHandler):
    def __init__(self, painted: threading.Event, *connection: object) -> None:
        self._painted = painted
        super().__init__(*connection)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if self.path == "/painted":
            self._painted.set()
        body = _PAGE.replace("CARDS", "".join(f"<button>{card}</button>" for card in _CARDS)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@contextmanager
def _page() -> Iterator[tuple[str, threading.Event]]:
    painted = threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Page, painted)) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", painted
        server.shutdown()
