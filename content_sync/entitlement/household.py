"""Answers every fact of a household, stated or derived, and what is missing to know it."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.facts import DERIVED, Known
from content_sync.entitlement.people import PARTNERS, People
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.room import Room
from content_sync.entitlement.settled import inputs, settled

_GROWN = 20


class Household:
    """A household on one day."""

    def __init__(self, answers: Answers, day: date, rates: RateBook) -> None:
        """`day`: the day that the rules are applied to."""
        self.people = People(answers, day, rates)
        self.day = day
        self.rates = rates
        self.declined = answers.declined
        self._derived: dict[str, Known | None] = {}

    def value(self, fact: str) -> Known | None:
        """Answer a fact; None where it is not known."""
        if fact not in DERIVED:
            return self.people.known.get(fact)
        if fact not in self._derived:
            self._derived[fact] = _DERIVE[fact](self.people)
        return self._derived[fact]

    def missing(self, fact: str) -> frozenset[str]:
        """Answer the stated facts that were not told and could still decide this one."""
        return inputs(fact) - self.people.known.keys() - self._settled

    @cached_property
    def _settled(self) -> frozenset[str]:
        return settled(self.people)


def _has_children(people: People) -> bool | None:
    return None if people.children is None else any(child.age.low < _GROWN for child in people.children)


def _has_benefits(people: People) -> bool | None:
    benefits = people.benefits()
    return None if benefits is None else bool(benefits)


_DERIVE: dict[str, Callable[[People], Known | None]] = {
    "years_old": lambda people: people.years_old(""),
    "partners_years": lambda people: people.years_old(PARTNERS),
    "over_state_pension_age": lambda people: people.over_state_pension_age(""),
    "partner_over_state_pension_age": People.partner_over_state_pension_age,
    "working": lambda people: people.me.works,
    "partner_working": People.partner_works,
    "student": lambda people: people.student(""),
    "partner_student": lambda people: people.student(PARTNERS),
    "expecting": People.expecting,
    "has_children": _has_children,
    "pays_council_tax": People.pays_council_tax,
    "own_benefits": People.own_benefits,
    "household_benefits": People.benefits,
    "has_benefits": _has_benefits,
    "said_no_recourse": lambda people: people.known.get("no_recourse_to_public_funds") is True,
    "state_pension_day": lambda people: people.state_pension_day(""),
    "weekly_earnings": lambda people: people.weekly_earnings(people.me),
    "partners_weekly_earnings": People.partners_weekly_earnings,
    "household_earnings": People.earnings,
    "own_income": People.own_income,
    "highest_earnings": People.highest_earnings,
    "household_income": People.income,
    "room_universal_credit": lambda people: Room(people).universal_credit(),
    "room_pension_credit": lambda people: Room(people).pension_credit(),
    "room_housing_benefit": lambda people: Room(people).housing_benefit(),
}
