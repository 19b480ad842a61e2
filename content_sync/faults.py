"""Turns what can go wrong in HTTP into the faults of `errors.py`: by blame, in one plain sentence, without secrets."""

import re
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

import httpcore
import httpx

from content_sync.certificates import fault_of_certificate
from content_sync.clock_check import moment_of
from content_sync.errors import ContentSyncError, CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.proxies import shown

HTTP_FAULTS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
"""What a request may raise."""

NETWORK_LOGIN = (
    "a login page of the network (captive portal) or a firewall stands before the website: "
    "let the booth through (docs/network.md)"
)

_SERVER_FAULT = 500
_LOGIN_TO_NETWORK = 511
_LOGIN_TO_PROXY = 407
_REFUSALS = {
    401: "asks for credentials that it was not given, or does not accept them",
    403: "does not let the kiosk read it",
    404: "does not exist",
    410: "is gone",
    429: "is being asked too often",
}


def as_council_fault(fault: Exception, url: httpx.URL, proxy: str) -> ContentSyncError:
    """Translate an exception of HTTP_FAULTS; `proxy` is what leads to the address, empty where nothing is between."""
    if isinstance(fault, httpcore.ProxyError):
        return _fault_of_tunnel(fault, url, proxy)
    if isinstance(fault, httpcore.ConnectTimeout | httpcore.ConnectError):
        return _fault_of_connecting(fault, url, proxy)
    where = f"{url.host}{url.path}"
    if isinstance(fault, httpcore.TimeoutException):
        return CouncilUnreachable(f"{where} did not answer in time")
    if isinstance(fault, httpcore.RemoteProtocolError) and "complete message body" in str(fault):
        return CouncilSentNonsense(f"{where} was cut short")
    if isinstance(fault, httpx.InvalidURL | httpx.UnsupportedProtocol | httpcore.UnsupportedProtocol):
        return CouncilRefused(f"{where} is not an address that can be fetched")
    return CouncilUnreachable(f"{where} broke off the connection")


def fault_of_status(response: httpx.Response, proxy: str = "") -> ContentSyncError:
    """Translate an HTTP status that is not success."""
    status = response.status_code
    where = f"{response.url.host}{response.url.path}"
    if status == _LOGIN_TO_NETWORK:
        return CouncilUnreachable(f"{where} is not what answered (HTTP 511): {NETWORK_LOGIN}", None, status)
    if status == _LOGIN_TO_PROXY:
        return _fault_of_proxy(status, response.url.host, proxy)
    if status in (429, 503) or status >= _SERVER_FAULT:
        words = "is busy or in maintenance" if status in (429, 503) else "has a fault of its own"
        return CouncilUnreachable(f"{where} {words} (HTTP {status})", retry_after(response), status)
    if response.is_success:
        return CouncilSentNonsense(f"{where} answered without content (HTTP {status})")
    return CouncilRefused(f"{where} {_REFUSALS.get(status, 'refuses the request')} (HTTP {status})", status)


def retry_after(response: httpx.Response) -> float | None:
    """Answer the seconds that the server asks to wait (RFC 9110, 10.2.3: seconds or a date), if it does."""
    words = response.headers.get("retry-after", "").strip()
    if words.isdecimal():
        return float(words[:9])
    until = moment_of(words)
    # By the server's own clock, where it tells the time: the booth's may be years behind.
    now = moment_of(response.headers.get("date", "")) or datetime.now(UTC)
    return None if until is None else max(0.0, (until - now).total_seconds())


def _fault_of_connecting(fault: Exception, url: httpx.URL, proxy: str) -> ContentSyncError:
    nearest = f"The proxy {shown(proxy)}, which leads to {url.host}," if proxy else url.host
    for cause in _causes(fault):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return fault_of_certificate(cause, url.host)
        if isinstance(cause, ssl.SSLError):
            return CouncilUnreachable(f"{url.host} does not answer in the way of https")
        if isinstance(cause, socket.gaierror):
            return CouncilUnreachable(f"{nearest} cannot be reached: the network does not know its name (DNS)")
    return CouncilUnreachable(f"{nearest} cannot be reached")


def _fault_of_tunnel(fault: httpcore.ProxyError, url: httpx.URL, proxy: str) -> ContentSyncError:
    """Translate a proxy's answer when it was asked for an https connection; httpcore gives it as its first line."""
    status = re.match(r"\d{3}", str(fault))
    return _fault_of_proxy(int(status[0]) if status else 0, url.host, proxy)


def _fault_of_proxy(status: int, host: str, proxy: str) -> ContentSyncError:
    name = f"The proxy {shown(proxy)}" if proxy else "A proxy on the way"
    if status == _LOGIN_TO_PROXY:
        return CouncilRefused(
            f"{name} asks for a user and password, or does not accept them (HTTP 407): "
            "[network] proxy_credentials names the file that holds them"
        )
    if status == 0 or status >= _SERVER_FAULT:
        return CouncilUnreachable(f"{name} cannot reach {host}" + (f" (HTTP {status})" if status else ""))
    return CouncilRefused(f"{name} does not let the kiosk through to {host} (HTTP {status}): have it allowed there")


def _causes(fault: BaseException | None) -> Iterator[BaseException]:
    while fault is not None:
        yield fault
        fault = fault.__cause__ or fault.__context__
