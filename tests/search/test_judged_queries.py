"""What people type finds the page that staff would open: queries.toml, which editors may add to."""

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from tests.screens.content_store import ContentStore
from tests.search.conftest import Find
from tests.search.page_ids import ids_by_uid

QUERIES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("queries.toml").read_text("utf-8"))["query"]
LOOKED_AT = 5


@pytest.fixture(scope="module")
def ranks(council_store: ContentStore, find: Find) -> list[int]:
    """At which place of the first five each query has a right page; 0 where it has none."""
    ids = ids_by_uid(council_store.directory / "content.sqlite")
    return [_rank([ids[one.uid] for one in find(query["words"], query["lang"]).found], query) for query in QUERIES]


def _rank(found: list[str], query: dict[str, Any]) -> int:
    return next((at for at, page in enumerate(found[:LOOKED_AT], 1) if page in query["expected"]), 0)


def test_there_are_enough_queries_of_every_kind() -> None:
    kinds = defaultdict(int)
    for query in QUERIES:
        kinds[query["kind"]] += 1
    assert len(QUERIES) >= 80
    assert {"plain", "everyday", "misspelt", "welsh", "mutated"} <= kinds.keys()
    assert min(kinds.values()) >= 8


def test_every_expected_page_is_there(council_store: ContentStore) -> None:
    there = set(ids_by_uid(council_store.directory / "content.sqlite").values())
    missing = {page for query in QUERIES for page in query["expected"]} - there
    assert not missing, f"queries.toml names pages that the sample council has not: {missing}"


def test_the_right_page_is_found_first(ranks: list[int], record_property: Any) -> None:  # noqa: ANN401  pytest's
    reciprocal = sum(1 / rank for rank in ranks if rank) / len(ranks)
    first = sum(rank == 1 for rank in ranks) / len(ranks)
    record_property("MRR@5", round(reciprocal, 3))
    record_property("at rank 1", round(first, 3))
    print(f"MRR@5 {reciprocal:.3f}, share at rank 1 {first:.3f}, {len(ranks)} queries")
    missed = [query["words"] for query, rank in zip(QUERIES, ranks, strict=True) if rank != 1]
    assert reciprocal >= 0.9, f"MRR@5 is {reciprocal:.3f}; not first: {missed}"
    assert first >= 0.85, f"{first:.3f} at rank 1; not first: {missed}"


@pytest.mark.parametrize("kind", ["plain", "partial", "mutated"])
def test_names_their_beginnings_and_mutated_forms_are_always_found(ranks: list[int], kind: str) -> None:
    missed = [query["words"] for query, rank in zip(QUERIES, ranks, strict=True) if query["kind"] == kind and not rank]
    assert not missed
