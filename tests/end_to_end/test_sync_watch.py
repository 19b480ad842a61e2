"""`kiosk sync --watch` beside the window: up to date, quiet, polite, and gone when it should be."""

import os
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest

from content_sync.store import DATABASE
from tests.end_to_end.tiny_council import SyncProgram, TinyCouncil, versions, wait_for


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("busy", [False, True])
def test_watching_ends_well_within_3_seconds(
    council: TinyCouncil, sync: SyncProgram, ending: signal.Signals, *, busy: bool
) -> None:
    process = sync.start("--watch")
    wait_for(lambda: versions(sync.store) == {"1"})
    if busy:
        council.whim = lambda _path: time.sleep(0.8)  # type: ignore[func-returns-value]
        asked = council.requests
        wait_for(lambda: council.requests > asked)
    process.send_signal(ending)
    assert process.wait(3) == 0
    assert "Traceback" not in process.communicate()[1]
    assert versions(sync.store) == {"1"}


def test_watching_ends_with_its_parent_even_when_that_is_killed(council: TinyCouncil, sync: SyncProgram) -> None:
    assert council.url
    process = sync.start("--watch", "--with-parent", stdin=subprocess.PIPE)
    wait_for(lambda: versions(sync.store) == {"1"})
    assert process.poll() is None
    assert process.stdin is not None
    process.stdin.close()
    process.stdin = None
    assert process.wait(3) == 0
    process.communicate()


def test_watching_brings_what_changes_and_logs_once_when_it_breaks_and_once_when_it_heals(
    council: TinyCouncil, sync: SyncProgram
) -> None:
    process = sync.start("--watch")
    wait_for(lambda: versions(sync.store) == {"1"})
    council.version = 2
    wait_for(lambda: versions(sync.store) == {"2"})
    council.whim = lambda _path: (404, "text/plain", b"gone")
    asked = council.requests
    wait_for(lambda: council.requests > asked + 4)
    council.whim = lambda _path: None
    council.version = 3
    wait_for(lambda: versions(sync.store) == {"3"})
    asked = council.requests
    wait_for(lambda: council.requests > asked)  # a round is logged before the next one asks
    process.terminate()
    log = process.communicate(timeout=3)[1]
    assert log.count("the content of the last complete round stays") == 1
    assert log.count("well again") == 1
    assert (sync.store / f"{DATABASE}.good").exists()


def test_watching_is_polite_to_the_window(council: TinyCouncil, sync: SyncProgram) -> None:
    assert council.url
    process = sync.start("--watch")
    wait_for(lambda: versions(sync.store) == {"1"})
    assert os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
    memory = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    pss = re.search(r"^Pss:\s+(\d+) kB", memory, re.MULTILINE)
    process.terminate()
    process.communicate(timeout=3)
    assert pss is not None
    assert int(pss[1]) < 70_000


def test_a_round_by_hand_beside_a_booth_that_runs_waits_for_its_round_and_brings_what_is_new(
    council: TinyCouncil, sync: SyncProgram
) -> None:
    process = sync.start("--watch")
    wait_for(lambda: versions(sync.store) == {"1"})
    end_of_round = threading.Event()
    council.whim = lambda _path: end_of_round.wait(10) and None
    asked = council.requests
    wait_for(lambda: council.requests > asked)
    by_hand = sync.start()
    assert by_hand.stderr
    assert by_hand.stderr.readline() == (
        "kiosk sync: a round or an import is under way: waiting for it, 5 minutes at most.\n"
    )
    council.version = 2
    end_of_round.set()
    table, told = by_hand.communicate(timeout=20)
    assert (by_hand.returncode, told) == (0, "")
    assert table.splitlines()[1].split()[:2] == ["tiny", "changes"]
    assert versions(sync.store) == {"2"}
    council.version = 3
    wait_for(lambda: versions(sync.store) == {"3"})
    process.terminate()
    assert process.wait(3) == 0
    assert process.communicate()[1].count("ERROR") == 0
