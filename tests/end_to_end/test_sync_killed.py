"""The sync process is killed at any moment; the store stays whole."""

import random
import sqlite3
import subprocess
import time
from contextlib import closing

from content_sync.store import DATABASE
from tests.end_to_end.tiny_council import SyncProgram, TinyCouncil, versions

KILLS = 30


def test_kill_9_at_any_moment_leaves_a_whole_store(council: TinyCouncil, sync: SyncProgram) -> None:
    started = time.monotonic()
    assert sync.summary()["status"] == 0
    takes = time.monotonic() - started
    chance = random.Random(2)
    held = {1}
    finished = 0
    for version in range(2, KILLS + 2):
        council.version = version
        process = sync.start()
        try:
            # From before the first import to after the last commit.
            process.communicate(timeout=chance.uniform(0.15, 1.05) * takes)
            finished += 1
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        held.add(version)
        (shown,) = versions(sync.store)
        assert int(shown) in held
        held = {int(shown)}
        with closing(sqlite3.connect(sync.store / DATABASE)) as database, database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.execute("SELECT count(*) FROM item WHERE deleted_at IS NULL").fetchone() == (300,)
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert finished < KILLS
    council.version = 99
    assert sync.summary()["changed"] == 300
    assert versions(sync.store) == {"99"}
    assert {path.name for path in sync.store.iterdir()} <= {
        DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "sync.lock", "media"
    }  # fmt: skip
