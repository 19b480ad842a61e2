"""Finds a website's JSON:API, and which collections it has."""

from urllib.parse import urlsplit

from msgspec import Struct

from content_sync.errors import ContentSyncError
from content_sync.probing.asking import Asker
from content_sync.probing.drupal.page import part

USUAL = "jsonapi"
_NOT_FOUND = 404
_OTHERS = ("api", "api/jsonapi", "json-api")
"""What sites that have JSON:API Extras set its path prefix to."""


class Index(Struct, frozen=True):
    """The API's own index."""

    prefix: str
    paths: dict[str, str]
    """Type → path below the website's root."""
    address: str = ""
    """Where the website believes that its index is."""


def find_index(asker: Asker) -> tuple[Index | None, ContentSyncError | None]:
    """Look where the settings say or it usually is, then elsewhere; without one answer what is wrong there."""
    told = asker.source.api_path.strip("/") or USUAL
    answered = asker.ask(told)
    if found := _index(answered.document, told, asker.source.url):
        return found, None
    if answered.status is not None and answered.status != _NOT_FOUND:
        return None, answered.fault
    for prefix in (USUAL, *_OTHERS) if answered.status else ():
        if found := _index(asker.ask(prefix).document, prefix, asker.source.url):
            return found, None
    return None, answered.fault


def _index(document: object, prefix: str, url: str) -> Index | None:
    """Read the index; None when it is none. A path is all that counts: a site behind a proxy errs about its host."""
    links = part(document, "links")
    base = urlsplit(url).path.rstrip("/") + "/"
    paths = {
        name: path.removeprefix(base).lstrip("/")
        for name, link in links.items()
        if "--" in name and (path := _path(link))
    }
    if not paths and "self" not in links:
        return None
    own = links.get("self")
    return Index(prefix, paths, str(own.get("href", "")) if isinstance(own, dict) else str(own or ""))


def _path(link: object) -> str:
    href = link.get("href") if isinstance(link, dict) else link
    try:
        return urlsplit(href).path if isinstance(href, str) else ""
    except ValueError:
        return ""
