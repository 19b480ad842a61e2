"""A store with the sample council's content, brought by the real `kiosk sync` from a real server."""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.folders import ASSETS, CONFIG, ROOT
from kiosk.settings import Settings, load_settings
from tests.sync.sample_council_server import sample_council

MORNING = datetime.fromisoformat("2026-07-14T07:40")


@dataclass(frozen=True, slots=True)
class ContentStore:
    """A folder with a store in it, and the settings file that names it."""

    folder: Path

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.folder / "kiosk.toml"

    @property
    def directory(self) -> Path:
        """Where the content database and the pictures are."""
        return self.folder / "store"

    def settings(self, environment: dict[str, str] | None = None) -> Settings:
        """Answer the settings of a booth with this store."""
        return load_settings(self.config, environment or {})

    def copy(self, to: Path) -> "ContentStore":
        """Answer a store with the same content, to be changed."""
        shutil.copytree(self.directory, to / "store")
        other = ContentStore(to)
        other.write_settings("http://127.0.0.1:9")
        return other

    def write_settings(self, address: str) -> None:
        """Write the settings: the bundled source, at an address."""
        shipped = (CONFIG / "kiosk.toml").read_text("utf-8")
        source = shipped[shipped.index("\n[[sources]]") :]
        self.folder.mkdir(parents=True, exist_ok=True)
        self.config.write_text(
            f'[store]\ndirectory = "{self.directory}"\n' + re.sub(r'(?m)^url = ".*"$', f'url = "{address}"', source),
            "utf-8",
        )

    def sync(self, council: Path, now: datetime = MORNING) -> None:
        """Sync once, as the booth does, from the content files in a folder."""
        with sample_council(council, now, look_every_seconds=3600) as served:
            self.write_settings(str(served.client.base_url))
            subprocess.run(
                [sys.executable, "-m", "kiosk", "sync", "--config", self.config, "--now", now.isoformat()],
                cwd=ROOT,
                env={name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")},
                check=True,
                stdout=subprocess.DEVNULL,
                timeout=60,
            )


def sample_content(tmp_path_factory: pytest.TempPathFactory) -> ContentStore:
    """Answer a store of one's own with the sample council's content; all who test sync it once together."""
    base = tmp_path_factory.getbasetemp()
    shared = ContentStore((base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "sample-content")
    shared.folder.mkdir(exist_ok=True)
    with (shared.folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        is_there = shared.folder / "is-there"
        if not is_there.exists():
            shutil.rmtree(shared.directory, ignore_errors=True)
            shared.sync(ASSETS / "sample_council")
            is_there.touch()
    return shared.copy(tmp_path_factory.mktemp("content"))


def edit(file: Path, *changes: tuple[str, str]) -> None:
    """Replace words in a content file as an editor would; every word must be there."""
    text = file.read_text("utf-8")
    for old, new in changes:
        assert old in text, f"{old!r} is not in {file.name}"
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
