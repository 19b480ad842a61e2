"""Open Referral UK 1.0: the same things as in 3.0 under older names, and nested differently."""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from content_sync.adapters.open_referral.dates import day_of
from content_sync.adapters.open_referral.payload import (
    Accessibility,
    Address,
    Attribute,
    Contact,
    CostOption,
    Location,
    Organization,
    PhoneNumber,
    ScheduleRow,
    Service,
    ServiceAtLocation,
    SpokenLanguage,
    TaxonomyTerm,
)


class Eligibility(Struct):
    """Who may use a service."""

    eligibility: str | None = None
    minimum_age: float | None = None
    maximum_age: float | None = None


class Holiday(Struct):
    """A day, or several, with hours of their own or none."""

    start_date: str | None = None
    end_date: str | None = None
    closed: bool | str | None = None
    opens_at: str | None = None
    open_at: str | None = None
    """So the standard has it; feeds write both."""
    closes_at: str | None = None


class Access(Struct):
    """How to get in and about."""

    accessibility: str | None = None
    details: str | None = None


class Place(Struct):
    """A location."""

    id: str | int
    name: str | None = None
    description: str | None = None
    transportation: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    physical_addresses: list[Address] | Address | None = None
    accessibility_for_disabilities: list[Access] | None = None
    phones: list[PhoneNumber] | None = None


class AtPlace(Struct):
    """A service at a place; feeds name its hours in the singular and in the plural."""

    id: str | int | None = None
    location: Place | None = None
    regular_schedule: list[ScheduleRow] | None = None
    regular_schedules: list[ScheduleRow] | None = None
    holiday_schedules: list[Holiday] | None = None
    holiday_collection: list[Holiday] | None = field(default=None, name="holidayScheduleCollection")


class Spoken(Struct):
    """A language that is spoken at a service."""

    language: str | None = None


class Term(Struct):
    """An entry of a vocabulary."""

    id: str | int
    name: str | None = None
    vocabulary: str | None = None
    parent_id: str | int | None = None


class ServiceTerm(Struct):
    """What ties a term to a service."""

    taxonomy: Term | None = None


class Provider(Struct):
    """Who provides a service."""

    name: str | None = None
    email: str | None = None
    url: str | None = None


class ServiceOf1(Struct):
    """A service, in a list (short) or by its id (whole)."""

    id: str | int
    name: str = ""
    alternate_name: str | None = None
    description: str | None = None
    url: str | None = None
    email: str | None = None
    status: str | None = None
    fees: str | None = None
    wait_time: str | None = None
    application_process: str | None = None
    assured_date: str | None = None
    last_modified: str | None = None
    organization: Provider | None = None
    eligibilitys: list[Eligibility] | None = None
    languages: list[Spoken] | None = None
    phones: list[PhoneNumber] | None = None
    contacts: list[Contact] | None = None
    cost_options: list[CostOption] | None = None
    regular_schedules: list[ScheduleRow] | None = None
    holiday_schedules: list[Holiday] | None = None
    service_at_locations: list[AtPlace] | None = None
    service_taxonomys: list[ServiceTerm] | None = None


_SERVICE = msgspec.json.Decoder(ServiceOf1, strict=False)
_TERM = msgspec.json.Decoder(Term, strict=False)


def service(body: bytes) -> Service:
    """Read a service."""
    return as_service(_SERVICE.decode(body))


def term(body: bytes) -> TaxonomyTerm:
    """Read an entry of `/taxonomies`, which in 1.0 holds the terms."""
    return as_term(_TERM.decode(body))


def as_service(of_1: ServiceOf1) -> Service:
    """Bring a service into the shape of 3.0."""
    eligible = of_1.eligibilitys or []
    at = of_1.service_at_locations or []
    taxonomies = [one.taxonomy for one in of_1.service_taxonomys or () if one.taxonomy]
    provider = of_1.organization
    return Service(
        id=of_1.id,
        name=of_1.name,
        alternate_name=of_1.alternate_name,
        description=of_1.description,
        url=of_1.url,
        email=of_1.email,
        status=of_1.status,
        fees=of_1.fees,
        wait_time=of_1.wait_time,
        application_process=of_1.application_process,
        eligibility_description="\n\n".join(dict.fromkeys(one.eligibility for one in eligible if one.eligibility)),
        minimum_age=_age(one.minimum_age for one in eligible),
        maximum_age=_age(one.maximum_age for one in eligible),
        assured_date=of_1.assured_date,
        last_modified=of_1.last_modified,
        organization=Organization(provider.name, provider.email, provider.url) if provider else None,
        phones=of_1.phones,
        contacts=of_1.contacts,
        schedules=_rows(of_1.regular_schedules, of_1.holiday_schedules),
        service_at_locations=[_at(one) for one in at],
        cost_options=of_1.cost_options,
        languages=[SpokenLanguage(one.language) for one in of_1.languages or ()],
        attributes=[Attribute(as_term(one)) for one in taxonomies],
    )


def as_term(one: Term) -> TaxonomyTerm:
    """Bring a term into the shape of 3.0."""
    return TaxonomyTerm(id=one.id, name=one.name, parent_id=one.parent_id, taxonomy=one.vocabulary)


def _age(ages: Iterable[float | None]) -> float | None:
    """Answer the one age that is given; where several rules give several, only their words say which is whose."""
    found = list(ages)
    return found[0] if len(set(found)) == 1 else None


def _at(one: AtPlace) -> ServiceAtLocation:
    rows = _rows(one.regular_schedule or one.regular_schedules, one.holiday_schedules or one.holiday_collection)
    return ServiceAtLocation(id=one.id, location=_location(one.location) if one.location else None, schedules=rows)


def _location(place: Place) -> Location:
    addresses = place.physical_addresses
    return Location(
        id=place.id,
        name=place.name,
        description=place.description,
        transportation=place.transportation,
        latitude=place.latitude,
        longitude=place.longitude,
        addresses=[addresses] if isinstance(addresses, Address) else addresses,
        accessibility=[
            Accessibility(one.accessibility, one.details) for one in place.accessibility_for_disabilities or ()
        ],
        phones=place.phones,
    )


def _rows(regular: Iterable[ScheduleRow] | None, holidays: Iterable[Holiday] | None) -> list[ScheduleRow]:
    """Join the hours of a week with those of holidays: on a holiday the hours of the week do not hold."""
    return [*(regular or ()), *(row for one in holidays or () for row in _holiday(one))]


def _holiday(holiday: Holiday) -> Iterator[ScheduleRow]:
    since, until = day_of(holiday.start_date), day_of(holiday.end_date) or day_of(holiday.start_date)
    if since is None or until is None:
        return
    shut = ScheduleRow(valid_from=str(since), valid_to=str(until), closed=True)
    opens, closes = holiday.opens_at or holiday.open_at, holiday.closes_at
    if holiday.closed in (True, "true", "True", "Y", "1") or not (opens and closes):
        yield shut
        return
    if closes <= opens:
        yield ScheduleRow()  # through the night: unclear which night, so that no hours are said at all
        return
    # Shut but for those hours: before they begin, and after they end.
    yield replace(shut, opens_at="00:00", closes_at=opens)
    yield replace(shut, opens_at=closes, closes_at="23:59")
    yield ScheduleRow(
        valid_from=shut.valid_from, valid_to=shut.valid_to, freq="DAILY", opens_at=opens, closes_at=closes
    )
