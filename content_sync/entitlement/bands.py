"""A number known only to lie between two others: what a band of an answer tells, and what follows from bands."""

import math
from dataclasses import dataclass
from typing import Literal

Operator = Literal["under", "at_most", "over", "at_least"]


@dataclass(frozen=True, slots=True)
class Band:
    """All numbers from `low` to `high`, both included. An exact number has both the same."""

    low: float
    high: float = math.inf

    @classmethod
    def exactly(cls, number: float) -> "Band":
        """Answer a number that is known."""
        return cls(number, number)

    def __add__(self, other: "Band") -> "Band":
        return Band(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Band") -> "Band":
        return Band(self.low - other.high, self.high - other.low)

    def times(self, factor: float) -> "Band":
        """Answer the band times a factor that is not negative."""
        return Band(self.low * factor, self.high * factor if factor else 0)

    def at_least_zero(self) -> "Band":
        """Answer the band without what is below nought."""
        return Band(max(0.0, self.low), max(0.0, self.high))

    def touches(self, low: float, high: float) -> bool | None:
        """Tell whether the number lies in [low, high]: yes, no, or None when only some of the band does."""
        if low <= self.low and self.high <= high:
            return True
        return False if self.high < low or self.low > high else None

    def compare(self, operator: Operator, than: float) -> bool | None:
        """Tell how the number stands beside another one; None when the band holds both answers."""
        if operator in {"over", "at_least"}:
            less = self.compare("at_most" if operator == "over" else "under", than)
            return None if less is None else not less
        strict = operator == "under"
        if self.high < than or (self.high == than and not strict):
            return True
        if self.low > than or (self.low == than and strict):
            return False
        return None


ZERO = Band(0.0, 0.0)
ANY = Band(0.0)
