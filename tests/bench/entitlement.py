"""The entitlement checker: a screening, the rule set as the window takes it from the store, and as editors write it."""

from collections.abc import Iterator
from typing import Any

from tests.bench.figures import Figure, percentile
from tests.bench.ground import Ground

_PART = "entitlement"
_SCREENING_MS = 5
"""A screening follows every touch, within the frame that answers it."""


def measure(ground: Ground) -> Iterator[Figure]:
    """All in a process of its own. The floor is the JSON of the same bytes, read by Python alone, in turns."""
    found: dict[str, Any] = ground.ask("tests.bench.screening_timing")
    ours, floor = found["screen"], found["floor"]
    more = {"households": len(ours)}
    yield Figure(_PART, "screening an example household, median", "ms", ours, more=more)
    yield Figure(
        _PART, "screening an example household, 95th percentile", "ms", [percentile(ours, 95)], (), _SCREENING_MS
    )
    worked = found["screen_worked"]
    yield Figure(_PART, "· the same, time of the processor", "ms", [percentile(worked, 95)], (), _SCREENING_MS)
    yield Figure(_PART, "rule set from the store's bytes", "ms", found["decode"], floor, 1, "ratio")
    yield Figure(_PART, "rule set from its YAML, checked, households tried", "ms", found["read"], floor)
