"""GOV.UK's content API on loopback, with pages made by us, and a reader of it."""

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

from content_sync.adapters.govuk import GovUk
from content_sync.content import Item, LeftOut, Record, Topic
from content_sync.council_api import CouncilApi
from content_sync.fetching import Fetching
from content_sync.mirror import Mirror
from content_sync.network import Network
from content_sync.source import Source
from tests.sync.reading import HEADINGS
from tests.sync.replay import Answer, Loopback

API = "/api/content"
MONEY = "/money-and-benefits"
_NETWORK = Network(timeout_s=5, page_mb=16, round_s=60)
PUBLIC = "https://www.gov.uk"


def source_of(server: Loopback, *paths: str, **more: object) -> Source:
    """Make the settings' block for these paths, all of them under one topic."""
    languages: object = more.pop("languages", ("en", "cy"))
    public = {"en": PUBLIC, "cy": PUBLIC}
    settings = {"name": "govuk", "kind": "govuk", "url": server.url, "public_url": public, "languages": languages}
    return msgspec.convert({**settings, "paths": {MONEY: paths}, **more}, Source)


def page(path: str, schema: str = "answer", lang: str = "en", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    """Make a page's payload; `details` and whatever else is said replace what is usual."""
    usual = {
        "base_path": path,
        "title": f"The page {path[1:]}",
        "locale": lang,
        "schema_name": schema,
        "document_type": schema,
        "description": "What it is about.",
        "public_updated_at": "2026-04-06T09:30:00.000+01:00",
        "withdrawn_notice": {},
        "details": {"body": "<p>Words to read.</p>"},
        "links": {},
    }
    return usual | more


class Website:
    """Answers `pages` as the content API does, with validators; everything in it may be changed between rounds."""

    def __init__(self, *pages: dict[str, Any], **special: Answer) -> None:
        """`special`: paths (with underscores for hyphens) and what they answer instead of a page."""
        self.pages = {one["base_path"]: one for one in pages}
        self.special = {f"/{name.replace('_', '-')}": answer for name, answer in special.items()}
        self.usual_answers = 0
        """So many requests are answered as usual before `special` counts."""

    def __call__(self, path: str, _query: Mapping[str, list[str]]) -> Answer:
        """Answer a request."""
        path = path.removeprefix(API)
        if self.usual_answers:
            self.usual_answers -= 1
        elif path in self.special:
            return self.special[path]
        if path not in self.pages:
            return 404, {"Content-Type": "application/json"}, b"{}"
        body = msgspec.json.encode(self.pages[path])
        tag = f'W/"{blake2b(body, digest_size=8).hexdigest()}"'
        return 200, {"Content-Type": "application/json; charset=utf-8", "ETag": tag}, body


def moved(path: str) -> Answer:
    """Answer that a page has another address."""
    return 303, {"Location": f"{API}{path}", "Content-Type": "application/json"}, b"{}"


GONE: Answer = (410, {"Content-Type": "application/json"}, b'{"schema_name": "gone"}')


class Round:
    """What one round gave: what fetching left out, and what the mirror was then translated into."""

    def __init__(self, mirror: Mirror, source: Source) -> None:
        """Run it with the real client."""
        adapter = GovUk(pause=lambda _seconds: None)
        with CouncilApi(source, _NETWORK, answers=mirror, pause=lambda _seconds: None) as api:
            fetching = Fetching(api=api, source=source, mirror=mirror, depth="full", elapsed_s=1800.0)
            self.fetched: list[LeftOut] = list(adapter.fetch(fetching))
            self.requests, self.bytes = api.requests, api.bytes
        self.is_new = mirror.is_new
        mirror.keep()
        self.records: list[Record | LeftOut] = list(adapter.records(mirror, source, HEADINGS))
        self.left_out = [*self.fetched, *(one for one in self.records if isinstance(one, LeftOut))]
        self.items = {one.uid: one for one in self.records if isinstance(one, Item)}
        self.topics = [one for one in self.records if isinstance(one, Topic)]


def read_once(folder: Path, server: Loopback, *paths: str, **more: object) -> Round:
    """Run a round with a new mirror."""
    source = source_of(server, *paths, **more)
    with Mirror(folder, source.name) as mirror:
        return Round(mirror, source)
