"""Brings the mirror's pages up to date: each page that the settings name, in every language that it is written in."""

from collections.abc import Iterator

from content_sync.adapters.govuk.pace import Pace
from content_sync.adapters.govuk.payload import ContentItem, WrongShape, content_item
from content_sync.adapters.govuk.site import page_paths
from content_sync.adapters.govuk.translations import translations
from content_sync.content import LeftOut
from content_sync.council_api import CouncilApi, decoded
from content_sync.errors import CouncilElsewhere, CouncilRefused
from content_sync.fetching import Fetching

PAGE = "page"
"""What the mirror calls a page; its id is the path in the settings, whatever address it has moved to."""
_API = "/api/content"
_NOT_THERE, _GONE = 404, 410


def collect(fetching: Fetching, pace: Pace) -> Iterator[LeftOut]:
    """Ask for every page. Faults of the website end it: the mirror then holds no less than before."""
    source, mirror = fetching.source, fetching.mirror
    website = _Website(fetching.api, pace)
    kept: dict[str, set[str]] = {lang: set() for lang in source.languages}
    elsewhere: list[tuple[str, CouncilElsewhere]] = []
    for path in page_paths(source):
        try:
            bodies = website.page(path, source.languages)
        except CouncilElsewhere as fault:
            elsewhere.append((path, fault))
            continue
        except WrongShape as fault:
            # What came before stays in the mirror, and so does what was made of it.
            yield LeftOut(path, str(fault))
            for paths in kept.values():
                paths.add(path)
            continue
        if bodies is None:
            yield LeftOut(path, "GOV.UK has no such page: mend the path in the settings, or take it out")
        for lang, body in (bodies or {}).items():
            mirror.put(PAGE, path, body, lang)
            kept[lang].add(path)
    website.check_is_there()
    if elsewhere:
        website.check_answers_still(elsewhere[0][1])
    for path, _fault in elsewhere:
        yield LeftOut(path, "GOV.UK has moved it to another website: take it out of the settings")
    for lang, paths in kept.items():
        mirror.keep_only(PAGE, paths, lang)


class _Website:
    """The content API, asked no faster than it allows."""

    def __init__(self, api: CouncilApi, pace: Pace) -> None:
        self._api = api
        self._pace = pace
        self._missing: CouncilRefused | None = None
        self._is_there = False
        self._answered = ""
        """The first path that a page came from."""

    def page(self, path: str, languages: tuple[str, ...]) -> dict[str, bytes] | None:
        """Answer a page in the languages that it is written in; nothing where it is gone, None for a wrong path."""
        try:
            body = self._body(path)
        except CouncilRefused as fault:
            if fault.status == _NOT_THERE:
                self._missing = fault
                return None
            if fault.status != _GONE:
                raise
            self._is_there = True
            return {}
        self._is_there = True
        self._answered = self._answered or path
        item = content_item(body)
        if item.locale not in languages:
            raise WrongShape(f'it is written in "{item.locale}", which the languages of the source do not name')
        return {item.locale: body, **({} if item.is_gone else self._translated(item, languages))}

    def check_is_there(self) -> None:
        """Raise CouncilRefused where not one of the paths was one of GOV.UK's."""
        if self._missing and not self._is_there:
            raise CouncilRefused(f"{self._missing}, nor do its other paths: is its url https://www.gov.uk?")

    def check_answers_still(self, fault: CouncilElsewhere) -> None:
        """Raise `fault` unless a page comes as before: a network's login page sends everything elsewhere."""
        if not self._answered:
            raise fault
        self._body(self._answered)

    def _translated(self, item: ContentItem, languages: tuple[str, ...]) -> dict[str, bytes]:
        """Answer a page's translations; one that is not there, or is not what it is said to be, is none."""
        found = {}
        for lang, path in translations(item, languages).items():
            try:
                body = self._body(path)
                if content_item(body).locale == lang:
                    found[lang] = body
            except WrongShape:
                continue
            except CouncilRefused as fault:
                if fault.status not in (_NOT_THERE, _GONE):
                    raise
        return found

    def _body(self, path: str) -> bytes:
        """Answer a page's JSON, whole; what a page may look like is not asked here."""
        self._pace.wait()
        before = self._api.requests
        try:
            body = self._api.get_content(f"{_API}{path}", remember=True)
        finally:
            self._pace.made(self._api.requests - before)
        decoded(body, path)
        return body
