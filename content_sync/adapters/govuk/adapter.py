"""Reads the pages that the settings name from GOV.UK's content API and gives them as the kiosk's records."""

import time
from collections.abc import Callable, Iterator

from content_sync.adapters.govuk.collecting import PAGE, collect
from content_sync.adapters.govuk.pace import Pace
from content_sync.adapters.govuk.pages import child_uids, items_of, paths_of
from content_sync.adapters.govuk.payload import ContentItem, WrongShape, content_item
from content_sync.adapters.govuk.site import Site, page_paths, uid_of
from content_sync.adapters.govuk.topics import places, topics
from content_sync.content import Alert, LeftOut, Record
from content_sync.fetching import Fetching
from content_sync.headings import HeadingTable
from content_sync.mirror import Mirror
from content_sync.source import Headings, Source


class GovUk:
    """The adapter of kind "govuk"."""

    def __init__(self, pause: Callable[[float], None] = time.sleep) -> None:
        """`pause`: how it waits where it would ask faster than GOV.UK allows."""
        self._pause = pause

    def fetch(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Ask for every page, in either depth: there is no list of changes, and what did not change is not sent."""
        yield from collect(fetching, Pace(self._pause))

    def fetch_alerts(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Ask for nothing: GOV.UK has no alerts for the people of one council."""
        del fetching
        yield from ()

    def records(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Give the topics of the settings, and every page that is not withdrawn, once."""
        pages: dict[str, list[ContentItem]] = {}
        uids: dict[str, str] = {}
        for path in page_paths(source):
            try:
                if versions := _versions(mirror, source, path):
                    uid = uid_of(source, versions[0].base_path)
                    uids |= paths_of(versions, uid) | {path: uid}
                    pages.setdefault(uid, versions)
            except WrongShape as fault:
                yield LeftOut(path, str(fault), uid_of(source, path))
        yield from topics(source)
        site = Site(source, HeadingTable(headings), uids, places(source, uids))
        for uid, versions in pages.items():
            try:
                yield from items_of(versions, site)
            except WrongShape as fault:
                for left_out in (uid, *child_uids(versions, site)):
                    yield LeftOut(versions[0].base_path, str(fault), left_out)

    def alerts(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Give nothing."""
        del mirror, source, headings
        yield from ()


def _versions(mirror: Mirror, source: Source, path: str) -> list[ContentItem]:
    """Answer a page in its languages, the source's own first; none where GOV.UK has taken it back."""
    items = {kept.lang: content_item(kept.body) for kept in mirror.read(PAGE, path)}
    return [items[lang] for lang in source.languages if lang in items and not items[lang].is_gone]
