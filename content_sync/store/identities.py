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


Facts = dict[str, str]
"""What must be the same where both items that carry a key know it; empty: not known."""


def identities(item: Item) -> dict[str, Facts]:
    """Answer the keys of an item, each with the facts that may speak against it."""
    if item.kind in SERVICES:
        return dict(_of_service(item))
    return {key: {} for key in _of_place(item)} if item.kind == "venue" else {}


def address(url: str) -> str:
    """Answer an address without what does not tell pages apart.

    Empty for a home page, which is about everything, and for a part of a page (#lunch), which is not about the whole.
    """
    if not (host := _host(url)):
        return ""
    parts = urlsplit(url.strip())
    path = parts.path.rstrip("/").casefold()
    given = parse_qsl(parts.query, keep_blank_values=True)  # "?1234" asks for something too
    asked = urlencode(sorted(pair for pair in given if not pair[0].startswith(_TRACKING)))
    if parts.fragment or (path in _HOME_PAGES and not asked):
        return ""
    return f"{host}{path}?{asked}" if asked else f"{host}{path}"


def _of_service(item: Item) -> Iterator[tuple[str, Facts]]:
    provider, website = fold(item.organisation), address(item.organisation_website)
    for words in item.words:
        title, page = fold(words.title), address(words.url)
        page = "" if page == website else page
        if page and title:
            yield f"url:{page}|{title}", {"provider": provider}
        if page and provider:
            # Where two feeds name one page, a charity's page for all that it does, the title must be the same too.
            yield f"url:{page}||{provider}", {} if item.has_own_page else {"title": title}
        if provider and title:
            # Two pages are two, and so are two addresses on one website: each office has its "Contact us".
            own = {"page": page} if item.has_own_page else {}
            yield f"name:{provider}|{title}", own | ({_host(words.url): page} if page else {})
    for number in item.lgsl:
        yield f"lgsl:{number}", {"provider": provider, "website": _website(item)}


def _website(item: Item) -> str:
    """Answer by which website a provider is known; of a page, only where nobody says who provides it."""
    if item.has_own_page:
        return "" if item.organisation else _host(item.words[0].url)
    return _host(item.organisation_website)


def _host(url: str) -> str:
    try:
        return (urlsplit(url.strip()).hostname or "").removeprefix("www.")
    except ValueError:  # no address at all: "https://[oops"
        return ""


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
