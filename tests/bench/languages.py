"""From choosing a language to the frame that speaks it."""

import json
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ground import SIZE, SPOKEN, Ground

_PART = "languages"
_ROUNDS = 6


def measure(ground: Ground) -> Iterator[Figure]:
    """All five languages, each after the one before it, on the home screen and on the longest page."""
    with ground.sample_booth() as settings:
        offering = _offering_all(settings)
        found: dict[str, list[float]] = ground.ask(
            "tests.bench.booth_window", "languages", "--config", offering, "--size", SIZE, "--rounds", _ROUNDS
        )
    every = [time for times in found.values() for time in times]
    yield Figure(_PART, "language chosen to next frame, median", "ms", every, (), 100)
    for name, times in found.items():
        yield Figure(_PART, f"· {name}", "ms", times)


def _offering_all(settings: Path) -> Path:
    file = settings.with_name("languages.toml")
    offered = f"[language]\noffered = {json.dumps(SPOKEN[1:] + SPOKEN[:1])}\n"  # English last: the visit begins in it
    file.write_text(offered + settings.read_text("utf-8"), "utf-8")
    return file
