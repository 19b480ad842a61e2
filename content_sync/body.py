"""An HTTP body read in pieces, unzipped with a limit, so that no answer can fill the memory."""

import zlib
from collections.abc import Callable, Iterator

import httpx

from content_sync.errors import CouncilSentNonsense, CouncilSentTooMuch

_GZIP = 16 + zlib.MAX_WBITS


class Body:
    """Iterates over a response's body as plain bytes; more than `most_bytes` of them is nonsense."""

    def __init__(
        self,
        response: httpx.Response,
        most_bytes: int,
        spent: Callable[[int], None],
        limit: str = "[sync] page_mb and picture_mb",
    ) -> None:
        """`spent` is told the size of each piece as it came over the wire. `limit`: what says how much is taken."""
        self._response = response
        self._left = most_bytes
        self._spent = spent
        self._limit = limit
        self._where = f"{response.url.host}{response.url.path}"

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces; raise CouncilSentTooMuch, or CouncilSentNonsense when they cannot be unzipped."""
        length = self._response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._left:
            self._take(int(length))  # none of it need come
        encoding = self._response.headers.get("content-encoding", "identity").lower()
        if encoding in ("", "identity"):
            yield from self._plain()
        elif encoding == "gzip":
            yield from self._unzipped()
        else:
            raise CouncilSentNonsense(f"{self._where} is packed with {encoding}, which was not asked for")

    def _plain(self) -> Iterator[bytes]:
        for raw in self._response.iter_raw():
            self._spent(len(raw))
            self._take(len(raw))
            yield raw

    def _unzipped(self) -> Iterator[bytes]:
        unzip = zlib.decompressobj(_GZIP)
        try:
            for raw in self._response.iter_raw():
                self._spent(len(raw))
                packed = raw
                while packed:
                    piece = unzip.decompress(packed, self._left + 1)
                    self._take(len(piece))
                    yield piece
                    packed = unzip.unconsumed_tail
        except zlib.error as fault:
            raise CouncilSentNonsense(f"{self._where} cannot be unzipped") from fault
        if not unzip.eof:
            raise CouncilSentNonsense(f"{self._where} was cut short")

    def _take(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise CouncilSentTooMuch(f"{self._where} is larger than the kiosk takes ({self._limit})")
