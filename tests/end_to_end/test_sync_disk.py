"""A store that is locked, damaged, read-only or full: told in words, and nothing is lost."""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from content_sync.store import DATABASE
from content_sync.store.connection import locked_store
from tests.end_to_end.tiny_council import ROOT, SyncProgram, TinyCouncil, versions


def test_a_second_sync_says_that_the_first_is_at_work(council: TinyCouncil, sync: SyncProgram) -> None:
    assert council.url
    with locked_store(sync.store):
        done = sync.run()
    assert done.returncode == 1
    assert "Another kiosk sync is at work" in done.stderr
    assert sync.run().returncode == 0


def test_a_damaged_database_is_mended_by_the_next_sync(council: TinyCouncil, sync: SyncProgram) -> None:
    assert council.url
    sync.summary()
    (sync.store / DATABASE).write_bytes(b"\xa5" * 100_000)
    done = sync.run()
    assert done.returncode == 0
    assert "damaged" in done.stderr
    assert versions(sync.store) == {"1"}


def test_a_folder_that_the_kiosk_may_not_write_to_is_told_in_words(council: TinyCouncil) -> None:
    # Not below pytest's own folder, which only its owner may enter.
    with TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        sync = SyncProgram(Path(folder), council.url)
        assert sync.summary()["status"] == 0
        council.version = 2
        _set_modes(sync.store, 0o555, 0o444)
        done = subprocess.run(
            [sys.executable, "-c", NOBODY, str(sync.settings)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        _set_modes(sync.store, 0o755, 0o644)
        assert done.returncode == 1, done.stderr
        assert "let the kiosk's user write to" in done.stderr
        assert "Traceback" not in done.stderr
        assert versions(sync.store) == {"1"}


NOBODY = """
import os, sys, shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from kiosk.__main__ import main

# Root may write anywhere, so the sync has to be somebody else; who may not be allowed to load Python's libraries: a
# first round, into a store of its own, loads them.
settings = Path(sys.argv[1])
other = settings.with_name("other.toml")
other.write_text(settings.read_text().replace("/store", "/other-store"))
assert main(["sync", "--config", str(other)]) == 0
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
sys.exit(main(["sync", "--config", str(settings)]))
"""


def _set_modes(store: Path, folder: int, file: int) -> None:
    for path in (store, *store.rglob("*")):
        path.chmod(folder if path.is_dir() else file)


def test_a_full_disk_loses_nothing(tmp_path: Path, council: TinyCouncil) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("only root may mount a small disk to fill")
    try:
        council.count = 60
        sync = SyncProgram(tmp_path, council.url)
        sync.settings.write_text(sync.settings.read_text().replace(str(sync.store), str(disk / "store")))
        assert sync.summary()["status"] == 0
        council.version = 2
        # One lacks the space while records wait, one while they are written.
        for count in (3000, 450):
            council.count = count
            done = sync.run()
            assert done.returncode == 1
            assert "is full: free some space" in done.stderr
            assert "Traceback" not in done.stderr
            assert versions(disk / "store") == {"1"}
        council.count = 60
        assert sync.run().returncode == 0
        assert versions(disk / "store") == {"2"}
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
