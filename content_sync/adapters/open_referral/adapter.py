"""Reads an Open Referral feed of any dialect and gives its services, places and topics as the kiosk's records."""

from collections import Counter
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from content_sync.adapters.open_referral.detection import detect
from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.adapters.open_referral.payload import Service, is_offered
from content_sync.adapters.open_referral.reading import PayloadReader
from content_sync.adapters.open_referral.sections import ServiceText
from content_sync.adapters.open_referral.services import SERVICE, UNUSABLE, Services
from content_sync.adapters.open_referral.terms import Terms
from content_sync.adapters.open_referral.translate import Translator
from content_sync.adapters.open_referral.vocabularies import TERM, fetch_terms
from content_sync.content import Alert, LeftOut, Record
from content_sync.errors import CouncilRefused, CouncilSentNonsense
from content_sync.fetching import Fetching
from content_sync.headings import HeadingTable
from content_sync.mirror import Mirror
from content_sync.source import Headings, Source

_DIALECT, _IN_DOUBT = "dialect", "dialect in doubt"
_SHORT = "only its short form is shown, its details cannot be used"


class OpenReferral:
    """The adapter of kind "open-referral"."""

    def fetch(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Fetch the terms and services that are new or different; a full round looks at the feed as at a new one."""
        dialect = _dialect(fetching)
        try:
            services = Services(fetching, dialect)
            if services.is_sweep:
                yield from fetch_terms(fetching, dialect)
            yield from services.fetch()
        except (CouncilRefused, CouncilSentNonsense):
            fetching.mirror.write_note(_IN_DOUBT, value=True)
            raise

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


def _dialect(fetching: Fetching) -> Dialect:
    """Answer what is known of the feed; what was kept from a feed of another dialect is of no use."""
    known = fetching.mirror.note(_DIALECT, Dialect)
    is_sure = fetching.mirror.has(SERVICE) and not fetching.mirror.note(_IN_DOUBT, bool)
    if known and is_sure and fetching.depth == "changes":
        return known
    found = detect(fetching.api, known.prefix if known else "")
    if known and not known.rows_are_whole and not found.has_details and fetching.mirror.has(SERVICE):
        # It had more to say than its list: what was known stays until it does again.
        found = replace(found, rows_are_whole=False)
    if known and (known.name, known.prefix) != (found.name, found.prefix):
        for kind in (SERVICE, UNUSABLE, TERM):
            fetching.mirror.keep_only(kind, ())
    fetching.mirror.write_note(_DIALECT, found)
    fetching.mirror.write_note(_IN_DOUBT, value=False)
    return found


class _Reading:
    """One translation of what the mirror holds."""

    def __init__(self, mirror: Mirror, source: Source, headings: Headings) -> None:
        dialect = mirror.note(_DIALECT, Dialect) or Dialect(name="3.0")
        self._mirror = mirror
        self._reader = PayloadReader(dialect, source.fields)
        self._terms = Terms(source)
        self._translator = Translator(source, ServiceText(source, HeadingTable(headings)))
        self._places: set[str] = set()
        self._name = source.name

    def vocabularies(self) -> Iterator[LeftOut]:
        """Learn the terms and what they stand under."""
        for kept in self._mirror.all(TERM):
            try:
                self._terms.add(self._reader.term(kept.body))
            except msgspec.ValidationError as fault:
                yield LeftOut(f"terms/{kept.id}", str(fault))

    def services(self) -> Iterator[Record | LeftOut]:
        """Give all services that are offered, and their places."""
        for kept in self._mirror.all(UNUSABLE):
            try:
                self._reader.service(kept.body)
            except msgspec.ValidationError as fault:
                yield LeftOut(f"services/{kept.id}", f"{_SHORT}: {fault}")
        offered, idle = 0, Counter[str]()
        for kept in self._mirror.all(SERVICE):
            try:
                service = self._reader.service(kept.body)
            except msgspec.ValidationError as fault:
                yield LeftOut(f"services/{kept.id}", str(fault), f"{self._name}:{kept.id}")
                continue
            if is_offered(service.status):
                offered += 1
                yield from self._service(service)
            else:
                idle[str(service.status)] += 1
        if idle and not offered:
            statuses = ", ".join(status for status, _ in idle.most_common(3))
            yield LeftOut("services", f"none of its {idle.total()} services is active (status: {statuses})")

    def topics(self) -> Iterator[Record]:
        """Give the topics of what was given."""
        return self._terms.topics()

    def _service(self, service: Service) -> Iterator[Record]:
        terms = [one.taxonomy_term for one in service.attributes or () if one.taxonomy_term]
        yield self._translator.service(service, self._terms.use(terms), self._terms.lgsl(terms))
        for venue in self._translator.places(service, self._places):
            self._places.add(venue.uid)
            yield venue
