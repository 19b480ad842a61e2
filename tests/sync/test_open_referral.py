"""An Open Referral UK 3.0 feed arrives whole, however its server pages and fails."""

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import date, time
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.adapters.open_referral.reading import PayloadReader
from content_sync.adapters.open_referral.sections import ServiceText
from content_sync.adapters.open_referral.translate import Translator
from content_sync.content import Block, Item, Link, Phone, Position, Schedule, Section
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.headings import HeadingTable
from content_sync.source import Source
from tests.sync.reading import HEADINGS, Read
from tests.sync.reading import read as read_source
from tests.sync.replay import JSON, SAMPLES, Answer, Route, as_json, official_examples

KIND = "open-referral"
Payload = dict[str, Any]

HUB: Payload = {
    "id": "hub",
    "location_type": "physical",
    "name": "Quay Hub",
    "description": "By the water.",
    "latitude": 52.4,
    "longitude": -4.1,
    "external_identifier": "100012345678",
    "external_identifier_type": "UPRN",
    "transportation": "Bus 5",
    "addresses": [{"id": "a", "address_1": "2 Quay Street", "city": "Aberfryn", "postal_code": "AF1  2QY"}],
    "accessibility": [{"id": "b", "description": "Step-free", "details": "Ring the bell"}],
    "phones": [{"id": "c", "number": "01632 960 300"}],
    "schedules": [{"id": "h", "description": "Monday to Friday, 9am to 5pm"}],
}


def week(days: str = "MO,TU", **more: object) -> Payload:
    return {"id": "s", "freq": "WEEKLY", "byday": days, "opens_at": "09:00", "closes_at": "17:00", **more}


def service(number: int = 1, **more: object) -> Payload:
    return {"id": f"s{number}", "name": f"Service {number}", "status": "active", **more}


DEBT = service(
    1,
    name="Debt advice",
    alternate_name="Money help",
    description="Free help with debts. We listen.\n\nBring:\n- bills",
    url="https://advice.example/debt",
    email="debt@advice.example",
    alert="Closed on Friday",
    eligibility_description="Anyone in Morfryn",
    application_process="<p>Call us or <a href='https://advice.example/form'>write</a></p>",
    fees_description="Free for most",
    cost_options=[
        {"id": "1", "option": "Adults", "amount": 3.5, "amount_description": "a visit", "valid_to": "2027-03-31"},
        {"id": "2", "option": "Children", "amount": 0},
    ],
    required_documents=[{"id": "d", "document": "A bank statement"}],
    interpretation_services="Polish, with a day's notice",
    minimum_age=18,
    maximum_age=0,
    assured_date="2026-05-01",
    last_modified="2026-06-01T12:00:00Z",
    phones=[{"id": "p", "number": "01632 960 200", "extension": 4, "description": "Advice line"}],
    contacts=[{"id": "c", "name": "Ann", "phones": [{"id": "q", "number": "01632 960 201"}]}],
    organization={"id": "o", "name": "Harbour Advice", "website": "https://advice.example"},
    attributes=[{"id": "t", "taxonomy_term": {"id": "debt", "name": "Debt", "taxonomy": "topics"}}],
    service_at_locations=[{"id": "sal", "location": HUB}],
    schedules=[week(service_at_location_id="sal", description="Monday and Tuesday, 9am to 5pm")],
)

TERMS: list[Payload] = [
    {"id": "money", "name": "Money", "description": "All about it", "taxonomy": "topics"},
    {"id": "bills", "name": "Bills", "parent_id": "money", "taxonomy": "topics"},
    {"id": "debt", "name": "Debt", "parent_id": "bills", "taxonomy": "topics", "code": "T-3"},
    {"id": "unused", "name": "Unused", "taxonomy": "topics"},
    {"id": "69", "name": "LGSL 69", "taxonomy": "LGSL"},
]


def feed(
    *services: Payload, terms: list[Payload] | None = None, size: int = 2, faults: dict[str, Answer] | None = None
) -> Route:
    """Serve services: lists hold the short form, details the whole."""

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        name, _, identity = path.strip("/").partition("/")
        if faults and path.strip("/") in faults:
            return faults[path.strip("/")]
        if identity:
            whole = [one for one in services if name == "services" and one["id"] == identity]
            return as_json(whole[0]) if whole else as_json({}, 404)
        rows = list(services) if name == "services" else terms if name == "taxonomy_terms" else None
        if rows is None:
            return as_json({"detail": "not here"}, 404)
        short = ("id", "name", "status", "description", "parent_id", "taxonomy", "code")
        return as_json(page([{key: one[key] for key in short if key in one} for one in rows], query, size))

    return route


def page(rows: list[Payload], query: dict[str, list[str]], size: int) -> Payload:
    number = int(query["page"][0])
    total = -(-len(rows) // size)
    return {
        "total_items": len(rows),
        "total_pages": total,
        "page_number": number,
        "size": size,
        "first_page": number == 1,
        "last_page": number >= total,
        "empty": not rows,
        "contents": rows[(number - 1) * size : number * size],
    }


def read(route: Route, **settings: Any) -> Read:  # noqa: ANN401
    return read_source(route, KIND, languages=("en",), **settings)


def test_every_field_of_a_service_finds_its_place() -> None:
    found = read(feed(DEBT, terms=TERMS))
    assert found.left_out == []
    item = found.items["Debt advice"]
    words = item.words[0]
    assert (item.uid, words.lang, words.summary, words.aliases) == (
        "council:s1",
        "en",
        "Free help with debts.",
        ("Money help",),
    )
    assert words.url == "https://advice.example/debt"
    assert words.sections == (
        Section("lead", "", (
            Block("paragraph", ("We listen.",)),
            Block("note", ("Closed on Friday",)),
            Block("paragraph", ("Bring:",)),
            Block("bullets", ("bills",)),
        )),
        Section("eligibility", "Who can get it", (Block("paragraph", ("Anyone in Morfryn",)),)),
        Section("apply", "How to apply", (Block("paragraph", ("Call us or write",)),)),
        Section("cost", "What it costs", (
            Block("paragraph", ("Free for most",)),
            Block("bullets", ("Adults: £3.50 a visit (until 31 March 2027)", "Children: Free")),
        )),
        Section("bring", "What to bring", (Block("bullets", ("A bank statement",)),)),
        Section("other", "Interpreters", (Block("paragraph", ("Polish, with a day's notice",)),)),
    )  # fmt: skip
    assert words.phones == (
        Phone("01632 960 200 ext 4", "+441632960200", "Advice line"),
        Phone("01632 960 201", "+441632960201", "Ann"),
    )
    assert words.emails == ("debt@advice.example",)
    assert words.links == (
        Link("advice.example/debt", "https://advice.example/debt"),
        Link("Harbour Advice", "https://advice.example"),
        Link("write", "https://advice.example/form"),
    )
    assert (item.minimum_age, item.maximum_age, item.assured_on) == (18, None, date(2026, 5, 1))
    assert item.changed == 1780315200.0
    assert item.places == ("council:place/hub",)


def test_a_place_is_given_once_with_its_address_access_and_hours() -> None:
    other = service(2, service_at_locations=[{"id": "x", "location": HUB}])
    found = read(feed(DEBT, other))
    place = found.items["Quay Hub"]
    words = place.words[0]
    assert sum(isinstance(one, Item) and one.kind == "venue" for one in found.records) == 1
    assert place.where == Position("AF1 2QY", 52.4, -4.1, "100012345678")
    assert words.address == ("2 Quay Street", "Aberfryn")
    assert words.access == ("Step-free", "Ring the bell")
    assert (words.directions, words.summary) == ("Bus 5", "By the water.")
    assert place.schedules == (Schedule(("MO", "TU", "WE", "TH", "FR"), time(9), time(17)),)
    assert words.hours_text == "Monday to Friday, 9am to 5pm"
    assert found.items["Debt advice"].schedules == (Schedule(("MO", "TU"), time(9), time(17)),)


def test_a_service_online_has_no_place() -> None:
    online = {"id": "o", "location_type": "virtual", "name": "Zoom"}
    nameless = {"id": "n", "location_type": "physical"}
    at = [{"id": "1", "location": online}, {"id": "2", "location": nameless}, {"id": "3"}]
    found = read(feed(service(1, service_at_locations=at)))
    assert [one.kind for one in found.items.values()] == ["service"]


def test_terms_in_use_become_topics_under_their_top_one() -> None:
    found = read(feed(DEBT, service(2, attributes=[{"id": "l", "taxonomy_term": TERMS[4]}]), terms=TERMS))
    assert set(found.topics) == {"Money", "T-3"}, "neither what no service uses nor lists of numbers"
    assert found.topics["T-3"].parent_uid == found.topics["Money"].uid
    assert found.topics["Money"].words[0].summary == "All about it"
    assert [place.topic_uid for place in found.items["Debt advice"].topics] == [found.topics["T-3"].uid]
    assert read(feed(DEBT, terms=TERMS), fields={"taxonomy": "esdNeeds"}).topics == {}


def test_a_term_that_only_the_service_knows_is_a_topic_too() -> None:
    assert list(read(feed(DEBT)).topics) == ["Debt"]


def test_terms_that_go_round_in_a_circle_end() -> None:
    circle = [{"id": "a", "name": "A", "parent_id": "b"}, {"id": "b", "name": "B", "parent_id": "a"}]
    found = read(feed(service(1, attributes=[{"id": "t", "taxonomy_term": circle[0]}]), terms=circle))
    assert len(found.topics) == 2


def test_services_that_are_not_active_are_left_away_without_a_word() -> None:
    found = read(feed(service(1), service(2, status="inactive"), service(3, status="defunct")))
    assert (list(found.items), found.left_out) == (["Service 1"], [])
    assert "/services/s2" not in found.asked


def test_all_pages_are_read() -> None:
    assert len(read(feed(*map(service, range(1, 8)))).items) == 7


@pytest.mark.parametrize("missing", [("total_pages",), ("total_pages", "last_page")])
def test_paging_ends_without_the_number_of_pages(missing: tuple[str, ...]) -> None:
    usual = feed(*map(service, range(1, 6)))

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        status, headers, body = usual(path, query)
        payload = json.loads(body)
        return as_json({key: value for key, value in payload.items() if key not in missing}, status, headers)

    assert len(read(route).items) == 5


def test_one_service_with_a_broken_text_is_left_out_and_the_others_stay() -> None:
    usual = feed(service(1), service(2))

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        status, headers, body = usual(path, query)
        return status, headers, body.replace(b"Service 2", b"Service \xff")

    found = read(route)
    assert list(found.items) == ["Service 1"]
    assert "its text is broken" in found.left_out[-1].reason


def test_a_server_that_ignores_the_page_is_not_read_for_ever() -> None:
    usual = feed(service(1), service(2), service(3))

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if "page" in query:
            query = {**query, "page": ["1"]}
        status, headers, body = usual(path, query)
        return status, headers, body.replace(b'"total_pages": 2', b'"total_pages": null')

    found = read(route)
    assert list(found.items) == ["Service 1", "Service 2"]
    assert "the list stops after 2 of 3" in found.left_out[0].reason


@pytest.mark.parametrize(
    "answer", [as_json({}, 404), as_json({}, 500), (200, JSON, b"{"), (200, {"Content-Type": "text/html"}, b"<html>")]
)
def test_a_service_whose_details_fail_is_shown_as_the_list_has_it(answer: Answer) -> None:
    found = read(feed(DEBT, service(2), faults={"services/s1": answer}))
    assert list(found.items) == ["Debt advice", "Service 2"]
    assert found.items["Debt advice"].words[0].summary == "Free help with debts."
    assert [one.path for one in found.left_out] == ["services/s1"]
    assert "short form" in found.left_out[0].reason


@pytest.mark.parametrize(
    ("status", "fault"),
    [(401, CouncilRefused), (403, CouncilRefused), (503, CouncilUnreachable), (429, CouncilUnreachable)],
)
def test_a_server_that_closes_its_doors_in_the_middle_ends_the_round(status: int, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        read(feed(service(1), service(2), faults={"services/s2": as_json({}, status)}))


def test_details_that_fail_one_after_the_other_end_the_round() -> None:
    broken = {f"services/s{number}": as_json({}, 500) for number in range(3, 10)}
    with pytest.raises(CouncilUnreachable):
        read(feed(*map(service, range(1, 12)), faults=broken))


@pytest.mark.parametrize(
    "envelope",
    [[], {"contents": {}}, {}, "x", None, {"contents": [], "total_items": 12}],
)
def test_what_is_no_page_of_a_list_is_nonsense(envelope: object) -> None:
    with pytest.raises(CouncilSentNonsense):
        read(feed(faults={"services": as_json(envelope)}))


def test_a_feed_that_is_not_there_is_a_refusal() -> None:
    with pytest.raises(CouncilRefused):
        read(feed(faults={"services": as_json({}, 404)}))


def test_a_row_that_cannot_be_used_is_left_out_and_the_others_stay() -> None:
    found = read(feed(service(1), service(2, name=["x"]), service(3, name=" "), {"id": "s4", "status": "active"}))
    assert list(found.items) == ["Service 1"]
    left_out = [(one.uid, bool(one.reason)) for one in found.left_out if one.uid]
    assert left_out == [(f"council:s{n}", True) for n in (2, 3, 4)]


@pytest.mark.parametrize(
    ("row", "schedules"),
    [
        (week("MO,SA"), (Schedule(("MO", "SA"), time(9), time(17)),)),
        (week("", freq="DAILY"), (Schedule(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), time(9), time(17)),)),
        (week("MO", opens_at="00:00", closes_at="24:00"), (Schedule(("MO",), time(0), time(23, 59)),)),
        (week("MO", opens_at="09:00:00Z", closes_at="17:30:00+01:00"), (Schedule(("MO",), time(9), time(17, 30)),)),
        (
            week("MO", interval=2, dtstart="2026-07-06", until="2026-12-31", valid_to="2026-09-01"),
            (Schedule(("MO",), time(9), time(17), date(2026, 7, 6), date(2026, 9, 1), 2),),
        ),
        (
            week("MO", notes="Closed 31 August 2026"),
            (
                Schedule(("MO",), time(9), time(17)),
                Schedule(valid_from=date(2026, 8, 31), valid_to=date(2026, 8, 31), closed=True),
            ),
        ),
        ({"id": "s", "description": "Monday 9am to 5pm"}, (Schedule(("MO",), time(9), time(17)),)),
        (week("1MO", freq="MONTHLY"), ()),
        (week("1MO"), ()),
        (week("MO", interval=2), ()),
        (week("MO", opens_at="9am"), ()),
        (week("MO", opens_at="29:00"), ()),
        ({"id": "s", "description": "By appointment"}, ()),
    ],
)
def test_hours_are_understood_or_left_unsaid(row: Payload, schedules: tuple[Schedule, ...]) -> None:
    assert read(feed(service(1, schedules=[row]))).items["Service 1"].schedules == schedules


def test_one_unclear_row_makes_all_hours_unsaid_but_shows_them_as_written() -> None:
    rows = [
        week("MO", description="Mondays"),
        week("1TU", freq="MONTHLY", description="First Tuesdays", notes="Ring first"),
    ]
    item = read(feed(service(1, schedules=rows))).items["Service 1"]
    assert item.schedules == ()
    assert item.words[0].hours_text == (
        "Mondays: Monday, 09:00 to 17:00\nFirst Tuesdays: First Tuesday of the month, 09:00 to 17:00"
    )
    assert item.words[0].hours_note == "Ring first"


def test_a_feed_has_no_alerts_for_everybody() -> None:
    assert read_source(feed(DEBT), KIND, only_alerts=True, languages=("en",)).asked == []


@pytest.mark.skipif(not (SAMPLES / "oruk-3.0-uk-profile").is_dir(), reason="the official examples stand in ../shared")
def test_the_official_example_arrives() -> None:
    found = read(official_examples)
    item = found.items["Community Counselling"]
    assert found.left_out == []
    assert item.words[0].sections[1].blocks[1].items[0].startswith("Under 18s and Over 60s: £35.00 per 1 hour session")
    assert item.topics[0].topic_uid == found.topics["name"].uid
    assert found.items["MyCity Civic Center"].where == Position("ABC 1234", None, None, "10092008082")


SOURCE = Source(name="x", kind="open-referral", url="http://f", public_url={"en": "https://p"}, languages=("en",))
READER = PayloadReader(Dialect(name="3.0"), {})
TRANSLATOR = Translator(SOURCE, ServiceText(SOURCE, HeadingTable(HEADINGS)))
WILD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["https://[", "9999-12-31", "MO,XX", "25:61", "<b>", "\u0000", "-1", "1e400"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=3,
)  # fmt: skip


@settings(deadline=None)  # the machine may be busy
@given(st.data())
def test_wrong_types_anywhere_in_a_service_are_said_and_never_stop_a_round(data: st.DataObject) -> None:
    payload = _spoilt(DEBT, data.draw)
    try:
        found = READER.service(msgspec.json.encode(payload))
    except msgspec.ValidationError:
        return
    list(TRANSLATOR.places(found))
    assert TRANSLATOR.service(found, []).words[0].title


def _spoilt(payload: Payload, draw: Callable[..., Any]) -> Payload:
    made = deepcopy(payload)
    for _ in range(draw(st.integers(1, 3))):
        here: Any = made
        while isinstance(here, dict | list) and here:
            key = draw(st.sampled_from(sorted(here) if isinstance(here, dict) else range(len(here))))
            if not isinstance(here[key], dict | list) or draw(st.booleans()):
                here[key] = draw(WILD)
                break
            here = here[key]
    return made
