"""A pack that is not as it was signed, or not for this booth, is refused, and the booth's content stays bit for bit."""

import os
import pwd
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from content_sync.clock import Clock
from content_sync.errors import StoreUnusable
from content_sync.pack.admission import Trust
from content_sync.pack.keys import read_signing_key, signature_of
from content_sync.pack.manifest import MANIFEST, SIGNATURE, Manifest, Member, PackedSource, encoded
from content_sync.pack.taking import Taker, import_pack
from content_sync.pack.tar_blocks import BLOCK, END, header, padding
from content_sync.store import DATABASE, SCHEMA_VERSION
from content_sync.store.store_lock import watched_store
from kiosk.settings import load_settings
from kiosk.settings_error import SettingsError
from tests.sync.made_records import Booth, item
from tests.sync.pack_ground import PackGround, members

Altering = Callable[[bytes], bytes]


@pytest.fixture
def ground(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> PackGround:
    """A booth with yesterday's content, and an office with today's."""
    made = PackGround(tmp_path, capsys)
    made.fill_office("Yesterday")
    assert made.kiosk("pack", "import", made.build("yesterday.kioskpack")) == 0
    made.fill_office("Today", hours=24)
    return made


def assert_refused(ground: PackGround, pack: Path, why: str, *words: str) -> None:
    """Each refusal is one sentence, and nothing is different afterwards."""
    before = ground.content()
    assert ground.kiosk("pack", "import", *words, pack) == 1
    assert ground.told.startswith("kiosk pack: ")
    assert ground.told.count("\n") == 1
    assert re.search(why, ground.told), ground.told
    assert ground.content() == before
    assert ground.titles() == {"Yesterday"}
    assert not (ground.booth / "pack.part").exists()


def flipped(content: bytes, at: int) -> bytes:
    """The same with one bit turned."""
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def picture(content: bytes, number: int = 0) -> tuple[int, int]:
    """Where a picture begins, and its size."""
    return [where for name, where in members(content).items() if name.startswith("media/")][number]


def swapped(content: bytes) -> bytes:
    """The same with the first two pictures the other way round."""
    (first, _), (second, size) = picture(content, 0), picture(content, 1)
    end = second + BLOCK + size + len(padding(size))
    return content[:first] + content[second:end] + content[first:second] + content[end:]


def one_more(content: bytes) -> bytes:
    """The same with another file at the end."""
    return content.removesuffix(END) + header("more.txt", 4) + b"more" + padding(4) + END


ALTERED: dict[str, Altering] = {
    "the size of the manifest": lambda pack: flipped(pack, 134),
    "an unused byte of a header": lambda pack: flipped(pack, 505),
    "the manifest": lambda pack: flipped(pack, BLOCK + 40),
    "what fills up the manifest": lambda pack: flipped(pack, members(pack)[SIGNATURE][0] - 1),
    "the signature's header": lambda pack: flipped(pack, members(pack)[SIGNATURE][0] + 110),
    "the key in the signature": lambda pack: flipped(pack, members(pack)[SIGNATURE][0] + BLOCK + 12),
    "the signature": lambda pack: flipped(pack, members(pack)[SIGNATURE][0] + BLOCK + 80),
    "the signature's last byte": lambda pack: flipped(pack, members(pack)[SIGNATURE][0] + BLOCK + 141),
    "the name of the database": lambda pack: flipped(pack, members(pack)[DATABASE][0] + 3),
    "a date in a header": lambda pack: flipped(pack, members(pack)[DATABASE][0] + 140),
    "the database": lambda pack: flipped(pack, members(pack)[DATABASE][0] + BLOCK + 30_000),
    "a picture's name": lambda pack: flipped(pack, picture(pack)[0] + 9),
    "a link for a file": lambda pack: flipped(pack, picture(pack)[0] + 156),
    "a picture": lambda pack: flipped(pack, picture(pack)[0] + BLOCK + 20),
    "what fills up a picture": lambda pack: flipped(pack, picture(pack, 1)[0] - 1),
    "the end": lambda pack: flipped(pack, len(pack) - 1),
    "two files swapped": swapped,
    "one more file": one_more,
    "one file less": lambda pack: pack[: picture(pack, 2)[0]] + END,
    "something behind it": lambda pack: pack + b"\0",
}


def test_a_pack_that_was_altered_anywhere_is_refused(ground: PackGround) -> None:
    whole = ground.build().read_bytes()
    for place, altering in ALTERED.items():
        altered = altering(whole)
        assert altered != whole, place
        pack = ground.folder / f"{place}.kioskpack"
        pack.write_bytes(altered)
        assert_refused(ground, pack, "was altered after it was signed|is not a pack|cut short")


def test_a_pack_that_is_cut_short_is_refused(ground: PackGround) -> None:
    pack = ground.build()
    whole = pack.read_bytes()
    ends = members(whole)
    for length in (600, ends[DATABASE][0] - 1, ends[DATABASE][0] + 9000, picture(whole)[0], len(whole) - 1):
        pack.write_bytes(whole[:length])
        assert_refused(ground, pack, "is cut short: copy it again")


def test_what_is_no_pack_is_refused(ground: PackGround) -> None:
    pack = ground.folder / "no.kioskpack"
    for content in (b"", b"holiday photographs", b"\0" * 4096, b"PK\x03\x04" * 500):
        pack.write_bytes(content)
        assert_refused(ground, pack, "is not a pack: name a file that kiosk pack build wrote")
    assert_refused(ground, ground.folder, "is a folder: name the pack in it")
    assert_refused(ground, ground.folder / "none", "cannot be read")


def test_a_pack_of_somebody_else_is_refused(ground: PackGround) -> None:
    other = ground.folder / "other.key"
    ground.kiosk("pack", "keys", other)
    pack = ground.folder / "other.kioskpack"
    ground.kiosk("pack", "build", pack, "--key", other, at="office")
    assert_refused(ground, pack, r"is signed with .{44}, which the settings do not name")
    ground.write_settings(keys="")
    assert_refused(ground, pack, "trusts no key yet")


def test_an_older_pack_is_refused_unless_somebody_wants_it(ground: PackGround) -> None:
    assert ground.kiosk("pack", "import", ground.build()) == 0
    old = ground.folder / "yesterday.kioskpack"
    before = ground.content()
    assert ground.kiosk("pack", "import", old) == 1
    assert "is older than what this booth has" in ground.told
    assert "on 2026-07-14 12:00, this booth on 2026-07-15 12:00" in ground.told
    assert ground.content() == before
    assert ground.kiosk("pack", "import", "--older", old) == 0
    assert ground.titles() == {"Yesterday"}


def test_a_pack_of_another_council_is_refused(ground: PackGround) -> None:
    pack = ground.build()
    ground.write_settings(source="other-council")
    assert_refused(ground, pack, "is for other booths, with content of s: this booth's settings name other-council")


def test_a_pack_that_lacks_a_source_of_the_booth_is_refused_also_when_it_may_be_older(ground: PackGround) -> None:
    pack = ground.build()
    booth = Booth(ground.booth)
    booth.sync([msgspec.structs.replace(item("extra", title="Yesterday 1"), uid="t:extra")], name="t")
    booth.close()
    ground.settings.write_text(
        ground.settings.read_text() + '[[sources]]\nname = "t"\nkind = "open-referral"\nurl = "http://127.0.0.1:9"\n'
        'public_url = {en = "https://t.example"}\nlanguages = ["en"]\n'
    )
    why = "has nothing of t, which this booth has: build it where all sources are fetched"
    assert_refused(ground, pack, why)
    assert_refused(ground, pack, why, "--older")


def test_a_pack_of_a_newer_kiosk_is_refused(ground: PackGround) -> None:
    assert_refused(ground, forged(ground, schema=SCHEMA_VERSION + 1), "was made by a newer kiosk: update this one")
    assert_refused(ground, forged(ground, format="kiosk-pack-2"), "was made by a newer kiosk: update this one")


def test_names_are_never_taken_from_a_pack(ground: PackGround) -> None:
    digest = "ab" * 32
    evil = ("../evil", "/etc/kiosk/kiosk.toml", f"media/ab/../../{digest}.png", f"media/cd/{digest}.png", DATABASE, "")
    names = [*evil, f"media/ab/{digest}.sh", f"media/ab/{digest}.png\n", f"media/ab/{digest[:-1]}c.png"]
    for name in names:
        pack = forged(ground, members=(Member(DATABASE, 0, digest), Member(name, 0, digest)))
        assert_refused(ground, pack, "names files that have no place in a pack")
    twice = (Member(f"media/ab/{digest}.png", 0, digest),) * 2
    assert_refused(ground, forged(ground, members=(Member(DATABASE, 0, digest), *twice)), "have no place in a pack")
    assert_refused(ground, forged(ground, members=twice), "have no place in a pack")


def test_a_pack_that_promises_more_than_the_disk_holds_is_refused_at_once(ground: PackGround) -> None:
    huge = Member(DATABASE, 8 << 30, "ab" * 32)
    pack = forged(ground, members=(huge,))
    assert_refused(ground, pack, "cannot read|build it again")
    most = Member(DATABASE, (8 << 30) - 1, "ab" * 32)
    pack = forged(ground, members=(most,))
    assert_refused(ground, pack, "cut short")
    with pack.open("r+b") as file:  # a file with a hole: it takes no room where it lies
        file.truncate(len(pack.read_bytes()) + BLOCK + most.bytes + len(padding(most.bytes)))
    assert_refused(ground, pack, "no room for the pack|altered")


def test_a_pack_with_other_content_than_it_says_is_refused(ground: PackGround) -> None:
    pack = ground.build()
    content = pack.read_bytes()
    at, size = members(content)[MANIFEST]
    manifest = msgspec.json.decode(content[at + BLOCK : at + BLOCK + size], type=Manifest)
    body = content[members(content)[DATABASE][0] :].removesuffix(END)
    for sources, why in (
        ((msgspec.structs.replace(manifest.sources[0], checked=manifest.checked + 9e6),), "holds other content"),
        ((msgspec.structs.replace(manifest.sources[0], items=7),), "holds other content"),
    ):
        pack.write_bytes(signed(ground, msgspec.structs.replace(manifest, sources=sources)) + body + END)
        assert_refused(ground, pack, why)


def test_a_store_that_a_sync_writes_to_takes_no_pack(ground: PackGround) -> None:
    pack = ground.build()
    taker = Taker(directory=ground.booth, trust=Trust(keys=(ground.public,), sources=("s",)), clock=Clock())
    with watched_store(ground.booth):
        before = ground.content()
        with pytest.raises(StoreUnusable, match="A kiosk sync is at work"):
            import_pack(pack, taker, patience_s=0.2)
        assert ground.content() == before


def test_root_does_not_take_a_store_away_from_the_booths_user(ground: PackGround) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can write to what belongs to others")
    pack = ground.build()
    os.chown(ground.booth, pwd.getpwnam("nobody").pw_uid, -1)
    before = list(ground.booth.iterdir())
    assert_refused(ground, pack, "belongs to the user nobody: run this with sudo -u nobody")
    for words in ((), ("--watch",)):
        assert ground.kiosk("sync", *words) == 1
        assert "belongs to the user nobody: run this with sudo -u nobody" in ground.told
        assert [path for path in ground.booth.iterdir() if path.stat().st_uid == 0] == before


@pytest.mark.parametrize(
    ("pack", "problem"),
    [
        ({"keys": ["abc"]}, "'abc' is no public key; write one as kiosk pack keys prints it"),
        ({"first": "/opt/kiosk/first.kioskpack"}, "only when pack.keys names the key"),
        (
            {"first": "first.kioskpack", "keys": ["hk9STVRYVoUsWHYVduBcKVjfxibg7HpOw8VB4ToOa64="]},
            "must be a whole path",
        ),
    ],
)
def test_wrong_settings_are_refused_at_the_door(pack: dict[str, object], problem: str) -> None:
    with pytest.raises(SettingsError, match=problem):
        load_settings(environment={}, overrides={"pack": pack})


def forged(ground: PackGround, **fields: object) -> Path:
    """A pack that the right key signed, which nobody's kiosk would build."""
    manifest = Manifest(
        schema=SCHEMA_VERSION,
        sources=(PackedSource("s", items=1, checked=2e9),),
        languages=("en",),
        rules="",
        members=(Member(DATABASE, 0, "ab" * 32),),
    )
    path = ground.folder / "forged.kioskpack"
    path.write_bytes(signed(ground, msgspec.structs.replace(manifest, **fields)) + END)
    return path


def signed(ground: PackGround, manifest: Manifest) -> bytes:
    """The first two files of a pack."""
    head = encoded(manifest)
    signature = signature_of(head, read_signing_key(ground.key))
    return b"".join(
        header(name, len(content)) + content + padding(len(content))
        for name, content in ((MANIFEST, head), (SIGNATURE, signature))
    )
