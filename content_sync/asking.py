"""Asks one source for an address: only its own hosts, patiently for a while, the credentials to the API alone."""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import httpx

from content_sync.clock_check import ClockCheck
from content_sync.errors import ContentSyncError, CouncilElsewhere, CouncilRefused
from content_sync.faults import HTTP_FAULTS, NETWORK_LOGIN, as_council_fault, fault_of_status, retry_after
from content_sync.hosts import AllowedHosts, address
from content_sync.http_clients import HttpClients
from content_sync.network import Network
from content_sync.secret_files import secret_headers
from content_sync.source import Source

MOST_REDIRECTS = 5
MOST_RETRIES = 2
LONGEST_PAUSE_S = 10.0
"""A server that asks for a longer pause is left alone until the next round."""

_RETRY_STATUS = (429, 503)


class Asking:
    """The requests of one round. Raises only the faults of `errors.py`."""

    def __init__(self, source: Source, network: Network, pause: Callable[[float], None] = time.sleep) -> None:
        """`pause` waits so many seconds."""
        self.requests = 0
        self.clock = ClockCheck()
        self._hosts = AllowedHosts(source)
        self._secret = secret_headers(source.credentials)
        self._pause = pause
        self._clients = HttpClients(network, pause)

    def close(self) -> None:
        """Close the connections."""
        self._clients.close()

    @contextmanager
    def answer(self, url: httpx.URL, headers: Mapping[str, str], *, is_api: bool = True) -> Iterator[httpx.Response]:
        """Follow redirects to allowed hosts and wait through short refusals; hand out the answer, its body unread."""
        retries = redirects = 0
        self._hosts.check(url)
        while True:
            with self._request(url, headers) as response:
                if response.has_redirect_location and redirects < MOST_REDIRECTS:
                    redirects += 1
                    url = self._redirected(response, is_api=is_api)
                    continue
                if response.is_redirect and response.status_code != httpx.codes.NOT_MODIFIED:
                    raise CouncilRefused(f"{url.host}{url.path} redirects without end", response.status_code)
                if response.status_code not in _RETRY_STATUS or retries >= MOST_RETRIES:
                    yield response
                    return
                wait = self._patience(response, retries)
            retries += 1
            self._pause(wait)

    def _redirected(self, response: httpx.Response, *, is_api: bool) -> httpx.URL:
        """Answer where a redirect leads; the API is asked nowhere but on its own hosts, and no network's login page."""
        url = address(str(response.url), response.headers["location"])
        if is_api and url.scheme in ("http", "https") and not self._hosts.is_known(url):
            raise CouncilElsewhere(
                f"{response.url.host} sent the booth on to {url.host}, which is not a host of this source: the website "
                f"has moved (url, public_url), or {NETWORK_LOGIN}"
            )
        self._hosts.check(url)
        return url

    @contextmanager
    def _request(self, url: httpx.URL, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        self._clients.line.left_s()
        self.requests += 1
        secret = self._secret if self._hosts.is_api(url) else {}
        try:
            response = self._clients.send(url, {**headers, **secret})
            try:
                self.clock.note(response.headers)
                yield response
            finally:
                response.close()
        except HTTP_FAULTS as fault:
            raise as_council_fault(fault, url, self._clients.proxy_of(url)) from fault

    def fault_of(self, response: httpx.Response) -> ContentSyncError:
        """Translate an answer that is not success."""
        return fault_of_status(response, self._clients.proxy_of(response.url))

    def _patience(self, response: httpx.Response, retries: int) -> float:
        """Answer how long to wait before asking again, or give up when that would be too long."""
        asked = retry_after(response)
        wait = (1.0 * 2**retries if asked is None else asked) + random.uniform(0, 0.5)  # noqa: S311 - jitter, no secret
        if wait > LONGEST_PAUSE_S or wait > self._clients.line.left_s():
            raise self.fault_of(response)
        return wait
