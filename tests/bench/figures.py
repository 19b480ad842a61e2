"""One measured figure: what it came to, the floor that it is held against, and whether that is good enough."""

import json
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Figure:
    """A measurement with all its repetitions. `limit` is the target, in `limit_of`; without one it is information."""

    part: str
    name: str
    unit: str
    values: Sequence[float]
    floor_values: Sequence[float] = ()
    limit: float | None = None
    limit_of: str = "value"  # value, ratio (value ÷ floor), share (floor ÷ value) or difference (value - floor)
    note: str = ""
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def value(self) -> float:
        """The median of the repetitions."""
        return statistics.median(self.values)

    @property
    def floor(self) -> float | None:
        """The median of the floor's repetitions."""
        return statistics.median(self.floor_values) if self.floor_values else None

    @property
    def judged(self) -> float:
        """What is held against the limit."""
        if self.limit_of == "value" or self.floor is None:
            return self.value
        if self.limit_of == "ratio":
            return self.value / self.floor
        return self.floor / self.value if self.limit_of == "share" else self.value - self.floor

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met; None for information."""
        if self.limit is None:
            return None
        return self.judged >= self.limit if self.limit_of == "share" else self.judged <= self.limit

    def as_json(self) -> dict[str, Any]:
        """Everything, for machines."""
        return {
            **asdict(self),
            "value": self.value,
            "floor": self.floor,
            "judged": self.judged,
            "met": self.is_met,
        }


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that `share` per cent of all do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100).__int__() - 1)]


def as_table(figures: Sequence[Figure]) -> str:
    """The figures for people, as a Markdown table."""
    heads = ("what", "median", "spread", "floor", "compared", "target", "met")
    rows = [heads, *(_row(one) for one in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    notes = [f"{one.name}: {one.note}." for one in figures if one.note]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:], *notes])


def _row(one: Figure) -> tuple[str, ...]:
    spread = f"{_number(min(one.values))} to {_number(max(one.values))} ({len(one.values)})"
    floor = "" if one.floor is None else f"{_number(one.floor)} {one.unit}"
    met = "" if one.is_met is None else "yes" if one.is_met else "NO"
    return (one.name, f"{_number(one.value)} {one.unit}", spread, floor, _compared(one), _target(one), met)


def _compared(one: Figure) -> str:
    if one.floor is None:
        return ""
    if one.limit_of == "share":
        return f"{one.judged:.0%}"
    return f"{one.judged:+.1f} {one.unit}" if one.limit_of == "difference" else f"{one.value / one.floor:.2f} x"


def _target(one: Figure) -> str:
    if one.limit is None:
        return ""
    of = {"ratio": f"{one.limit:g} x", "share": f"{one.limit:.0%}", "difference": f"{one.limit:+g} {one.unit}"}
    word = "at least" if one.limit_of == "share" else "at most"
    return f"{word} {of.get(one.limit_of, f'{one.limit:g} {one.unit}')}"


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def write(figures: Sequence[Figure], machine: dict[str, Any], file: Path) -> None:
    """Leave the figures, every repetition included, as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    content = {"machine": machine, "figures": [one.as_json() for one in figures]}
    file.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
