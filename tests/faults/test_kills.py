"""The sync is killed at any moment: the store opens, and holds one version of everything."""

import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from content_sync.store.reader import ContentReader
from tests.faults.bad_council import Answer, BadCouncil, Request
from tests.faults.drupal_site import DrupalSite
from tests.faults.feed_site import FeedSite
from tests.faults.forked_sync import Booth, ForkServer, Run
from tests.faults.ground import FILES, another, synced_booth
from tests.faults.shown import leftovers, shown

KILLS = 200


def test_kill_9_at_any_of_200_moments_leaves_a_whole_store(folder: Path, forks: ForkServer) -> None:
    chance = random.Random(6)
    with synced_booth(folder, forks) as (council, booth):
        whole = shown(booth.store)
        began = time.monotonic()
        council.reset(2)
        booth.sync("--full")
        takes, requests = time.monotonic() - began, len(council.asked)
        spans = [takes, takes / 4]
        held = 2
        finished = renewed = 0
        for number in range(KILLS):
            council.reset(another(held))
            run = booth.start("--full")
            # Half of them when most is written: when all is fetched.
            while number % 2 and len(council.asked) < requests and time.monotonic() - began < 200:
                time.sleep(0.0005)
            time.sleep(chance.uniform(0, spans[number % 2]))
            run.send(signal.SIGKILL)
            is_over = run.wait().status == 0
            # However busy the machine is: about one in five shall be over before it is killed.
            spans[number % 2] *= 0.9 if is_over else 1.03
            finished += is_over
            found = shown(booth.store)
            assert found.version in (held, another(held))
            assert found.versions.keys() == whole.versions.keys()
            assert leftovers(booth.store) <= FILES
            renewed += found.version != held
            held = found.version
        assert finished < KILLS / 2, "too late to be of use"
        assert renewed > finished, "none was killed after its content was written"
        council.reset(another(held))
        assert booth.sync("--full").status == 0
        assert shown(booth.store).version == another(held)
        assert booth.sync().status == 0
        pictures = list((booth.store / "media").rglob("*.*"))
        assert len(pictures) == sum(uid.startswith("morfryn:image") for uid in whole.versions)


@pytest.mark.parametrize(
    ("site", "kind", "last", "looks"),
    [(FeedSite(), "open-referral", "/services/service-16 ", 11), (DrupalSite(), "localgov-drupal", "media/image ", 1)],
    ids=["feed", "drupal"],
)
def test_a_first_round_that_is_cut_off_is_gone_on_with(  # noqa: PLR0913, PLR0917 - fixtures
    folder: Path, forks: ForkServer, site: FeedSite | DrupalSite, kind: str, last: str, looks: int
) -> None:
    council = BadCouncil(site)
    booth = Booth(folder, forks)
    booth.write_settings(council.url, kind)
    ending = _Ending(last)
    council.whim = ending
    try:
        ending.run = booth.start("--watch")
        done = ending.run.wait()
        assert not items(booth.store), "half a round is not shown"
        assert booth.sync().status == 0
    finally:
        council.close()
    assert done.status == 0
    assert len(items(booth.store)) == site.count
    twice = {address for address, times in ending.sent.items() if times > 1}
    assert len(twice) <= looks, "but for what finds out what a website can do"


class _Ending:
    """Ends a run when it asks for one thing; sends nothing twice to whoever can prove that they have it."""

    def __init__(self, last: str) -> None:
        self.run: Run | None = None
        self.sent: Counter[str] = Counter()
        self._last = last

    def __call__(self, request: Request, answer: Callable[[], Answer]) -> Answer:
        address = f"{request.path} {sorted(request.query.items())}"
        if self._last in address and self.run:
            self.run.send(signal.SIGTERM)
            self.run = None
            return Answer(status=503)
        if request.headers.get("If-None-Match"):
            return Answer(status=304)
        self.sent[address] += 1
        made = answer()
        return made._replace(headers={**made.headers, "ETag": '"1"'})


def items(store: Path) -> tuple[str, ...]:
    """Answer the services that the window would show."""
    reader = ContentReader(store)
    try:
        return reader.item_uids("service")
    finally:
        reader.close()
