"""What follows from what a household told: whether somebody has reached State Pension age, what comes in, and so on."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.bands import ZERO, Band
from content_sync.entitlement.facts import DERIVED, OWNERS, RENTERS, SUPPORTED, Child, Known
from content_sync.entitlement.income import WEEKS, Person
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.room import Room
from content_sync.entitlement.state_pension_age import reaches_state_pension_age

_CHILDBEARING = 56
"""Nobody from this age on is asked whether they expect a baby."""
_PARTNERS = "partner."


class Household:
    """A household on one day. A fact that is not known, and does not follow, is None: never "no"."""

    def __init__(self, answers: Answers, day: date, rates: RateBook) -> None:
        """`day`: the day that the rules are applied to."""
        self.day = day
        self.rates = rates
        self.declined = answers.declined
        self._known = _completed(answers.known)
        self._cache: dict[str, Known | None] = {}

    def value(self, fact: str) -> Known | None:
        """Answer a fact, stated or derived."""
        if fact not in DERIVED:
            return self._known.get(fact)
        if fact not in self._cache:
            self._cache[fact] = _DERIVE[fact](self)
        return self._cache[fact]

    def missing(self, fact: str) -> frozenset[str]:
        """Answer the stated facts that were not told and could still decide this one."""
        return self.inputs(fact) - self._known.keys() - self._settled

    def inputs(self, fact: str) -> frozenset[str]:
        """Answer the stated facts that a fact follows from; a stated one from itself."""
        return frozenset(DERIVED[fact].inputs) if fact in DERIVED else frozenset({fact})

    @cached_property
    def has_partner(self) -> bool | None:
        """Whether they live with a partner."""
        return self._yes_no("partner")

    @cached_property
    def children(self) -> tuple[Child, ...] | None:
        """The children and young people in the household; each is disabled, is not, or may be."""
        value = self._known.get("children")
        if not isinstance(value, tuple):
            return None
        told = self._yes_no("child_disabled")
        if told is None:
            return value
        one_only = len(value) == 1
        return tuple(Child(child.age, None if told and not one_only else told) for child in value)

    @cached_property
    def me(self) -> Person:
        """The claimant."""
        return Person(self._known, self.declined, "", self.over_state_pension_age(""))

    @cached_property
    def partner(self) -> Person:
        """The partner."""
        return Person(self._known, self.declined, _PARTNERS, self.over_state_pension_age(_PARTNERS))

    def over_state_pension_age(self, who: str) -> bool | None:
        """Tell whether the claimant ("") or the partner ("partner.") has reached State Pension age."""
        born = self._number(who + "date_of_birth")
        if born:
            return reaches_state_pension_age(date.fromordinal(int(born.low))) <= self.day
        stated = self._yes_no(who + "state_pension_age_reached")
        if stated is not None:
            return stated
        age = self._number(who + "age")
        if age is None:
            return None
        youngest, oldest = self._years_ago(age.low), self._years_ago(min(age.high, 110.0) + 1)
        if reaches_state_pension_age(youngest) <= self.day:
            return True
        return False if reaches_state_pension_age(date.fromordinal(oldest.toordinal() + 1)) > self.day else None

    def years_old(self, who: str) -> Band | None:
        """Answer an age in whole years."""
        born = self._number(who + "date_of_birth")
        if born:
            day = date.fromordinal(int(born.low))
            return Band.exactly(self.day.year - day.year - ((self.day.month, self.day.day) < (day.month, day.day)))
        return self._number(who + "age")

    def earnings(self) -> Band:
        """The household's earnings of a year before tax, in pounds."""
        if self.has_partner is False:
            return self.within_total(self.me.earnings)
        partner = self.partner.earnings
        return self.within_total(self.me.earnings + (Band(0, partner.high) if self.has_partner is None else partner))

    def pensions(self) -> Band:
        """The household's pensions of a year, in pounds."""
        if self.has_partner is False:
            return self.within_total(self.me.pensions)
        partner = self.partner.pensions
        return self.within_total(self.me.pensions + (Band(0, partner.high) if self.has_partner is None else partner))

    @cached_property
    def total(self) -> Band | None:
        """The household's income before tax as one band, where it was asked for so."""
        return self._number("annual_household_income_gbp")

    def within_total(self, part: Band) -> Band:
        """A part of the income cannot be more than all of it."""
        return part if self.total is None else Band(min(part.low, self.total.high), min(part.high, self.total.high))

    def _years_ago(self, years: float) -> date:
        year = self.day.year - int(years)
        is_leap_day = (self.day.month, self.day.day) == (2, 29)
        return date(year, 2, 28) if is_leap_day else self.day.replace(year=year)

    def _yes_no(self, fact: str) -> bool | None:
        value = self._known.get(fact)
        return value if isinstance(value, bool) else None

    def _number(self, fact: str) -> Band | None:
        value = self._known.get(fact)
        return value if isinstance(value, Band) else None

    @cached_property
    def _settled(self) -> frozenset[str]:
        """The facts that nobody needs to tell: they were declined, follow from others, or mean nothing here."""
        settled = set(self.declined)
        if self.has_partner is False:
            settled.update(fact for fact in _all_inputs() if fact.startswith(_PARTNERS))
        for who in ("", _PARTNERS):
            settled.update(self._settled_of(who))
        if self._tenure is not None and self._tenure not in RENTERS | SUPPORTED:
            settled.add("monthly_rent_gbp")
        if self.children == ():
            settled.add("child_disabled")
        if self._expecting() is not None:
            settled.add("pregnant")
        if self._pays_council_tax() is not None:
            settled.add("council_tax_liable")
        return frozenset(settled)

    def _settled_of(self, who: str) -> set[str]:
        person = self.partner if who else self.me
        settled = set()
        if self.over_state_pension_age(who) is not None:
            settled |= {who + "state_pension_age_reached", who + "date_of_birth"}
        if self.years_old(who) is not None:
            settled.add(who + "age")
        if person.works is not None:
            settled |= {who + "work_status", who + "full_time_student"}
        if person.works is False:
            settled.add(who + "weekly_hours")
        income = {
            who + fact for fact in ("annual_earnings_gbp", "annual_state_pension_gbp", "annual_private_pension_gbp")
        }
        unsettled = set() if self.total else person.unsettled()
        settled |= income - unsettled
        if not who and not unsettled and (self.has_partner is False or not self.partner.unsettled()):
            settled.add("annual_household_income_gbp")
        return settled

    @property
    def _tenure(self) -> str | None:
        tenure = self._known.get("tenure")
        return tenure if isinstance(tenure, str) else None

    def _student(self, who: str) -> bool | None:
        if who and self.has_partner is False:
            return False
        fact = who + "full_time_student"
        stated = self._yes_no(fact)
        if stated is not None or fact in self.declined:
            return stated
        person = self.partner if who else self.me
        if person.status is not None:
            return person.status == "student"
        return False if self.over_state_pension_age(who) else None

    def _expecting(self) -> bool | None:
        stated = self._yes_no("pregnant")
        if stated is not None or "pregnant" in self.declined or self.has_partner is not False:
            return stated
        age = self.years_old("")
        return False if age and age.low >= _CHILDBEARING else None

    def _pays_council_tax(self) -> bool | None:
        stated = self._yes_no("council_tax_liable")
        if stated is not None or "council_tax_liable" in self.declined:
            return stated
        return True if self._tenure in (OWNERS | RENTERS) - {"lodger"} else None

    def _partner_works(self) -> bool | None:
        return False if self.has_partner is False else self.partner.works

    def _partner_over(self) -> bool | None:
        return False if self.has_partner is False else self.over_state_pension_age(_PARTNERS)

    def _benefits(self) -> frozenset[str] | None:
        mine, theirs = self._known.get("benefits_now"), self._known.get("partner.benefits_now")
        if not isinstance(mine, frozenset):
            return None
        return mine | theirs if isinstance(theirs, frozenset) else mine

    def _has_children(self) -> bool | None:
        return None if self.children is None else bool(self.children)

    def _weekly(self, person: Person) -> Band:
        return self.within_total(person.earnings).times(1 / WEEKS)

    def _partners_weekly(self) -> Band:
        return ZERO if self.has_partner is False else self._weekly(self.partner)

    def _highest(self) -> Band:
        mine = self.within_total(self.me.earnings)
        theirs = ZERO if self.has_partner is False else self.within_total(self.partner.earnings)
        low = mine.low if self.has_partner is None else max(mine.low, theirs.low)
        return Band(low, max(mine.high, theirs.high))

    def income(self) -> Band:
        """Answer earnings and pensions of the household, in pounds a year before tax."""
        parts = self.earnings() + self.pensions()
        if self.total is None:
            return parts
        return Band(
            max(self.total.low, min(parts.low, self.total.high)), min(self.total.high, max(parts.high, self.total.low))
        )

    def _own_income(self) -> Band:
        return self.within_total(self.me.earnings + self.me.pensions)


def _completed(known: Mapping[str, Known]) -> dict[str, Known]:
    """Answer the facts with those that others settle: without a health condition it limits nothing."""
    full = dict(known)
    for who in ("", _PARTNERS):
        if full.get(who + "health.condition") is False:
            full.setdefault(who + "health.daily_living", False)
            full.setdefault(who + "health.work", "no")
    return full


def _all_inputs() -> Iterable[str]:
    return {fact for derived in DERIVED.values() for fact in derived.inputs} | {
        "partner.benefits_now", "partner.cares_35_hours", "partner.weekly_hours", "partner.health.condition",
        "partner.health.daily_living", "partner.health.work",
    }  # fmt: skip


_DERIVE: dict[str, Callable[[Household], Known | None]] = {
    "years_old": lambda home: home.years_old(""),
    "partners_years": lambda home: home.years_old(_PARTNERS),
    "over_state_pension_age": lambda home: home.over_state_pension_age(""),
    "partner_over_state_pension_age": Household._partner_over,
    "working": lambda home: home.me.works,
    "partner_working": Household._partner_works,
    "student": lambda home: home._student(""),
    "partner_student": lambda home: home._student(_PARTNERS),
    "expecting": Household._expecting,
    "has_children": Household._has_children,
    "pays_council_tax": Household._pays_council_tax,
    "household_benefits": Household._benefits,
    "said_no_recourse": lambda home: home.value("no_recourse_to_public_funds") is True,
    "said_partner_needs_help": lambda home: home.value("partner.health.daily_living") is True,
    "said_partner_cares": lambda home: home.value("partner.cares_35_hours") is True,
    "has_benefits": lambda home: None if (benefits := home._benefits()) is None else bool(benefits),
    "weekly_earnings": lambda home: home._weekly(home.me),
    "partners_weekly_earnings": Household._partners_weekly,
    "household_earnings": Household.earnings,
    "own_income": Household._own_income,
    "highest_earnings": Household._highest,
    "household_income": Household.income,
    "room_universal_credit": lambda home: Room(home).universal_credit(),
    "room_pension_credit": lambda home: Room(home).pension_credit(),
    "room_housing_benefit": lambda home: Room(home).housing_benefit(),
}
