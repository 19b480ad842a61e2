"""A store with the sample council's content, and an engine that searches it with the word lists that are shipped."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from content_sync.clock import Clock
from content_sync.search.answer import Answer
from content_sync.search.engine import SearchEngine
from content_sync.store.reader import ContentReader
from kiosk.folders import CONFIG
from tests.screens.content_store import ContentStore, sample_content

NOW = Clock.fixed(datetime.fromisoformat("2026-07-14T11:00")).now()
Find = Callable[..., Answer]


@pytest.fixture(scope="session")
def council_store(tmp_path_factory: pytest.TempPathFactory) -> ContentStore:
    """A synced store."""
    return sample_content(tmp_path_factory)


@pytest.fixture(scope="session")
def engine(council_store: ContentStore) -> Iterator[SearchEngine]:
    """The engine, as the booth makes it."""
    reader = ContentReader(council_store.directory)
    yield SearchEngine(reader, [CONFIG / "search"])
    reader.close()


@pytest.fixture(scope="session")
def find(engine: SearchEngine) -> Find:
    """Searches in a language."""
    return lambda words, lang="en", limit=30: engine.find(words, lang, NOW, limit)


@pytest.fixture
def lists(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes a word list of a language into a folder of its own, and answers the folder."""

    def write(lang: str, text: str) -> Path:
        (tmp_path / f"{lang}.toml").write_text(text, "utf-8")
        return tmp_path

    return write
