"""Turns what can go wrong in HTTP into the faults of `errors.py`: by blame, in one plain sentence, without secrets."""

import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from content_sync.errors import ContentSyncError, CouncilRefused, CouncilSentNonsense, CouncilUnreachable

_SERVER_FAULT = 500
_REFUSALS = {
    401: "asks for credentials that it was not given, or does not accept them",
    403: "does not let the kiosk read it",
    404: "does not exist",
    410: "is gone",
    429: "is being asked too often",
}


def as_council_fault(fault: Exception, url: httpx.URL) -> ContentSyncError:
    """Translate an exception of httpx."""
    where = f"{url.host}{url.path}"
    if _is_about_certificate(fault):
        return CouncilRefused(f"The certificate of {url.host} is not valid: check its name, end date and issuer")
    if isinstance(fault, httpx.ConnectTimeout | httpx.ConnectError):
        return CouncilUnreachable(f"{url.host} cannot be reached")
    if isinstance(fault, httpx.TimeoutException):
        return CouncilUnreachable(f"{where} did not answer in time")
    if isinstance(fault, httpx.RemoteProtocolError) and "complete message body" in str(fault):
        return CouncilSentNonsense(f"{where} was cut short")
    if isinstance(fault, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return CouncilRefused(f"{where} is not an address that can be fetched")
    return CouncilUnreachable(f"{where} broke off the connection")


def fault_of_status(response: httpx.Response) -> ContentSyncError:
    """Translate an HTTP status that is not success."""
    status = response.status_code
    where = f"{response.url.host}{response.url.path}"
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
    try:
        moment = parsedate_to_datetime(words)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _is_about_certificate(fault: BaseException) -> bool:
    seen: BaseException | None = fault
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return True
        seen = seen.__cause__ or seen.__context__
    return "CERTIFICATE_VERIFY_FAILED" in str(fault)
