"""The feed that benchmarks are run against: valid, whole, and the same for ever."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.bench.generated_feed import GeneratedFeed
from tests.sync.replay import SAMPLES

SCHEMAS = SAMPLES / "oruk-3.0-schemas"


def body(feed: GeneratedFeed, path: str, query: str = "") -> Any:  # noqa: ANN401 whatever JSON holds
    answer = feed.response(path, query)
    assert answer is not None
    return json.loads(answer)


def rows(feed: GeneratedFeed, kind: str) -> list[dict[str, Any]]:
    pages = body(feed, f"/{kind}", "per_page=100")["total_pages"]
    return [
        row for page in range(1, pages + 1) for row in body(feed, f"/{kind}", f"page={page}&per_page=100")["contents"]
    ]


def test_every_service_is_there_once() -> None:
    ids = [row["id"] for row in rows(GeneratedFeed(250), "services")]
    assert len(ids) == len(set(ids)) == 250


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the official schemas (../shared) are not here")
def test_its_records_follow_the_official_schemas() -> None:
    feed = GeneratedFeed(12)
    for kind, name in (("services", "service"), ("service_at_locations", "service_at_location")):
        schema = json.loads((SCHEMAS / f"{name}_list.json").read_text())
        for row in rows(feed, kind):
            Draft202012Validator(schema, format_checker=FormatChecker()).validate(row)
    schema = json.loads((SCHEMAS / "service.json").read_text())
    for row in rows(feed, "services"):
        details = body(feed, f"/services/{row['id']}")
        Draft202012Validator(schema, format_checker=FormatChecker()).validate(details)
        assert details["name"] == row["name"]


def test_two_feeds_are_the_same_to_the_byte() -> None:
    assert GeneratedFeed(50).response("/services") == GeneratedFeed(50).response("/services")


def test_another_edition_changes_one_of_a_hundred() -> None:
    before, after = rows(GeneratedFeed(300), "services"), rows(GeneratedFeed(300, edition=1), "services")
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 3


def test_there_is_nothing_elsewhere() -> None:
    feed = GeneratedFeed(1)
    assert feed.response("/services/none") is None
    assert feed.response("/elsewhere") is None
    assert feed.answer("/openreferral/v3/services/none").status == 404
