"""Services a second of a first sync of 3,000, held against a bare loop that makes the same requests."""

import json
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ground import Ground

_COUNT = 3000
_RUNS = 3


def measure(ground: Ground) -> Iterator[Figure]:
    """The two take turns at one server; each begins with nothing."""
    with ground.serving("tests.bench.feed_server", "--count", _COUNT, "--steady") as address:
        settings = ground.settings("generated", address, "open-referral")
        ours, floor, again = [], [], []
        for _ in range(_RUNS):
            before = _requests(address)
            bare = ground.ask("tests.bench.bare_loop", address, ground.place / "bare.db")
            between = _requests(address)
            shutil.rmtree(ground.place / "generated", ignore_errors=True)
            first = _sync(ground, settings)
            if first["requests"] != between - before:
                raise SystemExit(f"bench: {first['requests']} requests against {between - before} of the bare loop")
            floor.append(bare["seconds"])
            ours.append(first["seconds"])
            again.append(_sync(ground, settings)["seconds"])
        yield Figure("sync", f"first sync of {_COUNT} services", "s", ours, floor, 0.25, "share")
        yield Figure("sync", "services a second", "/s", [_COUNT / one for one in ours], [_COUNT / one for one in floor])
        yield Figure("sync", "the same again, nothing changed", "s", again, floor)


def _sync(ground: Ground, settings: Path) -> dict[str, float]:
    answer = ground.ask_all("kiosk", "sync", "--config", settings, "--json")
    (source,) = json.loads(answer)["sources"]
    if source["error"] or source["left_out"] or source["seen"] < _COUNT:
        raise SystemExit(f"bench: the sync went wrong: {source}")
    found: dict[str, float] = source
    return found


def _requests(address: str) -> int:
    with urllib.request.urlopen(f"{address}/count") as answer:
        return int(json.load(answer)["requests"])
