"""Hours of a service at a place are the service's and not the place's, and none that a feed writes are lost."""

import json
from typing import Any

import pytest

from content_sync.content import Item
from tests.sync.reading import Read
from tests.sync.reading import read as read_source
from tests.sync.replay import Answer, as_json

Payload = dict[str, Any]


def read(*services: Payload, lang: str = "en") -> Read:
    """Serve services whose list has only their names."""

    def route(path: str, _query: object) -> Answer:
        if path == "/services":
            rows = [{name: one[name] for name in ("id", "name")} for one in services]
            return as_json({"total_items": len(rows), "total_pages": 1, "contents": rows})
        found = [one for one in services if path == f"/services/{one['id']}"]
        return as_json(found[0]) if found else as_json({}, 404)

    return read_source(route, "open-referral", languages=(lang,))


def at(*rows: Payload, name: str = "Central Library", **more: Any) -> Payload:  # noqa: ANN401
    place = {"id": name, "location_type": "physical", "name": name, **more}
    return {"id": f"at {name} {json.dumps(rows)}", "location": place, "schedules": list(rows)}


def weekly(days: str, opens: str = "10:00", closes: str = "12:00", **more: object) -> Payload:
    return {"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes, **more}


def test_a_place_is_not_open_when_one_of_its_services_is() -> None:
    advice = {"id": "1", "name": "Advice drop-in", "service_at_locations": [at(weekly("TU"))]}
    knitting = {"id": "2", "name": "Knit and natter", "service_at_locations": [at(weekly("TH", "14:00", "16:00"))]}
    found = read(advice, knitting)
    assert found.items["Central Library"].schedules == ()
    assert found.items["Central Library"].words[0].hours_text == ""
    assert _days(found.items["Advice drop-in"]) == ["TU"]
    assert _days(found.items["Knit and natter"]) == ["TH"]


def test_a_places_own_hours_are_its_own_and_of_no_service() -> None:
    here = at(schedules=[weekly("MO,TU,WE", "09:00", "17:00")])
    found = read({"id": "1", "name": "Advice drop-in", "service_at_locations": [here]})
    assert _days(found.items["Central Library"]) == ["MO", "TU", "WE"]
    assert found.items["Advice drop-in"].schedules == ()


def test_hours_at_several_places_are_told_with_the_places() -> None:
    places = [at(weekly("TU")), at(weekly("FR", description="Fridays, 2pm to 4pm"), name="Hub")]
    item = read({"id": "1", "name": "Advice", "service_at_locations": places}).items["Advice"]
    assert item.schedules == ()
    assert item.words[0].hours_text == "Central Library: Tuesday, 10:00 to 12:00\nHub: Fridays, 2pm to 4pm"


def test_the_same_hours_at_all_places_are_the_services() -> None:
    places = [at(weekly("TU")), at(weekly("TU"), name="Hub")]
    item = read({"id": "1", "name": "Advice", "service_at_locations": places}).items["Advice"]
    assert _days(item) == ["TU"]


FIRST_SATURDAY = {"freq": "MONTHLY", "byday": "1SA", "opens_at": "10:00", "closes_at": "12:00"}


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([FIRST_SATURDAY], "First Saturday of the month, 10:00 to 12:00"),
        (
            [weekly("MO", "09:00", "17:00"), FIRST_SATURDAY],
            "Monday, 09:00 to 17:00\nFirst Saturday of the month, 10:00 to 12:00",
        ),
        (
            [weekly("MO,TU", "09:00:00", "17:00:00Z"), {"freq": "WEEKLY", "byday": "WE", "description": ""}],
            "Monday, Tuesday, 09:00 to 17:00\nWednesday",
        ),
        ([weekly("MO,TU,WE,TH,FR", interval=2)], "Monday to Friday, 10:00 to 12:00, every 2 weeks"),
        ([weekly("MO,TU,TH", interval=2)], "Monday, Tuesday, Thursday, 10:00 to 12:00, every 2 weeks"),
        ([FIRST_SATURDAY | {"byday": "2TU,-1FR"}], "Second Tuesday, last Friday of the month, 10:00 to 12:00"),
        ([FIRST_SATURDAY | {"byday": "", "bymonthday": "3,17"}], "3, 17 of the month, 10:00 to 12:00"),
        ([weekly("MO", interval=2)], "Monday, 10:00 to 12:00, every 2 weeks"),
        (
            [weekly("MO", interval=2, valid_from="2026-09-07", valid_to="2026-12-18")],
            "Monday, 10:00 to 12:00, every 2 weeks (from 7 September 2026 until 18 December 2026)",
        ),
        ([{"freq": "DAILY", "opens_at": "about nine", "closes_at": "late"}], "Every day, about nine to late"),
        ([{"freq": "YEARLY", "opens_at": "10:00"}, FIRST_SATURDAY], "First Saturday of the month, 10:00 to 12:00"),
        ([{"freq": "WEEKLY", "byday": "XX"}], ""),
    ],
)
def test_hours_that_no_week_holds_are_written_out(rows: list[Payload], words: str) -> None:
    item = read({"id": "1", "name": "Repair cafe", "schedules": rows}).items["Repair cafe"]
    assert item.words[0].hours_text == words


def test_a_welsh_feed_has_its_hours_and_dates_in_welsh() -> None:
    prices = [{"option": "Oedolion", "amount": 3, "valid_from": "2020-01-01"}]
    rows = [weekly("MO", interval=2, valid_from="2026-09-07"), FIRST_SATURDAY]
    item = read({"id": "1", "name": "Caffi", "schedules": rows, "cost_options": prices}, lang="cy").items["Caffi"]
    assert item.words[0].hours_text == (
        "Dydd Llun, 10:00 i 12:00, bob 2 wythnos (o 7 Medi 2026)\nDydd Sadwrn cyntaf y mis, 10:00 i 12:00"
    )
    assert "Oedolion: £3.00 (o 1 Ionawr 2020)" in repr(item.words[0].sections)


def test_what_a_holiday_closes_is_written_with_hours_that_are_unclear() -> None:
    holiday = {"closed": True, "start_date": "2026-12-25", "end_date": "2026-12-26"}
    club = {"id": "1", "name": "Club", "regular_schedules": [FIRST_SATURDAY], "holiday_schedules": [holiday]}

    def route(path: str, _query: object) -> Answer:
        if path == "/services":
            return as_json({"totalElements": 1, "totalPages": 1, "content": [{"id": "1", "name": "Club"}]})
        return as_json(club) if path == "/services/1" else as_json({}, 404)

    item = read_source(route, "open-referral", languages=("en",)).items["Club"]
    assert item.words[0].hours_text == (
        "First Saturday of the month, 10:00 to 12:00\nClosed (from 25 December 2026 until 26 December 2026)"
    )


def _days(item: Item) -> list[str]:
    return [day for schedule in item.schedules for day in schedule.days]
