"""Whose hours are whose: those of a service, wherever it is given, and those at each of its places.

Hours of a service at a place say nothing of the place: a library is open when nobody knits there. A place's own are at
the place (`Location.schedules`).
"""

from collections.abc import Iterator

from msgspec.structs import replace

from content_sync.adapters.open_referral.payload import ScheduleRow, Service, ServiceAtLocation
from content_sync.html import plain


def own_rows(service: Service) -> list[ScheduleRow]:
    """Answer the hours of a service wherever it is given: its own, else those at its places if all have the same."""
    own = [row for row in service.schedules or () if row.service_at_location_id is None]
    at_places = [rows for _, rows in _at_places(service)]
    return own or (at_places[0] if at_places and all(rows == at_places[0] for rows in at_places) else [])


def rows_by_place(service: Service) -> Iterator[tuple[str, list[ScheduleRow]]]:
    """Give the names of places and the hours of a service there, where they are others than `own_rows`."""
    own = own_rows(service)
    yield from ((name, rows) for name, rows in _at_places(service) if rows and rows != own)


def _at_places(service: Service) -> list[tuple[str, list[ScheduleRow]]]:
    at = service.service_at_locations or ()
    return [(plain(one.location.name or "") if one.location else "", _rows_at(one, service)) for one in at]


def _rows_at(at: ServiceAtLocation, service: Service) -> list[ScheduleRow]:
    listed = [row for row in service.schedules or () if row.service_at_location_id == at.id and at.id is not None]
    return [replace(row, service_at_location_id=None) for row in at.schedules or listed]
