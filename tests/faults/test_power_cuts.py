"""The power goes in the middle of a round, and takes with it what was not yet on the disk."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from content_sync.store import DATABASE
from content_sync.store.writer import ContentWriter
from tests.faults.forked_sync import ROOT
from tests.faults.ground import another
from tests.faults.power import cut_power, moment_of
from tests.faults.shown import shown
from tests.faults.writing import ITEMS

ENOUGH, CUTS = 6, 4
"""So many stops in the middle of each kind of writing, and so many ways of losing what was not on the disk at each."""
_MOST_STOPS = 100


def test_the_power_may_go_at_any_moment(tmp_path: Path, folder: Path) -> None:
    chance = random.Random(7)
    moments: Counter[str] = Counter()
    store, held = tmp_path / "store", 1
    with writing(store) as pid:
        while min(moments["logging"], moments["checkpointing"]) < ENOUGH:
            assert moments.total() < _MOST_STOPS, moments
            before = (store / DATABASE).read_bytes()
            is_log_wanted = moments["logging"] <= moments["checkpointing"]
            stop_in_the_middle(pid, store / (f"{DATABASE}-wal" if is_log_wanted else DATABASE), chance)
            copy = folder / "copy"
            shutil.copytree(store, copy)
            moment = moment_of(copy, before)
            moments[moment] += 1
            for _ in range(CUTS if moment != "quiet" else 0):
                left = folder / "left"
                cut_power(copy, left, before, chance)
                check(left, {held, another(held)})
                shutil.rmtree(left)
            shutil.rmtree(copy)
            held = finished(pid, store)


@contextmanager
def writing(store: Path) -> Iterator[int]:
    """Have a process that wrote version 1 and stands still."""
    process = subprocess.Popen([sys.executable, "-m", "tests.faults.writing", str(store)], cwd=ROOT)
    try:
        os.waitpid(process.pid, os.WUNTRACED)
        yield process.pid
    finally:
        process.kill()
        process.wait()


def stop_in_the_middle(pid: int, file: Path, chance: random.Random) -> None:
    """Let it go on; stop it soon after it writes to a file: the log, or the database behind it."""
    was = file.stat().st_mtime_ns
    ends = time.monotonic() + 5
    os.kill(pid, signal.SIGCONT)
    while file.stat().st_mtime_ns == was and time.monotonic() < ends:
        time.sleep(0.00005)
    time.sleep(chance.choice((0, 0.001, 0.004)) * chance.random())
    os.kill(pid, signal.SIGSTOP)
    os.waitpid(pid, os.WUNTRACED)


def finished(pid: int, store: Path) -> int:
    """Let it finish what it was doing; answer the version that is there."""
    while (store / f"{DATABASE}-wal").stat().st_size:
        os.kill(pid, signal.SIGCONT)
        os.waitpid(pid, os.WUNTRACED)
    return shown(store).version


def check(left: Path, versions: set[int]) -> None:
    """The window reads it, then the writer opens it: one version, whole."""
    found = shown(left)
    assert found.version in versions
    assert len(found.versions) == ITEMS
    with ContentWriter(left) as writer:
        assert len(writer.known("s")["item"]) == ITEMS
