"""What an office packs, a booth shows: the same content, and nothing that is nobody's business."""

import json
import re
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pytest

from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from content_sync.store.store_lock import watched_store
from content_sync.store.writer import ContentWriter
from tests.sync.lending import lending
from tests.sync.made_records import NOON
from tests.sync.pack_ground import PackGround, members


@pytest.fixture
def ground(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> PackGround:
    made = PackGround(tmp_path, capsys)
    made.fill_office()
    return made


def test_a_booth_without_a_network_shows_what_the_office_packed(ground: PackGround) -> None:
    ground.give_rules(ground.office, "7")
    pack = ground.build()
    assert "40 items and 3 pictures" in ground.told
    assert ground.kiosk("pack", "import", pack) == 0
    assert "now shows 40 items, as they were on 2026-07-14 12:00" in ground.told
    assert ground.titles() == {"Bin days"}
    reader = ContentReader(ground.booth)
    rules, age = reader.rules_in_force(), reader.freshness()
    reader.close()
    assert rules is not None
    assert rules.version == "7"
    assert (age.checked_at, age.item_count) == (NOON, 40)
    with closing(sqlite3.connect(ground.booth / DATABASE)) as store:
        assert_is_indexed(store)
    assert {path.name for path in ground.booth.iterdir()} <= {
        DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}.good", "sync.lock", "media"
    }  # fmt: skip


def assert_is_indexed(store: sqlite3.Connection) -> None:
    store.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    assert store.execute("SELECT count(*) FROM search WHERE search MATCH 'bin'").fetchone() == (80,)


def test_a_window_that_is_open_sees_the_old_content_and_then_the_new(ground: PackGround) -> None:
    ground.kiosk("pack", "import", ground.build())
    reader = ContentReader(ground.booth)
    seen = reader.content_version()
    ground.fill_office("Recycling", hours=1)
    pack = ground.build()
    (old,) = {card.title for uid in reader.item_uids("service")[:1] if (card := reader.card(uid, "en"))}
    assert reader.content_version() == seen
    ground.kiosk("pack", "import", pack)
    assert reader.content_version() > seen
    (new,) = {card.title for uid in reader.item_uids("service")[:1] if (card := reader.card(uid, "en"))}
    reader.close()
    assert (old[:8], new[:9]) == ("Bin days", "Recycling")


def test_a_sync_that_waits_for_its_next_round_lets_a_pack_in(ground: PackGround) -> None:
    pack = ground.build()
    with watched_store(ground.booth) as lock, ContentWriter(ground.booth), lending(lock):
        assert ground.kiosk("pack", "import", pack) == 0, ground.told
    assert ground.titles() == {"Bin days"}


def test_the_same_content_is_the_same_pack_and_any_tar_can_read_it(ground: PackGround) -> None:
    first, second = ground.build(), ground.build("b.kioskpack")
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as tar:
        assert tar.getnames()[:3] == ["manifest.json", "manifest.sig", DATABASE]
        assert tar.getnames() == list(members(first.read_bytes()))
        assert all(re.fullmatch(r"media/../[0-9a-f]{64}\.png", name) for name in tar.getnames()[3:])


def test_a_folder_gets_a_pack_with_a_telling_name(ground: PackGround) -> None:
    stick = ground.folder / "stick"
    stick.mkdir()
    assert ground.kiosk("pack", "build", stick, "--key", ground.key, at="office") == 0
    assert [path.name for path in stick.iterdir()] == ["s-2026-07-14.kioskpack"]


def test_only_what_a_booth_shows_is_packed(ground: PackGround) -> None:
    ground.fill_office("Recycling", hours=1, count=39)
    (ground.office / "mirror.sqlite").write_bytes(b"what the website sent")
    with closing(sqlite3.connect(ground.office / DATABASE)) as store, store:
        assert store.execute("SELECT count(*) FROM item WHERE deleted_at IS NOT NULL").fetchone() == (1,)
        store.execute(
            "INSERT INTO sync_run VALUES (99, 's', 'content', 0, 0, 0, 0, 0, 0, 0, 'http://intranet?token=abc')"
        )
        store.execute("INSERT INTO meta VALUES ('clock_ahead_s', 4711)")
    content = ground.build().read_bytes()
    for secret in (b"Bin days 39", b"intranet", b"what the website sent", b"clock_ahead_s", b"Bin days"):
        assert secret not in content
    assert b"Recycling 38" in content
    ground.kiosk("pack", "import", ground.folder / "a.kioskpack")
    assert ground.titles() == {"Recycling"}
    with closing(sqlite3.connect(ground.office / DATABASE)) as store:
        assert store.execute("SELECT count(*) FROM sync_run").fetchone() > (1,)


def test_a_pack_is_built_while_a_round_is_written(ground: PackGround) -> None:
    with closing(sqlite3.connect(ground.office / DATABASE, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM item")
        pack = ground.build()
        writer.execute("ROLLBACK")
    ground.kiosk("pack", "import", pack)
    assert ground.titles() == {"Bin days"}


def test_a_picture_that_is_gone_or_rotten_stays_out_of_the_pack(ground: PackGround) -> None:
    gone, rotten, _ = sorted(ground.office.glob("media/*/*"))
    gone.unlink()
    rotten.write_bytes(bytes(reversed(rotten.read_bytes())))
    pack = ground.build()
    assert "40 items and 1 picture," in ground.told
    assert ground.kiosk("pack", "import", pack) == 0
    assert ground.titles() == {"Bin days"}
    assert [path for path in ground.office.iterdir() if path.is_dir()] == [ground.office / "media"]


def test_taken_again_a_pack_mends_pictures_and_earlier_ones_go(ground: PackGround) -> None:
    first = ground.build()
    ground.kiosk("pack", "import", first)
    whole = ground.content()
    for picture in ground.booth.glob("media/*/*"):
        picture.write_bytes(bytes(picture.stat().st_size))
    assert ground.kiosk("pack", "import", first) == 0
    assert {name: content for name, content in ground.content().items() if "media" in name} == {
        name: content for name, content in whole.items() if "media" in name
    }
    ground.fill_office("Recycling", hours=1)
    second = ground.build()
    for _ in range(2):  # the window may show the old ones until the next time
        assert ground.kiosk("pack", "import", second) == 0
    assert len(list(ground.booth.glob("media/*/*"))) == 3
    assert ground.titles() == {"Recycling"}


def test_a_booth_keeps_its_rule_set_where_the_pack_has_none_of_use(ground: PackGround) -> None:
    ground.kiosk("pack", "import", ground.build())
    ground.give_rules(ground.booth, "of the booth")
    ground.give_rules(ground.office, "of another kiosk")
    with closing(sqlite3.connect(ground.office / DATABASE)) as store, store:
        store.execute("UPDATE rule_set SET compiled = x'00'")
    assert ground.kiosk("pack", "import", ground.build()) == 0
    reader = ContentReader(ground.booth)
    rules = reader.rules_in_force()
    reader.close()
    assert rules is not None
    assert rules.version == "of the booth"


def test_what_was_kept_of_the_website_is_forgotten_with_a_pack(ground: PackGround) -> None:
    ground.kiosk("pack", "import", ground.build())
    (ground.booth / "mirror.sqlite").write_bytes(b"of the content before")
    ground.kiosk("pack", "import", ground.folder / "a.kioskpack")
    assert not (ground.booth / "mirror.sqlite").exists()


def test_a_pack_takes_the_place_of_a_damaged_database(ground: PackGround) -> None:
    pack = ground.build()
    ground.kiosk("pack", "import", pack)
    (ground.booth / f"{DATABASE}.good").unlink()
    (ground.booth / DATABASE).write_bytes(b"\xa5" * 90_000)
    assert ground.kiosk("pack", "import", pack) == 0
    assert ground.titles() == {"Bin days"}


def test_what_a_pack_is_can_be_asked(ground: PackGround) -> None:
    pack = ground.build()
    assert ground.kiosk("pack", "show", pack) == 0
    assert "s: 40 items, compared with the council's website on 2026-07-14 12:00" in ground.told
    assert "with a key that these settings trust" in ground.told
    assert ground.kiosk("pack", "show", "--json", pack) == 0
    said = json.loads(ground.told)
    assert (said["items"], said["pictures"], said["trusted"], said["signer"]) == (40, 3, True, ground.public)
    ground.write_settings(keys="")
    assert ground.kiosk("pack", "show", pack) == 1
    assert "this booth would refuse it" in ground.told


def test_keys_are_for_their_owner_and_never_written_over(ground: PackGround) -> None:
    key = ground.folder / "new.key"
    assert ground.kiosk("pack", "keys", key) == 0
    assert key.stat().st_mode & 0o777 == 0o600
    (public,) = re.findall(r'keys = \["(.+)"\]', ground.told)
    ground.write_settings(keys=f'"{public}"')
    written = key.read_bytes()
    assert ground.kiosk("pack", "keys", key) == 1
    assert "never written over" in ground.told
    assert key.read_bytes() == written
    out = ground.folder / "by-the-new.kioskpack"
    assert ground.kiosk("pack", "build", out, "--key", key, at="office") == 0
    assert ground.kiosk("pack", "import", out) == 0


def test_what_cannot_be_built_is_told_in_a_sentence(ground: PackGround) -> None:
    def refusal(*arguments: str | Path, at: str = "office") -> str:
        assert ground.kiosk("pack", "build", *arguments, at=at) == 1
        assert ground.told.count("\n") == 1
        return ground.told

    out = ground.folder / "x.kioskpack"
    assert "name the private key with --key" in refusal(out)
    assert "make one with kiosk pack keys" in refusal(out, "--key", ground.folder / "none")
    assert "holds no private key" in refusal(out, "--key", empty(ground.folder / "empty.key"))
    ground.key.chmod(0o640)
    assert "can be read by others: chmod 600" in refusal(out, "--key", ground.key)
    ground.key.chmod(0o600)
    assert "run kiosk sync first" in refusal(out, "--key", ground.key, at="booth")
    assert "cannot be written" in refusal(ground.folder / "no" / "x.kioskpack", "--key", ground.key)
    with ContentWriter(ground.booth):
        pass
    assert "There is no content" in refusal(out, "--key", ground.key, at="booth")
    assert not out.exists()
    assert sorted(path.name for path in ground.office.iterdir() if path.is_dir()) == ["media"]


def empty(path: Path) -> Path:
    path.touch(0o600)
    return path
