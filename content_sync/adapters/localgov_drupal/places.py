"""Turns venues and events into items: where they are, when they are open or on."""

from typing import Any

from msgspec.structs import replace

from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.pages import item
from content_sync.adapters.localgov_drupal.payload import (
    Resource,
    WrongShape,
    coordinate,
    html,
    mapping,
    pointers,
    seconds,
    text,
)
from content_sync.adapters.localgov_drupal.words import Site
from content_sync.content import Item, Position, Schedule
from content_sync.html import plain
from content_sync.opening_hours import parse_hours

_HOURS = "localgov_directory_opening_times"
_ADDRESS = ("address_line1", "address_line2", "dependent_locality", "locality")
_LATITUDE, _LONGITUDE = 90.0, 180.0
_UPRN_DIGITS = 12


def venue(versions: list[Version], site: Site) -> Item:
    """Translate a place with its address, its opening hours and its notes on access."""
    made = item("venue", versions, site, schedules=_schedules(versions), where=_where(versions[0], "localgov_location"))
    return _with_words(made, versions, "localgov_location")


def event(versions: list[Version], site: Site) -> Item:
    """Translate an event: its next date as the website gives it, its place and its price."""
    resource = versions[0].resource
    dates = _dates(resource)
    starts = seconds(dates.get("value"), "localgov_event_date.value")
    if starts is None:
        raise WrongShape("localgov_event_date is missing")
    ends = seconds(dates.get("end_value"), "localgov_event_date.end_value")
    at = site.uids(pointer.id for pointer in pointers(resource, "localgov_event_venue"))
    made = item("event", versions, site, starts=starts, ends=ends, where=_where(versions[0], "localgov_event_location"))
    made = _with_words(made, versions, "localgov_event_location")
    return replace(made, places=tuple(dict.fromkeys([*at, *made.places])))


def _dates(resource: Resource) -> dict[str, Any]:
    """Read the dates; a repeated event has a list of them, of which the first is the next."""
    value = resource.attributes.get("localgov_event_date")
    if isinstance(value, list) and value:
        resource = Resource(resource.type, resource.id, {"localgov_event_date": value[0]})
    return mapping(resource, "localgov_event_date")


def _with_words(made: Item, versions: list[Version], place: str) -> Item:
    """Add to each language what only places and events have."""
    words = []
    for one, version in zip(made.words, versions, strict=True):
        geo = _geo(version, place)
        words.append(
            replace(
                one,
                address=_address(geo) if geo else (),
                hours_text=plain(html(version.resource, _HOURS), between="\n"),
                price=one.price or _price(version),
                access=(*one.access, *([text(geo, "accessibility")] if geo and text(geo, "accessibility") else [])),
            )
        )
    return replace(made, words=tuple(words))


def _schedules(versions: list[Version]) -> tuple[Schedule, ...]:
    """Understand the opening hours in the first language in which they are clear."""
    for version in versions:
        written = plain(html(version.resource, _HOURS), between="\n")
        if written and (schedules := parse_hours(written, version.lang)):
            return schedules
    return ()


def _geo(version: Version, name: str) -> Resource | None:
    found = [version.included.get(pointer.id) for pointer in pointers(version.resource, name)]
    return next((one for one in found if one), None)


def _where(version: Version, name: str) -> Position | None:
    geo = _geo(version, name)
    if geo is None:
        return None
    point, address = mapping(geo, "location"), mapping(geo, "postal_address")
    uprn = text(geo, "external_id")
    latitude = coordinate(point.get("lat"), _LATITUDE, "location.lat")
    longitude = coordinate(point.get("lon"), _LONGITUDE, "location.lon")
    both = latitude is not None and longitude is not None
    where = Position(
        postcode=_part(address, "postal_code"),
        latitude=latitude if both else None,
        longitude=longitude if both else None,
        uprn=uprn if uprn.isdecimal() and len(uprn) <= _UPRN_DIGITS else "",
    )
    return where if where != Position() else None


def _address(geo: Resource) -> tuple[str, ...]:
    parts = mapping(geo, "postal_address")
    return tuple(dict.fromkeys(words for name in _ADDRESS if (words := _part(parts, name))))


def _part(address: dict[str, Any], name: str) -> str:
    value = address.get(name)
    if value is not None and not isinstance(value, str):
        raise WrongShape(f"postal_address.{name} should be text")
    return (value or "").strip()


def _price(version: Version) -> str:
    found = [version.included.get(pointer.id) for pointer in pointers(version.resource, "localgov_event_price")]
    return ", ".join(words for term in found if term and (words := text(term, "name")))
