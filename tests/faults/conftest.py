"""What the fault tests share: one process that has everything imported, and a folder where syncing costs nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.faults.forked_sync import ForkServer

_MEMORY = Path("/dev/shm")
_ROOM = 100_000_000


@pytest.fixture(scope="session")
def forks() -> Iterator[ForkServer]:
    made = ForkServer()
    yield made
    made.close()


@pytest.fixture(scope="session")
def memory() -> Iterator[Path]:
    """A folder in memory, where there is one: hundreds of rounds would wait for the disk most of their time."""
    is_there = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    with TemporaryDirectory(dir=_MEMORY if is_there else None) as folder:
        yield Path(folder)


@pytest.fixture
def folder(memory: Path) -> Iterator[Path]:
    """An empty folder of one test."""
    with TemporaryDirectory(dir=memory) as made:
        yield Path(made)
