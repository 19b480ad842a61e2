"""Reads a LocalGov Drupal website through core JSON:API and gives its content as the kiosk's records."""

from collections.abc import Callable, Iterator

from content_sync.adapters.localgov_drupal import alerts, bundles
from content_sync.adapters.localgov_drupal.bundles import Bundle
from content_sync.adapters.localgov_drupal.entries import alias_of, entry_of, language_of
from content_sync.adapters.localgov_drupal.pages import page
from content_sync.adapters.localgov_drupal.payload import Orphan, Resource, WrongShape, as_resource, text
from content_sync.adapters.localgov_drupal.pictures import picture
from content_sync.adapters.localgov_drupal.places import event, venue
from content_sync.adapters.localgov_drupal.site_index import Entry, SiteIndex
from content_sync.adapters.localgov_drupal.site_order import SiteOrder
from content_sync.adapters.localgov_drupal.spool import Spool, Version
from content_sync.adapters.localgov_drupal.topics import topic
from content_sync.adapters.localgov_drupal.website import Answered, Website
from content_sync.adapters.localgov_drupal.words import Site
from content_sync.content import Alert, Item, LeftOut, Media, Record
from content_sync.council_api import CouncilApi
from content_sync.headings import HeadingTable
from content_sync.source import Headings, Source

_SPECIAL: dict[str, Callable[[list[Version], Site], Item]] = {bundles.VENUE.type: venue, bundles.EVENT.type: event}


class LocalgovDrupal:
    """The adapter of kind "localgov-drupal"."""

    def records(self, api: CouncilApi, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Fetch the whole website into a temporary file, then give its records one by one."""
        index = SiteIndex(source)
        with Spool() as spool:
            website = Website(api, source)
            for bundle in (*bundles.TOPICS, *bundles.ITEMS, *bundles.ALERTS):
                yield from _fetch(website, bundle, index, spool)
            site = Site(source, HeadingTable(headings), index, SiteOrder(index))
            yield from _topics(site, spool)
            wanted: set[str] = set()
            for record in _items(site, spool):
                if isinstance(record, Item):
                    wanted.update(record.media)
                yield record
            yield from _alerts(site, spool)
            yield from _pictures(website, source, wanted)

    def alerts(self, api: CouncilApi, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Fetch only what is urgent: banners and service status; the topics too where one of them is about a topic."""
        index = SiteIndex(source)
        with Spool() as spool:
            website = Website(api, source)
            for bundle in bundles.ALERTS:
                yield from _fetch(website, bundle, index, spool)
            if any(alerts.is_about_topic(spool.versions(one)[0].resource) for one in index.entries):
                for bundle in bundles.TOPICS:
                    yield from _fetch(website, bundle, index, spool, "drupal_internal__nid,title,langcode,path,status")
            yield from _alerts(Site(source, HeadingTable(headings), index, SiteOrder(index)), spool)


def _fetch(website: Website, bundle: Bundle, index: SiteIndex, spool: Spool, fields: str = "") -> Iterator[LeftOut]:
    """Spool a collection in all languages and index it."""
    languages = index.source.languages
    for asked in languages:
        for answered in website.answers(bundle, asked, fields):
            try:
                resource = as_resource(answered.raw)
                lang = language_of(resource, asked, languages)
                if lang != asked or resource.attributes.get("status") is False:
                    continue
                _index(resource, answered, asked, index)
            except WrongShape as fault:
                yield _left_out(website.path(bundle, asked), answered.raw, fault, index.source)
            else:
                spool.put(resource.id, asked, answered)


def _index(resource: Resource, answered: Answered, lang: str, index: SiteIndex) -> None:
    entry = index.entries.get(resource.id)
    if entry is None:
        included = [as_resource(one) for one in answered.included]
        entry = entry_of(resource, {one.id: one for one in included})
    entry.aliases[lang] = alias_of(resource)
    entry.titles[lang] = text(resource, "title")
    index.add(entry)


def _topics(site: Site, spool: Spool) -> Iterator[Record | LeftOut]:
    for rank, entry in enumerate(site.order.topics()):
        try:
            yield topic(entry.id, spool.versions(entry.id), site, rank)
        except WrongShape as fault:
            yield _left_out_entry(entry, fault, site.index)


def _items(site: Site, spool: Spool) -> Iterator[Item | LeftOut]:
    kinds = {bundle.type for bundle in bundles.ITEMS}
    for entry in site.index.entries.values():
        if entry.type in kinds:
            try:
                yield _SPECIAL.get(entry.type, page)(spool.versions(entry.id), site)
            except WrongShape as fault:
                yield _left_out_entry(entry, fault, site.index)


def _alerts(site: Site, spool: Spool) -> Iterator[Alert | LeftOut]:
    index = site.index
    topic_at = {path: index.uid(entry.id) for entry in index.topics() for path in entry.aliases.values() if path}
    for entry in index.entries.values():
        try:
            made = None
            if entry.type == bundles.BANNER.type:
                made = alerts.banner(spool.versions(entry.id), site, topic_at.get)
            elif entry.type == bundles.STATUS.type:
                made = alerts.status(spool.versions(entry.id), site)
        except WrongShape as fault:
            yield _left_out_entry(entry, fault, site.index)
        else:
            if made is not None:
                yield made


def _pictures(website: Website, source: Source, wanted: set[str]) -> Iterator[Media | LeftOut]:
    """Give the pictures that items show; the website's library may hold thousands of others."""
    if not wanted:
        return
    with Spool() as spool:
        found: dict[str, None] = {}
        for asked in source.languages:
            for answered in website.answers(bundles.IMAGE, asked):
                record_id = str(answered.raw.get("id"))
                if f"{source.name}:{record_id}" not in wanted:
                    continue
                try:
                    if language_of(as_resource(answered.raw), asked, source.languages) == asked:
                        spool.put(record_id, asked, answered)
                        found[record_id] = None
                except WrongShape as fault:
                    yield _left_out(website.path(bundles.IMAGE, asked), answered.raw, fault, source)
        for record_id in found:
            try:
                yield picture(spool.versions(record_id), source)
            except WrongShape as fault:
                yield LeftOut(f"jsonapi/media/image/{record_id}", str(fault), f"{source.name}:{record_id}")


def _left_out(path: str, raw: dict[str, object], fault: WrongShape, source: Source) -> LeftOut:
    record_id = raw.get("id")
    return LeftOut(f"{path}/{record_id}", str(fault), f"{source.name}:{record_id}")


def _left_out_entry(entry: Entry, fault: WrongShape, index: SiteIndex) -> LeftOut:
    """Say what could not be used; what belongs to something unpublished is not kept from yesterday."""
    uid = None if isinstance(fault, Orphan) else index.uid(entry.id)
    return LeftOut(f"jsonapi/{entry.type.replace('--', '/')}/{entry.id}", str(fault), uid)
