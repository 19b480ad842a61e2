"""The sample council as an Open Referral UK 3.0 feed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.sync.replay import SAMPLES
from tests.sync.sample_council_server import Asked, sample_council

SCHEMAS = SAMPLES / "oruk-3.0-schemas"
FEED = "/openreferral/v3"
ENVELOPE = ("total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents")


@pytest.fixture(scope="module")
def council() -> Iterator[Asked]:
    with sample_council() as asked:
        yield asked


def everything(council: Asked, kind: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    page = 1
    while True:
        envelope = council.get(f"{FEED}/{kind}", page=str(page), per_page="20")
        rows += envelope["contents"]
        if envelope["last_page"]:
            return rows
        page += 1


def faults(schema: str, record: dict[str, Any]) -> list[str]:
    validator = Draft202012Validator(json.loads((SCHEMAS / schema).read_text()), format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(record)]


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the official schemas (../shared) are not here")
@pytest.mark.parametrize("kind", ["service", "service_at_location"])
def test_every_row_and_every_detail_follows_the_official_schema(council: Asked, kind: str) -> None:
    rows = everything(council, f"{kind}s")
    assert len(rows) >= 40
    for row in rows:
        assert faults(f"{kind}_list.json", row) == []
        details = council.get(f"{FEED}/{kind}s/{row['id']}")
        assert details["id"] == row["id"]
        assert faults(f"{kind}.json", details) == []


def test_the_root_says_what_it_is(council: Asked) -> None:
    about = council.get(f"{FEED}/")
    assert about.keys() == {"version", "profile", "openapi_url"}
    assert about["version"] == "3.0"


@pytest.mark.parametrize("kind", ["services", "service_at_locations", "taxonomies", "taxonomy_terms"])
def test_lists_come_in_envelopes_that_add_up(council: Asked, kind: str) -> None:
    first = council.get(f"{FEED}/{kind}", per_page="2")
    assert tuple(first) == ENVELOPE
    assert first["first_page"]
    assert first["size"] == len(first["contents"]) == 2
    assert len(everything(council, kind)) == first["total_items"]
    beyond = council.get(f"{FEED}/{kind}", page="999", per_page="2")
    assert beyond["empty"]
    assert beyond["last_page"]
    assert beyond["contents"] == []


def test_ids_are_the_same_in_the_list_and_the_details(council: Asked) -> None:
    ids = [row["id"] for row in everything(council, "services")]
    assert len(ids) == len(set(ids))
    for kind in ("taxonomies", "taxonomy_terms"):
        for row in everything(council, kind):
            assert council.get(f"{FEED}/{kind}/{row['id']}").items() >= row.items()


def test_a_service_brings_places_hours_phones_and_topics(council: Asked) -> None:
    row = next(row for row in everything(council, "services") if row["name"] == "Blue Badge")
    details = council.get(f"{FEED}/services/{row['id']}")
    assert details["url"] == "https://morfryn.example/care-and-disability/blue-badge"
    place = details["service_at_locations"][0]["location"]
    assert place["addresses"][0]["postal_code"]
    assert 52 < place["latitude"] < 53
    assert place["accessibility"]
    assert {"MO", "TU"} <= set(details["schedules"][0]["byday"].split(","))
    assert details["schedules"][0]["opens_at"] == "09:00:00"
    assert details["phones"][0]["number"] == "01632 960 123"
    assert details["cost_options"][0]["amount_description"].startswith("The badge is free.")
    terms = {each["taxonomy_term"]["id"] for each in details["attributes"]}
    assert terms <= {term["id"] for term in everything(council, "taxonomy_terms")}


def test_services_are_found_by_topic_and_by_word(council: Asked) -> None:
    term = next(term for term in everything(council, "taxonomy_terms") if term["name"] == "School")
    found = council.get(f"{FEED}/services", taxonomy_term_id=term["id"])["contents"]
    assert "Free school meals" in {row["name"] for row in found}
    assert all(
        "grant" in json.dumps(row).casefold() for row in council.get(f"{FEED}/services", search="grant")["contents"]
    )


@pytest.mark.parametrize("path", ["/services/none", "/organizations", "/services/a/b"])
def test_what_is_not_there_is_404(council: Asked, path: str) -> None:
    response = council.client.get(FEED + path)
    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/json"


def test_nonsense_pages_are_refused(council: Asked) -> None:
    assert council.client.get(f"{FEED}/services", params={"page": "0"}).status_code == 400
    assert council.client.get(f"{FEED}/services", params={"per_page": "x"}).status_code == 400


@pytest.mark.parametrize(
    ("prefix", "rows", "total", "size"),
    [
        ("/openreferral/1.0", "content", int, 50),
        ("/openreferral/v1", "content", str, 10),
        ("/outpost/api/v1", "content", int, 50),
        ("/hsds", "contents", int, 50),
    ],
)
def test_every_dialect_has_its_own_envelope(council: Asked, prefix: str, rows: str, total: type, size: int) -> None:
    first = council.get(f"{prefix}/services")
    assert len(first[rows]) == size
    assert type(first.get("totalElements", first.get("total_items"))) is total
    assert council.get(f"{prefix}/services", page="99")[rows] == []
    identity = first[rows][0]["id"]
    assert council.get(f"{prefix}/services/{identity}")["id"] == identity
    assert council.client.get(f"{prefix}/services/none").status_code == 404
    assert council.client.get(f"{prefix}/services", params={"page": "x"}).status_code == 400


def test_localgov_drupal_has_vocabularies_with_lists_that_have_gaps(council: Asked) -> None:
    names = council.get("/openreferral/v1/vocabulary")
    assert names == ["LGSL", "Morfryn topics"]
    content = council.get("/openreferral/v1/taxonomies", vocabulary=names[1])["content"]
    assert {"1", "4", "7"} <= set(content)
    assert content["1"]["vocabulary"] == names[1]
    assert council.client.get("/openreferral/v1/taxonomies").status_code == 404


def test_hsds_lists_what_changed_what_is_short_and_what_is_whole(council: Asked) -> None:
    assert council.get("/hsds/services", modified_after="2099-01-01T00:00:00Z")["empty"]
    minimal = council.get("/hsds/services", minimal="true")
    assert len(minimal["contents"]) == minimal["total_items"]
    assert minimal["contents"][0].keys() == {"id", "last_modified"}
    whole = council.get("/hsds/services", full="true", per_page="1")["contents"][0]
    assert whole == council.get(f"/hsds/services/{whole['id']}")
    assert not council.get(f"{FEED}/services", modified_after="2099-01-01T00:00:00Z")["empty"], (
        "3.0 knows no such thing"
    )


def test_a_feed_that_is_the_same_is_not_sent_again(council: Asked) -> None:
    tag = council.client.get(f"{FEED}/services").headers["ETag"]
    again = council.client.get(f"{FEED}/services", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
