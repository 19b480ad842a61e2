"""The rates of a day."""

from collections.abc import Mapping
from datetime import date

from content_sync.entitlement.rules import Rate, RateValue


class RateBook:
    """Answers what a rate is on one day: the latest that has begun, or the first there is."""

    def __init__(self, rates: Mapping[str, Rate], day: date) -> None:
        """`day`: the day that is asked about."""
        self._rates = rates
        self._day = day

    def value(self, name: str) -> float:
        """Answer a rate's number."""
        return self.entry(name).value

    def entry(self, name: str) -> RateValue:
        """Answer a rate's number with its first day and its source."""
        values = self._rates[name].values
        return next((value for value in reversed(values) if value.start <= self._day), values[0])

    def has_begun(self, name: str) -> bool:
        """Tell whether the rate is one of this day, and not only of later ones."""
        return self._rates[name].values[0].start <= self._day
