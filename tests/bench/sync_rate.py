"""Services a second of a first sync of 3,000, held against a bare loop that makes the same requests."""

import json
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ground import Ground

COUNT = 3000
_RUNS = 3
_MOST_PROBES = 12
"""So many requests more are made to find out what a feed can do; the bare loop knows."""


def measure(ground: Ground) -> Iterator[Figure]:
    """The two take turns at one server; each begins with nothing."""
    with ground.serving("tests.bench.feed_server", "--count", COUNT, "--steady") as address:
        settings = ground.settings("generated", address, "open-referral")
        ours, floor, again = [], [], []
        for _ in range(_RUNS):
            before = _requests(address)
            bare = ground.ask("tests.bench.bare_loop", address, ground.place / "bare.db")
            between = _requests(address)
            shutil.rmtree(ground.place / "generated", ignore_errors=True)
            first = sync(ground, settings)
            if not 0 <= first["requests"] - (between - before) <= _MOST_PROBES:
                raise SystemExit(f"bench: {first['requests']} requests against {between - before} of the bare loop")
            floor.append(bare["seconds"])
            ours.append(first["seconds"])
            again.append(sync(ground, settings)["seconds"])
        yield Figure("sync", f"first sync of {COUNT} services", "s", ours, floor, 0.35, "share")
        yield Figure("sync", "services a second", "/s", [COUNT / one for one in ours], [COUNT / one for one in floor])
        yield Figure("sync", "the same again, nothing changed", "s", again, floor)


def sync(ground: Ground, settings: Path, module: str = "kiosk") -> dict[str, float]:
    """Run one round; answers its report."""
    answer = ground.ask_all(module, "sync", "--config", settings, "--json")
    (source,) = json.loads(answer)["sources"]
    if source["error"] or source["left_out"] or source["seen"] < COUNT:
        raise SystemExit(f"bench: the sync went wrong: {source}")
    found: dict[str, float] = source
    return found


def _requests(address: str) -> int:
    with urllib.request.urlopen(f"{address}/count") as answer:
        return int(json.load(answer)["requests"])
