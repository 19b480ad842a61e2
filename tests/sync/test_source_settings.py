"""Only settings that decide what a website is asked, or answers, make what was kept of it useless."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from content_sync.all_sources import SyncOptions, sync_source
from content_sync.clock import Clock
from content_sync.fetching import Depth
from content_sync.network import Network
from content_sync.source import Credentials, Source
from content_sync.store.writer import ContentWriter
from content_sync.timetable import Timing
from tests.faults.bad_council import BadCouncil
from tests.faults.drupal_site import DrupalSite

PUBLIC = {"en": "https://council.example", "cy": "https://council.example/cymraeg"}


class Booth:
    """A booth that is told which settings its one source has, round after round."""

    def __init__(self, directory: Path, url: str) -> None:
        self._directory = directory
        secret = directory / "secret"
        secret.write_text("s")
        self.source = Source(
            name="site", kind="localgov-drupal", url=url, public_url=PUBLIC, languages=("en",),
            credentials=Credentials(scheme="bearer", secret_file=secret),
        )  # fmt: skip

    def round(self, **settings: object) -> Depth:
        """Run one, and answer how deep it was."""
        options = SyncOptions(
            directory=self._directory, sources=(), headings={}, timing=Timing(every_s=1, alerts_every_s=1),
            network=Network(timeout_s=5, round_s=20, page_mb=1), picture_mb=1, media_mb=1,
        )  # fmt: skip
        with ContentWriter(self._directory) as writer:
            source = replace(self.source, **settings)
            result = sync_source(source, "content", options, writer, Clock("Europe/London"))
        assert result.error is None
        return result.depth


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    council = BadCouncil(DrupalSite(count=3))
    try:
        made = Booth(tmp_path, council.url)
        assert made.round() == "full"
        yield made
    finally:
        council.close()


def test_settings_that_only_say_when_or_how_to_tell_keep_it(booth: Booth, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    moved.write_text("s")
    assert booth.round(every_minutes=60, media_hosts=("cdn.example",), organisation="The council") == "changes"
    assert booth.round(credentials=Credentials(scheme="bearer", secret_file=moved)) == "changes"
    assert booth.round(public_url=dict(reversed(PUBLIC.items()))) == "changes"


@pytest.mark.parametrize(
    "settings",
    [{"languages": ("en", "cy")}, {"credentials": None}, {"public_url": {"en": "https://other.example"}}],
)
def test_settings_that_change_what_comes_begin_anew(booth: Booth, settings: dict[str, object]) -> None:
    assert booth.round(**settings) == "full"
    assert booth.round(**settings) == "changes"
