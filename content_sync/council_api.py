"""Asks a council's website over HTTP, carefully: sizes, times, hosts and redirects are limited, answers are checked."""

import base64
import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Protocol, Self, TypeVar

import httpx
import msgspec

from content_sync.body import Body
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.faults import as_council_fault, fault_of_status, retry_after
from content_sync.hosts import AllowedHosts, is_loopback, system_certificates
from content_sync.mirror import RememberedAnswer
from content_sync.network import Network
from content_sync.source import Credentials, Source

USER_AGENT = "council-information-kiosk (content sync)"

MOST_REDIRECTS = 5
MOST_RETRIES = 2
LONGEST_PAUSE_S = 10.0
"""A server that asks for a longer pause is left alone until the next round."""

_RETRY_STATUS = (429, 503)

T = TypeVar("T")


class ServedFile(NamedTuple):
    """A file, and the headers that ask for it again only if it is another one."""

    content: bytes
    unless: dict[str, str]


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
    ) -> None:
        """`answers`: where answers are kept from one round to the next."""
        self._answers = answers
        self.requests = 0
        self.bytes = 0
        self._root = source.url.rstrip("/") + "/"
        self._hosts = AllowedHosts(source)
        self._secret = _secret_headers(source.credentials)
        self._most_bytes = int(network.page_mb * 1_000_000)
        self._ends = time.monotonic() + network.round_s
        self._pause = pause
        self._timeout = httpx.Timeout(network.timeout_s)
        self._clients: dict[str, httpx.Client] = {}

    def __enter__(self) -> Self:
        """Hand out itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """Close the connections."""
        for client in self._clients.values():
            client.close()

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
        url = self._below_root(path_or_url)
        if params:
            url = url.copy_merge_params(dict(params))
        known = self._answers.answer(str(url)) if remember and self._answers else None
        headers = {"Accept": "application/vnd.api+json, application/json;q=0.9", **(known.unless if known else {})}
        with self._answer(url, headers) as response:
            if known and response.status_code == httpx.codes.NOT_MODIFIED:
                return known.body
            if response.status_code != httpx.codes.OK:
                raise fault_of_status(response)
            content_type = response.headers.get("content-type", "").split(";")[0].strip().lower()
            if not (content_type == "application/json" or content_type.endswith("+json")):
                raise CouncilSentNonsense(
                    f"{url.host}{url.path} answered with {content_type or 'no content type'} instead of JSON"
                )
            content = b"".join(Body(response, self._most_bytes, self._spent))
            if remember and self._answers and (unless := _unless_changed(response)):
                decoded(content, str(url))
                self._answers.remember(str(url), RememberedAnswer(unless, content))
        return content

    def get_file(self, path_or_url: str, unless: Mapping[str, str], most_bytes: int) -> ServedFile | None:
        """Fetch a small file of text; None when it is still the one that the headers `unless` tell of."""
        url = self._below_root(path_or_url)
        with self._answer(url, {"Accept": "application/yaml, text/yaml, text/plain, */*;q=0.1", **unless}) as response:
            if unless and response.status_code == httpx.codes.NOT_MODIFIED:
                return None
            if response.status_code != httpx.codes.OK:
                raise fault_of_status(response)
            if "html" in (kind := response.headers.get("content-type", "").lower()):
                raise CouncilSentNonsense(f"{url.host}{url.path} answered with {kind.split(';')[0]} instead of a file")
            most = f"{most_bytes // 1_000_000} MB"
            content = b"".join(Body(response, most_bytes, self._spent, most))
            return ServedFile(content, _unless_changed(response))

    def download(self, url: str, into: Path, most_bytes: int) -> tuple[str, int]:
        """Fetch a file into `into`, carrying on where an earlier try broke off; answer its type and size in bytes.

        The part that is there is only continued when the server can prove that the file is still the same.
        """
        target = _url(self._root, url)
        proof = into.with_name(into.name + ".proof")
        have = into.stat().st_size if into.exists() and proof.exists() else 0
        ask = {"Range": f"bytes={have}-", "If-Range": proof.read_text()} if have else {}
        with self._answer(target, {**ask, "Accept": "*/*", "Accept-Encoding": "identity"}) as response:
            if have and response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                proof.unlink()
                return self.download(url, into, most_bytes)
            if response.status_code not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
                raise fault_of_status(response)
            if not (resumed := bool(have) and response.status_code == httpx.codes.PARTIAL_CONTENT):
                have = 0
                _keep_proof(proof, response)
            with into.open("ab" if resumed else "wb") as file:
                for chunk in Body(response, most_bytes - have, self._spent):
                    file.write(chunk)
            mime = response.headers.get("content-type", "").split(";")[0].strip().lower()
        proof.unlink(missing_ok=True)
        return mime, into.stat().st_size

    def _below_root(self, path_or_url: str) -> httpx.URL:
        return _url(path_or_url if "://" in path_or_url else self._root + path_or_url.lstrip("/"))

    @contextmanager
    def _answer(self, url: httpx.URL, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        """Follow redirects to allowed hosts and wait through short refusals; hand out the answer, its body unread."""
        retries = redirects = 0
        while True:
            self._hosts.check(url)
            with self._request(url, headers) as response:
                if response.has_redirect_location and redirects < MOST_REDIRECTS:
                    redirects += 1
                    url = url.join(response.headers["location"])
                    continue
                if response.is_redirect and response.status_code != httpx.codes.NOT_MODIFIED:
                    raise CouncilRefused(f"{url.host}{url.path} redirects without end", response.status_code)
                if response.status_code not in _RETRY_STATUS or retries >= MOST_RETRIES:
                    yield response
                    return
                wait = self._patience(response, retries)
            retries += 1
            self._pause(wait)

    @contextmanager
    def _request(self, url: httpx.URL, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        if time.monotonic() > self._ends:
            raise CouncilUnreachable("The round took longer than it may ([sync] round_s); the rest was not asked for")
        self.requests += 1
        secret = self._secret if self._hosts.is_api(url) else {}
        try:
            response = self._send(url, {**headers, **secret})
            try:
                yield response
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as fault:
            raise as_council_fault(fault, url) from fault

    def _send(self, url: httpx.URL, headers: Mapping[str, str]) -> httpx.Response:
        client = self._client(url)
        request = client.build_request("GET", url, headers=headers)
        try:
            return client.send(request, stream=True)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            # A kept connection that the server had closed meanwhile fails like this: once more, on a new one.
            return client.send(request, stream=True)

    def _client(self, url: httpx.URL) -> httpx.Client:
        """Answer the client of a scheme; certificates (slow to load) only where they are needed."""
        if url.scheme not in self._clients:
            self._clients[url.scheme] = httpx.Client(
                timeout=self._timeout,
                headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"},
                follow_redirects=False,
                verify=system_certificates() if url.scheme == "https" else False,
                trust_env=not is_loopback(str(url)),
            )
        return self._clients[url.scheme]

    def _patience(self, response: httpx.Response, retries: int) -> float:
        """Answer how long to wait before asking again, or give up when that would be too long."""
        asked = retry_after(response)
        wait = (1.0 * 2**retries if asked is None else asked) + random.uniform(0, 0.5)  # noqa: S311 - jitter, no secret
        if wait > LONGEST_PAUSE_S or time.monotonic() + wait > self._ends:
            raise fault_of_status(response)
        return wait

    def _spent(self, count: int) -> None:
        """Count what came over the wire and stop a round that takes too long."""
        self.bytes += count
        if time.monotonic() > self._ends:
            raise CouncilUnreachable("The round took longer than it may ([sync] round_s); it was stopped in an answer")


def _url(base: str, join: str = "") -> httpx.URL:
    try:
        return httpx.URL(base).join(join) if join else httpx.URL(base)
    except (httpx.InvalidURL, ValueError) as fault:
        raise CouncilRefused(f"{(join or base)[:200]!r} is not an address that can be fetched") from fault


def decoded(content: bytes, where: str, kind: type[T] = Any) -> T:  # type: ignore[assignment]
    """Decode JSON that came from `where`; raises CouncilSentNonsense, or msgspec.ValidationError for another `kind`."""
    try:
        return msgspec.json.decode(content, type=kind)
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        place = where.partition("://")[2].partition("?")[0] or where
        raise CouncilSentNonsense(f"{place} answered with JSON that is broken or cut short") from fault


def _unless_changed(response: httpx.Response) -> dict[str, str]:
    """Answer the headers that ask for the file only if it is another one than this."""
    pairs = {"If-None-Match": response.headers.get("etag"), "If-Modified-Since": response.headers.get("last-modified")}
    return {name: value for name, value in pairs.items() if value}


def _keep_proof(proof: Path, response: httpx.Response) -> None:
    """Remember what identifies this version of the file, if the server gives something that does."""
    tag = str(response.headers.get("etag", ""))
    validator = tag if tag and not tag.startswith("W/") else str(response.headers.get("last-modified", ""))
    if validator:
        proof.write_text(validator)
    else:
        proof.unlink(missing_ok=True)


def _secret_headers(credentials: Credentials | None) -> dict[str, str]:
    if credentials is None:
        return {}
    try:
        secret = credentials.secret_file.read_text().strip()
    except (OSError, UnicodeDecodeError) as fault:
        raise CouncilRefused(f"The secret of the source cannot be read from {credentials.secret_file}") from fault
    if not secret.isascii() or not secret.isprintable():
        raise CouncilRefused(f"The secret in {credentials.secret_file} has characters that HTTP cannot carry")
    if credentials.scheme == "bearer":
        return {"Authorization": f"Bearer {secret}"}
    if credentials.scheme == "header":
        return {credentials.header or "X-API-Key": secret}
    pair = base64.b64encode(f"{credentials.username}:{secret}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}
