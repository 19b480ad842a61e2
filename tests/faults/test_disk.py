"""A store that is locked, damaged, full or not ours: told in words, nothing is lost, and it heals by itself."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from content_sync.errors import StoreUnusable
from content_sync.store import DATABASE
from content_sync.store.backup import GOOD_COPY
from content_sync.store.reader import ContentReader
from tests.faults.bad_council import BadCouncil, noise
from tests.faults.forked_sync import Booth, ForkServer
from tests.faults.ground import synced_booth
from tests.faults.shown import shown

NOBODY = 65534
_SMALL_DISK = "3m"
_OFTEN = {"every_minutes": 0.004, "alerts_every_minutes": 1000, "start_spread_s": 0}


@pytest.fixture
def ground(folder: Path, forks: ForkServer) -> Iterator[tuple[BadCouncil, Booth]]:
    with synced_booth(folder, forks) as made:
        yield made


Ground = tuple[BadCouncil, Booth]


@pytest.mark.parametrize("name", [DATABASE, "mirror.sqlite"])
@pytest.mark.parametrize("damage", ["noise", "zeros", "half", "middle", "empty", "gone"])
def test_a_damaged_file_is_mended_by_the_next_sync(ground: Ground, name: str, damage: str) -> None:
    council, booth = ground
    spoil(booth.store / name, damage)
    council.reset(2)
    done = booth.sync("--full")
    assert done.status == 0, done
    assert "Traceback" not in done.log
    assert len(done.said) <= 1
    assert shown(booth.store).version == 2
    assert booth.sync().said == []


def test_a_good_copy_that_is_damaged_too_is_not_the_end(ground: Ground) -> None:
    council, booth = ground
    (booth.store / GOOD_COPY).write_bytes(b"\xa5" * 50_000)
    spoil(booth.store / DATABASE, "middle")
    council.reset(2)
    assert booth.sync("--full").status == 0
    assert shown(booth.store).version == 2


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_full_round_finds_pictures_that_the_disk_changed_or_lost(ground: Ground, *, is_gone: bool) -> None:
    _, booth = ground
    picture = next((booth.store / "media").rglob("*.png"))
    content = picture.read_bytes()
    if is_gone:
        picture.unlink()
    else:
        picture.write_bytes(content[:-9] + bytes([content[-9] ^ 1]) + content[-8:])
    done = booth.sync("--full")
    assert done.status == 0
    assert len(done.said) == (0 if is_gone else 1)
    assert picture.read_bytes() == content


def test_a_folder_that_is_not_ours_is_told_and_used_again_when_it_is(ground: Ground) -> None:
    council, booth = ground
    booth.store.parent.parent.chmod(0o755)
    booth.folder.chmod(0o777)
    council.reset(2)
    set_modes(booth.store, 0o555, 0o444)
    done = booth.sync("--full", user=NOBODY)
    assert done.status == 1
    assert "(it belongs to the user root): let the kiosk's user write to" in done.log
    assert "Traceback" not in done.log
    set_modes(booth.store, 0o777, 0o666)
    assert shown(booth.store).version == 1
    set_modes(booth.store, 0o777, 0o666)
    assert booth.sync("--full", user=NOBODY).status == 0
    assert shown(booth.store).version == 2


def test_the_days_copy_notices_that_the_database_is_damaged_while_watching(ground: Ground) -> None:
    council, booth = ground
    copy = booth.store / GOOD_COPY
    with watching(ground) as log:
        wait_for(copy.exists)
        spoil(booth.store / DATABASE, "middle")
        os.utime(copy, (1, 1))
        council.reset(2)
        wait_for(lambda: version_in(booth) == 2)
    assert log().count("is damaged") == 1
    assert "the last good copy is in its place" in log()


@pytest.mark.parametrize("damage", ["zeros", "gone"])
def test_a_database_that_nobody_could_open_is_replaced_while_watching(ground: Ground, damage: str) -> None:
    council, booth = ground
    copy = booth.store / GOOD_COPY
    with watching(ground) as log:
        wait_for(copy.exists)
        spoil(booth.store / DATABASE, damage)
        council.reset(2)
        wait_for(lambda: version_in(booth) == 2)
    assert log().count("the last good copy is in its place") == 1


def test_watching_goes_on_when_a_full_disk_has_room_again(tmp_path: Path, forks: ForkServer) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk), synced_booth(tmp_path, forks, disk / "store") as (council, booth):
        filler = disk / "filler"
        with watching((council, booth)) as log:
            wait_for((booth.store / GOOD_COPY).exists)
            fill(filler, leaving=30_000)
            council.reset(2)
            wait_for(lambda: "is full: free some space" in log())
            time.sleep(1)
            assert version_in(booth) == 1
            filler.unlink()
            wait_for(lambda: version_in(booth) == 2)
            wait_for(lambda: "can be written again" in log())
        assert log().count("is full: free some space") == 1
        assert "Traceback" not in log()


def test_a_copy_that_finds_no_room_is_made_when_there_is(tmp_path: Path, forks: ForkServer) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk), synced_booth(tmp_path, forks, disk / "store") as ground_:
        filler, booth = disk / "filler", ground_[1]
        fill(filler, leaving=150_000)
        with watching(ground_) as log:
            wait_for(lambda: "No copy of the database could be made" in log())
            assert not (booth.store / f"{GOOD_COPY}.part").exists()
            filler.unlink()
            wait_for((booth.store / GOOD_COPY).exists)
        assert log().count("No copy of the database could be made") == 1


def test_pictures_leave_room_for_words(tmp_path: Path, forks: ForkServer) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk), synced_booth(tmp_path, forks, disk / "store") as (council, booth):
        council.reset(2)
        done = booth.sync("--full")
        assert done.status == 0
        (line,) = done.said
        assert "no room left for pictures" in line
        assert shown(booth.store).version == 2


@contextmanager
def watching(ground: Ground) -> Iterator[Callable[[], str]]:
    """Have `kiosk sync --watch` at work; hand out what reads its log."""
    council, booth = ground
    booth.write_settings(council.url, "localgov-drupal", **_OFTEN)
    run = booth.start("--watch")
    try:
        yield lambda: run.log
    finally:
        run.send(signal.SIGTERM)
        done = run.wait()
    assert done.status == 0
    assert "Traceback" not in done.log


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Have a disk that is soon full."""
    folder.mkdir()
    mount = shutil.which("mount")
    options = ("-t", "tmpfs", "-o", f"size={_SMALL_DISK}", "tmpfs", str(folder))
    if mount is None or subprocess.run([mount, *options], capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk to fill")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(filler: Path, *, leaving: int) -> None:
    """Take all but so many bytes of a disk."""
    filler.write_bytes(bytes(shutil.disk_usage(filler.parent).free - leaving))


def spoil(path: Path, damage: str) -> None:
    """Damage a file as dying disks and crashed file systems do."""
    content = path.read_bytes()
    middle = content[:4096] + b"\xa5" * (len(content) - 8192) + content[-4096:]
    damaged = {
        "noise": noise(len(content)),
        "zeros": bytes(len(content)),
        "half": content[: len(content) // 2],
        "middle": middle,
    }
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(damaged.get(damage, b""))


def set_modes(store: Path, folder: int, file: int) -> None:
    """Set who may do what with a store."""
    for path in (store, *store.rglob("*")):
        path.chmod(folder if path.is_dir() else file)


def version_in(booth: Booth) -> int:
    """Answer the version that the window would show; 0 while there is none."""
    try:
        return min(shown_versions(booth.store), default=0)
    except StoreUnusable:
        return 0


def shown_versions(store: Path) -> set[int]:
    """Read the versions of the titles, without looking at anything else."""
    reader = ContentReader(store)
    try:
        cards = [reader.card(uid, "en") for uid in reader.item_uids("service")]
    finally:
        reader.close()
    return {int(card.title.rpartition(" ")[2]) for card in cards if card}


def wait_for(happened: Callable[[], bool], seconds: float = 20) -> None:
    """Look again and again until it happened."""
    ends = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.02)
