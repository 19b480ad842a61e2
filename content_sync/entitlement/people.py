"""The people of a household on one day: their ages, work and income, as far as was told."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.bands import ZERO, Band
from content_sync.entitlement.facts import OWNERS, RENTERS, Child, Known
from content_sync.entitlement.income import WEEKS, Person
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.state_pension_age import reaches_state_pension_age

PARTNERS = "partner."
"""The beginning of the partner's facts; the claimant's have none."""
_CHILDBEARING = 56
"""Nobody from this age on is asked whether they expect a baby."""
_OLDEST = 110
_YOUNGEST_PENSIONER = 66


class People:
    """What was told, and what plainly follows. A fact that is not known is None: never "no"."""

    def __init__(self, answers: Answers, day: date, rates: RateBook) -> None:
        """`day`: the day that the rules are applied to."""
        self.day = day
        self.rates = rates
        self.declined = answers.declined
        self.known = _completed(answers.known)

    @cached_property
    def has_partner(self) -> bool | None:
        """Whether they live with a partner."""
        return self.yes_no("partner")

    @cached_property
    def children(self) -> tuple[Child, ...] | None:
        """The children and young people in the household; each is disabled, is not, or may be."""
        value = self.known.get("children")
        if not isinstance(value, tuple):
            return None
        told = self.yes_no("child_disabled")
        if told is None:
            return value
        return tuple(Child(child.age, None if told and len(value) > 1 else told) for child in value)

    @cached_property
    def me(self) -> Person:
        """The claimant."""
        return Person(self.known, self.declined, "", self.over_state_pension_age(""))

    @cached_property
    def partner(self) -> Person:
        """The partner."""
        return Person(self.known, self.declined, PARTNERS, self.over_state_pension_age(PARTNERS))

    @cached_property
    def total(self) -> Band | None:
        """The household's income before tax as one band, where it was asked for so."""
        return self.number("annual_household_income_gbp")

    def yes_no(self, fact: str) -> bool | None:
        """Answer a stated fact that is yes or no."""
        value = self.known.get(fact)
        return value if isinstance(value, bool) else None

    def number(self, fact: str) -> Band | None:
        """Answer a stated number."""
        value = self.known.get(fact)
        return value if isinstance(value, Band) else None

    def word(self, fact: str) -> str | None:
        """Answer a stated fact that is one of a few words."""
        value = self.known.get(fact)
        return value if isinstance(value, str) else None

    def over_state_pension_age(self, who: str) -> bool | None:
        """Tell whether the claimant ("") or the partner ("partner.") has reached State Pension age."""
        born = self.number(who + "date_of_birth")
        if born:
            return reaches_state_pension_age(date.fromordinal(int(born.low))) <= self.day
        stated = self.yes_no(who + "state_pension_age_reached")
        if stated is not None:
            return stated
        age = self.number(who + "age")
        if age is None:
            return None
        youngest, oldest = self._years_ago(age.low), self._years_ago(min(age.high, _OLDEST) + 1)
        if reaches_state_pension_age(youngest) <= self.day:
            return True
        return False if reaches_state_pension_age(date.fromordinal(oldest.toordinal() + 1)) > self.day else None

    def state_pension_day(self, who: str) -> Band | None:
        """Answer the day (`date.toordinal`) on which somebody reaches State Pension age, as far as their age tells."""
        born = self.number(who + "date_of_birth")
        if born:
            return Band.exactly(reaches_state_pension_age(date.fromordinal(int(born.low))).toordinal())
        age = self.number(who + "age")
        if age is None:
            return None
        eldest = date.fromordinal(self._years_ago(min(age.high, _OLDEST) + 1).toordinal() + 1)
        days = [reaches_state_pension_age(day).toordinal() for day in (eldest, self._years_ago(age.low))]
        return Band(*days)

    def years_old(self, who: str) -> Band | None:
        """Answer an age in whole years."""
        born = self.number(who + "date_of_birth")
        if born:
            day = date.fromordinal(int(born.low))
            return Band.exactly(self.day.year - day.year - ((self.day.month, self.day.day) < (day.month, day.day)))
        age = self.number(who + "age")
        return Band(_YOUNGEST_PENSIONER) if age is None and self.yes_no(who + "state_pension_age_reached") else age

    def earnings(self) -> Band:
        """The household's earnings of a year before tax, in pounds."""
        if self.has_partner is False:
            return self.within_total(self.me.counted_earnings)
        partner = self.partner.counted_earnings
        return self.within_total(
            self.me.counted_earnings + (Band(0, partner.high) if self.has_partner is None else partner)
        )

    def pensions(self) -> Band:
        """The household's pensions of a year, in pounds."""
        if self.has_partner is False:
            return self.within_total(self.me.pensions)
        partner = self.partner.pensions
        return self.within_total(self.me.pensions + (Band(0, partner.high) if self.has_partner is None else partner))

    def income(self) -> Band:
        """Answer earnings and pensions of the household, in pounds a year before tax."""
        parts = self.earnings() + self.pensions()
        if self.total is None:
            return parts
        return Band(
            max(self.total.low, min(parts.low, self.total.high)), min(self.total.high, max(parts.high, self.total.low))
        )

    def within_total(self, part: Band) -> Band:
        """A part of the income cannot be more than all of it."""
        return part if self.total is None else Band(min(part.low, self.total.high), min(part.high, self.total.high))

    def student(self, who: str) -> bool | None:
        """Tell whether somebody studies full time; a work status settles it unless they said otherwise."""
        if who and self.has_partner is False:
            return False
        fact = who + "full_time_student"
        stated = self.yes_no(fact)
        if stated is not None or fact in self.declined:
            return stated
        person = self.partner if who else self.me
        if person.status is not None:
            return person.status == "student"
        return False if self.over_state_pension_age(who) else None

    def expecting(self) -> bool | None:
        """Tell whether a baby is on the way; people of later life without a partner are not asked."""
        stated = self.yes_no("pregnant")
        if stated is not None or "pregnant" in self.declined or self.has_partner is not False:
            return stated
        age = self.years_old("")
        return False if age and age.low >= _CHILDBEARING else None

    def pays_council_tax(self) -> bool | None:
        """Tell whether their name is on the bill, as it is with owners and tenants unless they said otherwise."""
        stated = self.yes_no("council_tax_liable")
        if stated is not None or "council_tax_liable" in self.declined:
            return stated
        return True if self.word("tenure") in (OWNERS | RENTERS) - {"lodger"} else None

    def partner_works(self) -> bool | None:
        """Tell whether there is a partner in paid work."""
        return False if self.has_partner is False else self.partner.works

    def partner_over_state_pension_age(self) -> bool | None:
        """Tell whether there is a partner over State Pension age."""
        return False if self.has_partner is False else self.over_state_pension_age(PARTNERS)

    def benefits(self) -> frozenset[str] | None:
        """Answer the benefits that the two of them get, by id."""
        told = [self._list(fact) for fact in ("benefits_now", "partner.benefits_now", "benefits_of_either")]
        if told[0] is None and told[2] is None:
            return None
        return frozenset().union(*(one for one in told if one is not None))

    def own_benefits(self) -> frozenset[str] | None:
        """Answer the claimant's own benefits; of a couple's together nobody knows whose they are."""
        own, either = self._list("benefits_now"), self._list("benefits_of_either")
        return either if own is None and (self.has_partner is False or either == frozenset()) else own

    def may_be_own(self, benefits: Iterable[str]) -> bool:
        """Tell whether one of these benefits may be the claimant's, as far as was told of the couple together."""
        either = self._list("benefits_of_either")
        return either is None or not either.isdisjoint(benefits)

    def _list(self, fact: str) -> frozenset[str] | None:
        value = self.known.get(fact)
        return value if isinstance(value, frozenset) else None

    def weekly_earnings(self, person: Person) -> Band:
        """Answer what somebody earns, in pounds a week before tax."""
        return self.within_total(person.earnings).times(1 / WEEKS)

    def partners_weekly_earnings(self) -> Band:
        """Answer the same for the partner; without one nothing."""
        return ZERO if self.has_partner is False else self.weekly_earnings(self.partner)

    def highest_earnings(self) -> Band:
        """Answer what the one who earns more earns, in pounds a year."""
        mine = self.within_total(self.me.counted_earnings)
        theirs = ZERO if self.has_partner is False else self.within_total(self.partner.counted_earnings)
        low = mine.low if self.has_partner is None else max(mine.low, theirs.low)
        return Band(low, max(mine.high, theirs.high))

    def own_income(self) -> Band:
        """Answer the claimant's own earnings and pensions, in pounds a year before tax."""
        return self.within_total(self.me.counted_earnings + self.me.pensions)

    def _years_ago(self, years: float) -> date:
        year = self.day.year - int(years)
        is_leap_day = (self.day.month, self.day.day) == (2, 29)
        return date(year, 2, 28) if is_leap_day else self.day.replace(year=year)


def _completed(known: Mapping[str, Known]) -> dict[str, Known]:
    """Answer the facts with those that others settle: without a health condition nothing is limited by one."""
    full = dict(known)
    for who in ("", PARTNERS):
        limited = full.get(who + "health.daily_living") is True or full.get(who + "health.work") in {"limits", "unable"}
        if limited:
            full.setdefault(who + "health.condition", True)
        if full.get(who + "health.condition") is False:
            full.setdefault(who + "health.daily_living", False)
            full.setdefault(who + "health.work", "no")
    return full
