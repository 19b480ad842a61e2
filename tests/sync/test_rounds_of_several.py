"""A website that takes its time holds up no alert of another."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from content_sync.all_sources import SyncOptions
from content_sync.clock import Clock
from content_sync.network import Network
from content_sync.source import Source
from content_sync.store.reader import ContentReader
from content_sync.timetable import Timing
from content_sync.worker import SyncWorker
from tests.faults.bad_council import Answer, BadCouncil, Request
from tests.faults.drupal_site import DrupalSite
from tests.faults.feed_site import FeedSite
from tests.sync.made_records import NOON


class Done(BaseException):
    """Ends a worker, as a signal does."""


@contextmanager
def councils() -> Iterator[tuple[BadCouncil, BadCouncil]]:
    """A feed, and the website of another council."""
    feed, website = BadCouncil(FeedSite()), BadCouncil(DrupalSite(count=6))
    try:
        yield feed, website
    finally:
        feed.close()
        website.close()


def options(directory: Path, feed: str, website: str) -> SyncOptions:
    public = {"en": "https://council.example"}
    return SyncOptions(
        directory=directory,
        sources=(
            Source(name="feed", kind="open-referral", url=feed, public_url=public, languages=("en",)),
            Source(name="site", kind="localgov-drupal", url=website, public_url=public, languages=("en",)),
        ),
        headings={},
        timing=Timing(every_s=100, alerts_every_s=0.1),
        network=Network(timeout_s=5, round_s=20, page_mb=1),
        picture_mb=1,
        media_mb=1,
    )


def test_alerts_come_while_the_content_of_another_source_is_fetched(tmp_path: Path) -> None:
    found: set[tuple[int, int]] = set()

    def slow(request: Request, answer: Callable[[], Answer]) -> Answer:
        time.sleep(0.01)
        if request.part == "one":
            found.add((alert_count(tmp_path), item_count(tmp_path)))
        return answer()

    def pause(_seconds: float) -> None:
        if item_count(tmp_path) == 24 + 6:
            raise Done

    with councils() as (feed, website):
        feed.whim = slow
        with pytest.raises(Done):
            SyncWorker(options(tmp_path, feed.url, website.url), Clock.fixed(NOON), pause).run()
    assert (1, 0) in found, "an alert before the feed was read to its end"


def alert_count(store: Path) -> int:
    with closing(ContentReader(store)) as reader:
        return len(reader.alerts("en", NOON))


def item_count(store: Path) -> int:
    with closing(ContentReader(store)) as reader:
        return len(reader.item_uids("service"))
