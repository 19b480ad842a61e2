"""A LocalGov Drupal's JSON:API: finds its collections and pages through them."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import SplitResult, parse_qsl, urlsplit

from msgspec import Struct

from content_sync.adapters.localgov_drupal.bundles import GEO_FIELDS, Bundle
from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilSentNonsense
from content_sync.source import Source

_PAGE = 50
"""The most that JSON:API gives at once."""
_MOST_PAGES = 2000
_NOT_FOUND, _BAD_REQUEST = 404, 400
_LANGCODE = "filter[langcode]"


class Answered(Struct):
    """One record as it came, with what was included for it."""

    raw: dict[str, Any]
    included: list[dict[str, Any]]


class Website:
    """The website of one source during one round."""

    def __init__(self, api: CouncilApi, source: Source) -> None:
        """Nothing is asked yet."""
        self._api = api
        self._source = source
        self._paths: dict[str, str] | None = None

    def path(self, bundle: Bundle, lang: str) -> str:
        """Answer a collection's path in a language; it need not exist."""
        return f"{self._prefix(lang)}/{self._collections().get(bundle.type, f'jsonapi/{bundle.path}')}"

    def answers(self, bundle: Bundle, lang: str, fields: str = "") -> Iterator[Answered]:
        """Read a whole collection in one language; nothing when the site has no such content or language."""
        if bundle.type not in self._collections():
            return
        path = self.path(bundle, lang)
        sparse = {f"fields[{bundle.type}]": fields} if fields else {}
        query: dict[str, str] | None = {
            **bundle.query,
            "page[limit]": str(_PAGE),
            **self._translated(bundle, lang),
            **sparse,
        }
        seen: set[str] = set()
        pages = 0
        while query is not None:
            page, query = self._page(path, query, () if fields else bundle.includes, bundle.geo, is_first=pages == 0)
            before = len(seen)
            for answered in page:
                yield from self._new(answered, seen)
            pages += 1
            if len(seen) == before and page:
                return  # a server that ignores the page would send the same one for ever
            if pages > _MOST_PAGES:
                raise CouncilSentNonsense(f"{path} has more than {_MOST_PAGES} pages")

    def _translated(self, bundle: Bundle, lang: str) -> dict[str, str]:
        """Ask for what is translated alone: a site of 3,000 pages with twenty in Polish would send all of them.

        Only of nodes, as other filters (`Bundle.query`). A site's "ur-pk" counts as Urdu.
        """
        if lang == self._source.languages[0] or not bundle.type.startswith("node--"):
            return {}
        return {f"{_LANGCODE}[operator]": "STARTS_WITH", f"{_LANGCODE}[value]": lang.partition("-")[0]}

    def _new(self, answered: Answered, seen: set[str]) -> Iterator[Answered]:
        identity = str(answered.raw.get("id"))
        if identity not in seen:
            seen.add(identity)
            yield answered

    def _page(
        self,
        path: str,
        query: dict[str, str],
        includes: tuple[str, ...],
        geo: bool,
        *,
        is_first: bool,
    ) -> tuple[list[Answered], dict[str, str] | None]:
        """Read one page, without what the site cannot include or filter; answer it and the query of the next one."""
        attempts = list(_attempts(query, includes, geo=geo)) if is_first else [query]
        for attempt in attempts:
            try:
                document = self._api.get_json(path, attempt)
            except CouncilRefused as fault:
                if fault.status == _NOT_FOUND:
                    return [], None
                if fault.status == _BAD_REQUEST and attempt is not attempts[-1]:
                    continue
                raise
            return _records(document, path), _next_query(document, path)
        return [], None

    def _collections(self) -> dict[str, str]:
        """Answer type → path below the language's root, from the API's own index; ask for it once."""
        if self._paths is None:
            index = self._api.get_json("jsonapi")
            links = index.get("links") if isinstance(index, dict) else None
            if not isinstance(links, dict):
                raise CouncilSentNonsense("jsonapi is not the index of a JSON:API")
            base = urlsplit(self._source.url).path.rstrip("/") + "/"
            self._paths = {
                name: _parts(link["href"]).path.removeprefix(base).lstrip("/")
                for name, link in links.items()
                if "--" in name and isinstance(link, dict) and isinstance(link.get("href"), str)
            }
        return self._paths

    def _prefix(self, lang: str) -> str:
        """Answer a language's path prefix: the council's own language has none unless its public address has."""
        last = urlsplit(self._source.public_url.get(lang, "")).path.rstrip("/").rpartition("/")[2]
        return f"/{lang}" if last == lang or lang != self._source.languages[0] else ""


def _attempts(query: dict[str, str], includes: tuple[str, ...], *, geo: bool) -> Iterator[dict[str, str]]:
    """Give the queries to try one after the other, the richest first: a site answers 400 to what it does not know."""
    unfiltered = {name: value for name, value in query.items() if not name.startswith(_LANGCODE)}
    for asked in (query,) if query == unfiltered else (query, unfiltered):
        for include in includes:
            yield {**asked, "include": include, **(GEO_FIELDS if geo else {})}
        yield asked


def _records(document: object, path: str) -> list[Answered]:
    data = document.get("data") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(data, list):
        raise CouncilSentNonsense(f"{path} is not a JSON:API collection")
    listed = document.get("included")
    included = {
        (str(one.get("type")), str(one.get("id"))): one
        for one in (listed if isinstance(listed, list) else [])
        if isinstance(one, dict)
    }
    return [Answered(raw, _reached(raw, included)) for raw in data if isinstance(raw, dict)]


def _reached(raw: dict[str, Any], included: dict[tuple[str, str], dict[str, Any]]) -> list[dict[str, Any]]:
    """Pick what was included for one record: paragraphs, and what those point to."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    waiting = [raw] if included else []
    while waiting:
        relationships = waiting.pop().get("relationships")
        for relationship in relationships.values() if isinstance(relationships, dict) else ():
            data = relationship.get("data") if isinstance(relationship, dict) else None
            for pointer in data if isinstance(data, list) else [data]:
                key = (str(pointer.get("type")), str(pointer.get("id"))) if isinstance(pointer, dict) else ("", "")
                if key in included and key not in found and included[key] is not raw:
                    found[key] = included[key]
                    waiting.append(included[key])
    return list(found.values())


def _next_query(document: dict[str, Any], path: str) -> dict[str, str] | None:
    """Answer the query of the next page. Its path is the one asked, whatever host the site believes it has."""
    links = document.get("links")
    following = links.get("next") if isinstance(links, dict) else None
    href = following.get("href") if isinstance(following, dict) else following
    if href is None:
        return None
    if not isinstance(href, str):
        raise CouncilSentNonsense(f"{path} has a link to the next page that is no address")
    return dict(parse_qsl(_parts(href).query, keep_blank_values=True))


def _parts(href: str) -> SplitResult:
    try:
        return urlsplit(href)
    except ValueError as fault:
        raise CouncilSentNonsense("The JSON:API links to an address that is none") from fault
