"""Asks a council's website over HTTP, carefully: sizes, times, hosts and redirects are limited, answers are checked."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, NamedTuple, Protocol, Self, TypeVar

import httpx
import msgspec

from content_sync.asking import Asking
from content_sync.body import Body
from content_sync.downloads import Part
from content_sync.errors import ContentSyncError, CouncilSentNonsense, CouncilUnreachable
from content_sync.faults import NETWORK_LOGIN
from content_sync.hosts import address
from content_sync.mirror import RememberedAnswer
from content_sync.network import Network
from content_sync.source import Source
from content_sync.validators import unless_changed

_ACCEPT_JSON = {"Accept": "application/vnd.api+json, application/json;q=0.9"}

T = TypeVar("T")


class ServedFile(NamedTuple):
    """A file, and the headers that ask for it again only if it is another one."""

    content: bytes
    unless: dict[str, str]


class Downloaded(NamedTuple):
    """What a download brought."""

    mime: str
    bytes: int
    unless: dict[str, str]
    """The headers that ask for the file again only if it is another one than this."""
    is_other: bool = True
    """False when it is still the one that was known, and nothing came."""


class Answers(Protocol):
    """Where answers are kept from one round to the next: `Mirror`."""

    def answer(self, url: str) -> RememberedAnswer | None:
        """Find one."""
        ...

    def remember(self, url: str, answer: RememberedAnswer) -> None:
        """Keep one."""
        ...


class CouncilApi:
    """One source's HTTP client for one round; used as a context manager. Keeps its connection open between requests.

    `requests` and `bytes` (of bodies, as received) count what it did. Raises only the faults of `errors.py`.
    """

    def __init__(
        self,
        source: Source,
        network: Network,
        *,
        answers: Answers | None = None,
        pause: Callable[[float], None] = time.sleep,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> None:
        """`answers`: where answers are kept from one round to the next. `meanwhile`: called before each request."""
        self._answers = answers
        self._meanwhile = meanwhile
        self.bytes = 0
        self._root = source.url.rstrip("/") + "/"
        self._most_bytes = int(network.page_mb * 1_000_000)
        self._asking = Asking(source, network, pause)
        self._answered: httpx.URL | None = None
        """The first address that gave JSON."""

    def __enter__(self) -> Self:
        """Hand out itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """Close the connections."""
        self._asking.close()

    @property
    def requests(self) -> int:
        """How many requests were made."""
        return self._asking.requests

    @property
    def clock_ahead_s(self) -> float | None:
        """How far the booth's clock is ahead of the website's, None where nothing told."""
        return self._asking.clock.ahead_s

    def get_json(self, path_or_url: str, params: Mapping[str, str] | None = None, *, remember: bool = False) -> Any:  # noqa: ANN401 - JSON is anything
        """Fetch one page of content, decoded; see `get_content`."""
        return decoded(self.get_content(path_or_url, params, remember=remember), path_or_url)

    def get_content(
        self, path_or_url: str, params: Mapping[str, str] | None = None, *, remember: bool = False
    ) -> bytes:
        """Fetch one page of JSON; a path is below the source's address, with or without a leading slash.

        `remember`: an answer that can be asked for conditionally is kept, and the next round fetches it only if it
        changed. For addresses that every round asks for.
        """
        self._meanwhile()
        url = self._below_root(path_or_url)
        if params:
            url = url.copy_merge_params(dict(params))
        known = self._answers.answer(str(url)) if remember and self._answers else None
        headers = {**_ACCEPT_JSON, **(known.unless if known else {})}
        with self._asking.answer(url, headers) as response:
            if known and response.status_code == httpx.codes.NOT_MODIFIED:
                return known.body
            if response.status_code != httpx.codes.OK:
                raise self._asking.fault_of(response)
            content_type = _type_of(response)
            is_json = content_type == "application/json" or content_type.endswith("+json")
            content = b"".join(Body(response, self._most_bytes, self._count)) if is_json else b""
            unless = unless_changed(response.headers)
        if not is_json:
            raise self._fault_of_other(url, content_type)
        self._answered = self._answered or url
        if remember and self._answers and unless:
            decoded(content, str(url))
            self._answers.remember(str(url), RememberedAnswer(unless, content))
        return content

    def get_file(self, path_or_url: str, unless: Mapping[str, str], most_bytes: int) -> ServedFile | None:
        """Fetch a small file of text; None when it is still the one that the headers `unless` tell of."""
        url = self._below_root(path_or_url)
        with self._asking.answer(
            url, {"Accept": "application/yaml, text/yaml, text/plain, */*;q=0.1", **unless}
        ) as response:
            if unless and response.status_code == httpx.codes.NOT_MODIFIED:
                return None
            if response.status_code != httpx.codes.OK:
                raise self._asking.fault_of(response)
            if "html" in (kind := _type_of(response)):
                raise CouncilUnreachable(
                    f"{url.host}{url.path} answered with {kind} instead of a file: it is not there, or {NETWORK_LOGIN}"
                )
            most = f"{most_bytes // 1_000_000} MB"
            content = b"".join(Body(response, most_bytes, self._count, most))
            return ServedFile(content, unless_changed(response.headers))

    def download(
        self, url: str, into: Path, most_bytes: int, unless: Mapping[str, str] = MappingProxyType({})
    ) -> Downloaded:
        """Fetch a file into `into`, carrying on where an earlier try broke off, or not if it is what `unless` tells of.

        The part that is there is only continued when the server can prove that the file is still the same.
        """
        self._meanwhile()
        target = address(self._root, url)
        part = Part(into)
        asked = part.headers or unless
        with self._asking.answer(
            target, {**asked, "Accept": "*/*", "Accept-Encoding": "identity"}, is_api=False
        ) as response:
            if asked and not part.size and response.status_code == httpx.codes.NOT_MODIFIED:
                return Downloaded("", 0, dict(unless), is_other=False)
            status = response.status_code
            is_elsewhere = status == httpx.codes.PARTIAL_CONTENT and not part.is_continued_by(response)
            if part.size and (is_elsewhere or status == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE):
                part.forget()
                return self.download(url, into, most_bytes, unless)
            if response.status_code not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
                raise self._asking.fault_of(response)
            if "html" in (kind := _type_of(response)):
                # One dead link among pictures is common: the others are still tried, and what is there stays.
                raise CouncilSentNonsense(
                    f"{target.host}{target.path} answered with {kind}: it is not there, or {NETWORK_LOGIN}"
                )
            part.begin(response)
            size = part.write(Body(response, most_bytes - part.size, self._count))
            return Downloaded(kind, size, unless_changed(response.headers))

    def _below_root(self, path_or_url: str) -> httpx.URL:
        return address(path_or_url if "://" in path_or_url else self._root + path_or_url.lstrip("/"))

    def _fault_of_other(self, url: httpx.URL, content_type: str) -> ContentSyncError:
        """Say what was sent instead of JSON; a web page may come from the network, not from the website."""
        said = f"{url.host}{url.path} answered with {content_type or 'no content type'} instead of JSON"
        if "html" not in content_type or (self._answered is not None and self._still_gives_json(self._answered)):
            return CouncilSentNonsense(said)
        return CouncilUnreachable(f"{said}: it is in maintenance, or {NETWORK_LOGIN}")

    def _still_gives_json(self, url: httpx.URL) -> bool:
        """Tell whether an address that gave JSON in this round still does: then it is one page alone that does not."""
        with self._asking.answer(url, _ACCEPT_JSON) as response:
            return "html" not in _type_of(response)

    def _count(self, count: int) -> None:
        self.bytes += count


def decoded(content: bytes, where: str, kind: type[T] = Any) -> T:  # type: ignore[assignment]
    """Decode JSON that came from `where`; raises CouncilSentNonsense, or msgspec.ValidationError for another `kind`."""
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        # Without a kind to fit, only a number beyond all bounds is invalid: such an answer is broken.
        if isinstance(fault, msgspec.ValidationError) and kind is not Any:
            raise
        place = where.rpartition("://")[2].partition("?")[0]
        raise CouncilSentNonsense(f"{place} answered with JSON that is broken or cut short") from fault


def _type_of(response: httpx.Response) -> str:
    return str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()
