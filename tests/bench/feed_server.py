"""Serves a generated feed from memory, with as little work as HTTP allows, so that the reader is what is measured.

Each time the first page of services is asked for, the next of two editions is served: a round changes every service.
`--steady` serves one edition for ever. /count answers how many requests there were.
"""

import argparse
import asyncio
import json

from tests.bench.generated_feed import GeneratedFeed

_FIRST = "services?page=1&"


class Feeds:
    """The editions in turn, and the number of requests."""

    def __init__(self, count: int, *, is_steady: bool) -> None:
        self._editions = [GeneratedFeed(count, word) for word in ("first", "second")[: 1 if is_steady else 2]]
        self._turn = 0
        self.requests = 0

    def answer(self, target: str) -> bytes:
        """The whole HTTP answer."""
        if target == "/count":
            return _answer(200, json.dumps({"requests": self.requests}).encode())
        self.requests += 1
        path = target.removeprefix("/v3/")
        if path.startswith(_FIRST):
            self._turn += 1
        body = self._editions[self._turn % len(self._editions)].response(path)
        return _answer(404, b"{}") if body is None else _answer(200, body)


def _answer(status: int, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


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
            self._transport.write(self._feeds.answer(request.split(b" ", 2)[1].decode()))


async def serve(feeds: Feeds) -> None:
    """Serve until killed."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(feeds), "127.0.0.1", 0)
    print(f"The generated feed is at http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--steady", action="store_true")
    given = parser.parse_args()
    asyncio.run(serve(Feeds(given.count, is_steady=given.steady)))
