"""Memory of both processes, as Linux shares it out (PSS: pages that several processes map count in parts)."""

import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ground import PATIENCE_S, Ground, memory_kb

_PART = "memory"
_MB = 1024


def measure(ground: Ground) -> Iterator[Figure]:
    """The window after all screens in all languages; the sync process during and after a first round."""
    with ground.sample_booth() as settings:
        found = [ground.ask("tests.bench.booth_window", "memory", "--config", settings) for _ in range(2)]
        after = [one["after"] for one in found]
        more = {"screens": found[0]["screens"], "other_processes_with_qt": _others_with_qt()}
        note = (
            f"{more['other_processes_with_qt']} other programs had Qt loaded" if more["other_processes_with_qt"] else ""
        )
        yield Figure(_PART, "window after every screen, PSS", "MB", _mb(after, "Pss"), (), 130, note=note, more=more)
        yield Figure(_PART, "· the same, RSS", "MB", _mb(after, "Rss"))
        peak, rest = _sync_memory(ground, settings)
        yield Figure(_PART, "sync process, sample council, peak PSS", "MB", [peak], (), 70)
        yield Figure(_PART, "· after its round", "MB", [rest], (), 70)
    with ground.serving("tests.bench.feed_server", "--count", 3000, "--steady") as address:
        peak, rest = _sync_memory(ground, ground.settings("generated", address, "open-referral"))
        yield Figure(_PART, "sync process, 3,000 services, peak PSS", "MB", [peak], (), 70)
        yield Figure(_PART, "· after its round", "MB", [rest], (), 70)


def _others_with_qt() -> int:
    """How many other programs have Qt loaded: they take a share of its pages, so the window's PSS looks smaller."""
    found = 0
    for maps in Path("/proc").glob("[0-9]*/maps"):
        try:
            found += "libQt6Core" in maps.read_text("utf-8", "replace")
        except OSError:
            continue  # it ended while we looked
    return found


def _mb(found: list[dict[str, int]], name: str) -> list[float]:
    return [one[name] / _MB for one in found]


def _sync_memory(ground: Ground, settings: Path) -> tuple[float, float]:
    """The child of the window in its first round on an empty store: highest PSS, and the PSS two seconds later."""
    store = ground.place / settings.stem
    shutil.rmtree(store, ignore_errors=True)
    command = ground.command("kiosk", "sync", "--watch", "--with-parent", "--config", settings)
    peak, ends = 0, time.monotonic() + PATIENCE_S
    with ground.running(command, stdin=subprocess.PIPE) as child:
        while not _rounds(store):
            if child.poll() is not None or time.monotonic() > ends:
                raise SystemExit("bench: the sync process did not finish its round")
            peak = max(peak, memory_kb(child.pid)["Pss"])
            time.sleep(0.05)
        # The daily copy of the database follows the round.
        for _ in range(40):
            peak = max(peak, memory_kb(child.pid)["Pss"])
            time.sleep(0.05)
        return peak / _MB, memory_kb(child.pid)["Pss"] / _MB


def _rounds(store: Path) -> int:
    file = store / "content.sqlite"
    if not file.exists():
        return 0
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        try:
            (count,) = database.execute("SELECT count(*) FROM sync_run").fetchone()
        except sqlite3.OperationalError:
            return 0  # the tables are being made
        return int(count)
