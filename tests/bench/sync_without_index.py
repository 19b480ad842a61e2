"""`kiosk sync` that indexes nothing: what the index of the search costs a sync is the difference to the real one.

Nothing else can leave the index out, on purpose; so its two methods are replaced, in this process alone.
"""

import sys
from collections.abc import Iterable, Sequence

from content_sync.content import Item
from content_sync.store.search_index import SearchIndex
from kiosk.__main__ import main


def _add_nothing(_index: SearchIndex, items: Iterable[Item]) -> None:
    for _ in items:
        pass


def _take_nothing_away(_index: SearchIndex, _uids: Sequence[str]) -> None:
    pass


if __name__ == "__main__":
    SearchIndex.add = _add_nothing  # type: ignore[method-assign, assignment]
    SearchIndex.take_away = _take_nothing_away  # type: ignore[method-assign, assignment]
    sys.exit(main())
