"""A damaged database is set aside, and the booth goes on with the last good copy or an empty one."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from content_sync.store import DATABASE
from content_sync.store.backup import GOOD_COPY, back_up, is_backup_due, open_or_recover
from content_sync.store.reader import ContentReader
from tests.sync.made_records import NOON, Booth, items


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A store with content, closed."""
    booth = Booth(tmp_path)
    booth.sync(items(100))
    booth.close()
    return tmp_path


def spoil(path: Path) -> None:
    """Write nonsense over the middle of a database, as a dying disk does."""
    content = bytearray(path.read_bytes())
    content[4096 : len(content) - 4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)


def item_count(directory: Path) -> int:
    reader = ContentReader(directory)
    try:
        return reader.freshness().item_count
    finally:
        reader.close()


def test_without_a_copy_an_empty_database_takes_the_place(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    spoil(filled / DATABASE)
    with open_or_recover(filled, NOON) as writer:
        assert item_count(filled) == 0
        assert writer.known("s")["item"] == {}
    assert (filled / f"{DATABASE}.corrupt-20260714-110000").exists()
    assert "the next round fills a new one" in caplog.text


def test_the_last_good_copy_takes_the_place(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    back_up(filled, NOON)
    spoil(filled / DATABASE)
    with open_or_recover(filled, NOON):
        assert item_count(filled) == 100
    assert "the last good copy is in its place" in caplog.text


def test_a_copy_that_is_damaged_too_is_not_the_end(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    back_up(filled, NOON)
    spoil(filled / DATABASE)
    spoil(filled / GOOD_COPY)
    with open_or_recover(filled, NOON):
        assert item_count(filled) == 0
    assert not (filled / GOOD_COPY).exists()
    assert "of no use either" in caplog.text


def test_a_file_that_never_was_a_database_is_set_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / DATABASE).write_bytes(b"hello " * 5000)
    with open_or_recover(tmp_path, NOON):
        assert item_count(tmp_path) == 0
    assert "damaged" in caplog.text


def test_only_the_newest_two_damaged_ones_are_kept(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for day in range(4):
        (tmp_path / DATABASE).write_bytes(b"hello " * 5000)
        with open_or_recover(tmp_path, NOON + timedelta(days=day)):
            pass
    kept = sorted(path.name for path in tmp_path.glob("*.corrupt-*"))
    assert kept == [f"{DATABASE}.corrupt-20260716-110000", f"{DATABASE}.corrupt-20260717-110000"]
    assert len(caplog.records) == 4


def test_a_window_that_is_open_sees_the_restored_content(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    back_up(filled, NOON)
    reader = ContentReader(filled)
    version = reader.content_version()
    spoil(filled / DATABASE)
    with open_or_recover(filled, NOON):
        assert reader.content_version() > version
        assert reader.freshness().item_count == 100
    reader.close()
    assert caplog.text


def test_a_copy_is_due_once_a_day(filled: Path) -> None:
    assert is_backup_due(filled, NOON)
    back_up(filled, NOON)
    assert not is_backup_due(filled, NOON + timedelta(hours=23))
    assert is_backup_due(filled, NOON + timedelta(hours=25))
    assert is_backup_due(filled, NOON - timedelta(days=400))


def test_the_copy_is_one_whole_file_made_while_the_writer_works(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.sync(items(10))
    back_up(tmp_path, NOON)
    booth.sync(items(20))
    booth.close()
    with closing(sqlite3.connect(tmp_path / GOOD_COPY)) as copy, copy:
        assert copy.execute("SELECT count(*) FROM item").fetchone() == (10,)
    assert {path.name for path in tmp_path.glob("*.good*")} == {GOOD_COPY}


def test_a_recovery_that_was_cut_off_is_finished_by_the_next_start(
    filled: Path, caplog: pytest.LogCaptureFixture
) -> None:
    back_up(filled, NOON)
    # The power went when the damaged database was set aside, and its log was not yet.
    (filled / DATABASE).replace(filled / f"{DATABASE}.corrupt-20260714-110000")
    (filled / f"{DATABASE}-wal").write_bytes(b"the log of another database" * 1000)
    with open_or_recover(filled, NOON):
        assert item_count(filled) == 100
    assert "was gone; the last good copy is in its place" in caplog.text


def test_a_copy_that_was_cut_off_leaves_nothing_behind(filled: Path) -> None:
    for suffix in ("", "-journal", "-wal"):
        (filled / f"{GOOD_COPY}.part{suffix}").write_bytes(b"half a copy")
    back_up(filled, NOON)
    assert {path.name for path in filled.glob("*.good*")} == {GOOD_COPY}
