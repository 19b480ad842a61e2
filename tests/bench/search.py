"""The search: how long an answer takes, a key until its results are painted, what the index costs, and the memory."""

import shutil
import statistics
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure, percentile
from tests.bench.ground import Ground
from tests.bench.made_council import MadeCouncil
from tests.bench.sync_rate import COUNT, sync

_PART = "search"
_SIZES = ((3_000, 5.0), (30_000, 20.0))
"""How many items there are, and the ms within which 95 of 100 answers come."""
_RUNS = 3
_NO_SERVER = "http://127.0.0.1:9"


def measure(ground: Ground) -> Iterator[Figure]:
    """Each in a process of its own; what is compared takes turns."""
    stores = {count: ground.place / f"council-{count}" for count, _ in _SIZES}
    for count, limit in _SIZES:
        shutil.rmtree(stores[count], ignore_errors=True)
        seconds = MadeCouncil(count).write(stores[count])
        yield Figure(_PART, f"writing the made-up council of {count:,} items", "s", [seconds])
        yield from _answers(ground, stores[count], count, limit)
    with ground.sample_booth() as settings:
        yield from _painted(ground, settings, "sample council")
        yield from _memory(ground, settings)
    small = ground.settings(stores[_SIZES[0][0]].name, _NO_SERVER)
    yield from _painted(ground, small, "3,000 items")
    yield from _indexing(ground)


def _answers(ground: Ground, store: Path, count: int, limit: float) -> Iterator[Figure]:
    """Of every query the median of its repetitions; of those the median and the 95th percentile."""
    queries: list[dict[str, Any]] = ground.ask("tests.bench.search_timing", store, "--count", count)["queries"]
    ours, bare = _medians(queries, "ours", 0), _medians(queries, "bare", 0)
    more = {"queries": len(queries)}
    name = f"search in {count:,} items"
    yield Figure(_PART, f"{name}, median", "ms", ours, bare, more=more)
    yield Figure(_PART, f"{name}, 95th percentile", "ms", [percentile(ours, 95)], [percentile(bare, 95)], limit)
    yield Figure(_PART, "· the same, time of the processor", "ms", [percentile(_medians(queries, "ours", 1), 95)])
    for kind in sorted({str(query["kind"]) for query in queries}):
        of_kind = [query for query in queries if query["kind"] == kind]
        times, floor = _medians(of_kind, "ours", 0), _medians(of_kind, "bare", 0)
        yield Figure(_PART, f"· {kind}, 95th percentile", "ms", [percentile(times, 95)], [percentile(floor, 95)])


def _medians(queries: Sequence[dict[str, Any]], way: str, clock: int) -> list[float]:
    return [statistics.median(times[clock] for times in query[way]) for query in queries]


def _painted(ground: Ground, settings: Path, where: str) -> Iterator[Figure]:
    for size in ("1080x1920", "1920x1080"):
        found = ground.ask("tests.bench.booth_window", "typing", "--config", settings, "--size", size)
        every = [time for times in found.values() for time in times]
        name = f"key to painted results, {where}, {size}"
        yield Figure(_PART, f"{name}, median", "ms", every)
        yield Figure(_PART, f"{name}, 95th percentile", "ms", [percentile(every, 95)], (), 50)


def _memory(ground: Ground, settings: Path) -> Iterator[Figure]:
    """The same evening with searches and without; the window that searched, while it shows them and afterwards."""
    found: dict[str, list[dict[str, Any]]] = {"searching": [], "not-searching": []}
    for _ in range(_RUNS):
        for job, answers in found.items():
            answers.append(ground.ask("tests.bench.booth_window", job, "--config", settings))
    for name, moment, limit in (("window with 20 searches, PSS", "there", 10), ("· after the visit", "after", 10)):
        with_search, without = ([one[moment]["Pss"] / 1024 for one in answers] for answers in found.values())
        yield Figure(_PART, name, "MB", with_search, without, limit, "difference")


def _indexing(ground: Ground) -> Iterator[Figure]:
    """A first sync, with the index and without."""
    with ground.serving("tests.bench.feed_server", "--count", COUNT, "--steady") as address:
        settings = ground.settings("generated", address, "open-referral")
        taken: dict[str, list[float]] = {"kiosk": [], "tests.bench.sync_without_index": []}
        for _ in range(_RUNS):
            for module, seconds in taken.items():
                shutil.rmtree(ground.place / "generated", ignore_errors=True)
                seconds.append(sync(ground, settings, module)["seconds"])
    with_index, without = taken.values()
    yield Figure(
        _PART, f"first sync of {COUNT} services, with the index of the search", "s", with_index, without, 1.33, "ratio"
    )
