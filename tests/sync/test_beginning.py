"""Sources that leave the settings, or get another name: visitors keep the old content until there is new."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from content_sync.clock import Clock
from content_sync.store.reader import ContentReader
from content_sync.worker import SyncWorker
from tests.end_to_end.tiny_council import TinyCouncil
from tests.sync.made_records import NOON, Booth, item
from tests.sync.pack_ground import PackGround
from tests.sync.test_store_worker import Done, options


@pytest.fixture
def ground(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> PackGround:
    return PackGround(tmp_path, capsys)


@pytest.fixture
def council() -> Iterator[TinyCouncil]:
    made = TinyCouncil(count=3)
    yield made
    made.close()


def shown(booth: Booth) -> set[str]:
    return set(booth.reader.item_uids("service"))


def test_what_a_source_left_behind_goes_when_all_others_were_read_whole(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.sync([item("one")])
    names, now = ["t", "u"], NOON.timestamp()
    assert booth.writer.keep_only_sources(names, now) == 0
    booth.sync([replace(item("one"), uid="t:one")], "t")
    assert booth.writer.keep_only_sources(names, now) == 0
    assert shown(booth) == {"s:one", "t:one"}
    booth.sync([], "u")
    assert booth.writer.keep_only_sources(names, now) == 1
    assert shown(booth) == {"t:one"}
    booth.close()


def test_a_source_that_comes_back_counts_as_never_read(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.sync([item("one")])
    booth.sync([replace(item("one"), uid="t:one")], "t")
    booth.writer.keep_only_sources(["t"], NOON.timestamp())
    booth.writer.keep_only_sources(["s"], NOON.timestamp())
    assert shown(booth) == {"t:one"}
    booth.close()


def test_another_name_on_a_day_without_a_network_leaves_the_booth_its_content(ground: PackGround) -> None:
    ground.fill_office("Old")
    ground.kiosk("pack", "import", ground.build())
    ground.write_settings(source="t")
    assert ground.kiosk("sync") == 1
    assert ground.titles() == {"Old"}
    assert "s: no longer in the settings; its content stays until" in ground.told
    assert "t failed: 127.0.0.1 cannot be reached" in ground.told
    assert "It has never been read whole.\n" in ground.told
    ground.write_settings()
    assert ground.kiosk("sync") == 1
    assert "no longer in the settings" not in ground.told
    assert "The content of its last complete round stays.\n" in ground.told


def test_another_name_takes_the_first_pack_at_once(ground: PackGround) -> None:
    ground.fill_office("Old")
    ground.kiosk("pack", "import", ground.build())
    ground.office = ground.folder / "office of the new name"
    ground.write_settings(source="t")
    ground.fill_office("New", source="t")
    ground.write_settings(f'first = "{ground.build("first.kioskpack")}"', source="t")
    assert ground.kiosk("sync") == 1
    assert ground.titles() == {"New"}


def test_a_sync_that_watches_drops_the_old_name_with_the_first_round_of_the_new(
    tmp_path: Path, council: TinyCouncil
) -> None:
    seen: list[set[str]] = []
    council.whim = lambda _path: (503, "text/plain", b"busy")

    def pause(_seconds: float) -> None:
        with closing(ContentReader(tmp_path)) as reader:
            seen.append({uid.split(":")[0] for uid in reader.item_uids("service")})
        if len(seen) == 2:
            council.whim = lambda _path: None
        if len(seen) == 3:
            raise Done

    old = Booth(tmp_path)
    old.sync([item("one")])
    old.close()
    with pytest.raises(Done):
        SyncWorker(options(tmp_path, council.url), Clock.fixed(NOON), pause).run()
    assert seen == [{"s"}, {"s"}, {"tiny"}]
