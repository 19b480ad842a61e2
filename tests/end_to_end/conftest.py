"""What the tests of both processes share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.tiny_council import SyncProgram, TinyCouncil


@pytest.fixture
def council() -> Iterator[TinyCouncil]:
    made = TinyCouncil(300)
    yield made
    made.close()


@pytest.fixture
def sync(tmp_path: Path, council: TinyCouncil) -> Iterator[SyncProgram]:
    made = SyncProgram(tmp_path, council.url)
    yield made
    made.end()
