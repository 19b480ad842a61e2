"""From lifting the finger to the frame with the next screen."""

from collections.abc import Iterator

from tests.bench.figures import Figure, percentile
from tests.bench.ground import SIZE, Ground

_PART = "taps"
_ROUNDS = 10
_RUNS = 3


def measure(ground: Ground) -> Iterator[Figure]:
    """Walks alternate with swaps of the trivial window's two pages; upright for information."""
    with ground.sample_booth() as settings:
        booth: dict[str, list[float]] = {}
        floor: list[float] = []
        for _ in range(_RUNS):
            floor += ground.ask("tests.bench.trivial_window", "--taps", 20, SIZE)["page"]
            for name, times in _walk(ground, settings, SIZE).items():
                booth.setdefault(name, []).extend(times)
        every = [time for times in booth.values() for time in times]
        yield Figure(_PART, "tap to next frame, median", "ms", every, floor, 2, "ratio")
        yield Figure(_PART, "tap to next frame, 95th percentile", "ms", [percentile(every, 95)], (), 50)
        for name, times in booth.items():
            yield Figure(_PART, f"· {name}", "ms", times, floor)
        upright = [time for times in _walk(ground, settings, "1080x1920", 5).values() for time in times]
        floor = ground.ask("tests.bench.trivial_window", "--taps", 20, "1080x1920")["page"]
        yield Figure(_PART, "the same upright, 1080x1920", "ms", upright, floor)


def _walk(ground: Ground, settings: object, size: str, rounds: int = _ROUNDS) -> dict[str, list[float]]:
    return ground.ask("tests.bench.booth_window", "taps", "--config", settings, "--size", size, "--rounds", rounds)
