"""A council's website on a real socket that answers as a test wills: well, badly, in pieces, or not at all."""

import json
import random
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal, NamedTuple, Protocol
from urllib.parse import parse_qsl, urlsplit

Part = Literal["index", "list", "more", "one", "picture", "other"]
"""What was asked for: the API's index, the services' first page, a later one, one service, a picture."""


class Request(NamedTuple):
    """One request, and what it asks for."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    number: int = 0
    """How many requests came before it."""
    part: Part = "other"
    lang: str = ""


class Answer(NamedTuple):
    """A whole answer."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = {"Content-Type": "application/vnd.api+json"}

    def raw(self) -> bytes:
        """Write it as HTTP."""
        headers = {"Content-Length": str(len(self.body)), **self.headers}
        lines = [f"HTTP/1.1 {self.status} So", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + self.body


class Wire(NamedTuple):
    """What is written to the socket as it is: bytes, and pauses in seconds between them. Then the line is cut."""

    pieces: Iterable[bytes | float]
    is_reset: bool = False
    """Hang up as a broken router does, not as a server that is done."""


Whim = Callable[[Request, Callable[[], Answer]], "Answer | Wire"]
"""Request, and what the website would answer to it → what it answers."""


class Site(Protocol):
    """A website: what it is asked for, and what it answers when it is well."""

    version: int

    def understood(self, request: Request) -> Request:
        """Say what the request is for."""
        ...

    def answer(self, request: Request) -> Answer:
        """Answer it."""
        ...


class BadCouncil:
    """Serves a site on a free port of this machine; `whim` may answer in its stead."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.whim: Whim = usual
        self.asked: list[Request] = []
        self._answers: dict[tuple[object, ...], Answer] = {}
        self._http = _Server(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def answer(self, request: Request) -> Answer:
        """Answer well, and remember it: the same is asked hundreds of times."""
        known = (self.site.version, request.path, *request.query.items())
        if known not in self._answers:
            self._answers[known] = self.site.answer(request)
        return self._answers[known]

    def reset(self, version: int) -> None:
        """Be well, and publish this version."""
        self.whim = usual
        self.site.version = version
        self.asked.clear()

    def close(self) -> None:
        """Go off the network."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, *_args: object) -> None:
        """A sync that was killed hangs up: no news here."""


def _handler(council: BadCouncil) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 20

        def setup(self) -> None:
            self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            super().setup()

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            request = council.site.understood(Request(parts.path, query, dict(self.headers), len(council.asked)))
            council.asked.append(request)
            answer = council.whim(request, lambda: council.answer(request))
            if isinstance(answer, Answer):
                self.wfile.write(answer.raw())
                return
            for piece in answer.pieces:
                if isinstance(piece, bytes):
                    self.wfile.write(piece)
                else:
                    time.sleep(piece)
            self.close_connection = True
            if answer.is_reset:
                self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.request.close()

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    return Handler


def usual(_request: Request, answer: Callable[[], Answer]) -> Answer:
    """Have no whim."""
    return answer()


def as_json(payload: Any, status: int = 200, **headers: str) -> Answer:  # noqa: ANN401 - JSON is anything
    """Answer JSON."""
    kind = {"Content-Type": "application/vnd.api+json"}
    return Answer(json.dumps(payload).encode(), status, kind | {n.replace("_", "-"): v for n, v in headers.items()})


def noise(count: int, seed: int = 0) -> bytes:
    """Answer bytes that mean nothing."""
    return random.Random(seed).randbytes(count)
