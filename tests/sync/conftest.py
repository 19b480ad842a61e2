"""What the tests of syncing share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.made_records import Booth


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    """A booth with an empty store."""
    made = Booth(tmp_path)
    yield made
    made.close()
