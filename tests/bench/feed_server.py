"""Serves a made-up council from memory, with as little work as HTTP allows, so that the reader is what is measured.

An Open Referral feed, or with `--drupal` a LocalGov Drupal. Each time the first page of a feed's services is asked for,
the next of two editions is served: a round changes every service. `--steady` serves one edition for ever. `--etags`
answers 304 to who has the same already, `--hsds` understands modified_after and minimal. /count answers how many
requests there were.
"""

import argparse
import asyncio
import json
import zlib
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl

from tests.bench.generated_drupal import GeneratedDrupal
from tests.bench.generated_feed import PAGE, GeneratedFeed

_FIRST = "services?page=1&"


class Feeds:
    """The editions in turn, and the number of requests."""

    def __init__(self, given: argparse.Namespace) -> None:
        make = GeneratedDrupal if given.drupal else GeneratedFeed
        words = ("first",) if given.steady or given.drupal else ("first", "second")
        self._editions = [make(given.count, word) for word in words]
        self._turn = 0
        self._has_etags, self._is_hsds = given.etags, given.hsds
        self._rows = list(self._all_rows()) if given.hsds else []
        self.requests = 0

    def answer(self, request: bytes) -> bytes:
        """The whole HTTP answer to a request's head."""
        target = request.split(b" ", 2)[1].decode()
        if target == "/count":
            return _answer(json.dumps({"requests": self.requests}).encode())
        self.requests += 1
        path = target.removeprefix("/v3/")
        if path.startswith(_FIRST):
            self._turn += 1
        body = self._body(path)
        if body is None:
            return _answer(b"{}", status=404)
        if not self._has_etags:
            return _answer(body)
        tag = f'"{zlib.crc32(body):08x}"'
        if tag.encode() in request:
            return f"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n".encode()
        return _answer(body, f"ETag: {tag}\r\n")

    def _all_rows(self) -> Iterator[dict[str, Any]]:
        """What the feed's own list has of all services."""
        number = 1
        while body := self._editions[0].response(f"services?page={number}&per_page={PAGE}"):
            yield from json.loads(body)["contents"]
            number += 1

    def _body(self, path: str) -> bytes | None:
        edition = self._editions[self._turn % len(self._editions)]
        if not self._is_hsds or not path.startswith("services?"):
            return edition.response(path)
        query = dict(parse_qsl(path.partition("?")[2]))
        number, size = int(query.get("page", 1)), min(int(query.get("per_page", PAGE)), PAGE)
        rows = [one for one in self._rows if one["last_modified"] > query.get("modified_after", "")]
        shown = rows[(number - 1) * size : number * size]
        if query.get("minimal") == "true":
            shown = [{"id": one["id"], "name": one["name"], "last_modified": one["last_modified"]} for one in shown]
        pages = -(-len(rows) // size)
        envelope = {"total_items": len(rows), "total_pages": pages, "page_number": number, "size": len(shown)}
        last = {"first_page": number == 1, "last_page": number >= pages, "empty": not shown}
        return json.dumps({**envelope, **last, "contents": shown}).encode()


def _answer(body: bytes, headers: str = "", status: int = 200) -> bytes:
    told = f"Date: {formatdate(usegmt=True)}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return f"HTTP/1.1 {status} OK\r\n{told}{headers}\r\n".encode() + body


class Connection(asyncio.Protocol):
    """One kept-alive connection; requests without a body, one after the other."""

    def __init__(self, feeds: Feeds) -> None:
        self._feeds = feeds
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A reader has come."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        *whole, self._waiting = (self._waiting + data).split(b"\r\n\r\n")
        for request in whole:
            self._transport.write(self._feeds.answer(request))


async def serve(feeds: Feeds) -> None:
    """Serve until killed."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(feeds), "127.0.0.1", 0)
    print(f"The made-up council is at http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=3000)
    for name in ("--steady", "--drupal", "--etags", "--hsds"):
        parser.add_argument(name, action="store_true")
    asyncio.run(serve(Feeds(parser.parse_args())))
