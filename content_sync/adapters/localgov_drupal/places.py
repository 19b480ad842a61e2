"""Turns venues, entries of directories and events into items: where they are, when they are open or on."""

import time
from typing import Any

from msgspec.structs import replace

from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.pages import item, page
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
from content_sync.recurrence import UnknownRuleError, next_span

_Span = tuple[float, float | None]
"""When an event starts and ends, in seconds since 1970."""
_DATE = "localgov_event_date"
_ZONE = "Europe/London"
"""Where dates are whose website does not say it."""
_HOURS = "localgov_directory_opening_times"
_ADDRESS = ("address_line1", "address_line2", "dependent_locality", "locality")
_LATITUDE, _LONGITUDE = 90.0, 180.0
_UPRN_DIGITS = 12


def venue(versions: list[Version], site: Site) -> Item:
    """Translate a place with its address, its opening hours and its notes on access."""
    made = item("venue", versions, site, schedules=_schedules(versions), where=_where(versions[0], "localgov_location"))
    return _with_words(made, versions, "localgov_location")


def directory_page(versions: list[Version], site: Site) -> Item:
    """Translate an entry of a directory: a service, whose address stands on the page itself."""
    made = page(versions, site)
    addresses = [mapping(version.resource, "localgov_directory_address") for version in versions]
    words = tuple(
        replace(one, address=_address(address), hours_text=_hours_text(version))
        for one, address, version in zip(made.words, addresses, versions, strict=True)
    )
    postcode = _part(addresses[0], "postal_code")
    where = Position(postcode=postcode) if postcode else None
    return replace(made, words=words, schedules=_schedules(versions), where=where)


def event(versions: list[Version], site: Site) -> Item:
    """Translate an event: the first of its dates that is not over, its place and its price."""
    resource = versions[0].resource
    now = time.time()
    starts, ends = _next_span([_span(one, now) for one in _dates(resource)], now)
    at = site.uids(pointer.id for pointer in pointers(resource, "localgov_event_venue"))
    made = item("event", versions, site, starts=starts, ends=ends, where=_where(versions[0], "localgov_event_location"))
    made = _with_words(made, versions, "localgov_event_location")
    return replace(made, places=tuple(dict.fromkeys([*at, *made.places])))


def _dates(resource: Resource) -> list[dict[str, Any]]:
    """Read the dates: of most events one; one that repeats has its first and a rule."""
    value = resource.attributes.get("localgov_event_date")
    listed = value if isinstance(value, list) else [value]
    dates = [mapping(Resource(resource.type, resource.id, {_DATE: one}), _DATE) for one in listed if one]
    if not dates:
        raise WrongShape(f"{_DATE} is missing")
    return dates


def _span(dates: dict[str, Any], now: float) -> _Span:
    starts = seconds(dates.get("value"), f"{_DATE}.value")
    if starts is None:
        raise WrongShape(f"{_DATE} is missing")
    ends = seconds(dates.get("end_value"), f"{_DATE}.end_value")
    rule, zone = dates.get("rrule"), dates.get("timezone")
    if not isinstance(rule, str) or not rule.strip():
        return starts, ends
    try:
        following = next_span((starts, starts if ends is None else ends), rule, str(zone or _ZONE), now)
    except UnknownRuleError:
        following = None
    return (following[0], following[1] if ends is not None else None) if following else (starts, ends)


def _next_span(spans: list[_Span], now: float) -> _Span:
    """Answer the first that is not over; the last when all are."""
    coming = [span for span in spans if (span[0] if span[1] is None else span[1]) >= now]
    return min(coming, key=_start) if coming else max(spans, key=_start)


def _start(span: _Span) -> float:
    return span[0]


def _with_words(made: Item, versions: list[Version], place: str) -> Item:
    """Add to each language what only places and events have."""
    words = []
    for one, version in zip(made.words, versions, strict=True):
        geo = _geo(version, place)
        words.append(
            replace(
                one,
                address=_address(mapping(geo, "postal_address")) if geo else (),
                hours_text=_hours_text(version),
                price=one.price or _price(version),
                access=(*one.access, *([text(geo, "accessibility")] if geo and text(geo, "accessibility") else [])),
            )
        )
    return replace(made, words=tuple(words))


def _schedules(versions: list[Version]) -> tuple[Schedule, ...]:
    """Understand the opening hours in the first language in which they are clear."""
    for version in versions:
        written = _hours_text(version)
        if written and (schedules := parse_hours(written, version.lang)):
            return schedules
    return ()


def _hours_text(version: Version) -> str:
    return plain(html(version.resource, _HOURS), between="\n")


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


def _address(parts: dict[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for name in _ADDRESS if (words := _part(parts, name))))


def _part(address: dict[str, Any], name: str) -> str:
    value = address.get(name)
    if value is not None and not isinstance(value, str):
        raise WrongShape(f"{name} of an address should be text")
    return (value or "").strip()


def _price(version: Version) -> str:
    found = [version.included.get(pointer.id) for pointer in pointers(version.resource, "localgov_event_price")]
    return ", ".join(words for term in found if term and (words := text(term, "name")))
