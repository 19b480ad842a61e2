"""An office that builds packs and a booth that takes them, both through the real commands."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from content_sync.clock import Clock
from content_sync.network import Network
from content_sync.pack.keys import make_keys
from content_sync.rule_sets import RuleSets
from content_sync.source import RuleFiles, Source
from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from content_sync.store.writer import ContentWriter
from kiosk.__main__ import main
from tests.sync.made_records import NOON, Booth, item, picture
from tests.sync.picture_server import picture_server, png
from tests.sync.small_rules import small_rules

Content = dict[str, bytes]


class PackGround:
    """Folders, keys and settings; `kiosk(…)` runs a command, `told` is what the last one printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.office, self.booth = folder / "office", folder / "booth"
        self.key = folder / "signing.key"
        self.public = make_keys(self.key)
        self.settings = folder / "booth.toml"
        self.write_settings()
        self.told = ""
        self._capsys = capsys

    def write_settings(self, more: str = "", *, keys: str | None = None, source: str = "s") -> None:
        """The booth's settings; `more` belongs to [pack]."""
        for file, store in ((self.settings, self.booth), (self.folder / "office.toml", self.office)):
            file.write_text(
                f"""
[store]
directory = "{store}"
[checker]
offered = false
[pack]
keys = [{f'"{self.public}"' if keys is None else keys}]
{more}
[[sources]]
name = "{source}"
kind = "localgov-drupal"
url = "http://127.0.0.1:9"
public_url = {{en = "https://morfryn.example", cy = "https://morfryn.example/cy"}}
languages = ["en", "cy"]
"""
            )

    def fill_office(self, title: str = "Bin days", *, hours: float = 0, count: int = 40, source: str = "s") -> None:
        """Let the office read the council's website, so many hours after NOON."""
        with picture_server() as website:
            website.files = {"/0": png(shade=1), "/1": png(shade=2), f"/{len(title)}": png(shade=len(title))}
            urls = sorted(website.files)
            office = Booth(self.office)
            office.moment = NOON + timedelta(hours=hours)
            pictures = [picture(f"p{at}", f"{website.url}{url}") for at, url in enumerate(urls)]
            shown = tuple(f"s:p{at}" for at in range(len(urls)))
            records = [item(f"i{at}", title=f"{title} {at}", media=shown) for at in range(count)]
            with website.api() as api:
                result = office.sync([*pictures, *records], api=api, name=source)
            assert result.error is None
            office.close()

    def give_rules(self, store: Path, version: str) -> None:
        """Put a rule set in force in a store."""
        file = self.folder / "rules.yaml"
        file.write_bytes(small_rules(version))
        source = Source(name="s", kind="localgov-drupal", url="http://x", public_url={}, languages=("en",))
        with ContentWriter(store) as writer:
            network = Network(timeout_s=1, round_s=1, page_mb=1)
            RuleSets(RuleFiles(rules=file), (source,), network, Clock.fixed(NOON)).renew(writer)

    def kiosk(self, *arguments: str | Path, at: str = "booth") -> int:
        """Run a command there; its words are in `told`."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("tempfile.tempdir", None)  # a sync chooses another for all of its process
            status = main([*map(str, arguments), "--config", str(self.folder / f"{at}.toml")])
        out, err = self._capsys.readouterr()
        self.told = out + err
        assert "Traceback" not in self.told
        return status

    def build(self, name: str = "a.kioskpack") -> Path:
        """Build a pack in the office."""
        out = self.folder / name
        assert self.kiosk("pack", "build", out, "--key", self.key, at="office") == 0, self.told
        return out

    def titles(self) -> set[str]:
        """The titles' words that all items of the booth share."""
        reader = ContentReader(self.booth)
        try:
            cards = [reader.card(uid, "en") for uid in reader.item_uids("service")]
            for uid in reader.item_uids("service")[:1]:  # all show the same pictures
                page = reader.page(uid, "en", NOON)
                assert page is not None
                assert all(Path(one.path).is_file() for one in page.pictures)
        finally:
            reader.close()
        return {card.title.rpartition(" ")[0] for card in cards if card}

    def content(self, store: Path | None = None) -> Content:
        """Every bit of the database and of the pictures of a store."""
        folder = store or self.booth
        if (folder / DATABASE).exists():
            with closing(sqlite3.connect(folder / DATABASE)) as database:
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        files = [folder / DATABASE, *sorted(folder.glob("media/*/*")), *folder.glob("mirror.sqlite")]
        return {str(path.relative_to(folder)): path.read_bytes() for path in files if path.is_file()}


def members(pack: bytes) -> dict[str, tuple[int, int]]:
    """Where the files of a pack are: name → start of its header, size."""
    found, at = {}, 0
    while name := pack[at : at + 100].rstrip(b"\0").decode():
        size = int(pack[at + 124 : at + 135], 8)
        found[name] = (at, size)
        at += 512 + -(-size // 512) * 512
    assert len(pack) == at + 1024
    return found
