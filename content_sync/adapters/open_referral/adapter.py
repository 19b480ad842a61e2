"""Reads an Open Referral UK 3.0 feed and gives its services, places and topics as the kiosk's records."""

from collections.abc import Iterator

import msgspec

from content_sync.adapters.open_referral.feed import Feed
from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm
from content_sync.adapters.open_referral.sections import ServiceText
from content_sync.adapters.open_referral.terms import Terms
from content_sync.adapters.open_referral.translate import Translator
from content_sync.content import Alert, LeftOut, Record
from content_sync.fetching import Fetching
from content_sync.headings import HeadingTable
from content_sync.html import plain
from content_sync.mirror import Mirror
from content_sync.source import Headings, Source

_SHOWN = (None, "", "active")
_TERM, _SERVICE = "term", "service"
_SHORT = "only its short form is shown, its details cannot be used"


class OpenReferral:
    """The adapter of kind "open-referral"."""

    def fetch(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Fetch the terms, and each service with its details."""
        feed, mirror = Feed(fetching.api), fetching.mirror
        kept: dict[str, set[str]] = {_TERM: set(), _SERVICE: set()}
        for kind, name in ((_TERM, "taxonomy_terms"), (_SERVICE, "services")):
            for row in feed.rows(name, is_optional=kind == _TERM):
                identity, body = str(row.get("id")), row
                if kind == _SERVICE and row.get("status") in _SHOWN:
                    found, reason = feed.details(identity)
                    if found is None:
                        yield LeftOut(f"services/{identity}", f"{_SHORT}: {reason}")
                    elif isinstance(found, dict):
                        body = found
                kept[kind].add(identity)
                mirror.put(kind, identity, msgspec.json.encode(body))
            mirror.keep_only(kind, kept[kind])

    def fetch_alerts(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Fetch nothing: a feed has no alerts for everybody, only notices of single services."""
        del fetching
        yield from ()

    def records(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Give each service, its places when they come first, and at last the topics in use."""
        reading = _Reading(mirror, source, headings)
        yield from reading.vocabularies()
        yield from reading.services()
        yield from reading.topics()

    def alerts(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Give nothing."""
        del mirror, source, headings
        yield from ()


class _Reading:
    """One translation of what the mirror holds."""

    def __init__(self, mirror: Mirror, source: Source, headings: Headings) -> None:
        self._mirror = mirror
        self._terms = Terms(source)
        self._translator = Translator(source, ServiceText(source, HeadingTable(headings)))
        self._places: set[str] = set()
        self._name = source.name

    def vocabularies(self) -> Iterator[LeftOut]:
        """Learn the terms and what they stand under."""
        for kept in self._mirror.all(_TERM):
            try:
                self._terms.add(msgspec.json.decode(kept.body, type=TaxonomyTerm, strict=False))
            except msgspec.ValidationError as fault:
                yield LeftOut(f"taxonomy_terms/{kept.id}", str(fault))

    def services(self) -> Iterator[Record | LeftOut]:
        """Give all services that are offered, and their places."""
        for kept in self._mirror.all(_SERVICE):
            try:
                service = checked(kept.body)
            except msgspec.ValidationError as fault:
                yield LeftOut(f"services/{kept.id}", str(fault), f"{self._name}:{kept.id}")
            else:
                if service.status in _SHOWN:
                    yield from self._service(service)

    def topics(self) -> Iterator[Record]:
        """Give the topics of what was given."""
        return self._terms.topics()

    def _service(self, service: Service) -> Iterator[Record]:
        used = self._terms.use(one.taxonomy_term for one in service.attributes or () if one.taxonomy_term)
        yield self._translator.service(service, used)
        for venue in self._translator.places(service, self._places):
            self._places.add(venue.uid)
            yield venue


def checked(payload: bytes) -> Service:
    """Make sure of a service; numbers written as text are taken as numbers."""
    service = msgspec.json.decode(payload, type=Service, strict=False)
    if not plain(service.name):
        raise msgspec.ValidationError("name is empty")
    return service
