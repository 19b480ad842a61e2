"""Finds a website's JSON:API, and which collections it has."""

from msgspec import Struct

from content_sync.adapters.localgov_drupal.prefixes import collection_paths
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
    """Type → path below a language's prefix."""
    address: str = ""
    """Where the website believes that its index is."""


def find_index(asker: Asker) -> tuple[Index | None, ContentSyncError | None]:
    """Look where the settings say or it usually is, then elsewhere; without one answer what is wrong there."""
    told = asker.source.api_path.strip("/") or USUAL
    answered = asker.ask(told)
    if found := _index(answered.document, told):
        return found, None
    if answered.status is not None and answered.status != _NOT_FOUND:
        return None, answered.fault
    for prefix in (USUAL, *_OTHERS) if answered.status else ():
        if found := _index(asker.ask(prefix).document, prefix):
            return found, None
    return None, answered.fault


def _index(document: object, prefix: str) -> Index | None:
    """Read the index; None when it is none."""
    links = part(document, "links")
    try:
        paths = collection_paths(links, prefix)
    except ValueError:
        return None
    if not paths and "self" not in links:
        return None
    own = links.get("self")
    return Index(prefix, paths, str(own.get("href", "")) if isinstance(own, dict) else str(own or ""))
