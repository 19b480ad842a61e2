"""What tells that two sources publish the same service or place: keys that both would have.

They are made of what a record says anyway, so that every adapter has them. `twins.py` compares them.
"""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit

from content_sync.content import Item
from content_sync.search.folding import fold

SERVICES = frozenset({"service", "benefit", "guide", "step_by_step"})
"""What can be the same service; pages and steps go with what they are a part of."""

STRENGTH = ("url:", "name:", "lgsl:", "place:")
"""How keys begin, what says most first."""

_HOME_PAGES = frozenset({"", "/cy", "/en", "/home", "/index.html", "/index.php"})
_TRACKING = ("utm_", "fbclid", "gclid")


def identities(item: Item) -> dict[str, str]:
    """Answer the keys of an item, each with who provides the service where that matters; empty: not known."""
    if item.kind in SERVICES:
        return dict(_of_service(item))
    return dict.fromkeys(_of_place(item), "") if item.kind == "venue" else {}


def address(url: str) -> str:
    """Answer an address without what does not tell pages apart; empty for a home page, which is about everything."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # no address at all: "https://[oops"
        return ""
    path = parts.path.rstrip("/").casefold()
    asked = urlencode(sorted(pair for pair in parse_qsl(parts.query) if not pair[0].startswith(_TRACKING)))
    if not host or (path in _HOME_PAGES and not asked):
        return ""
    return f"{host}{path}?{asked}" if asked else f"{host}{path}"


def _of_service(item: Item) -> Iterator[tuple[str, str]]:
    provider, website = fold(item.organisation), address(item.organisation_website)
    for words in item.words:
        if (page := address(words.url)) and page != website:
            yield f"url:{page}", ""
        if provider and (title := fold(words.title)):
            yield f"name:{provider}|{title}", ""
    for number in item.lgsl:
        yield f"lgsl:{number}", provider


def _of_place(item: Item) -> Iterator[str]:
    # What is in one building has one UPRN, so the name must be the same too. A masked place is never another one:
    # that would say where it is.
    if item.where is None or item.where.is_masked:
        return
    where = (item.where.uprn.lstrip("0"), "".join(item.where.postcode.upper().split()))
    for words in item.words:
        for part in where:
            if part and (name := fold(words.title)):
                yield f"place:{name}|{part}"
