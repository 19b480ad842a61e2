"""The store's list of rounds: never longer than a month, and it never forgets when a source was last read whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from content_sync.content import Record
from content_sync.errors import CouncilUnreachable
from content_sync.store import DATABASE
from tests.sync.made_records import NOON, Booth, item


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    made = Booth(tmp_path)
    yield made
    made.close()


def silence() -> Iterator[Record]:
    raise CouncilUnreachable("It does not answer.")
    yield


def rounds(booth: Booth) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(booth.directory / DATABASE)) as database:
        return database.execute("SELECT source, ok FROM sync_run ORDER BY id").fetchall()


def test_years_without_a_network_leave_a_short_list(booth: Booth) -> None:
    booth.sync([item("one")])
    for _ in range(50):
        booth.wait(days=10)
        booth.sync(silence())
    assert rounds(booth) == [("s", 1), *[("s", 0)] * 4]
    assert booth.reader.freshness().checked_at == NOON


def test_a_round_by_a_wrong_clock_does_not_take_away_when_others_were_read(booth: Booth) -> None:
    booth.sync([item("one")])
    booth.sync([replace(item("one"), uid="t:one")], "t")
    for wrong in (-2000, 2000):
        booth.wait(days=wrong)
        booth.sync([item("one")])
        booth.wait(days=-wrong)
        booth.wait(days=1)
        booth.sync([item("one")])
        assert booth.writer.read_whole() == {"s", "t"}
        assert booth.writer.last_complete("t") == NOON.timestamp()
        assert booth.reader.freshness().checked_at == NOON
