"""Every dialect of Open Referral is found out by itself, and gives the same services as 3.0, as far as it can."""

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from content_sync.adapters.open_referral import Dialect, detect
from content_sync.adapters.open_referral.hours import Hours
from content_sync.adapters.open_referral.outpost import service as of_outpost
from content_sync.adapters.open_referral.version_1 import service as of_1
from content_sync.content import Item, LeftOut, Position, Schedule, Topic
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.mirror import Mirror
from content_sync.opening_hours.state import week
from content_sync.source import Source
from tests.sync.reading import api_of, read, read_into
from tests.sync.replay import JSON, SAMPLES, Answer, as_json, serving
from tests.sync.sample_council_server import Asked, sample_council

CAPTURED = SAMPLES / "lgd-openreferral-v1"
NEWEST = "/openreferral/v3"
OTHERS = {"/hsds": "3.0", "/openreferral/1.0": "1.0", "/openreferral/v1": "localgov-drupal", "/outpost": "outpost"}
Payload = dict[str, Any]


@pytest.fixture(scope="module")
def council() -> Iterator[Asked]:
    with sample_council() as asked:
        yield asked


def source_at(url: str) -> Source:
    public = {"en": "https://morfryn.example"}
    return Source(name="council", kind="open-referral", url=url, public_url=public, languages=("en",))


class Feed:
    """What came from one feed, places and services by their titles."""

    def __init__(self, council: Asked, prefix: str, folder: Path) -> None:
        source = source_at(f"{council.client.base_url}{prefix}")
        with Mirror(folder, source.name) as mirror, api_of(source) as api:
            records = read_into(mirror, api, source)
        self.left_out = [one for one in records if isinstance(one, LeftOut)]
        items = [one for one in records if isinstance(one, Item)]
        self.services = {one.words[0].title: one for one in items if one.kind == "service"}
        self.places = {one.words[0].title: one for one in items if one.kind == "venue"}
        self.titles = {one.uid: one.words[0].title for one in items}
        self.topics = {one.uid: one.words[0].label for one in records if isinstance(one, Topic)}

    def of(self, item: Item) -> dict[str, object]:
        """What every dialect can say of a service."""
        words = item.words[0]
        return {
            "text": [one for one in words.sections if one.role == "lead"],
            "summary": words.summary,
            "url": words.url,
            "phones": {phone.dial for phone in words.phones},
            "emails": words.emails,
            "places": {self.titles[uid] for uid in item.places},
            "topics": {self.topics[place.topic_uid] for place in item.topics},
        }


@pytest.fixture(scope="module")
def feeds(council: Asked, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Feed]:
    return {prefix: Feed(council, prefix, tmp_path_factory.mktemp("feed")) for prefix in (NEWEST, *OTHERS)}


@pytest.mark.parametrize("prefix", OTHERS)
def test_a_dialect_gives_the_same_services_as_the_newest(feeds: dict[str, Feed], prefix: str) -> None:
    newest, found = feeds[NEWEST], feeds[prefix]
    assert found.left_out == []
    assert len(found.services) > 40
    assert set(found.services) == set(newest.services)
    assert set(found.places) == set(newest.places)
    for title, item in found.services.items():
        assert found.of(item) == newest.of(newest.services[title])
    for title, place in found.places.items():
        where, known = place.where, newest.places[title].where
        assert where is not None
        assert known is not None
        assert replace(where, uprn="") == replace(known, uprn="")


@pytest.mark.parametrize("prefix", ["/hsds", "/openreferral/1.0", "/outpost"])
def test_hours_costs_access_and_topics_are_the_same_where_a_dialect_has_them(
    feeds: dict[str, Feed], prefix: str
) -> None:
    newest, found = feeds[NEWEST], feeds[prefix]
    for title, item in found.services.items():
        known = newest.services[title]
        assert (item.minimum_age, item.maximum_age) == (known.minimum_age, known.maximum_age)
        assert _section(item, "cost") == _section(known, "cost")
        assert _week(item.schedules) == _week(known.schedules)
    assert any(item.schedules for item in found.services.values())
    for title, place in found.places.items():
        assert place.words[0].access == newest.places[title].words[0].access


def _section(item: Item, role: str) -> list[object]:
    return [one.blocks for one in item.words[0].sections if one.role == role]


def _week(schedules: tuple[Schedule, ...]) -> set[object]:
    return {(day, one.opens, one.closes) for one in schedules if not one.closed for day in one.days}


def test_holiday_schedules_say_the_same_closures_as_notes(feeds: dict[str, Feed]) -> None:
    newest, found = feeds[NEWEST], feeds["/openreferral/1.0"]
    closures = {title: {one for one in item.schedules if one.closed} for title, item in found.services.items()}
    assert any(closures.values())
    assert closures == {title: {one for one in item.schedules if one.closed} for title, item in newest.services.items()}


@pytest.mark.parametrize(("prefix", "name"), [(NEWEST, "3.0"), *OTHERS.items()])
def test_a_dialect_is_found_out(council: Asked, prefix: str, name: str) -> None:
    with api_of(source_at(f"{council.client.base_url}{prefix}")) as api:
        found = detect(api)
    assert found.name == name
    assert found.services is not None
    assert found.services > 40
    assert found.rows_are_whole == (prefix in ("/hsds", "/openreferral/v1", "/outpost"))
    assert found.modified_after == found.minimal == found.full == (prefix == "/hsds")
    assert found.prefix == ("/api/v1" if name == "outpost" else "")
    assert found.version == ("3.0" if name == "3.0" else "")


def test_the_root_of_the_website_is_enough(council: Asked) -> None:
    with api_of(source_at(str(council.client.base_url))) as api:
        assert detect(api).prefix == NEWEST


def _only(path: str, answer: Answer) -> Any:  # noqa: ANN401 a route
    return lambda asked, _query: answer if asked == path else as_json({}, 404)


@pytest.mark.parametrize(
    ("answer", "fault", "says"),
    [
        (as_json({}, 404), CouncilRefused, "url in the settings must be the address under which /services answers"),
        (as_json({}, 403), CouncilRefused, "does not let the kiosk read it"),
        (as_json({}, 503, {"Retry-After": "900"}), CouncilUnreachable, "busy or in maintenance"),
        (as_json({}, 500), CouncilSentNonsense, "has a fault of its own"),
        (as_json({"data": []}), CouncilSentNonsense, "not a page of an Open Referral list"),
        ((200, JSON, b"{"), CouncilSentNonsense, "broken or cut short"),
    ],
)
def test_what_is_no_feed_is_said_plainly(answer: Answer, fault: type[Exception], says: str) -> None:
    with serving(_only("/services", answer)) as server, api_of(server.source("open-referral", ("en",))) as api:
        with pytest.raises(fault) as raised:
            detect(api)
        assert says in str(raised.value)


def test_a_web_page_at_the_root_does_not_hide_the_feed_below() -> None:
    def route(path: str, _query: object) -> Answer:
        if path == "/services":
            return 200, {"Content-Type": "text/html"}, b"<html>Our services"
        if path == "/openreferral/v1/services":
            return as_json({"totalElements": "0", "totalPages": 0, "content": []})
        return as_json({}, 404)

    with serving(route) as server, api_of(server.source("open-referral", ("en",))) as api:
        assert detect(api) == Dialect(name="localgov-drupal", prefix="/openreferral/v1", services=0)


@pytest.mark.skipif(not CAPTURED.is_dir(), reason="the captured payloads (../shared) are not here")
def test_the_captured_services_of_a_real_localgov_drupal_arrive() -> None:
    first = json.loads((CAPTURED / "services-page-1.json").read_text())
    second = first | {"number": 2, "first": False, "last": True, "content": []}
    service = json.loads((CAPTURED / "service.json").read_text())

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        name = path.removeprefix("/openreferral/v1/")
        if name == "services":
            return as_json(first if query["page"] == ["1"] else second)
        if name == "vocabulary":
            return as_json(["organisation_type"])
        if name == "taxonomies":
            return 200, JSON, (CAPTURED / "taxonomies-organisation_type.json").read_bytes()
        if name.startswith("services/"):
            return as_json(next(one for one in (service, *first["content"]) if path.endswith(one["id"])))
        return as_json({}, 404)

    found = read(route, "open-referral", languages=("en",))
    assert found.left_out == []
    assert sum(one.kind == "service" for one in found.items.values()) == 10
    council = found.items["Waltham Forest Council"]
    assert council.words[0].url == "https://www.walthamforest.gov.uk/"
    place = found.items["Forest Road"]
    assert council.places == (place.uid,)
    assert place.words[0].address == ("London",)
    assert place.where == Position("E17 4JF", 51.591023, -0.013518)
    assert found.items["Port Meadow"].words[0].emails == ()


@pytest.mark.skipif(not (SAMPLES / "oruk-1.0").is_dir(), reason="the official description (../shared) is not here")
def test_what_the_official_description_of_1_0_promises_is_read() -> None:
    described = json.loads((SAMPLES / "oruk-1.0" / "openapi.json").read_text())["components"]["schemas"]
    payload = _made_of(described["service_details"]) | {"id": "x", "name": "Advice"}
    found = of_1(json.dumps(payload).encode())
    assert (found.name, found.organization and found.organization.name) == ("Advice", "text")
    assert set(described["page"]["properties"]) >= {"totalElements", "totalPages", "last"}


def _made_of(schema: Payload) -> Any:  # noqa: ANN401 whatever JSON holds
    """Something that the schema allows."""
    if schema.get("type") == "object":
        return {name: _made_of(one) for name, one in schema["properties"].items()}
    if schema.get("type") == "array":
        return [_made_of(schema["items"])]
    return {"number": 1.5, "integer": 1, "boolean": True}.get(schema.get("type", ""), "text")


REFUGE: Payload = {
    "id": 7,
    "name": "Safe house",
    "updated_at": "2026-07-01T10:00:00Z",
    "min_age": 16,
    "free": True,
    "links": [{"label": "Live chat", "url": "https://chat.example/"}],
    "contacts": [{"name": "Duty team", "phone": "01632 960 222", "email": "help@safe.example"}],
    "organisation": {"id": 1, "name": "Safe Haven", "url": "https://safe.example"},
    "taxonomies": [{"id": 3, "name": "Safety", "slug": "safety", "parent_id": None}],
    "locations": [],
    "service_at_locations": [
        {
            "id": 12,
            "location": {
                "id": 5,
                "name": "The refuge",
                "address_1": "12 Hidden Lane",
                "city": "Aberfryn",
                "postal_code": "AF1 2QY",
                "geometry": {"type": "Point", "coordinates": [-4.1, 52.4]},
                "mask_exact_address": True,
            },
            "regular_schedule": [
                {"weekday": "Monday", "opens_at": "09:00", "closes_at": "12:00"},
                {"weekday": "Monday", "opens_at": "13:00", "closes_at": "17:00"},
                {"weekday": "Sunday", "opens_at": "00:00", "closes_at": "23:59", "freq": "week"},
            ],
        }
    ],
}


def test_a_masked_address_goes_nowhere() -> None:
    found = read(lambda path, _: _outpost(path, REFUGE), "open-referral", languages=("en",))
    place = found.items["The refuge"]
    assert place.where == Position(is_masked=True)
    assert place.words[0].address == ("Aberfryn",)
    assert not [one for one in map(repr, found.records) if "Hidden" in one or "2QY" in one or "52.4" in one]
    service = found.items["Safe house"]
    assert _week(service.schedules) == {
        ("MO", time(9), time(12)),
        ("MO", time(13), time(17)),
        ("SU", time(0), time(23, 59)),
    }
    assert (service.minimum_age, service.uid, service.words[0].phones[0].label) == (16, "council:7", "Duty team")
    assert [link.label for link in service.words[0].links] == ["Safe Haven", "Live chat"]
    assert _section(service, "cost")[0][0].items == ("Free",)  # type: ignore[index]


def _outpost(path: str, *services: Payload) -> Answer:
    if path == "/api/v1/services":
        return as_json(
            {"number": 1, "totalPages": 1, "totalElements": len(services), "last": True, "content": services}
        )
    found = [one for one in services if path == f"/api/v1/services/{one['id']}"]
    return as_json(found[0]) if found else as_json({"error": "No matching document"}, 404)


@pytest.mark.parametrize(
    ("holiday", "state"),
    [
        (
            {"closed": True, "start_date": "2026-12-25", "end_date": "2026-12-26"},
            [("2026-12-25", ()), ("2026-12-26", ())],
        ),
        ({"closed": "true", "start_date": "2026-12-25"}, [("2026-12-25", ()), ("2026-12-26", ((9, 17),))]),
        (
            {
                "closed": False,
                "start_date": "2026-12-24",
                "end_date": "2026-12-24",
                "open_at": "10:00",
                "closes_at": "12:00",
            },
            [("2026-12-24", ((10, 12),)), ("2026-12-25", ((9, 17),))],
        ),
    ],
)
def test_on_holidays_other_hours_hold(holiday: Payload, state: list[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
    regular = {"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "09:00", "closes_at": "17:00"}
    payload = {"id": "1", "name": "Advice", "regular_schedules": [regular], "holiday_schedules": [holiday]}
    schedules = Hours("en").schedules(of_1(json.dumps(payload).encode()).schedules or [])
    for day, hours in state:
        spans = week(schedules, date.fromisoformat(day))[0][1]
        assert spans == tuple((time(opens), time(closes)) for opens, closes in hours)


def test_hours_through_the_night_of_a_holiday_are_left_unsaid() -> None:
    night = {"closed": False, "start_date": "2026-12-31", "open_at": "18:00", "closes_at": "02:00"}
    payload = {"id": "1", "name": "Bar", "regular_schedules": [], "holiday_schedules": [night]}
    assert Hours("en").schedules(of_1(json.dumps(payload).encode()).schedules or []) == ()


def test_several_age_rules_are_told_and_not_made_one() -> None:
    rules = [{"eligibility": "Children", "minimum_age": 4}, {"eligibility": "Carers", "minimum_age": 18}]
    found = of_1(json.dumps({"id": "1", "name": "Club", "eligibilitys": rules}).encode())
    assert (found.eligibility_description, found.minimum_age) == ("Children\n\nCarers", None)


def test_an_outpost_of_an_older_version_names_its_places_alone() -> None:
    place = {"id": 1, "name": "Hub", "geometry": {"type": "Point", "coordinates": [-4.1, 52.4]}}
    found = of_outpost(json.dumps({"id": 2, "name": "Play", "locations": [place]}).encode())
    location = (found.service_at_locations or [])[0].location
    assert location is not None
    assert (location.longitude, location.latitude) == (-4.1, 52.4)
