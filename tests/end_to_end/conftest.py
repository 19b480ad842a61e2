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
    """Of a booth without the checker: to try the rule set takes longer than to bring 300 services."""
    made = SyncProgram(tmp_path, council.url, has_checker=False)
    yield made
    made.end()
