"""What a round costs: how it grows from 3,000 services to 30,000, and what one without changes asks of the website."""

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure
from tests.bench.ground import Ground, memory_kb

_PART = "sync_rounds"
_SMALL, _LARGE = 3_000, 30_000
_MB = 1024
_SITES = {
    "LocalGov Drupal": ("localgov-drupal", ("--drupal",)),
    "Open Referral with ETags": ("open-referral", ("--etags",)),
    "Open Referral with modified_after": ("open-referral", ("--hsds",)),
    "Open Referral with neither": ("open-referral", ()),
}
_GROWN = ("LocalGov Drupal", "Open Referral with ETags")


def measure(ground: Ground) -> Iterator[Figure]:
    """Each kind of website: a full round and one without changes; two of them at ten times the size."""
    for name, (kind, flags) in _SITES.items():
        full, again = _rounds(ground, kind, flags, _SMALL)
        yield from _unchanged(name, full, again)
        if name in _GROWN:
            yield from _grown(name, full, _rounds(ground, kind, flags, _LARGE))


def _unchanged(name: str, full: dict[str, Any], again: dict[str, Any]) -> Iterator[Figure]:
    if again["changed"] or again["round"] != "changes":
        raise SystemExit(f"bench: {name}: the second round was no round without changes: {again}")
    limit = 5 if name == "LocalGov Drupal" else None
    yield Figure(_PART, f"{name}, {_SMALL:,}: requests of a full round", "", [full["requests"]])
    yield Figure(_PART, "· of one without changes", "", [again["requests"]], (), limit)
    share = 0.1 if "with neither" not in name else None
    sizes = [again["bytes"] / 1000], [full["bytes"] / 1000]
    yield Figure(_PART, "· its bytes, of those of the full round", "kB", *sizes, share, "ratio")


def _grown(name: str, small: dict[str, Any], large: tuple[dict[str, Any], ...]) -> Iterator[Figure]:
    times = [large[0]["seconds"]], [small["seconds"]]
    yield Figure(_PART, f"{name}: full round of {_LARGE:,}, of one of {_SMALL:,}", "s", *times, 11, "ratio")
    for one, words in zip(large, ("full", "second"), strict=True):
        yield Figure(_PART, f"· the {words} round's peak PSS", "MB", [one["peak_kb"] / _MB], (), 100)
    yield Figure(_PART, "· the second round, nothing changed", "s", [large[1]["seconds"]])


def _rounds(ground: Ground, kind: str, flags: tuple[str, ...], count: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two rounds of one booth: the first into an empty store."""
    with ground.serving("tests.bench.feed_server", "--count", count, "--steady", *flags) as address:
        settings = ground.settings("rounds", address, kind, languages=("en",))
        shutil.rmtree(ground.place / "rounds", ignore_errors=True)
        return _round(ground, settings), _round(ground, settings)


def _round(ground: Ground, settings: Path) -> dict[str, Any]:
    """One `kiosk sync`: its report, and the most memory that it took."""
    command = ground.command("kiosk", "sync", "--config", settings, "--json")
    peak = 0
    with ground.running(command, stdout=subprocess.PIPE) as child:
        while child.poll() is None:
            peak = max(peak, _pss(child.pid))
            time.sleep(0.1)
        assert child.stdout
        (found,) = json.loads(child.stdout.read())["sources"]
    if found["error"] or found["left_out"]:
        raise SystemExit(f"bench: the sync went wrong: {found}")
    return {**found, "peak_kb": peak}


def _pss(process: int) -> int:
    try:
        return memory_kb(process)["Pss"]
    except (OSError, KeyError):
        return 0  # it has just ended
