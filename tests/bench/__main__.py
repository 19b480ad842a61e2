"""Measures speed and memory: `python -m tests.bench --out DIR [--only PART …]`. Never fails for being slow."""

import argparse
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure, as_table, write
from tests.bench.ground import Ground

PARTS = (
    "start",
    "taps",
    "languages",
    "memory",
    "sync_rate",
    "sync_rounds",
    "search",
    "entitlement",
    "frame_gaps",
    "relay",
    "browser",
)


def main() -> int:
    """Measure all parts, print the table, leave the numbers in results.json."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="where results.json goes")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--repetitions", type=int, default=7)
    args = parser.parse_args()
    place = args.out.resolve()
    place.mkdir(parents=True, exist_ok=True)
    for left in place.glob("*/content.sqlite"):
        shutil.rmtree(left.parent, ignore_errors=True)
    ground = Ground(place, args.repetitions)
    machine = _machine()
    figures: list[Figure] = []
    for part in args.only:
        began = time.monotonic()
        print(f"{part} …", file=sys.stderr, flush=True)
        measure: Callable[[Ground], Iterator[Figure]] = import_module(f"tests.bench.{part}").measure
        figures += measure(ground)
        machine[f"seconds_{part}"] = round(time.monotonic() - began, 1)
    machine["load_after"] = os.getloadavg()[0]
    write(figures, machine, place / "results.json")
    print(as_table(figures))
    return 0


def _machine() -> dict[str, Any]:
    """What the numbers were measured on; a high load before means that others worked at the same time."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "load_before": os.getloadavg()[0],
        "at": time.strftime("%Y-%m-%d %H:%M"),
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    sys.exit(main())
