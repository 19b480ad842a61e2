"""The feed that benchmarks are run against: valid, whole, and the same for ever."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.bench.generated_feed import PAGE, GeneratedFeed
from tests.sync.replay import SAMPLES

SCHEMAS = SAMPLES / "oruk-3.0-schemas"


def body(feed: GeneratedFeed, path: str) -> Any:  # noqa: ANN401  whatever JSON holds
    answer = feed.response(path)
    assert answer is not None, path
    return json.loads(answer)


def services(feed: GeneratedFeed) -> list[dict[str, Any]]:
    pages = body(feed, f"services?page=1&per_page={PAGE}")["total_pages"]
    return [
        row for page in range(1, pages + 1) for row in body(feed, f"services?page={page}&per_page={PAGE}")["contents"]
    ]


def test_every_service_is_there_once() -> None:
    ids = [row["id"] for row in services(GeneratedFeed(250))]
    assert len(ids) == len(set(ids)) == 250


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the official schemas (../shared) are not here")
def test_its_records_follow_the_official_schemas() -> None:
    feed = GeneratedFeed(12)
    rows = Draft202012Validator(json.loads((SCHEMAS / "service_list.json").read_text()), format_checker=FormatChecker())
    whole = Draft202012Validator(json.loads((SCHEMAS / "service.json").read_text()), format_checker=FormatChecker())
    for row in services(feed):
        rows.validate(row)
        details = body(feed, f"services/{row['id']}")
        whole.validate(details)
        assert details["name"] == row["name"]


def test_two_feeds_are_the_same_to_the_byte() -> None:
    path = f"services?page=1&per_page={PAGE}"
    assert GeneratedFeed(50).response(path) == GeneratedFeed(50).response(path) is not None


def test_another_edition_changes_every_service() -> None:
    before, after = services(GeneratedFeed(30)), services(GeneratedFeed(30, edition="second"))
    assert all(old != new for old, new in zip(before, after, strict=True))


def test_there_is_nothing_elsewhere() -> None:
    feed = GeneratedFeed(1)
    assert feed.response("services/none") is None
    assert feed.response("elsewhere") is None
