"""A feed of Open Referral 3.0 that a test changes between rounds, and that can do as much as it is told."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from content_sync.adapters.open_referral import OpenReferral
from content_sync.content import Item, LeftOut, Record
from content_sync.fetching import Depth, Fetching
from content_sync.mirror import Mirror
from tests.sync.reading import HEADINGS, api_of
from tests.sync.replay import Answer, Loopback, as_json, serving

Payload = dict[str, Any]
START = datetime(2026, 7, 1, tzinfo=UTC).timestamp()


class MadeFeed:
    """Services by their ids; `can` holds the parameters of HSDS 3 that it understands, `faults` answers by path."""

    def __init__(self, count: int, *can: str, size: int = 20, ignores: tuple[str, ...] = ()) -> None:
        self.can = can
        self.size = size
        self.ignores = ignores
        self.faults: dict[str, Answer] = {}
        self.rows: dict[str, Payload] = {}
        self.details: dict[str, Payload] = {}
        for number in range(count):
            self.write(f"s{number}", minutes=number)

    def write(self, identity: str, *, minutes: float = 0, row: str = "first", details: str = "first") -> None:
        """Add or change a service."""
        stamp = datetime.fromtimestamp(START + minutes * 60, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        named = {"id": identity, "name": f"{identity} {row}", "status": "active", "last_modified": stamp}
        self.rows[identity] = named
        self.write_details(identity, details)

    def write_details(self, identity: str, details: str) -> None:
        """Change only what the list does not show."""
        phones = [{"id": "p", "number": "01632 960 100", "description": f"{details} line"}]
        filling = [{"id": str(at), "document": f"Document {at} of {identity}, as the {details}"} for at in range(40)]
        self.details[identity] = {"phones": phones, "required_documents": filling}

    def remove(self, identity: str) -> None:
        """Take a service away."""
        del self.rows[identity], self.details[identity]

    def route(self, path: str, query: dict[str, list[str]]) -> Answer:
        """Answer a request."""
        asked = {name: values[-1] for name, values in query.items() if name not in self.ignores}
        if (fault := self.faults.get(path.strip("/"))) is not None:
            return fault
        if path.startswith("/services/"):
            identity = path.removeprefix("/services/")
            return as_json(self._whole(identity)) if identity in self.rows else as_json({}, 404)
        return as_json(self._page(asked)) if path == "/services" else as_json({}, 404)

    def _whole(self, identity: str) -> Payload:
        return self.rows[identity] | self.details[identity]

    def _page(self, asked: dict[str, str]) -> Payload:
        rows = list(self.rows.values())
        if "modified_after" in asked and "modified_after" in self.can:
            rows = [row for row in rows if row["last_modified"] >= asked["modified_after"]]
        if "full" in asked and "full" in self.can:
            rows = [self._whole(row["id"]) for row in rows]
        if "minimal" in asked and "minimal" in self.can:
            rows = [{"id": row["id"], "last_modified": row["last_modified"]} for row in rows]
            return {"total_items": len(rows), "total_pages": 1, "contents": rows}
        number, size = int(asked.get("page", "1")), self.size
        pages = -(-len(rows) // size)
        contents = rows[(number - 1) * size : number * size]
        return {"total_items": len(rows), "total_pages": pages, "page_number": number, "contents": contents}


class Rounds:
    """Rounds over one mirror, as a booth makes them; `requests` and `bytes` tell of the last one."""

    def __init__(self, server: Loopback, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self.source = server.source("open-referral", ("en",))
        self.requests = self.bytes = 0
        self.asked: list[str] = []
        self.is_news = False

    def run(self, depth: Depth = "changes", elapsed_s: float = 0.0) -> list[Record | LeftOut]:
        """Make a round and answer what its mirror gives; a fault leaves what came, as a booth does."""
        before = len(self._server.asked)
        with Mirror(self._folder, self.source.name) as mirror, api_of(self.source, mirror) as api:
            fetching = Fetching(api=api, source=self.source, mirror=mirror, depth=depth, elapsed_s=elapsed_s)
            adapter = OpenReferral()
            try:
                found: list[Record | LeftOut] = list(adapter.fetch(fetching))
            except BaseException:
                mirror.keep_unfinished()
                raise
            finally:
                self.requests, self.bytes, self.asked = api.requests, api.bytes, self._server.asked[before:]
            self.is_news = mirror.is_new
            found += adapter.records(mirror, self.source, HEADINGS)
            mirror.keep()
            return found

    def names(self, depth: Depth = "changes", elapsed_s: float = 0.0) -> set[str]:
        """Make a round and answer the titles of the services that there are after it."""
        return {one.words[0].title for one in self.run(depth, elapsed_s) if isinstance(one, Item)}

    def details(self) -> list[str]:
        """Answer whose details the last round asked for."""
        return [path.removeprefix("/services/") for path in self.asked if path.startswith("/services/")]


@contextmanager
def rounds_of(feed: MadeFeed, folder: Path) -> Iterator[Rounds]:
    """Serve a feed; each round sees it as it is then."""
    with serving(feed.route) as server:
        yield Rounds(server, folder)
