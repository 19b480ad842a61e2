"""One process at a time writes to the store, and who watches lets others in between its rounds."""

import threading
import time
from pathlib import Path

import pytest

from content_sync.errors import StoreUnusable
from content_sync.store import DATABASE
from content_sync.store.store_lock import borrowed_store, is_watched, watched_store
from tests.sync.lending import lending
from tests.sync.pack_ground import PackGround


def test_a_second_sync_that_watches_is_told_at_once_that_one_is_enough(tmp_path: Path) -> None:
    with (
        watched_store(tmp_path) as lock,
        lending(lock),
        pytest.raises(StoreUnusable, match="Another kiosk sync --watch is at work"),
        watched_store(tmp_path),
    ):
        pass
    with watched_store(tmp_path):
        pass


def test_who_comes_in_the_middle_of_a_round_waits_and_is_told_so(tmp_path: Path) -> None:
    said: list[str] = []
    with watched_store(tmp_path) as lock:
        with (
            pytest.raises(StoreUnusable, match=r"A kiosk sync is at work on .*: try again later .* or first end it"),
            borrowed_store(tmp_path, 0, lambda: said.append("it waits")),
        ):
            pass
        with lending(lock), borrowed_store(tmp_path, 10) as is_alone:
            assert not is_alone
    with borrowed_store(tmp_path, 0, lambda: said.append("for nothing")) as is_alone:
        assert is_alone
    assert said == ["it waits"]


def test_two_who_borrow_come_one_after_the_other(tmp_path: Path) -> None:
    with (
        watched_store(tmp_path) as lock,
        lending(lock),
        borrowed_store(tmp_path, 10),
        pytest.raises(StoreUnusable, match="A kiosk sync is at work"),
        borrowed_store(tmp_path, 0),
    ):
        pass


def test_the_next_round_waits_for_whoever_borrowed_the_store(tmp_path: Path) -> None:
    with watched_store(tmp_path) as lock, lending(lock) as between_rounds, borrowed_store(tmp_path, 10):
        time.sleep(0.4)  # longer than the pause between two rounds
        assert between_rounds.is_set()


def test_a_sync_that_begins_to_watch_waits_for_a_round_by_hand(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    is_watching = threading.Event()

    def watch() -> None:
        with watched_store(tmp_path):
            is_watching.set()

    with borrowed_store(tmp_path, 0):
        beginning = threading.Thread(target=watch)
        beginning.start()
        while "the first round waits" not in caplog.text:
            time.sleep(0.01)
        assert not is_watching.is_set()
    beginning.join()
    assert is_watching.is_set()


def test_a_round_by_hand_leaves_a_damaged_database_to_the_sync_that_has_it_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ground = PackGround(tmp_path, capsys)
    with watched_store(ground.booth) as lock, lending(lock):
        assert ground.kiosk("sync") == 1
        assert f"{ground.booth / DATABASE} is gone. The kiosk that runs mends that" in ground.told
        (ground.booth / DATABASE).write_bytes(b"noise" * 4096)
        assert ground.kiosk("sync") == 1
        assert "is damaged: file is not a database. The kiosk that runs mends that" in ground.told
        assert (ground.booth / DATABASE).read_bytes() == b"noise" * 4096


def test_who_asks_whether_a_sync_watches_leaves_nothing_behind(tmp_path: Path) -> None:
    assert not is_watched(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with watched_store(tmp_path) as lock, lending(lock):
        assert is_watched(tmp_path)
    assert not is_watched(tmp_path)
