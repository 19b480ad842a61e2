"""A booth whose image came with a pack has content before it ever sees a network, and falls back on it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from content_sync.all_sources import SyncOptions
from content_sync.clock import Clock
from content_sync.pack.first import FirstPack
from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from content_sync.worker import SyncWorker
from kiosk.commands import sync
from kiosk.doctor.pack_checks import check_first_pack
from kiosk.settings import Settings, load_settings
from tests.sync.made_records import NOON
from tests.sync.pack_ground import PackGround


class Done(BaseException):
    """Ends a worker, as a signal does."""


@pytest.fixture
def ground(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> PackGround:
    made = PackGround(tmp_path, capsys)
    made.fill_office("First")
    made.write_settings(f'first = "{made.build("first.kioskpack")}"')
    return made


def test_a_new_booth_without_a_network_has_content_and_says_how_old_it_is(ground: PackGround) -> None:
    assert ground.kiosk("sync") == 1  # the council does not answer
    assert ground.titles() == {"First"}
    reader = ContentReader(ground.booth)
    assert reader.freshness().checked_at == NOON
    reader.close()


def test_a_booth_with_content_keeps_it(ground: PackGround) -> None:
    ground.fill_office("Newer", hours=5)
    ground.kiosk("pack", "import", ground.build())
    ground.kiosk("sync")
    assert ground.titles() == {"Newer"}


def test_a_sync_that_watches_fills_a_new_store_and_one_that_was_lost(ground: PackGround) -> None:
    seen: list[set[str]] = []

    def pause(_seconds: float) -> None:
        seen.append(ground.titles())
        if len(seen) == 3:
            raise Done
        with closing(sqlite3.connect(ground.booth / DATABASE)) as store:
            store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        content = (ground.booth / DATABASE).read_bytes()
        (ground.booth / DATABASE).write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
        (ground.booth / f"{DATABASE}.good").unlink(missing_ok=True)

    with pytest.raises(Done):
        SyncWorker(worker_options(ground), Clock(), pause).run()
    assert seen == [{"First"}] * 3


def worker_options(ground: PackGround) -> SyncOptions:
    return sync._options(settings_of(ground))


def settings_of(ground: PackGround) -> Settings:
    return load_settings(ground.settings, environment={})


def test_a_first_pack_that_cannot_be_used_is_told_and_stops_nothing(
    ground: PackGround,
) -> None:
    first = ground.folder / "first.kioskpack"
    for spoil in (lambda: first.write_bytes(first.read_bytes()[:-600]), first.unlink):
        spoil()
        assert ground.kiosk("sync") == 1
        assert ground.told.count("ERROR content_sync: The first pack is not taken: ") == 1
        assert ground.titles() == set()
        (finding,) = check_first_pack(settings_of(ground))
        assert finding.state == "ATTENTION"
        assert "A booth without content could not begin with its pack" in finding.sentence


def test_the_doctor_says_that_there_is_a_first_pack(ground: PackGround) -> None:
    (finding,) = check_first_pack(settings_of(ground))
    assert finding.state == "OK"
    assert "A booth without content begins with 40 items of" in finding.sentence
    assert isinstance(worker_options(ground).first_pack, FirstPack)


def test_the_doctor_says_that_a_first_pack_is_for_other_booths(ground: PackGround) -> None:
    first = ground.folder / "first.kioskpack"
    ground.write_settings(f'first = "{first}"', source="another")
    (finding,) = check_first_pack(settings_of(ground))
    assert finding.state == "ATTENTION"
    assert "could not begin with its pack: " in finding.sentence
    assert "is for other booths, with content of s" in finding.sentence


def test_what_a_killed_import_left_is_tidied_up_by_the_next_sync(ground: PackGround) -> None:
    left = ground.booth / "pack.part"
    left.mkdir(parents=True)
    (left / DATABASE).write_bytes(b"half")
    ground.kiosk("sync")
    assert not left.exists()
