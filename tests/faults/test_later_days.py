"""What one bad day must not do to the days after it, and what only shows over several rounds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.bad_council import BadCouncil, Whim, usual
from tests.faults.forked_sync import Booth, ForkServer
from tests.faults.ground import synced_booth
from tests.faults.shown import shown
from tests.faults.whims import RESET, at, broken_off, cut, everywhere, fields, one, status

Ground = tuple[BadCouncil, Booth]


@pytest.fixture
def ground(folder: Path, forks: ForkServer) -> Iterator[Ground]:
    with synced_booth(folder, forks) as made:
        yield made


def test_a_date_of_the_year_9999_hides_no_later_change(ground: Ground) -> None:
    council, booth = ground
    council.reset(2)
    council.whim = one(fields({"changed": "9999-12-31T23:59:59+00:00"}, {}))
    assert booth.sync("--full").status == 0
    council.reset(3)
    assert booth.sync().status == 0
    assert versions_of_services(booth) == {3}


@pytest.mark.parametrize(
    "whim",
    [
        at("list", RESET),
        at("list", broken_off(is_reset=True)),
        at("list", cut()),
        at("list", status(500)),
        everywhere(status(503, Retry_After="900")),
    ],
)
def test_a_look_for_changes_that_breaks_off_brings_nothing(ground: Ground, whim: Whim) -> None:
    council, booth = ground
    council.reset(2)
    council.whim = whim
    done = booth.sync()
    assert (done.status, len(done.said)) == (1, 1)
    assert versions_of_services(booth) == {1}
    council.whim = usual
    assert booth.sync().said == []
    assert versions_of_services(booth) == {2}


def versions_of_services(booth: Booth) -> set[int]:
    """Answer the versions of the services' words; pictures are looked at by night alone."""
    found = shown(booth.store).versions
    return {version for uid, of in found.items() if ":service" in uid for version in of}
