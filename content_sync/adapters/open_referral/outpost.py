"""Outpost (`/api/v1/services`): Open Referral's ideas under names of its own."""

from typing import Any

import msgspec
from msgspec import Struct

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
    TaxonomyTerm,
    WebAddress,
)

_FREQUENCIES = {"": "WEEKLY", "week": "WEEKLY", "weekly": "WEEKLY", "month": "MONTHLY", "monthly": "MONTHLY"}


class Point(Struct):
    """GeoJSON: east before north."""

    coordinates: list[float] | None = None


class Access(Struct):
    """How to get in and about."""

    name: str | None = None


class Place(Struct):
    """A location."""

    id: str | int
    name: str | None = None
    address_1: str | None = None
    city: str | None = None
    postal_code: str | None = None
    geometry: Point | None = None
    mask_exact_address: bool | None = None
    accessibilities: list[Access] | None = None


class Hours(Struct):
    """The hours of one day of the week; `service_at_location` says where."""

    weekday: str | None = None
    opens_at: str | None = None
    closes_at: str | None = None
    dtstart: str | None = None
    until: str | None = None
    freq: str | None = None
    interval: int | None = None
    byday: str | None = None
    description: str | None = None
    service_at_location: dict[str, Any] | None = None


class AtPlace(Struct):
    """A service at a place."""

    id: str | int | None = None
    location: Place | None = None
    regular_schedule: list[Hours] | None = None
    regular_schedules: list[Hours] | None = None


class Person(Struct):
    """A contact, with one number."""

    name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | int | None = None


class Cost(Struct):
    """A price; `cost_type` is what for, such as "per session"."""

    option: str | None = None
    amount: float | None = None
    cost_type: str | None = None


class Provider(Struct):
    """Who provides a service."""

    name: str | None = None
    email: str | None = None
    url: str | None = None


class Term(Struct):
    """An entry of the one vocabulary."""

    id: str | int
    name: str | None = None
    slug: str | None = None
    parent_id: str | int | None = None


class ServiceOfOutpost(Struct):
    """A service, always whole."""

    id: str | int
    name: str = ""
    description: str | None = None
    url: str | None = None
    email: str | None = None
    status: str | None = None
    min_age: float | None = None
    max_age: float | None = None
    free: bool | None = None
    updated_at: str | None = None
    organisation: Provider | None = None
    locations: list[Place] | None = None
    service_at_locations: list[AtPlace] | None = None
    regular_schedules: list[Hours] | None = None
    contacts: list[Person] | None = None
    taxonomies: list[Term] | None = None
    cost_options: list[Cost] | None = None
    links: list[WebAddress] | None = None


_SERVICE = msgspec.json.Decoder(ServiceOfOutpost, strict=False)
_TERM = msgspec.json.Decoder(Term, strict=False)


def service(body: bytes) -> Service:
    """Read a service and bring it into the shape of 3.0."""
    found = _SERVICE.decode(body)
    prices = [CostOption(option=one.option, amount=one.amount, amount_description=one.cost_type)
              for one in found.cost_options or ()]  # fmt: skip
    provider = found.organisation
    return Service(
        id=found.id,
        name=found.name,
        description=found.description,
        url=found.url,
        additional_urls=found.links,
        email=found.email,
        status=found.status,
        minimum_age=found.min_age,
        maximum_age=found.max_age,
        last_modified=found.updated_at,
        organization=Organization(provider.name, provider.email, provider.url) if provider else None,
        contacts=[_contact(one) for one in found.contacts or ()],
        schedules=[_row(one) for one in found.regular_schedules or ()],
        service_at_locations=_at_places(found),
        cost_options=prices or ([CostOption(amount=0)] if found.free else None),
        attributes=[Attribute(_as_term(one)) for one in found.taxonomies or ()],
    )


def term(body: bytes) -> TaxonomyTerm:
    """Read a term."""
    return _as_term(_TERM.decode(body))


def _as_term(one: Term) -> TaxonomyTerm:
    return TaxonomyTerm(id=one.id, name=one.name, parent_id=one.parent_id, code=one.slug)


def _at_places(found: ServiceOfOutpost) -> list[ServiceAtLocation]:
    """Answer where a service is; older versions only name the places."""
    if not found.service_at_locations:
        return [ServiceAtLocation(location=_location(one)) for one in found.locations or ()]
    return [
        ServiceAtLocation(
            id=at.id,
            location=_location(at.location) if at.location else None,
            schedules=[_row(one) for one in at.regular_schedule or at.regular_schedules or ()],
        )
        for at in found.service_at_locations
    ]


def _location(place: Place) -> Location:
    """Translate a place; of one whose address is masked only the town is taken, whatever else the feed gives away."""
    is_masked = bool(place.mask_exact_address)
    east, north = [*((place.geometry and place.geometry.coordinates) or ()), None, None][:2]
    street, postcode = (None, None) if is_masked else (place.address_1, place.postal_code)
    return Location(
        id=place.id,
        name=place.name,
        latitude=None if is_masked else north,
        longitude=None if is_masked else east,
        addresses=[Address(address_1=street, city=place.city, postal_code=postcode)],
        accessibility=[Accessibility(one.name) for one in place.accessibilities or ()],
        is_masked=is_masked,
    )


def _row(hours: Hours) -> ScheduleRow:
    return ScheduleRow(
        service_at_location_id=(hours.service_at_location or {}).get("id"),
        freq=_FREQUENCIES.get((hours.freq or "").lower(), hours.freq),
        interval=hours.interval,
        byday=hours.byday or hours.weekday,
        dtstart=hours.dtstart,
        until=hours.until,
        opens_at=hours.opens_at,
        closes_at=hours.closes_at,
        description=hours.description,
    )


def _contact(person: Person) -> Contact:
    numbers = [PhoneNumber(person.phone)] if person.phone else []
    return Contact(name=person.name, title=person.title, email=person.email, phones=numbers)
