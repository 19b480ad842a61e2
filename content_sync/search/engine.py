"""The door of the search. What stands behind it is loaded when somebody searches: the first frame does not wait."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from content_sync.search.answer import Answer
from content_sync.store.reader import ContentReader

if TYPE_CHECKING:
    from content_sync.search.searcher import Searcher


class SearchEngine:
    """Searches the content of a store. One thread only; nothing of what is asked is kept."""

    def __init__(self, reader: ContentReader, folders: Sequence[Path]) -> None:
        """`folders`: where the word lists are (`word_lists.py`), a later one adding to the earlier ones."""
        self._reader, self._folders = reader, folders
        self._searcher: Searcher | None = None

    def find(self, text: str, lang: str, now: datetime, limit: int = 30) -> Answer:
        """Answer what fits `text`, in `lang` (BCP 47) where it is there; any text is understood somehow.

        Raises `StoreUnusable` as the reader does, and nothing for any text.
        """
        return self._loaded().find(text, lang, now, limit)

    def warm_up(self, lang: str) -> None:
        """Read what the first search needs, and the word lists again if they have changed."""
        for _ in self.warming(lang):
            pass

    def warming(self, lang: str) -> Iterator[None]:
        """The same in steps, each of some hundredths of a second, for who has something else to do in between."""
        searcher = self._loaded()
        yield
        yield from searcher.warming(lang)

    def forget_questions(self) -> None:
        """The visit is over: nothing of what was typed stays in memory."""
        if self._searcher:
            self._searcher.forget_questions()

    @property
    def faults(self) -> Mapping[str, str]:
        """Language → why its word list is not used as it is now."""
        return self._loaded().lists.faults

    def _loaded(self) -> "Searcher":
        if self._searcher is None:
            from content_sync.search.searcher import Searcher  # noqa: PLC0415  not before somebody searches

            self._searcher = Searcher(self._reader, self._folders)
        return self._searcher
