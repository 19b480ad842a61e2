"""From starting the process to the first frame, and from the first touch to the home screen."""

from collections.abc import Iterator

from tests.bench.figures import Figure
from tests.bench.ground import SIZE, Ground

_PART = "start"


def measure(ground: Ground) -> Iterator[Figure]:
    """Starts alternate with those of the trivial window, after one of each to warm the caches."""
    with ground.sample_booth() as settings:
        ours = ground.command("kiosk", "run", "--windowed", "--size", SIZE, "--config", settings)
        trivial = ground.command("tests.bench.trivial_window")
        booth, floor, first_kb = [], [], []
        for number in range(ground.repetitions + 1):
            floor_s, _ = ground.seconds_to_ready(trivial)
            booth_s, memory = ground.seconds_to_ready(ours)
            if number:
                floor.append(floor_s)
                booth.append(booth_s)
                first_kb.append(memory["Pss"] / 1024)
        yield Figure(_PART, "process start to first attract frame", "s", booth, floor, 2.2, "ratio")
        yield Figure("memory", "window at its first frame, PSS", "MB", first_kb)
        cold = [ground.ask("tests.bench.booth_window", "cold", "--config", settings)["home"] for _ in booth]
        yield Figure(_PART, "first touch to first home frame", "ms", cold, (), 100)
