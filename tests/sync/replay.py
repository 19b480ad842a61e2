"""Serves captured payloads of a real LocalGov Drupal and the official Open Referral examples over loopback HTTP.

The captures are data for tests only and stand beside the repository, not in it; without them the tests are skipped.
"""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec

from content_sync.source import Source

SAMPLES = Path(__file__).parents[3] / "shared" / "api-samples"
CAPTURED_AT = "http://127.0.0.1:8822"

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers, body."""
Route = Callable[[str, dict[str, list[str]]], Answer]
"""Path and query → answer."""

JSON = {"Content-Type": "application/vnd.api+json"}


class Loopback(ThreadingHTTPServer):
    """A real HTTP server on a free port of this machine; `asked` holds what it was asked for."""

    daemon_threads = True

    def __init__(self, route: Route, host: str = "127.0.0.1") -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.asked: list[str] = []
        self.headers_seen: list[dict[str, str]] = []
        self.connections = 0
        super().__init__((host, 0), _handler(route, self))
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{self.server_address[1]}"

    def source(self, kind: str, languages: tuple[str, ...] = ("en", "cy"), **more: object) -> Source:
        public = {lang: "https://council.example" + ("" if lang == "en" else f"/{lang}") for lang in languages}
        settings = {"name": "council", "kind": kind, "url": self.url, "public_url": public, "languages": languages}
        return msgspec.convert({**settings, **more}, Source)


@contextmanager
def serving(route: Route, host: str = "127.0.0.1") -> Iterator[Loopback]:
    """Serve `route` while the context is open."""
    server = Loopback(route, host)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def as_json(payload: object, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    """Answer JSON."""
    return status, {**JSON, **(headers or {})}, json.dumps(payload).encode()


def captured_drupal(path: str, query: dict[str, list[str]]) -> Answer:
    """Replay the captured website: each collection is one page; /cy answers English, as a site without Welsh does."""
    path = path.removeprefix("/cy")
    folder = SAMPLES / "lgd-jsonapi"
    if path == "/jsonapi":
        return 200, JSON, (folder / "jsonapi-index.json").read_bytes()
    name = path.removeprefix("/jsonapi/")
    file = folder / f"{'localgov_alert_banner' if 'alert_banner' in name else name.replace('/', '--')}.json"
    if not file.exists():
        return 404, JSON, (folder / "error-404-missing.json").read_bytes()
    if query.get("page[offset]", ["0"]) != ["0"]:
        return as_json({"jsonapi": {"version": "1.0"}, "data": [], "links": {}})
    return 200, JSON, file.read_bytes()


def official_examples(path: str, query: dict[str, list[str]]) -> Answer:
    """Replay the official Open Referral UK 3.0 examples as a feed of one service, one term and its taxonomy."""
    folder = SAMPLES / "oruk-3.0-uk-profile"
    parts = [part for part in path.split("/") if part]
    if not parts:
        return as_json({"version": "3.0", "profile": "https://docs.openreferraluk.org/en/latest/", "openapi_url": ""})
    lists = {"services": "service", "taxonomies": "taxonomy", "taxonomy_terms": "taxonomy_term"}
    kind = lists.get(parts[0], "service_at_location")
    if len(parts) > 1:
        detail = folder / f"{kind}_full.json"
        return as_json(json.loads((detail if detail.exists() else folder / f"{kind}.json").read_bytes()))
    page = json.loads((folder / f"{kind}_list.json").read_bytes())
    # The examples are cut out of a longer list: what they say of it is brought to the one row that there is.
    page |= {"total_items": 1, "total_pages": 1, "last_page": True}
    if query.get("page", ["1"]) != ["1"]:
        page |= {"contents": [], "empty": True}
    return as_json(page)


def _handler(route: Route, server: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10
        wbufsize = -1  # head and body in one packet; else each answer waits 40 ms for an acknowledgement

        def setup(self) -> None:
            server.connections += 1
            super().setup()

        def do_GET(self) -> None:
            server.asked.append(self.path)
            server.headers_seen.append(dict(self.headers))
            parts = urlsplit(self.path)
            status, headers, body = route(parts.path, parse_qs(parts.query))
            body = body.replace(CAPTURED_AT.encode(), server.url.encode())
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            if int(headers.get("Content-Length", len(body))) != len(body):
                self.close_connection = True  # an answer that breaks off

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
