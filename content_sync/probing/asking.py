"""Asks a website a few gentle questions, and hands its faults back as answers."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import msgspec
from msgspec import Struct

from content_sync.asking import Asking
from content_sync.body import Body
from content_sync.council_api import CouncilApi
from content_sync.errors import ContentSyncError, CouncilRefused, CouncilUnreachable
from content_sync.mirror import RememberedAnswer
from content_sync.network import Network
from content_sync.source import Source

MOST_REQUESTS = 40
"""After these nothing more is asked: a check is no burden to a website."""
LONGEST_S = 120.0
_MOST_SILENCES = 2
"""A website that did not answer so often is not asked again: each silence takes [sync] timeout_s."""


class Answered(Struct, frozen=True):
    """What came back: a document, or why there is none."""

    document: Any = None
    fault: ContentSyncError | None = None

    @property
    def status(self) -> int | None:
        """The HTTP status of a fault, where it was one."""
        return getattr(self.fault, "status", None)


class GaveUpError(Exception):
    """No more is asked. `fault`: what the website does; None when it has been asked enough."""

    def __init__(self, fault: ContentSyncError | None) -> None:
        super().__init__(str(fault or f"asked {MOST_REQUESTS} times"))
        self.fault = fault


class WebPage(Struct, frozen=True):
    """A page for people."""

    headers: dict[str, str]
    """Their names in small letters."""
    html: str
    is_fault: bool
    """It is there to say what is wrong: that there is no such page, or that nobody may read it."""


class Asker:
    """One website during one check; used as a context manager. All that asks may raise GaveUpError."""

    def __init__(self, source: Source, network: Network, pause: Callable[[float], None]) -> None:
        """Nothing is asked yet. Raises CouncilRefused when the source's secret cannot be read."""
        self.source = source
        self._network = msgspec.structs.replace(network, round_s=min(network.round_s, LONGEST_S))
        self._pause = pause
        self._validators = _Validators()
        self._api = CouncilApi(source, self._network, answers=self._validators, pause=pause)
        self._elsewhere = (0, 0)
        self._silences = 0

    def __enter__(self) -> Self:
        """Hand out itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """Close the connections."""
        self._api.__exit__(kind, fault, tb)

    @property
    def api(self) -> CouncilApi:
        """Hand out the client, for an adapter's own questions."""
        return self._api

    @property
    def clock_ahead_s(self) -> float | None:
        """How far this computer's clock is ahead of the website's."""
        return self._api.clock_ahead_s

    @property
    def requests(self) -> int:
        """How many there were."""
        return self._api.requests + self._elsewhere[0]

    @property
    def bytes_read(self) -> int:
        """How much came."""
        return self._api.bytes + self._elsewhere[1]

    def ask(self, path: str, params: Mapping[str, str] | None = None) -> Answered:
        """Ask for JSON."""
        return self._tried(lambda: self._api.get_json(path, params))

    def validators(self, path: str, params: Mapping[str, str]) -> tuple[dict[str, str], bool] | None:
        """Ask twice for the same: answer what it gave to ask again by, and whether it then said "unchanged".

        None when it does not answer at all.
        """
        self._validators.given, self._validators.is_listening = {}, True
        try:
            return self._asked_twice(path, params)
        finally:
            self._validators.is_listening = False

    def _asked_twice(self, path: str, params: Mapping[str, str]) -> tuple[dict[str, str], bool] | None:
        first = self._tried(lambda: self._api.get_json(path, params, remember=True))
        if first.fault:
            return None
        if not (given := self._validators.given):
            return {}, False
        again = self._tried(lambda: self._api.get_json(path, params, remember=True))
        return given, again.document == _UNCHANGED

    def file_type(self, url: str, most_bytes: int, host: str = "") -> Answered:
        """Fetch a file and answer its type; `host`: where it is, if the source has not named that host yet."""
        if host:
            source = msgspec.structs.replace(self.source, media_hosts=(*self.source.media_hosts, host))
            with Asker(source, self._network, self._pause) as elsewhere:
                found = elsewhere.file_type(url, most_bytes)
                self._count_more(elsewhere.requests, elsewhere.bytes_read)
                return found
        with tempfile.TemporaryDirectory() as folder:
            return self._tried(lambda: self._api.download(url, Path(folder) / "file", most_bytes).mime)

    def front_page(self, most_bytes: int) -> WebPage | None:
        """Fetch the website's first page, wherever on its own hosts it leads; None when it answers no page."""
        asking = Asking(self.source, self._network, self._pause)
        received = 0

        def count(size: int) -> None:
            nonlocal received
            received += size

        try:
            with asking.answer(httpx.URL(self.source.url).join("/"), {"Accept": "text/html, */*;q=0.1"}) as response:
                if "html" not in response.headers.get("content-type", ""):
                    return None
                html = b"".join(Body(response, most_bytes, count)).decode("utf-8", "replace")
                return WebPage(dict(response.headers), html, response.is_error)
        except ContentSyncError:
            return None
        finally:
            asking.close()
            self._count_more(asking.requests, received)

    def _count_more(self, requests: int, size: int) -> None:
        self._elsewhere = self._elsewhere[0] + requests, self._elsewhere[1] + size

    def _tried(self, request: Callable[[], object]) -> Answered:
        if self.requests >= MOST_REQUESTS:
            raise GaveUpError(None)
        try:
            return Answered(document=request())
        except ContentSyncError as fault:
            self._silences += isinstance(fault, CouncilUnreachable) and fault.status is None
            if self._silences >= _MOST_SILENCES:
                raise GaveUpError(fault) from fault
            return Answered(fault=fault)


class _Validators:
    """Takes the place of a mirror: while it listens, it keeps what an answer can be asked for again by."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}
        self.is_listening = False

    def answer(self, url: str) -> RememberedAnswer | None:
        """Give the last answer's validators, and what to take an unchanged answer for."""
        del url
        return (
            RememberedAnswer(self.given, msgspec.json.encode(_UNCHANGED)) if self.is_listening and self.given else None
        )

    def remember(self, url: str, answer: RememberedAnswer) -> None:
        """Keep the validators alone."""
        del url
        self.given = answer.unless


_UNCHANGED = "unchanged"


def is_locked(fault: ContentSyncError | None) -> bool:
    """Tell whether the website wants to know who asks, or refuses to be read."""
    return isinstance(fault, CouncilRefused) and fault.status in (401, 403)
