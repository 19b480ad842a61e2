"""How even an always-moving item stays while content is synced: gaps between frames, against a loaded server alone."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.figures import Figure, percentile
from tests.bench.ground import Ground

_COUNT = 3000
_RUNS = 3
_SECONDS = 60
_NICE = 10  # what kiosk sync --watch gives itself


def measure(ground: Ground) -> Iterator[Figure]:
    """Take turns: a minute with our sync in a loop, a minute with the bare loop. Every round changes every service."""
    with ground.serving("tests.bench.feed_server", "--count", _COUNT) as address:
        settings = ground.settings("gaps", address, "open-referral", every_minutes=0.001)
        shutil.rmtree(ground.place / "gaps", ignore_errors=True)
        ground.ask_all("kiosk", "sync", "--config", settings, "--json")
        sync = ground.command("kiosk", "sync", "--watch", "--with-parent", "--config", settings)
        bare = ground.command("tests.bench.bare_loop", address, ground.place / "bare.db", "--for-ever")
        with_sync: list[list[float]] = []
        without: list[list[float]] = []
        rounds = 0
        for _ in range(_RUNS):
            with _beside(ground, ["nice", "-n", str(_NICE), *bare]):
                without.append(_watch(ground, settings)["gaps"])
            with _beside(ground, sync):
                found = _watch(ground, settings)
                with_sync.append(found["gaps"])
                rounds += found["versions"]
        more = {"rounds_that_changed_content": rounds, "frames": sum(map(len, with_sync))}
        for share, limit in ((50, None), (99, None), (99.9, 10)):
            ours, floor = ([percentile(gaps, share) for gaps in runs] for runs in (with_sync, without))
            name = f"frame gaps during a sync, {share:g}th percentile of each 60 s"
            yield Figure("gaps", name, "ms", ours, floor, None, "difference")
            if limit:
                pooled, alone = (
                    percentile([gap for gaps in runs for gap in gaps], share) for runs in (with_sync, without)
                )
                name = f"frame gaps during a sync, {share:g}th percentile of all"
                yield Figure("gaps", name, "ms", [pooled], [alone], limit, "difference", more=more)


def _watch(ground: Ground, settings: object) -> dict[str, Any]:
    time.sleep(1)
    return ground.ask("tests.bench.booth_window", "gaps", "--config", settings, "--seconds", _SECONDS)


@contextmanager
def _beside(ground: Ground, command: list[str]) -> Iterator[None]:
    """Keep something going beside the window; it must still be going at the end."""
    with ground.running(command, stdin=subprocess.PIPE) as child:
        yield
        if child.poll() is not None:
            print(f"bench: what ran beside the window ended with {child.returncode}", file=sys.stderr)
            raise SystemExit(1)
