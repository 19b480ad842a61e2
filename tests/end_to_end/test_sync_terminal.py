"""What `kiosk sync` shows to whoever sits at a terminal."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
from pathlib import Path

import pytest

from tests.end_to_end.tiny_council import ROOT, SyncProgram, TinyCouncil


@pytest.fixture
def sync(tmp_path: Path, council: TinyCouncil) -> SyncProgram:
    """Of a booth that has the checker."""
    return SyncProgram(tmp_path, council.url)


def test_a_terminal_sees_a_progress_bar_and_then_the_table(sync: SyncProgram) -> None:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    done = subprocess.run(
        sync.command(), cwd=ROOT, env=sync.environment(), stdout=subprocess.PIPE, stderr=theirs, check=True, timeout=60
    )
    os.close(theirs)
    bar = os.read(ours, 65536).decode()
    os.close(ours)
    assert "tiny: " in bar
    assert "records" in bar
    heads, row, rules = done.stdout.decode().splitlines()
    counts = ["seen", "changed", "removed", "merged", "left", "out"]
    assert heads.split() == ["source", "round", *counts, "requests", "kB", "seconds"]
    assert row.split()[:7] == ["tiny", "full", "300", "300", "0", "0", "0"]
    assert rules.startswith("Rule set in force: uk_benefits ")


def test_without_a_terminal_there_is_only_the_table_and_the_rule_set(sync: SyncProgram) -> None:
    done = sync.run()
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 3
