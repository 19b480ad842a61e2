"""What comes in, from what was told: bands, as wide as what is not known.

What is presumed without being told, so that nobody is asked about it: who does not work has no earnings; who is under
State Pension age has no State Pension, and no other pension unless they are retired or did not want to say; who told
one income told all that they have, but for earnings of those in work and the State Pension of those of its age.
"""

from content_sync.entitlement.bands import ANY, ZERO, Band
from content_sync.entitlement.facts import NOT_WORKING, WORKING, Known
from content_sync.entitlement.rate_book import RateBook

WEEKS = 52
"""Of a year, as the benefit rates count them."""
_PENSION_FREEDOM = 55
"""Pension savings cannot be touched before this age (57 from 6 April 2028): Finance Act 2004, section 279."""


class Person:
    """One adult of the household: the claimant (prefix "") or the partner ("partner.")."""

    def __init__(self, known: dict[str, Known], declined: frozenset[str], prefix: str, over: bool | None) -> None:
        """`over`: whether they have reached State Pension age."""
        self._known = known
        self._declined = declined
        self._prefix = prefix
        self._over = over

    def number(self, fact: str) -> Band | None:
        """Answer a stated number."""
        value = self._known.get(self._prefix + fact)
        return value if isinstance(value, Band) else None

    @property
    def status(self) -> str | None:
        """The work status, if told."""
        value = self._known.get(self._prefix + "work_status")
        return value if isinstance(value, str) else None

    @property
    def works(self) -> bool | None:
        """Whether they are in paid work; on leave counts."""
        if self.status in WORKING:
            return True
        if self.status in NOT_WORKING:
            return False
        earned = self.number("annual_earnings_gbp")
        return True if earned and earned.low > 0 else None

    @property
    def earnings(self) -> Band:
        """Pounds a year before tax."""
        stated = self.number("annual_earnings_gbp")
        return stated or (ZERO if self.works is False else ANY)

    @property
    def counted_earnings(self) -> Band:
        """The same as a part of all income: none, where somebody told of their pensions alone."""
        told_all = self.works is None and self._told("annual_state_pension_gbp", "annual_private_pension_gbp")
        return (
            ZERO
            if told_all and self.number("annual_earnings_gbp") is None and not self._declined_work
            else self.earnings
        )

    @property
    def _declined_work(self) -> bool:
        return bool({self._prefix + "work_status", self._prefix + "annual_earnings_gbp"} & self._declined)

    @property
    def state_pension(self) -> Band:
        """Pounds a year."""
        return self.number("annual_state_pension_gbp") or (ZERO if self._over is False else ANY)

    @property
    def private_pension(self) -> Band:
        """Pounds a year, from work or savings."""
        return self.number("annual_private_pension_gbp") or (ZERO if self._has_no_pension else ANY)

    @property
    def pensions(self) -> Band:
        """Pounds a year from all pensions."""
        return self.state_pension + self.private_pension

    @property
    def _has_no_pension(self) -> bool:
        if self._prefix + "annual_private_pension_gbp" in self._declined:
            return False
        if self._told("annual_state_pension_gbp", "annual_earnings_gbp"):
            return True
        if self._over is not False:
            return False
        age = self.number("age")
        return bool(age and age.high < _PENSION_FREEDOM) or self.status not in {None, "retired"}

    def _told(self, *facts: str) -> bool:
        return any(self._prefix + fact in self._known for fact in facts)

    def unsettled(self) -> set[str]:
        """Answer the facts that could still change this person's income."""
        parts = {
            "annual_earnings_gbp": self.counted_earnings,
            "annual_state_pension_gbp": self.state_pension,
            "annual_private_pension_gbp": self.private_pension,
        }
        missing = {fact for fact, band in parts.items() if band == ANY}
        if self.works is None and self.counted_earnings == ANY:
            missing.add("work_status")
        return {self._prefix + fact for fact in missing}


def net_pay(gross: Band, rates: RateBook) -> Band:
    """Answer earnings of a year after Income Tax and National Insurance, in pounds a year."""
    return Band(_net(gross.low, rates), _net(gross.high, rates))


def _net(gross: float, rates: RateBook) -> float:
    if gross == float("inf"):
        return gross
    allowance, higher = rates.value("tax.personal_allowance"), rates.value("tax.higher_from")
    tax = _between(gross, allowance, higher) * rates.value("tax.basic_percent") / 100
    tax += max(0.0, gross - higher) * rates.value("tax.higher_percent") / 100
    start, upper = rates.value("ni.from"), rates.value("ni.upper")
    insurance = _between(gross, start, upper) * rates.value("ni.percent") / 100
    insurance += max(0.0, gross - upper) * rates.value("ni.upper_percent") / 100
    return gross - tax - insurance


def _between(amount: float, low: float, high: float) -> float:
    return max(0.0, min(amount, high) - low)
