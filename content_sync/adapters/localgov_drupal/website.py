"""A LocalGov Drupal's JSON:API: finds its collections and pages through them."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from content_sync.adapters.localgov_drupal.bundles import GEO_FIELDS, Bundle
from content_sync.adapters.localgov_drupal.documents import NO_ADDRESS, Answered, next_query, records_of
from content_sync.adapters.localgov_drupal.notes import SiteNotes
from content_sync.adapters.localgov_drupal.own_names import includes_of, own_names
from content_sync.adapters.localgov_drupal.prefixes import collection_paths, language_prefix
from content_sync.errors import CouncilRefused, CouncilSentNonsense
from content_sync.fetching import Fetching

MOST_AT_ONCE = 50
"""The most that JSON:API gives at once."""
_MOST_PAGES = 2000
_NOT_FOUND, _BAD_REQUEST = 404, 400
_OUTLINE = "drupal_internal__nid,changed,langcode"
_LANGCODE = "filter[langcode]"

Query = Mapping[str, str]


class _Question(Struct, frozen=True):
    """What is asked of one collection."""

    bundle: Bundle
    lang: str
    query: Query
    includes: tuple[str, ...] = ()
    remember: bool = False
    most_pages: int = _MOST_PAGES


class Website:
    """The website of one source during one round."""

    def __init__(self, fetching: Fetching, notes: SiteNotes) -> None:
        """`notes`: what an earlier round found out; what this one finds out is added."""
        self._api = fetching.api
        self._source = fetching.source
        self._mirror = fetching.mirror
        self._notes = notes
        self._root = fetching.source.api_path.strip("/") or "jsonapi"
        self.repeating: set[str] = set()
        """Types of which the same page comes again and again: their lists are not whole."""

    def look_around(self) -> None:
        """Read the API's own index: which collections there are."""
        index = self._api.get_json(self._root, remember=True)
        links = index.get("links") if isinstance(index, dict) else None
        if not isinstance(links, dict):
            raise CouncilSentNonsense(f"{self._root} is not the index of a JSON:API")
        try:
            self._notes.paths = collection_paths(links, self._root)
        except ValueError as fault:
            raise CouncilSentNonsense(NO_ADDRESS) from fault

    def has(self, bundle: Bundle) -> bool:
        """Tell whether the site has such a collection."""
        return bundle.type in self._notes.paths

    def path(self, bundle: Bundle, lang: str) -> str:
        """Answer a collection's path in a language; it need not exist."""
        path = self._notes.paths.get(bundle.type, f"{self._root}/{bundle.path}")
        return f"{language_prefix(self._source, lang)}/{path}"

    def collection(self, bundle: Bundle, lang: str) -> Iterator[Answered]:
        """Read a whole collection in one language; nothing when the site is not in that language."""
        return self._pages(_Question(bundle, lang, bundle.query, self._includes(bundle), remember=True))

    def outline(self, bundle: Bundle, lang: str) -> Iterator[Answered]:
        """Read of a whole collection only which records there are, and when they were changed."""
        query = {**bundle.query, f"fields[{bundle.type}]": _OUTLINE}
        return self._pages(_Question(bundle, lang, query, remember=True))

    def ends_at(self, bundle: Bundle, count: int) -> bool:
        """Tell whether a collection has so many records, by one look at its end: JSON:API gives no total."""
        end = {"page[offset]": str(count - 1), "page[limit]": "2"}
        path = self.path(bundle, self._source.languages[0])
        document = self._api.get_json(path, {**bundle.query, f"fields[{bundle.type}]": _OUTLINE, **end})
        return len(records_of(document, path)) == 1

    def changed_after(self, bundle: Bundle, moment: int) -> Iterator[Answered]:
        """Read what was changed after `moment` (seconds since 1970, by the site's clock) in any language.

        An ISO date instead of the seconds silently answers nothing.
        """
        query = {
            **bundle.query,
            **_condition("changed", ">", {"": str(moment)}),
            "sort": f"changed,{bundle.query['sort']}",
        }
        return self._pages(_Question(bundle, self._source.languages[0], query, self._includes(bundle)))

    def some(self, bundle: Bundle, lang: str, ids: Iterable[str]) -> Iterator[Answered]:
        """Read the records of these ids (at most `MOST_AT_ONCE`) that there are in one language."""
        values = {f"[{number}]": record_id for number, record_id in enumerate(ids)}
        query = {**bundle.query, **_condition("id", "IN", values)}
        return self._pages(_Question(bundle, lang, query, self._includes(bundle), most_pages=1))

    def one(self, bundle: Bundle, lang: str, record_id: str) -> Answered | None:
        """Read one record by its address; None when it is not there."""
        query = {"include": include} if (include := next(iter(self._includes(bundle)), "")) else {}
        try:
            document = self._api.get_json(f"{self.path(bundle, lang)}/{record_id}", query)
        except CouncilRefused as fault:
            if fault.status is None:
                raise
            return None
        if not isinstance(document, dict) or not isinstance(document.get("data"), dict):
            raise CouncilSentNonsense(f"{bundle.path}/{record_id} is not a JSON:API resource")
        return next(iter(records_of({**document, "data": [document["data"]]}, bundle.path)), None)

    def _includes(self, bundle: Bundle) -> tuple[str, ...]:
        return includes_of(bundle, own_names(self._source))

    def _pages(self, question: _Question) -> Iterator[Answered]:
        path = self.path(question.bundle, question.lang)
        page, following = self._first(path, question)
        seen: set[str] = set()
        pages = 1
        while True:
            before = len(seen)
            for answered in page:
                identity = str(answered.raw.get("id"))
                if identity not in seen:
                    seen.add(identity)
                    yield answered
            if following is None or pages == question.most_pages:
                break
            if page and len(seen) == before:
                # Drupal never does: what stands before it loses the query.
                self.repeating.add(question.bundle.type)
                break
            document = self._api.get_json(path, following, remember=question.remember)
            page, following = records_of(document, path), next_query(document, path)
            pages += 1
        if pages >= _MOST_PAGES:
            raise CouncilSentNonsense(f"{path} has more than {_MOST_PAGES} pages")

    def _first(self, path: str, question: "_Question") -> tuple[list[Answered], Query | None]:
        """Read the first page, without what the site cannot include or filter."""
        attempts = [one for one in self._attempts(question) if one[0] not in self._notes.refused]
        for name, attempt in attempts:
            try:
                document = self._api.get_json(path, attempt, remember=question.remember)
            except CouncilRefused as fault:
                if fault.status == _NOT_FOUND and not self._must_exist(question):
                    self._notes.absent.add(question.lang)
                    break
                if fault.status == _BAD_REQUEST and name != attempts[-1][0]:
                    self._notes.refused.add(name)
                    continue
                raise
            self._notes.absent.discard(question.lang)
            return records_of(document, path), next_query(document, path)
        return [], None

    def _must_exist(self, question: _Question) -> bool:
        """Tell whether the round is not complete without it: the index names it, or it was there in this language."""
        lang = question.lang
        return lang == self._source.languages[0] or self._mirror.has(question.bundle.type, lang)

    def _attempts(self, question: _Question) -> Iterator[tuple[str, Query]]:
        """Give the queries to try, the richest first, and what each is called: a site answers 400 to what it lacks."""
        bundle = question.bundle
        plain = {**question.query, "page[limit]": str(MOST_AT_ONCE)}
        translated = self._translated(bundle, question.lang)
        for more in (translated, {}) if translated else ({},):
            kind = f"{bundle.type} {'translated' if more else 'all'}"
            for include in question.includes:
                yield f"{kind} {include}", {**plain, **more, "include": include, **(GEO_FIELDS if bundle.geo else {})}
            yield kind, {**plain, **more}

    def _translated(self, bundle: Bundle, lang: str) -> Query:
        """Ask for what is translated alone: a site of 3,000 pages with twenty in Polish would send all of them.

        Only of nodes, as other filters (`Bundle.query`). A site's "ur-pk" counts as Urdu.
        """
        if lang == self._source.languages[0] or not bundle.type.startswith("node--"):
            return {}
        return {f"{_LANGCODE}[operator]": "STARTS_WITH", f"{_LANGCODE}[value]": lang.partition("-")[0]}


def _condition(path: str, operator: str, values: Mapping[str, str]) -> dict[str, str]:
    """Write a filter of JSON:API in its long form."""
    name = f"filter[{path}][condition]"
    given = {f"{name}[value]{place}": value for place, value in values.items()}
    return {f"{name}[path]": path, f"{name}[operator]": operator, **given}
