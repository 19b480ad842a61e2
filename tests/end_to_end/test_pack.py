"""Packs on bad days: the import is killed, the disk is full, the booth is running."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import disk_usage

import pytest

from content_sync.errors import StoreUnusable
from content_sync.mirror_file import MIRROR
from content_sync.pack.held import held
from content_sync.pack.placing import put_in_place
from content_sync.pack.reading import OpenPack
from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from content_sync.store.store_lock import watched_store
from tests.end_to_end.tiny_council import ROOT, SyncProgram, wait_for
from tests.sync.made_records import Booth, item
from tests.sync.pack_ground import PackGround

KILLS = 16


@pytest.fixture
def ground(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> PackGround:
    return PackGround(tmp_path, capsys)


IMPORTER = """
import os, sys
from kiosk.commands import pack
from kiosk.__main__ import main
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        os._exit(main(line.split()))
    print(child, flush=True)
    sys.stdin.readline()
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""


class Importer:
    """Runs `kiosk pack import` in processes that have loaded everything, so that a kill meets the work itself."""

    def __init__(self, ground: PackGround) -> None:
        self._ground = ground
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            [sys.executable, "-c", IMPORTER], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )

    def run(self, pack: Path, kill_after_s: float | None = None) -> int:
        """Import a pack; answer how the process ended."""
        assert self._process.stdin
        assert self._process.stdout
        print(f"pack import --older {pack} --config {self._ground.settings}", file=self._process.stdin, flush=True)
        child = int(self._process.stdout.readline())
        if kill_after_s is not None:
            time.sleep(kill_after_s)
            os.kill(child, signal.SIGKILL)  # it waits for its parent if it is done already
        print(file=self._process.stdin, flush=True)
        while not (said := self._process.stdout.readline().strip()).isdigit():
            assert said.startswith("This booth now shows")
        return int(said)

    def close(self) -> None:
        """End it."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


def test_kill_9_at_any_moment_of_an_import_leaves_the_old_content_or_the_new(ground: PackGround) -> None:
    packs = {}
    for hours, title in enumerate(("Bin days", "Recycling")):
        ground.fill_office(title, hours=hours, count=80)
        packs[title] = ground.build(f"{hours}.kioskpack")
    importer = Importer(ground)
    try:
        assert importer.run(packs["Bin days"]) == 0
        started = time.monotonic()
        assert importer.run(packs["Recycling"]) == 0
        takes = time.monotonic() - started
        kill_often(ground, importer, packs, takes)
    finally:
        importer.close()


def kill_often(ground: PackGround, importer: Importer, packs: dict[str, Path], takes: float) -> None:
    chance = random.Random(5)
    held_title, cut, changed = "Recycling", 0, 0
    for number in range(KILLS):
        (other,) = packs.keys() - {held_title}
        cut += importer.run(packs[other], chance.uniform(number, number + 1) / KILLS * 1.2 * takes) != 0
        (shown,) = ground.titles()
        assert shown in (held_title, other)
        changed += shown == other
        held_title = shown
        with closing(sqlite3.connect(ground.booth / DATABASE)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.execute("SELECT count(*) FROM item").fetchone() == (80,)
            database.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    assert cut > KILLS // 4
    assert changed
    (other,) = packs.keys() - {held_title}
    assert importer.run(packs[other]) == 0
    assert ground.titles() == {other}
    assert not (ground.booth / "pack.part").exists()


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[None]:
    """A disk that is soon full, at `folder`."""
    folder.mkdir()
    mount = shutil.which("mount")
    mounting = [str(mount), "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if mount is None or subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk to fill")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_without_room_keeps_the_old_content(ground: PackGround) -> None:
    with small_disk(ground.booth, 40):
        ground.fill_office("Old")
        assert ground.kiosk("pack", "import", ground.build()) == 0
        ground.fill_office("New", hours=1)
        pack = ground.build()
        before = ground.content()
        filling = ground.booth / "filling"
        filling.write_bytes(bytes(12_000_000))
        assert ground.kiosk("pack", "import", pack) == 1
        assert "There is no room for the pack on the disk" in ground.told
        assert ground.content() == before
        filling.unlink()
        assert ground.kiosk("pack", "import", pack) == 0
        assert ground.titles() == {"New"}


def test_a_disk_that_fills_up_while_a_pack_is_put_in_place_keeps_the_old_content(ground: PackGround) -> None:
    ground.fill_office("New", hours=1, count=300)
    with small_disk(ground.booth, 8):
        old = Booth(ground.booth)
        old.sync([item(f"i{at}", title=f"Old {at}") for at in range(40)])
        old.close()
        (ground.booth / MIRROR).unlink()  # forgotten in any case
        folder = ground.booth / "pack.part"
        folder.mkdir()
        with OpenPack(ground.build()) as pack:
            here = {member.name: folder / Path(member.name).name for member in pack.manifest.members}
            pack.copy_members(lambda member: here[member.name])
            before = ground.content()
            filling = ground.booth / "filling"
            filling.write_bytes(bytes(disk_usage(ground.booth).free - 300_000))
            with pytest.raises(StoreUnusable, match="is full: free some space on it"):
                put_in_place(ground.booth, pack.manifest, here)
            assert ground.content() == before
            assert ground.titles() == {"Old"}


def is_in_use(store: Path) -> bool:
    """Tell whether a sync is at work on a store, or waits for its next round."""
    try:
        with watched_store(store):
            return False
    except StoreUnusable:
        return True


def test_a_stick_without_room_gets_no_pack(ground: PackGround) -> None:
    ground.fill_office("Much", count=1000)
    stick = ground.folder / "stick"
    with small_disk(stick, 1):
        assert ground.kiosk("pack", "build", stick, "--key", ground.key, at="office") == 1
        assert "(No space left on device): make room on it" in ground.told
        assert list(stick.iterdir()) == []


def test_a_booth_that_runs_takes_a_pack_between_two_rounds(ground: PackGround) -> None:
    ground.fill_office("Old")
    ground.kiosk("pack", "import", ground.build())
    ground.fill_office("New", hours=1)
    pack = ground.build()
    reader = ContentReader(ground.booth)
    version = reader.content_version()
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "sync", "--watch", "--config", str(ground.settings)],
        cwd=ROOT,
        env=SyncProgram.environment(),
        stderr=subprocess.DEVNULL,
    ) as watch:
        try:
            wait_for(lambda: is_in_use(ground.booth))
            assert ground.kiosk("pack", "import", pack) == 0, ground.told
            assert reader.content_version() > version
            assert ground.titles() == {"New"}
            assert watch.poll() is None
            watch.terminate()
            assert watch.wait(5) == 0
        finally:
            watch.kill()
            reader.close()
    assert held(ground.booth)[0].items == 40
