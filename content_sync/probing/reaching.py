"""Says in plain words why a website, or its API, cannot be read, and what IT or the web team can do."""

import re
from collections.abc import Iterator
from html import unescape

from msgspec import Struct

from content_sync.errors import ContentSyncError, CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.faults import NETWORK_LOGIN
from content_sync.http_clients import USER_AGENT
from content_sync.probing.asking import MOST_REQUESTS, Asker, GaveUpError
from content_sync.probing.finding import Finding

_NOT_FOUND, _UNAUTHORIZED, _FORBIDDEN = 404, 401, 403
_MOST_BYTES = 3_000_000
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_META = re.compile(r"<meta\b[^>]*>", re.IGNORECASE)
_CONTENT = re.compile(r"""content\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
_DRUPAL = re.compile(r"data-drupal-|/core/misc/drupal|/sites/default/files/")
_LOGIN = re.compile(r"""type\s*=\s*["']?password""", re.IGNORECASE)
_HAVE_IT_READ = (
    "let anonymous visitors read the API, as they can read the pages,",
    "or give the booth a key or an account, in a [[sources]] block of the settings:",
    'credentials = {scheme = "header", header = "X-API-Key", secret_file = "…"}',
    'or {scheme = "bearer", secret_file = "…"}, or {scheme = "basic", username = "…", secret_file = "…"};',
    "then look again at the sources of the settings: kiosk sources check",
)
_LET_THROUGH = f"let the user agent “{USER_AGENT}” and the booths' addresses pass firewall and bot protection"
_EMPTY_BOOTH = "A new booth would stay empty; one that has content keeps showing what it has."


class Front(Struct, frozen=True):
    """What a website's first page tells of it."""

    is_there: bool = False
    title: str = ""
    maker: str = ""
    is_drupal: bool = False
    is_login: bool = False


def look_at_front(asker: Asker) -> Front:
    """Read the first page."""
    page = asker.front_page(_MOST_BYTES)
    if page is None:
        return Front()
    title = _TITLE.search(page.html)
    generators = (tag for tag in _META.findall(page.html) if "generator" in tag.lower())
    said = next((found[1] for tag in generators if (found := _CONTENT.search(tag))), "")
    maker = page.headers.get("x-generator", "") or unescape(said).strip()
    return Front(
        is_there=not page.is_fault,
        title=" ".join(unescape(title[1]).split())[:100] if title else "",
        maker=maker[:60],
        is_drupal="drupal" in maker.lower() or bool(_DRUPAL.search(page.html)),
        is_login=bool(_LOGIN.search(page.html)),
    )


def is_out_of_reach(fault: ContentSyncError | None, front: Front) -> bool:
    """Tell whether nothing else needs to be asked: no answer, a busy server, a certificate, a secret, an address.

    A web page in the place of the API may be the website's own, which has none: then its first page is there.
    """
    if isinstance(fault, CouncilRefused):
        return fault.status is None
    return isinstance(fault, CouncilUnreachable) and (fault.status is not None or not front.is_there)


def out_of_reach(fault: ContentSyncError, url: str) -> Finding:
    """Say what stands between this computer and the website."""
    said = str(fault).rstrip(".")
    status = getattr(fault, "status", None)
    if status is not None:
        mend: tuple[str, ...] = ("try again later; if it stays so, ask the web team what the server's log says",)
    elif isinstance(fault, CouncilUnreachable):
        mend = (
            f"try from this computer: curl -I {url}",
            "a proxy, where your network has one, stands in [network] of the settings",
            "a firewall must let this computer reach the website; the name must be known to this computer's DNS",
        )
        if url.startswith("https://"):
            by_http = url.replace("https://", "http://", 1)
            mend = (*mend, f"if the website has no https, write http:// before its name: {by_http}")
    elif "certificate" in said.lower():
        mend = (f"see what the website presents: curl -vI {url}", "and the date of this computer: date")
    else:
        mend = ("mend the address, or the source in the settings",)
    return Finding(area="network", state="FAILED", sentence=f"{said}.", means=_EMPTY_BOOTH, mend=mend)


def stopped(over: GaveUpError) -> Finding:
    """Say why the check ended before its end."""
    if over.fault is None:
        sentence = f"The website was asked {MOST_REQUESTS} times; the rest of the check was left out."
        return Finding(area="check", state="ATTENTION", sentence=sentence)
    return Finding(
        area="network",
        state="FAILED",
        sentence=f"The website stopped answering: {str(over.fault).rstrip('.')}.",
        means=_EMPTY_BOOTH,
        mend=("try again later; if it stays so, the website is too slow, or turns away who asks often",),
    )


def no_api(of_api: ContentSyncError | None, of_feed: ContentSyncError | None, front: Front) -> Iterator[Finding]:
    """Say why there is nothing that a booth can read, from the answers to /jsonapi, to /services and the first page.

    `of_api` is None where /jsonapi answers, with JSON of another kind.
    """
    is_feed = _is_answer(of_feed) and of_api is not None and not _is_answer(of_api)
    if front.is_drupal or not is_feed:
        sentence, mend = _no_api(of_api, front)
        yield _failed(sentence, front, mend)
    if is_feed:
        yield from no_feed(of_feed, front)


def no_feed(fault: ContentSyncError | None, front: Front) -> Iterator[Finding]:
    """Say why an Open Referral feed cannot be read."""
    if fault is None:
        return
    status = getattr(fault, "status", None)
    if status == _UNAUTHORIZED:
        mend: tuple[str, ...] = _HAVE_IT_READ
    elif status == _FORBIDDEN:
        mend = (_LET_THROUGH, *_HAVE_IT_READ)
    elif _is_answer(fault):
        mend = ("ask who runs the feed what is wrong there: its answer is not one of a feed",)
    else:
        mend = (
            "find out from who runs the directory of services under which address /services answers: that is `url`",
        )
    yield _failed(f"If this is an Open Referral feed, it cannot be read: {_said(fault, front)}.", front, mend)


def _is_answer(fault: ContentSyncError | None) -> bool:
    """Tell a lock, a fault of the server or broken content from a page for people, or from nothing."""
    return isinstance(fault, CouncilSentNonsense) or getattr(fault, "status", None) not in (None, _NOT_FOUND)


def _failed(sentence: str, front: Front, mend: tuple[str, ...]) -> Finding:
    home = f" Its first page is titled “{front.title}”." if front.title else ""
    return Finding(area="api", state="FAILED", sentence=sentence + home, means=_EMPTY_BOOTH, mend=mend)


def _said(fault: ContentSyncError, front: Front) -> str:
    """Answer a fault's words; where the first page can be read, no login of the network is in the way."""
    words = str(fault).rstrip(".")
    is_page = front.is_there and not front.is_login
    return words.removesuffix(f": it is in maintenance, or {NETWORK_LOGIN}") if is_page else words


def _no_api(fault: ContentSyncError | None, front: Front) -> tuple[str, tuple[str, ...]]:
    status = getattr(fault, "status", None)
    said = _said(fault, front) if fault else "/jsonapi answers, but not as a JSON:API"
    if status == _UNAUTHORIZED:
        return f"The website wants to know who asks: {said}.", _HAVE_IT_READ
    if status == _FORBIDDEN:
        in_drupal = "in Drupal: drush role:perm:add anonymous 'access content'"
        return f"The website, or a firewall before it, turns the booth away: {said}.", (
            _LET_THROUGH,
            in_drupal,
            *_HAVE_IT_READ,
        )
    if isinstance(fault, CouncilSentNonsense | CouncilUnreachable) and front.is_login:
        return f"Where the API should be there is a login page: {said}.", (
            "take the login, the firewall's question or the maintenance page away from /jsonapi,",
            "or use the address at which it can be read without: often the one inside the council's network",
        )
    if front.is_drupal:
        return f"This is Drupal, but JSON:API is not switched on: {said}.", (
            "Extend (/admin/modules): tick “JSON:API” and install, or: drush pm:install jsonapi",
            (
                "Configuration → Web services → JSON:API (/admin/config/services/jsonapi): "
                "“Accept only JSON:API read operations”, or: drush config:set jsonapi.settings read_only 1"
            ),
        )
    made = f" (it says that it is made with {front.maker})" if front.maker else ""
    if status == _NOT_FOUND or not isinstance(fault, CouncilRefused):
        return f"There is nothing here that a booth can read{made}: {said}.", (
            "a booth reads LocalGov Drupal (JSON:API), Open Referral UK feeds, and GOV.UK;",
            "ask who runs the council's directory of services for the address of its Open Referral feed",
        )
    return f"The API cannot be read: {said}.", ("mend the address",)
