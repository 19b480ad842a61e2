"""Feeds that are not quite as the standard has them arrive whole, or it is said what is missing."""

import json
from pathlib import Path
from typing import Any

import pytest

from content_sync.content import Item, LeftOut, Link, Phone, Position
from tests.sync.made_feed import MadeFeed, rounds_of
from tests.sync.reading import Read
from tests.sync.reading import read as read_source
from tests.sync.replay import Answer, Route, as_json

Payload = dict[str, Any]
PHONES = [{"number": "01632 960 123"}]
MISSING = as_json({"message": "no"}, 404)


def feed(*services: Payload, short: tuple[str, ...] = ("id", "name", "status")) -> Route:
    """Serve services; the list has the fields of `short`."""

    def route(path: str, _query: object) -> Answer:
        if path == "/services":
            rows = [{name: one[name] for name in short if name in one} for one in services]
            return as_json({"total_items": len(rows), "total_pages": 1, "contents": rows})
        found = [one for one in services if path == f"/services/{one['id']}"]
        return as_json(found[0]) if found else MISSING

    return route


def read(*services: Payload, short: tuple[str, ...] = ("id", "name", "status"), **settings: Any) -> Read:  # noqa: ANN401
    return read_source(feed(*services, short=short), "open-referral", languages=("en",), **settings)


def only_list(path: str, query: dict[str, list[str]], *, services: int) -> Answer:
    """Answer a list whose services have no details."""
    rows = [{"id": f"s{at}", "name": f"Service {at}", "phones": PHONES} for at in range(services)]
    assert query is not None
    return as_json({"total_items": services, "total_pages": 1, "contents": rows}) if path == "/services" else MISSING


def test_a_feed_that_is_a_list_alone_arrives() -> None:
    found = read_source(lambda path, query: only_list(path, query, services=30), "open-referral", languages=("en",))
    assert len(found.items) == 30
    assert all(item.words[0].phones for item in found.items.values())
    assert found.left_out == []


def test_details_that_vanish_end_no_round_and_are_asked_for_again(tmp_path: Path) -> None:
    made = MadeFeed(30)
    with rounds_of(made, tmp_path) as rounds:
        rounds.run("full")
        made.write("new", row="first")
        for name in made.rows:
            made.rows[name]["name"] += ", renamed"
            made.faults[f"services/{name}"] = MISSING
        found = rounds.run()
        assert len([one for one in found if isinstance(one, Item)]) == 31
        assert len(rounds.details()) == 5
        said = [one for one in found if isinstance(one, LeftOut)]
        assert "26 services" in said[-1].reason
        assert len(said) == 5 + 1
        rounds.run("full")
        assert "first line" in repr(rounds.run()), "what was known stays"
        made.faults.clear()
        assert rounds.names() == {f"s{at} first, renamed" for at in range(30)} | {"new first, renamed"}


def test_a_list_is_not_believed_to_be_whole_for_services_that_have_nothing_more() -> None:
    services: list[Payload] = [
        {"id": f"s{at}", "name": f"Service {at}", "attributes": [{"taxonomy_term": {"id": "t", "name": "Health"}}]}
        | ({"phones": PHONES} if at not in (0, 4, 8, 10, 11, 12, 15, 16, 19) else {})
        for at in range(20)
    ]
    found = read(*services, short=("id", "name", "attributes"))
    assert sum(bool(item.words[0].phones) for item in found.items.values()) == 11


@pytest.mark.parametrize(
    "more",
    [
        {"minimum_age": ""},
        {"schedules": [{"freq": "WEEKLY", "byday": "MO", "interval": "", "opens_at": "09:00", "closes_at": "17:00"}]},
        {"schedules": [{"freq": "MONTHLY", "bymonthday": 2, "opens_at": "09:00", "closes_at": "17:00"}]},
        {"schedules": [{"freq": "WEEKLY", "byday": "MO", "interval": 1.0}]},
        {"cost_options": [{"amount": "", "option": "Adults"}]},
        {"organization": ""},
        {"organization": []},
        {"attributes": [{"taxonomy_term": {"id": "t", "name": "Health", "parent_id": {"id": "p"}}}]},
        {"service_at_locations": [{"location": {"id": 1, "name": "Hall", "latitude": "", "longitude": ""}}]},
        {"service_at_locations": [{"location": {"id": 1, "name": "Hall", "addresses": [{"postal_code": 12}]}}]},
    ],
)
def test_nothing_written_as_an_empty_text_or_a_number_as_a_text_loses_nothing(more: Payload) -> None:
    found = read({"id": "1", "name": "Club", "phones": PHONES, **more}, short=("id", "name", "minimum_age"))
    assert found.left_out == []
    assert found.items["Club"].words[0].phones


@pytest.mark.parametrize("envelope", [("totalElements", "content"), ("total_items", "contents")])
def test_an_empty_text_loses_no_service_of_any_dialect(envelope: tuple[str, str]) -> None:
    club = {"id": 1, "name": "Club", "updated_at": "", "min_age": "", "eligibilitys": [{"minimum_age": ""}]}

    def route(path: str, _query: object) -> Answer:
        listed = {envelope[0]: 1, envelope[1]: [club], "totalPages": 1, "total_pages": 1}
        return as_json(listed) if path == "/services" else as_json(club) if path == "/services/1" else MISSING

    found = read_source(route, "open-referral", languages=("en",))
    assert (list(found.items), found.left_out) == (["Club"], [])


def test_a_field_map_takes_empty_texts_for_nothing_and_numbers_for_texts() -> None:
    club = {"id": "1", "name": "Club", "from_age": "", "queue": 3}
    found = read(club, fields={"minimum_age": "from_age", "wait_time": "queue"})
    assert (found.items["Club"].minimum_age, found.left_out) == (None, [])
    assert "('3',)" in repr(found.items["Club"].words[0].sections)


@pytest.mark.parametrize("status", ["Active", "ACTIVE", " active "])
def test_a_status_is_understood_however_it_is_written(status: str) -> None:
    assert list(read({"id": "1", "name": "Club", "status": status}).items) == ["Club"]


def test_a_feed_whose_services_are_all_out_of_use_says_so() -> None:
    found = read(*({"id": str(at), "name": f"Club {at}", "status": "Live"} for at in range(3)))
    assert found.items == {}
    assert [one.reason for one in found.left_out] == ["none of its 3 services is active (status: Live)"]


@pytest.mark.parametrize("count", [30, 3])
def test_a_list_that_counts_its_pages_from_zero_is_read_from_its_first(count: int) -> None:
    services = [{"id": f"s{at}", "name": f"Service {at}", "phones": PHONES} for at in range(count)]

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if path != "/services":
            whole = [one for one in services if path == f"/services/{one['id']}"]
            return as_json(whole[0]) if whole else MISSING
        number, pages = int(query["page"][0]), -(-count // 10)
        shown = [{"id": one["id"], "name": one["name"]} for one in services[number * 10 : number * 10 + 10]]
        flags = {"number": number, "first": number == 0, "last": number >= pages - 1}
        return as_json({"totalElements": count, "totalPages": pages, **flags, "content": shown})

    found = read_source(route, "open-referral", languages=("en",))
    assert (len(found.items), found.left_out) == (count, [])
    assert len([path for path in found.asked if path.startswith("/services?page=0")]) == 2, "looked at, and read"


def place(**more: Any) -> Payload:  # noqa: ANN401
    here = {"id": "1", "name": "Hub", "location_type": "physical", **more}
    return {"id": "1", "name": "Club", "service_at_locations": [{"location": here}]}


def test_people_are_not_sent_to_a_post_box() -> None:
    box = {"address_1": "PO Box 12", "postal_code": "TE9 9PO", "address_type": "postal"}
    street = {"address_1": "5 Real Street", "postal_code": "TE1 5RS", "address_type": "physical"}
    hub = read(place(addresses=[box, street])).items["Hub"]
    assert (hub.words[0].address, hub.where) == (("5 Real Street",), Position("TE1 5RS"))
    assert read(place(addresses=[box])).items["Hub"].words[0].address == ("PO Box 12",), "better than none"


def test_nothing_is_at_zero_degrees() -> None:
    assert read(place(latitude=0, longitude=0)).items["Hub"].where is None
    assert read(place(latitude=51.4, longitude=0)).items["Hub"].where == Position("", 51.4, 0.0), "Greenwich is"


def test_faxes_are_no_telephones_and_text_phones_say_what_they_are() -> None:
    phones = [
        {"number": "01632 960 001", "type": "Fax"},
        {"number": "01632 960 002", "type": "voice"},
        {"number": "01632 960 003", "type": "textphone"},
    ]
    assert read({"id": "1", "name": "Club", "phones": phones}).items["Club"].words[0].phones == (
        Phone("01632 960 002", "+441632960002"),
        Phone("01632 960 003", "+441632960003", "Textphone"),
    )


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("www.testshire.gov.uk/bus", "https://www.testshire.gov.uk/bus"),
        ("testshire.gov.uk", "https://testshire.gov.uk"),
        ("//www.testshire.gov.uk/bus", "https://www.testshire.gov.uk/bus"),
        ("http://testshire.gov.uk", "http://testshire.gov.uk"),
        ("see our website", ""),
        ("help@testshire.gov.uk", ""),
        ("n/a", ""),
        ("mailto:help@testshire.gov.uk", ""),
    ],
)
def test_an_address_without_its_scheme_is_one(written: str, url: str) -> None:
    assert read({"id": "1", "name": "Club", "url": written}).items["Club"].words[0].url == url


def test_where_a_service_meets_online_is_a_link() -> None:
    online = {"id": "o", "location_type": "virtual", "name": "Zoom", "url": "https://zoom.example/j/1"}
    found = read({"id": "1", "name": "Club", "service_at_locations": [{"location": online}]})
    assert found.items["Club"].words[0].links == (Link("Zoom", "https://zoom.example/j/1"),)
    assert json.dumps(found.asked).count("services/1") > 0
