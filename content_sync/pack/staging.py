"""The folder in the store's directory where a pack waits until every byte of it is known to be right."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from content_sync.store.connection import store_faults

TAKING = "pack.part"
BUILDING = "pack-build-"
_LEFT_S = 86400.0


@contextmanager
def staging(directory: Path) -> Iterator[Path]:
    """Give an empty folder that is gone afterwards. The caller is the store's only writer."""
    folder = directory / TAKING
    with store_faults(folder):
        folder.mkdir(exist_ok=True)
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def drop_leftovers(directory: Path) -> None:
    """Remove what was left behind by a build that was killed, a day ago or longer."""
    for folder in directory.glob(f"{BUILDING}*"):
        if not 0 <= time.time() - folder.stat().st_mtime < _LEFT_S:
            shutil.rmtree(folder, ignore_errors=True)


def drop_interrupted(directory: Path) -> None:
    """Remove what was left behind by an import that was killed. The caller is the store's only writer."""
    shutil.rmtree(directory / TAKING, ignore_errors=True)
    drop_leftovers(directory)
