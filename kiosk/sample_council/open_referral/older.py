"""The same services in the shapes of 1.0 and of LocalGov Drupal's own `/openreferral/v1`."""

from collections.abc import Iterable, Mapping
from datetime import date

from kiosk.sample_council.open_referral.records import Record

Closures = Mapping[str, Iterable[date]]
"""A location's id → the dates on which it is closed."""

_SHORT = ("id", "name", "description", "url", "email", "status", "assured_date")


def row_of_1(details: Record) -> Record:
    """Describe a service as a list of 1.0 shows it."""
    row: Record = {name: details[name] for name in _SHORT if name in details}
    return row | {"organization": _organization(details["organization"])}


def service_of_1(details: Record, closures: Closures) -> Record:
    """Describe a service whole."""
    ages: Record = {name: details[name] for name in ("minimum_age", "maximum_age") if name in details}
    return row_of_1(details) | {
        "eligibilitys": [{"id": f"{details['id']}-eligibility", **ages}] if ages else [],
        "contacts": [{"id": f"{details['id']}-contact", "name": None, "phones": details["phones"]}],
        "cost_options": details["cost_options"],
        "languages": [{"id": one["id"], "language": one["name"]} for one in details["languages"]],
        "service_areas": [{"id": one["id"], "service_area": one["name"]} for one in details["service_areas"]],
        "regular_schedules": [],
        "holiday_schedules": [],
        "service_at_locations": [_at_location(at, closures) for at in details["service_at_locations"]],
        "service_taxonomys": [
            {"id": one["id"], "taxonomy": taxonomy_of_1(one["taxonomy_term"])} for one in details["attributes"]
        ],
    }


def taxonomy_of_1(term: Record) -> Record:
    """Describe a term: in 1.0 it is called a taxonomy, and the taxonomy a vocabulary."""
    parent = {"parent_id": term["parent_id"]} if "parent_id" in term else {}
    return {"id": term["id"], "name": term["name"], "vocabulary": term["taxonomy"]} | parent


def service_of_localgov(details: Record) -> Record:
    """Describe a service as LocalGov Drupal does, in lists too: without hours and ages, and nothing is []."""
    whole = service_of_1(details, {})
    kept = ("id", "name", "description", "url", "email", "organization", "service_taxonomys", "contacts")
    return {name: whole.get(name, []) for name in kept} | {
        "service_at_locations": [_at_location_of_localgov(at) for at in whole["service_at_locations"]],
    }


def _organization(organization: Record) -> Record:
    named = {name: organization[name] for name in ("id", "name", "description", "email", "uri")}
    return named | {"url": organization["website"]}


def _at_location(at: Record, closures: Closures) -> Record:
    unknown = ("service_at_location_id", "notes")
    return {
        "id": at["id"],
        "location": _location(at["location"]),
        "regular_schedule": [
            {name: value for name, value in row.items() if name not in unknown} for row in at["schedules"]
        ],
        "holidayScheduleCollection": [
            {"id": f"{at['id']}-{day}", "closed": True, "start_date": str(day), "end_date": str(day)}
            for day in closures.get(at["location"]["id"], ())
        ],
    }


def _location(location: Record) -> Record:
    kept = ("id", "name", "description", "latitude", "longitude", "transportation", "phones")
    addresses = ("id", "address_1", "city", "state_province", "postal_code", "country")
    return {name: location[name] for name in kept if name in location} | {
        "physical_addresses": [{name: one[name] for name in addresses} for one in location["addresses"]],
        "accessibility_for_disabilities": [
            {"id": one["id"], "accessibility": one["description"]} for one in location["accessibility"]
        ],
    }


def _at_location_of_localgov(at: Record) -> Record:
    location = at["location"]
    kept = {name: location[name] for name in ("id", "name", "latitude", "longitude")}
    return {"id": at["id"], "location": kept | {"physical_addresses": location["physical_addresses"][0]}}
