"""The parts of Open Referral UK 3.0 (and of HSDS 3, from which it comes) that the kiosk reads.

Services of every other dialect are brought into this shape. Unknown fields are ignored, so that a richer feed passes; a
field of a wrong type makes msgspec say where.
"""

from msgspec import Struct


class TaxonomyTerm(Struct):
    """A term of a vocabulary, such as esdServiceTypes."""

    id: str | int
    name: str | None = None
    description: str | None = None
    parent_id: str | int | None = None
    taxonomy: str | None = None
    code: str | None = None
    term: str | None = None


class Attribute(Struct):
    """What ties a term to a service."""

    taxonomy_term: TaxonomyTerm | None = None


class PhoneNumber(Struct):
    """A telephone number."""

    number: str | int | None = None
    extension: str | int | None = None
    type: str | None = None
    description: str | None = None


class Contact(Struct):
    """A person or team."""

    name: str | None = None
    title: str | None = None
    email: str | None = None
    phones: list[PhoneNumber] | None = None


class ScheduleRow(Struct):
    """Opening hours as parts of an iCalendar rule (RFC 5545)."""

    service_at_location_id: str | int | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    dtstart: str | None = None
    until: str | None = None
    freq: str | None = None
    interval: int | None = None
    byday: str | None = None
    bymonthday: str | None = None
    bymonth: str | None = None
    byweekno: str | None = None
    opens_at: str | None = None
    closes_at: str | None = None
    description: str | None = None
    notes: str | None = None
    closed: bool = False
    """Shut from `valid_from` to `valid_to`, as the holiday schedules of 1.0 say it; no field of 3.0."""


class Address(Struct):
    """A postal address."""

    address_1: str | None = None
    address_2: str | None = None
    city: str | None = None
    region: str | None = None
    state_province: str | None = None
    postal_code: str | None = None
    address_type: str | None = None


class Accessibility(Struct):
    """How to get in and about."""

    description: str | None = None
    details: str | None = None


class Location(Struct):
    """A place."""

    id: str | int
    location_type: str | None = None
    name: str | None = None
    description: str | None = None
    transportation: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    external_identifier: str | None = None
    external_identifier_type: str | None = None
    url: str | None = None
    addresses: list[Address] | None = None
    accessibility: list[Accessibility] | None = None
    phones: list[PhoneNumber] | None = None
    contacts: list[Contact] | None = None
    schedules: list[ScheduleRow] | None = None
    is_masked: bool = False
    """Its address must not be shown (a refuge), as Outpost says it; no field of 3.0."""


class ServiceAtLocation(Struct):
    """A service at a place."""

    id: str | int | None = None
    location: Location | None = None
    schedules: list[ScheduleRow] | None = None
    phones: list[PhoneNumber] | None = None
    contacts: list[Contact] | None = None


class CostOption(Struct):
    """A price."""

    valid_from: str | None = None
    valid_to: str | None = None
    option: str | None = None
    currency: str | None = None
    amount: float | None = None
    amount_description: str | None = None


class RequiredDocument(Struct):
    """Something to bring."""

    document: str | None = None


class SpokenLanguage(Struct):
    """A language that is spoken at a service."""

    name: str | None = None


class WebAddress(Struct):
    """A further address of a service (HSDS 3.1)."""

    label: str | None = None
    url: str | None = None


class Organization(Struct):
    """Who provides a service."""

    name: str | None = None
    email: str | None = None
    website: str | None = None
    phones: list[PhoneNumber] | None = None


class Service(Struct):
    """A service, in a list (short) or by its id (whole)."""

    id: str | int
    name: str = ""
    alternate_name: str | None = None
    summary: str | None = None
    """No field of the standard: for feeds that have one, by the field map."""
    description: str | None = None
    url: str | None = None
    additional_urls: list[WebAddress] | None = None
    email: str | None = None
    status: str | None = None
    interpretation_services: str | None = None
    application_process: str | None = None
    fees: str | None = None
    fees_description: str | None = None
    eligibility_description: str | None = None
    wait_time: str | None = None
    minimum_age: float | None = None
    maximum_age: float | None = None
    assured_date: str | None = None
    alert: str | None = None
    last_modified: str | None = None
    organization: Organization | None = None
    phones: list[PhoneNumber] | None = None
    contacts: list[Contact] | None = None
    schedules: list[ScheduleRow] | None = None
    service_at_locations: list[ServiceAtLocation] | None = None
    cost_options: list[CostOption] | None = None
    required_documents: list[RequiredDocument] | None = None
    languages: list[SpokenLanguage] | None = None
    attributes: list[Attribute] | None = None


def is_offered(status: object) -> bool:
    """Tell from a service's status whether it is offered; most feeds leave it out, PHP writes nothing as []."""
    return not status or str(status).strip().casefold() == "active"
