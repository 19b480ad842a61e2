"""Times searches on a store, each in turns with the bare query, in a process of its own; prints one line of JSON.

`--profile`: says where the time goes instead.
"""

import argparse
import cProfile
import json
import pstats
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from content_sync.search.engine import SearchEngine
from content_sync.search.folding import fold
from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from kiosk.folders import CONFIG
from tests.bench.made_council import MadeCouncil
from tests.bench.typed_queries import Typed, typed_queries

_NOW = datetime(2026, 7, 14, 11, tzinfo=UTC)
_BARE = "SELECT rowid FROM bare WHERE bare MATCH :words ORDER BY rank LIMIT 30"
_MAKE_BARE = (
    "CREATE VIRTUAL TABLE bare USING fts5(title, aliases, summary, body)",
    "INSERT INTO bare (rowid, title, aliases, summary, body) SELECT rowid, title, aliases, summary, body FROM search",
)
"""What anybody would make first: an index of the same words, with all that SQLite offers."""
_WARM = 30
"""So many searches come first that do not count."""


def main() -> int:
    """Time every query a few times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    parser.add_argument("--count", type=int, required=True, help="how many items are there")
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    args = parser.parse_args()
    queries = typed_queries(MadeCouncil(args.count))
    _make_bare(args.directory / DATABASE)
    reader = ContentReader(args.directory)
    engine = SearchEngine(reader, [CONFIG / "search"])
    for lang in ("en", "cy"):
        engine.warm_up(lang)

    def ours(typed: Typed) -> object:
        return engine.find(typed.words, typed.lang, _NOW)

    def bare(typed: Typed) -> object:
        return reader.rows(_BARE, {"words": _bare_words(typed.words)})

    for typed in queries[:_WARM]:
        ours(typed)
        bare(typed)
    if args.profile:
        return _profile(ours, queries)
    print(json.dumps({"queries": _times(queries, {"ours": ours, "bare": bare}, args.passes)}))
    return 0


def _make_bare(path: Path) -> None:
    with closing(sqlite3.connect(path)) as store, store:
        if not store.execute("SELECT 1 FROM sqlite_master WHERE name = 'bare'").fetchone():
            for statement in _MAKE_BARE:
                store.execute(statement)


def _bare_words(text: str) -> str:
    """All words, the last one as the beginning of one."""
    return " ".join(f'"{word}"' for word in fold(text).split()) + "*"


def _times(
    queries: Sequence[Typed], ways: dict[str, Callable[[Typed], object]], passes: int
) -> list[dict[str, object]]:
    """The ms that each query takes by each way, on the clock and of the processor, in each pass."""
    found: list[dict[str, Any]] = [{**typed._asdict(), **{way: [] for way in ways}} for typed in queries]
    chance = random.Random(4)
    for _ in range(passes):
        for at in chance.sample(range(len(queries)), len(queries)):
            for way, search in ways.items():
                worked, began = time.process_time(), time.perf_counter()
                search(queries[at])
                ended = time.perf_counter()
                found[at][way].append(((ended - began) * 1000, (time.process_time() - worked) * 1000))
    return found


def _profile(ours: Callable[[Typed], object], queries: Sequence[Typed]) -> int:
    profile = cProfile.Profile()
    profile.runcall(lambda: [ours(typed) for typed in queries])
    for order in ("tottime", "cumulative"):
        pstats.Stats(profile, stream=sys.stderr).sort_stats(order).print_stats(40)
    return 0


if __name__ == "__main__":
    sys.exit(main())
