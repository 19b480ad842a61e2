"""The worker's life beside a database that goes bad while it works."""

import time
from contextlib import closing
from pathlib import Path

import pytest

from content_sync.all_sources import SyncOptions
from content_sync.clock import Clock
from content_sync.network import Network
from content_sync.source import Credentials, Source
from content_sync.store import DATABASE
from content_sync.store.backup import GOOD_COPY
from content_sync.store.reader import ContentReader
from content_sync.timetable import Timing
from content_sync.worker import SyncWorker
from tests.end_to_end.tiny_council import TinyCouncil, versions
from tests.sync.made_records import NOON


class Done(BaseException):
    """Ends a worker, as a signal does."""


def options(directory: Path, url: str, credentials: Credentials | None = None) -> SyncOptions:
    source = Source(
        name="tiny",
        kind="localgov-drupal",
        url=url,
        public_url={"en": "https://tiny.example"},
        languages=("en",),
        credentials=credentials,
    )
    return SyncOptions(
        directory=directory,
        sources=(source,),
        headings={},
        timing=Timing(every_s=0.01, alerts_every_s=100),
        network=Network(timeout_s=2, round_s=20, page_mb=1),
        picture_mb=1,
        media_mb=1,
    )


def test_a_database_that_goes_bad_at_work_is_replaced_and_filled_at_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    council = TinyCouncil(1000)  # more than the writer keeps in memory
    pauses = 0

    def pause(_seconds: float) -> None:
        nonlocal pauses
        pauses += 1
        if pauses == 2:
            assert (tmp_path / GOOD_COPY).exists()
            content = bytearray((tmp_path / DATABASE).read_bytes())
            content[8192:] = b"\xa5" * (len(content) - 8192)
            (tmp_path / DATABASE).write_bytes(content)
            council.version = 2
        elif pauses == 4:
            raise Done

    worker = SyncWorker(options(tmp_path, council.url), Clock.fixed(NOON), pause)
    with pytest.raises(Done):
        worker.run()
    council.close()
    assert versions(tmp_path) == {"2"}
    assert "damaged" in caplog.text
    assert len(list(tmp_path.glob("*.corrupt-*"))) >= 1


def test_credentials_that_cannot_be_read_fail_their_source_in_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    secret = Credentials(scheme="bearer", secret_file=tmp_path / "nowhere")

    def pause(_seconds: float) -> None:
        if caplog.records:
            raise Done

    started = time.monotonic()
    with pytest.raises(Done):
        SyncWorker(options(tmp_path, "http://127.0.0.1:9", secret), Clock.fixed(NOON), pause).run()
    assert "secret" in caplog.text
    with closing(ContentReader(tmp_path)) as reader:
        assert reader.freshness().checked_at is None
    assert time.monotonic() - started < 5


def test_what_a_killed_import_left_goes_with_the_days_copy(tmp_path: Path) -> None:
    council = TinyCouncil(count=3)
    left = tmp_path / "pack.part"

    def pause(_seconds: float) -> None:
        if (tmp_path / GOOD_COPY).exists():
            raise Done
        left.mkdir()
        (left / DATABASE).write_bytes(b"half")

    with pytest.raises(Done):
        SyncWorker(options(tmp_path, council.url), Clock.fixed(NOON), pause).run()
    council.close()
    assert not left.exists()
