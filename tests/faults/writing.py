"""A process that brings one version of the same content after the other into a store, and stands still before each."""

import os
import signal
import sys
from pathlib import Path

from content_sync.store.removals import Removals
from content_sync.store.staging import Staging
from content_sync.store.writer import ContentWriter, SyncRun
from tests.faults.ground import another
from tests.sync.made_records import item

ITEMS = 40


def write_for_ever(directory: Path) -> None:
    """Write the next version each time the process is let go on."""
    version = 1
    with ContentWriter(directory) as writer:
        while True:
            write(writer, version)
            version = another(version)
            os.kill(os.getpid(), signal.SIGSTOP)


def write(writer: ContentWriter, version: int) -> None:
    """Apply a round as `SyncRound` does."""
    with Staging(writer.known("s"), frozenset(), writer.directory) as staging:
        for number in range(ITEMS):
            staging.take(item(f"service{number}", title=f"Service {number}, version {version}. {'And more. ' * 20}"))
        run = SyncRun("s", "content", started=version, ended=version, ok=True)
        writer.apply(run, staging.changed_records(), {"item": Removals((), (), (), 0)})


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]))
