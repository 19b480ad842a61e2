"""Reads a LocalGov Drupal website through core JSON:API and gives its content as the kiosk's records."""

from collections.abc import Callable, Iterable, Iterator

from content_sync.adapters.localgov_drupal import alerts, bundles
from content_sync.adapters.localgov_drupal.bundles import Bundle
from content_sync.adapters.localgov_drupal.collecting import Collecting
from content_sync.adapters.localgov_drupal.entries import FIELDS, entry_of, name_of
from content_sync.adapters.localgov_drupal.library import Library, Version
from content_sync.adapters.localgov_drupal.pages import page
from content_sync.adapters.localgov_drupal.payload import Orphan, WrongShape
from content_sync.adapters.localgov_drupal.pictures import picture
from content_sync.adapters.localgov_drupal.places import directory_page, event, venue
from content_sync.adapters.localgov_drupal.site_index import Entry, SiteIndex
from content_sync.adapters.localgov_drupal.site_order import SiteOrder
from content_sync.adapters.localgov_drupal.topics import topic
from content_sync.adapters.localgov_drupal.words import Site
from content_sync.content import Alert, Item, LeftOut, Media, Record
from content_sync.fetching import Fetching
from content_sync.headings import HeadingTable
from content_sync.mirror import Mirror
from content_sync.source import Headings, Source

_SPECIAL: dict[str, Callable[[list[Version], Site], Item]] = {
    bundles.VENUE.type: venue,
    bundles.DIRECTORY_PAGE.type: directory_page,
    bundles.EVENT.type: event,
}


class LocalgovDrupal:
    """The adapter of kind "localgov-drupal"."""

    def fetch(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Fetch everything, or what changed."""
        return Collecting(fetching).content()

    def fetch_alerts(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Fetch banners and service status."""
        return Collecting(fetching).alerts()

    def records(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Translate all that the mirror holds."""
        reading = _Reading(mirror, source)
        yield from reading.index(*bundles.TOPICS, *bundles.ITEMS, *bundles.ALERTS)
        site = reading.site(headings)
        yield from reading.topics(site)
        wanted: set[str] = set()
        for record in reading.items(site):
            if isinstance(record, Item):
                wanted.update(record.media)
            yield record
        yield from reading.alerts(site)
        yield from reading.pictures(wanted)

    def alerts(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Translate banners and service status, each as a round of content would: with the page that it links to."""
        reading = _Reading(mirror, source)
        yield from reading.index(*bundles.TOPICS)
        if reading.has_links(*bundles.ALERTS):
            yield from reading.index(*bundles.ITEMS)
        yield from reading.index(*bundles.ALERTS)
        yield from reading.alerts(reading.site(headings))


class _Reading:
    """One translation of what the mirror holds."""

    def __init__(self, mirror: Mirror, source: Source) -> None:
        self._index = SiteIndex(source)
        self._source = source
        self._library = Library(mirror, source)

    def site(self, headings: Headings) -> Site:
        """Answer what every translation needs; all is indexed."""
        return Site(self._source, HeadingTable(headings), self._index, SiteOrder(self._index))

    def index(self, *collections: Bundle) -> Iterator[LeftOut]:
        """Learn who is who."""
        for bundle in collections:
            for version in self._library.outlines(bundle, FIELDS):
                if isinstance(version, LeftOut):
                    yield version
                    continue
                try:
                    self._add(version)
                except WrongShape as fault:
                    yield self._library.unfit(bundle.type, version.resource.id, version.lang, fault)

    def has_links(self, *collections: Bundle) -> bool:
        """Tell whether any record leads to another."""
        versions = (one for bundle in collections for one in self._library.collection(bundle))
        return any(isinstance(one, Version) and one.resource.attributes.get("link") for one in versions)

    def topics(self, site: Site) -> Iterator[Record | LeftOut]:
        """Give the topics that are needed."""
        for rank, entry in enumerate(site.order.topics()):
            try:
                yield topic(entry.id, self._versions(entry), site, rank)
            except WrongShape as fault:
                yield self._left_out(entry, fault)
            yield from self._unfit()

    def items(self, site: Site) -> Iterator[Item | LeftOut]:
        """Give what people read."""
        for entry in self._entries(bundles.ITEMS):
            try:
                yield _SPECIAL.get(entry.type, page)(self._versions(entry), site)
            except WrongShape as fault:
                yield self._left_out(entry, fault)
            yield from self._unfit()

    def alerts(self, site: Site) -> Iterator[Alert | LeftOut]:
        """Give what is urgent."""
        for entry in self._entries(bundles.ALERTS):
            try:
                versions = self._versions(entry)
                if entry.type == bundles.BANNER.type:
                    made = alerts.banner(versions, site)
                else:
                    made = alerts.status(versions, site)
            except WrongShape as fault:
                yield self._left_out(entry, fault)
            else:
                if made is not None:
                    yield made
            yield from self._unfit()

    def pictures(self, wanted: set[str]) -> Iterator[Media | LeftOut]:
        """Give the pictures that items show."""
        found: dict[str, None] = {}
        for version in self._library.collection(bundles.IMAGE):
            if isinstance(version, LeftOut):
                if version.uid in wanted:
                    yield version
            elif self._index.uid(version.resource.id) in wanted:
                found[version.resource.id] = None
        for record_id in found:
            try:
                yield picture(self._library.versions(bundles.IMAGE.type, record_id), self._source)
            except WrongShape as fault:
                yield LeftOut(f"jsonapi/media/image/{record_id}", str(fault), self._index.uid(record_id))

    def _add(self, version: Version) -> None:
        resource = version.resource
        name = name_of(resource, version.lang)
        self._index.add(self._index.entries.get(resource.id) or entry_of(resource, version.included), name)

    def _entries(self, collections: Iterable[Bundle]) -> Iterator[Entry]:
        kinds = {bundle.type for bundle in collections}
        return (entry for entry in self._index.entries.values() if entry.type in kinds)

    def _versions(self, entry: Entry) -> list[Version]:
        return self._library.versions(entry.type, entry.id)

    def _unfit(self) -> Iterator[LeftOut]:
        """Tell of versions that were found unfit only now."""
        found, self._library.left_out = self._library.left_out, []
        return iter(found)

    def _left_out(self, entry: Entry, fault: WrongShape) -> LeftOut:
        """Say what could not be used; what belongs to something unpublished is not kept from yesterday."""
        uid = None if isinstance(fault, Orphan) else self._index.uid(entry.id)
        return LeftOut(f"jsonapi/{entry.type.replace('--', '/')}/{entry.id}", str(fault), uid)
