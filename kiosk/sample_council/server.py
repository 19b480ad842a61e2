"""The sample council's web server: the standard library's, with connections that stay open."""

import re
import sys
from collections.abc import Callable
from email.utils import formatdate
from hashlib import blake2b
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from content_sync.clock import Clock
from kiosk.sample_council.drupal.documents import CONTENT_TYPE, Documents
from kiosk.sample_council.drupal.site import Site
from kiosk.sample_council.folder import WatchedFolder
from kiosk.sample_council.govuk import api as govuk
from kiosk.sample_council.languages import LANGUAGES, Lang
from kiosk.sample_council.open_referral.feed import CONTENT_TYPE as JSON
from kiosk.sample_council.open_referral.feeds import FEEDS, Feed, prefix_of
from kiosk.sample_council.overlay_check import OVERLAY as OVERLAY_FILE
from kiosk.sample_council.overlay_check import RULES as RULES_FILE
from kiosk.sample_council.toml_files import Problem
from kiosk.sample_council.wording import with_bank_holiday

FILES = "/sites/default/files/"
RULES = "/benefits/uk-benefits.yaml"
"""The entitlement checker's rule set: this council publishes the one that comes with the kiosk."""
OVERLAY = "/benefits/rules-overlay.yaml"
"""What is different about it here: a file of the council's folder."""
YAML = "application/yaml"
_JSONAPI = re.compile(rf"(?P<prefix>(?:/(?P<lang>{'|'.join(LANGUAGES[1:])}))?/jsonapi)(?P<rest>/.*)?")
_RANGE = re.compile(r"bytes=(\d+)-")
_CONDITIONS = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}
_WELCOME = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Morfryn County Council</title>
<p>This is the sample council of the kiosk. It does not exist, and this is not a website: programs read
<a href="/jsonapi">/jsonapi</a>, <a href="/cy/jsonapi">/cy/jsonapi</a> and
<a href="/openreferral/v3/">/openreferral/v3/</a> (the same services in other dialects of Open Referral at /hsds,
/openreferral/1.0, /openreferral/v1 and /outpost/api/v1), and the rule set of the entitlement checker at
<a href="/benefits/uk-benefits.yaml">/benefits/uk-benefits.yaml</a>. A few pages are as GOV.UK sends its own, such as
<a href="/api/content/carers-allowance">/api/content/carers-allowance</a>.
"""


class Answer(NamedTuple):
    """What goes back to who asked."""

    status: HTTPStatus
    content_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


class SampleCouncil:
    """Answers paths from the content folder. Safe to use from any thread."""

    def __init__(
        self, folder: Path, clock: Clock, tell: Callable[[Problem], None], *, look_every_seconds: float = 1.0
    ) -> None:
        """`tell` hears of what is wrong in the files, when it appears; changes are seen that many seconds later."""
        self._folder = folder
        self._clock = clock
        self._watched = WatchedFolder(folder, tell, look_every_seconds)
        self._govuk = govuk.ContentApi(folder, tell)
        self._feeds: dict[str, tuple[int, Feed]] = {}
        self._cached: dict[str, tuple[tuple[tuple[str, str], ...], tuple[str, str]]] = {}
        self._sites: dict[Lang, tuple[tuple[int, object], Site]] = {}

    def answer(self, target: str, host: str, range_header: str = "") -> Answer:
        """Answer a GET. `host` is what links in the answer begin with: the name under which we were reached."""
        url = urlsplit(target)
        path = unquote(url.path)
        if match := _JSONAPI.fullmatch(path):
            lang = next(lang for lang in LANGUAGES if match["lang"] in (None, lang))
            documents = Documents(self._site(lang), f"http://{host}{match['prefix']}")
            status, body = documents.answer(match["rest"] or "", url.query)
            return Answer(
                status, CONTENT_TYPE, body, self._as_page_cache(target, body) if status == HTTPStatus.OK else ()
            )
        if prefix := prefix_of(path):
            status, body = self._feed(prefix).answer(path.removeprefix(prefix), url.query)
            return Answer(status, JSON, body, _tagged(body))
        if path.startswith(f"{govuk.PREFIX}/"):
            reply = self._govuk.answer(path.removeprefix(govuk.PREFIX))
            return Answer(reply.status, govuk.CONTENT_TYPE, reply.body, reply.headers)
        return self._other(path, range_header)

    def _as_page_cache(self, target: str, body: bytes) -> tuple[tuple[str, str], ...]:
        """Answer what Drupal's page cache tells of an answer: it keeps it until it is another one."""
        tagged = _tagged(body)
        since = self._cached.get(target)
        if since is None or since[0] != tagged:
            since = self._cached[target] = (tagged, ("Last-Modified", formatdate(usegmt=True)))
        return (*tagged, since[1])

    def _other(self, path: str, range_header: str) -> Answer:
        """Answer what is no API: files, and a page for people."""
        if path.startswith(FILES):
            return self._file(path.removeprefix(FILES), range_header)
        if path in (RULES, OVERLAY):
            return _rule_file(RULES_FILE if path == RULES else self._folder / OVERLAY_FILE)
        if path == "/":
            return Answer(HTTPStatus.OK, "text/html; charset=utf-8", _WELCOME.encode())
        return _not_found()

    def _site(self, lang: Lang) -> Site:
        council, version = self._watched.council()
        today = self._clock.today()
        known = self._sites.get(lang)
        if known is None or known[0] != (version, today):
            known = self._sites[lang] = (
                (version, today),
                Site(with_bank_holiday(council, today), self._folder, lang, today),
            )
        return known[1]

    def _feed(self, prefix: str) -> Feed:
        council, version = self._watched.council()
        known = self._feeds.get(prefix)
        if known is None or known[0] != version:
            known = self._feeds[prefix] = (version, FEEDS[prefix](council))
        return known[1]

    def _file(self, name: str, range_header: str) -> Answer:
        council, _ = self._watched.council()
        path = self._folder / "pictures" / name
        if name.removesuffix(".png") not in council.pictures or not path.is_file():
            return _not_found()
        body = path.read_bytes()
        match = _RANGE.fullmatch(range_header)
        if match and 0 < int(match[1]) < len(body):
            start = int(match[1])
            place = ("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
            return Answer(HTTPStatus.PARTIAL_CONTENT, "image/png", body[start:], (place,))
        return Answer(HTTPStatus.OK, "image/png", body, (("Accept-Ranges", "bytes"),))


def _rule_file(path: Path) -> Answer:
    """Answer a file with what tells its versions apart, so that a booth fetches it once."""
    try:
        body = path.read_bytes()
    except FileNotFoundError:
        return _not_found()
    return Answer(HTTPStatus.OK, YAML, body, _tagged(body))


def _tagged(body: bytes) -> tuple[tuple[str, str], ...]:
    return (("ETag", f'"{blake2b(body, digest_size=8).hexdigest()}"'),)


def _not_found() -> Answer:
    page = "<!DOCTYPE html><title>Page not found</title><p>Page not found / Heb ddod o hyd i&rsquo;r dudalen\n"
    return Answer(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", page.encode())


class CouncilServer(ThreadingHTTPServer):
    """Listens on loopback and answers with whatever `answer` says."""

    daemon_threads = True
    # Without this a second server on the same port would start and take every other request.
    allow_reuse_port = False

    def __init__(self, port: int, answer: Callable[[str, str, str], Answer]) -> None:
        """Listen; port 0 is any free one. Raises OSError when the port is taken."""
        self.answer = answer
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that went away in the middle (a sync that was ended); anything else is a bug."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def address(self) -> str:
        """Answer where it can be reached."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    """Turns HTTP into one call; keeps the connection open (HTTP/1.1)."""

    protocol_version = "HTTP/1.1"
    # One packet an answer: without this the kernel waits 40 ms between headers and body.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: CouncilServer

    def do_GET(self) -> None:
        host = self.headers.get("Host") or f"127.0.0.1:{self.server.server_port}"
        answer = self.server.answer(self.path, host, self.headers.get("Range", ""))
        told = [(_CONDITIONS[name], value) for name, value in answer.headers if name in _CONDITIONS]
        # As Drupal: what is told is asked back, all of it and to the letter.
        if told and all(self.headers.get(name) == value for name, value in told):
            answer = answer._replace(status=HTTPStatus.NOT_MODIFIED, body=b"")
        self._send(answer)

    do_HEAD = do_GET

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def version_string(self) -> str:
        """Name the server, and not the Python that it runs on."""
        return "SampleCouncil"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the base class's name
        """Say nothing for each request: the kiosk's journal is for the kiosk."""
