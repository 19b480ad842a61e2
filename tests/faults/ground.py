"""What the tests of kills and power cuts stand on: a council that publishes, a booth that has synced once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.bad_council import BadCouncil
from tests.faults.drupal_site import DrupalSite
from tests.faults.forked_sync import Booth, ForkServer

FILES = frozenset({
    "content.sqlite", "content.sqlite-wal", "content.sqlite-shm", "mirror.sqlite", "mirror.sqlite-journal", "media",
    "sync.lock",
})  # fmt: skip
"""All that may stand in a store's folder, whatever happens."""
NEWEST = 9


@contextmanager
def synced_booth(folder: Path, forks: ForkServer, store: Path | None = None) -> Iterator[tuple[BadCouncil, Booth]]:
    """A council, and a booth that shows its version 1; its store may stand somewhere else than below `folder`."""
    council = BadCouncil(DrupalSite(count=16))
    try:
        booth = Booth(folder, forks, store)
        booth.write_settings(council.url, "localgov-drupal")
        booth.warm()
        yield council, booth
    finally:
        council.close()


def another(version: int) -> int:
    """Answer a version that is not this one."""
    return version % NEWEST + 1
