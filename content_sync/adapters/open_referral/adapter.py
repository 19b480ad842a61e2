"""Reads an Open Referral UK 3.0 feed and gives its services, places and topics as the kiosk's records."""

from collections.abc import Iterator

import msgspec

from content_sync.adapters.open_referral.feed import Feed
from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm
from content_sync.adapters.open_referral.sections import ServiceText
from content_sync.adapters.open_referral.terms import Terms
from content_sync.adapters.open_referral.translate import Translator
from content_sync.content import Alert, LeftOut, Record
from content_sync.council_api import CouncilApi
from content_sync.headings import HeadingTable
from content_sync.html import plain
from content_sync.source import Headings, Source

_SHOWN = (None, "", "active")


class OpenReferral:
    """The adapter of kind "open-referral"."""

    def records(self, api: CouncilApi, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Give each service as it is fetched, its places when they come first, and at last the topics in use."""
        reading = _Reading(api, source, headings)
        yield from reading.vocabularies()
        yield from reading.services()
        yield from reading.topics()

    def alerts(self, api: CouncilApi, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Give nothing: a feed has no alerts for everybody, only notices of single services."""
        del api, source, headings
        yield from ()


class _Reading:
    """One round: what has been met so far."""

    def __init__(self, api: CouncilApi, source: Source, headings: Headings) -> None:
        self._feed = Feed(api)
        self._terms = Terms(source)
        self._translator = Translator(source, ServiceText(source, HeadingTable(headings)))
        self._places: set[str] = set()
        self._name = source.name

    def vocabularies(self) -> Iterator[LeftOut]:
        """Learn the terms and what they stand under."""
        for row in self._feed.rows("taxonomy_terms", is_optional=True):
            try:
                self._terms.add(msgspec.convert(row, TaxonomyTerm, strict=False))
            except msgspec.ValidationError as fault:
                yield LeftOut(f"taxonomy_terms/{row.get('id')}", str(fault))

    def services(self) -> Iterator[Record | LeftOut]:
        """Give all services that are offered, and their places."""
        for row in self._feed.rows("services"):
            try:
                service = checked(row)
            except msgspec.ValidationError as fault:
                yield LeftOut(f"services/{row.get('id')}", str(fault), f"{self._name}:{row.get('id')}")
            else:
                if service.status in _SHOWN:
                    yield from self._service(service)

    def topics(self) -> Iterator[Record]:
        """Give the topics of what was given."""
        return self._terms.topics()

    def _service(self, service: Service) -> Iterator[Record | LeftOut]:
        found, reason = self._feed.details(str(service.id))
        if found is not None:
            try:
                service = checked(found)
            except msgspec.ValidationError as fault:
                reason = str(fault)
        if reason:
            short = "only its short form is shown, its details cannot be used"
            yield LeftOut(f"services/{service.id}", f"{short}: {reason}")
        used = self._terms.use(one.taxonomy_term for one in service.attributes or () if one.taxonomy_term)
        yield self._translator.service(service, used)
        for venue in self._translator.places(service, self._places):
            self._places.add(venue.uid)
            yield venue


def checked(payload: object) -> Service:
    """Make sure of a service; numbers written as text are taken as numbers."""
    service = msgspec.convert(payload, Service, strict=False)
    if not plain(service.name):
        raise msgspec.ValidationError("name is empty")
    return service
