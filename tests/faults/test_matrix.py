"""A council has a bad day of every kind we know: the booth shows yesterday or today, whole, and says what happened."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.faults.bad_council import BadCouncil, usual
from tests.faults.case import Case, Kind
from tests.faults.cases import CASES
from tests.faults.drupal_site import DrupalSite
from tests.faults.feed_site import FeedSite
from tests.faults.forked_sync import NAME, Booth, Done, ForkServer
from tests.faults.shown import Shown, leftovers, shown

YESTERDAY, TODAY = 1, 2
_SITES: dict[Kind, Callable[[], DrupalSite | FeedSite]] = {"localgov-drupal": DrupalSite, "open-referral": FeedSite}
_FILES = {"content.sqlite", "content.sqlite-wal", "content.sqlite-shm", "mirror.sqlite", "media", "sync.lock"}
_WORDS_OF_BODIES = re.compile(r"And more of it|alert\(1\)|Down for maintenance")


class Day(NamedTuple):
    """A council, and a store that holds what it published yesterday."""

    council: BadCouncil
    kind: Kind
    yesterday: Path
    shown: Shown


@pytest.fixture(scope="module")
def days(memory: Path, forks: ForkServer) -> Iterator[dict[Kind, Day]]:
    made: dict[Kind, Day] = {}
    for kind, site in _SITES.items():
        council = BadCouncil(site())
        folder = memory / kind
        folder.mkdir()
        booth = Booth(folder, forks)
        booth.write_settings(council.url, kind)
        booth.warm()
        made[kind] = Day(council, kind, booth.store, shown(booth.store))
    yield made
    for day in made.values():
        day.council.close()


_ROWS = [pytest.param(kind, case, id=f"{kind}: {case.name}") for kind in _SITES for case in CASES if kind in case.kinds]


@pytest.mark.parametrize(("kind", "case"), _ROWS)
def test_a_bad_day(kind: Kind, case: Case, days: dict[Kind, Day], folder: Path, forks: ForkServer) -> None:
    day = days[kind]
    booth = Booth(folder, forks)
    shutil.copytree(day.yesterday, booth.store)
    day.council.reset(TODAY)
    booth.write_settings(day.council.url, day.kind, **case.limits)
    day.council.whim = case.whim
    done = booth.sync("--full")
    check_said(done, case)
    check_shown(shown(booth.store), case, day)
    assert leftovers(booth.store) <= _FILES
    booth.write_settings(day.council.url, day.kind)
    if case.ends == "held":
        check_believed(day, booth)
    day.council.reset(TODAY)
    healed = booth.sync("--full")
    assert (healed.status, healed.said) == (0, []) or case.ends == "held"
    after = shown(booth.store)
    assert after.version == TODAY
    assert after.versions.keys() >= day.shown.versions.keys()


def test_a_website_that_suddenly_speaks_no_tls(days: dict[Kind, Day], folder: Path, forks: ForkServer) -> None:
    day = days["open-referral"]
    booth = Booth(folder, forks)
    shutil.copytree(day.yesterday, booth.store)
    booth.write_settings(day.council.url.replace("http:", "https:"), day.kind)
    case = Case("no TLS", usual, "yesterday", "in the way of https")
    check_said(booth.sync("--full"), case)
    check_shown(shown(booth.store), case, day)


def check_said(done: Done, case: Case) -> None:
    """One clear line, and nothing that belongs nowhere else."""
    everything = "\n".join(done.said)
    assert done.status == (1 if case.ends == "yesterday" else 0), done
    assert "Traceback" not in everything, everything
    assert not re.search(r"\?\S|page%5B|page\[", everything), f"a query is told: {everything}"
    assert not _WORDS_OF_BODIES.search(everything), f"words of a body are told: {everything}"
    # A service's details and its row in the list may say the same of it.
    subjects = {line.partition("left out ")[2].partition(": ")[0] or line for line in done.said}
    assert len(subjects) == (1 if case.says else 0), everything
    assert re.search(case.says, everything), everything


def check_shown(found: Shown, case: Case, day: Day) -> None:
    """All of yesterday or all of today, but for what is left out or held."""
    if case.ends == "yesterday":
        assert found == day.shown
        return
    assert all(len(versions) == 1 for versions in found.versions.values())
    assert found.versions.keys() >= day.shown.versions.keys()
    old = {uid for uid, versions in found.versions.items() if YESTERDAY in versions}
    if case.ends == "today":
        assert old == {uid for name in case.stays for uid in found.versions if uid.startswith(f"{NAME}:{name}")}
    else:
        assert 0.3 * len(found.versions) < len(old) < len(found.versions)


def check_believed(day: Day, booth: Booth) -> None:
    """A second round at least ten minutes later that misses the same believes it."""
    done = booth.sync("--full", "--now", "2036-01-01T10:00:00")
    assert (done.status, done.said) == (0, [])
    assert shown(booth.store).version == TODAY
    assert day.council.asked
