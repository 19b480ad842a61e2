"""A council website of one collection, whose every whim a test decides, and the `kiosk sync` that reads it."""

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from content_sync.store.reader import ContentReader

ROOT = Path(__file__).parents[2]
PAGE = 50
TYPE = "node--localgov_services_page"
COLLECTION = "/jsonapi/node/localgov_services_page"
_NO_CHECKER = "[checker]\noffered = false"

Answer = tuple[int, str, bytes]


class TinyCouncil:
    """Serves `count` service pages whose titles carry `version`; `whim` may answer in its stead."""

    def __init__(self, count: int = 120) -> None:
        self.count = count
        self.version = 1
        self.requests = 0
        self.whim: Callable[[str], Answer | None] = lambda _path: None
        council = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                council.requests += 1
                status, content_type, content = council.whim(self.path) or council.answer(self.path)
                self.send_response(status)
                self.send_header("Content-Type", content_type)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_args: object) -> None:
                """A sync that was killed hangs up: no news here."""

        self._http = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, path: str) -> Answer:
        """What the website sends when it has no whim."""
        parts = urlsplit(path)
        if parts.path == "/jsonapi":
            return document({"links": {TYPE: {"href": self.url + COLLECTION}}})
        if parts.path != COLLECTION:
            return 404, "application/vnd.api+json", b'{"errors": []}'
        start = int(parse_qs(parts.query).get("page[offset]", ["0"])[0])
        end = min(start + PAGE, self.count)
        links = {"next": {"href": f"{self.url}{COLLECTION}?page[offset]={end}"}} if end < self.count else {}
        return document({"data": [self.page(number) for number in range(start, end)], "links": links})

    def page(self, number: int) -> dict[str, Any]:
        """One service page."""
        title = f"Service {number} of version {self.version}"
        attributes = {
            "drupal_internal__nid": number + 1,
            "langcode": "en",
            "status": True,
            "title": title,
            "changed": "2026-07-01T10:00:00+00:00",
            "path": {"alias": f"/service-{number}", "pid": number, "langcode": "en"},
            "body": {"processed": f"<p>{title}.</p><p>{'More about it. ' * 40}</p>", "summary": title},
        }
        return {"type": TYPE, "id": f"00000000-0000-4000-8000-{number:012}", "attributes": attributes}

    def close(self) -> None:
        """Go off the network."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


def document(content: dict[str, Any]) -> Answer:
    """A JSON:API document."""
    return 200, "application/vnd.api+json", json.dumps(content).encode()


class SyncProgram:
    """The real `kiosk sync`, set up for one source and one store."""

    def __init__(
        self,
        folder: Path,
        url: str,
        kind: str = "localgov-drupal",
        languages: tuple[str, ...] = ("en",),
        *,
        has_checker: bool = True,
    ) -> None:
        self._started: list[subprocess.Popen[str]] = []
        self.store = folder / "store"
        self.settings = folder / "kiosk.toml"
        self.settings.write_text(
            f"""
[store]
directory = "{self.store}"
[sync]
every_minutes = 0.01
alerts_every_minutes = 0.02
start_spread_s = 0
timeout_s = 10
{"" if has_checker else _NO_CHECKER}
[[sources]]
name = "tiny"
kind = "{kind}"
url = "{url}"
public_url = {{en = "https://tiny.example", cy = "https://tiny.example/cy"}}
languages = {list(languages)}
"""
        )

    def command(self, *arguments: str) -> list[str]:
        """The command line."""
        return [sys.executable, "-m", "kiosk", "sync", "--config", str(self.settings), *arguments]

    def start(self, *arguments: str, stdin: int | None = None) -> subprocess.Popen[str]:
        """Start it and go on."""
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            self.command(*arguments), cwd=ROOT, env=self.environment(), stdin=stdin, stderr=pipe, stdout=pipe, text=True
        )
        self._started.append(process)
        return process

    def end(self) -> None:
        """Leave nothing running behind a test that failed."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
                process.communicate()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        return subprocess.run(
            self.command(*arguments), cwd=ROOT, env=self.environment(), capture_output=True, text=True, check=False
        )

    def summary(self, *arguments: str) -> dict[str, Any]:
        """Run it and read what it says to machines about its one source."""
        done = self.run("--json", *arguments)
        (source,) = json.loads(done.stdout)["sources"]
        return {**source, "status": done.returncode}

    @staticmethod
    def environment() -> dict[str, str]:
        """Ours, without settings."""
        return {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}


def versions(store: Path) -> set[str]:
    """The versions of all that the booth would show; the words and the titles must agree."""
    reader = ContentReader(store)
    try:
        cards = [reader.card(uid, "en") for uid in reader.item_uids("service")]
    finally:
        reader.close()
    return {re.sub(r"Service \d+ of version ", "", card.title) for card in cards if card}


def wait_for(happened: Callable[[], bool], seconds: float = 15) -> None:
    """Look every 50 ms until it happened."""
    ends = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.05)
