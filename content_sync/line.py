"""The line to a website, watched byte by byte: a round ends in time, nobody drips for ever, the limit is kept.

httpx knows one limit, silence. A server that sends a byte now and then is never silent, and its headers alone could
take a day; so time is kept here, below HTTP and below TLS.
"""

import socket
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from content_sync.errors import CouncilUnreachable
from content_sync.network import Network

_LEAST_BYTES_PER_S = 100
_SLOW_FOR = 3
"""An answer may come more slowly than that for so many times the allowed silence."""
_PIECE = 16_384
"""With a limit: the most that is read at once, so that pauses are many and short."""
_WINDOW = 65_536
"""With a limit: what the system may take in while we pause."""


class Line:
    """What may come over the network in one round, and how fast."""

    def __init__(self, network: Network, pause: Callable[[float], None]) -> None:
        """`pause` waits so many seconds."""
        self._ends = time.monotonic() + network.round_s
        self._bytes_per_s = network.bytes_per_s
        self._patience_s = _SLOW_FOR * network.timeout_s
        self._pause = pause
        self._paid_until = time.monotonic()

    @property
    def is_limited(self) -> bool:
        """Whether it is to be slower than it could be."""
        return self._bytes_per_s > 0

    def left_s(self) -> float:
        """Answer the seconds that are left to the round. Raises CouncilUnreachable when there are none."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise CouncilUnreachable("The round took longer than it may ([sync] round_s); the rest was not fetched")
        return left

    def within(self, seconds: float | None) -> float:
        """Answer how long something may take that may take so many seconds."""
        left = self.left_s()
        return left if seconds is None else min(seconds, left)

    def check_flow(self, host: str, count: int, waited_s: float) -> bool:
        """Tell whether so many bytes in so much time are worth judging. Raises CouncilUnreachable when too few."""
        if waited_s < self._patience_s:
            return False
        if count < _LEAST_BYTES_PER_S * waited_s:
            raise CouncilUnreachable(
                f"{host} sends so slowly that it was given up (under {_LEAST_BYTES_PER_S} bytes/s)"
            )
        return True

    def pay(self, count: int) -> None:
        """Wait until so many bytes are within the limit again."""
        if not self.is_limited:
            return
        now = time.monotonic()
        self._paid_until = max(now, self._paid_until) + count / self._bytes_per_s
        self._pause(self.within(self._paid_until - now))


class WatchedBackend(httpcore.NetworkBackend):
    """Opens connections that a `Line` watches."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to each address of the host in turn, IPv6 and IPv4, until one answers."""
        options = [*(socket_options or ())]
        if self._line.is_limited:
            options.append((socket.SOL_SOCKET, socket.SO_RCVBUF, _WINDOW))
        stream = self._backend.connect_tcp(host, port, self._line.within(timeout), local_address, options)
        return _WatchedStream(stream, self._line, host)


class _WatchedStream(httpcore.NetworkStream):
    """A connection; what it waits for between a question and the answer's first byte is the server's own time."""

    def __init__(self, stream: httpcore.NetworkStream, line: Line, host: str) -> None:
        self._stream = stream
        self._line = line
        self._host = host
        self._is_asked = True
        self._count = 0
        self._waited_s = 0.0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        began = time.monotonic()
        most = min(max_bytes, _PIECE) if self._line.is_limited else max_bytes
        try:
            piece = self._stream.read(most, self._line.within(timeout))
        except httpcore.ReadTimeout:
            self._line.left_s()  # whose time is up, the request's or the round's?
            raise
        self._note(len(piece), time.monotonic() - began)
        self._line.pay(len(piece))
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._line.within(timeout))
        self._is_asked = True

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._line.within(timeout))
        return _WatchedStream(stream, self._line, server_hostname or self._host)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as httpcore has it
        return self._stream.get_extra_info(info)

    def _note(self, count: int, waited_s: float) -> None:
        if self._is_asked:
            self._is_asked = False
            self._count, self._waited_s = count, 0.0
            return
        self._count += count
        self._waited_s += waited_s
        if self._line.check_flow(self._host, self._count, self._waited_s):
            self._count, self._waited_s = 0, 0.0
