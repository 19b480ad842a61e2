"""Answers every fact of a household, stated or derived, and what is missing to know it."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.children import has_child
from content_sync.entitlement.facts import DERIVED, Known
from content_sync.entitlement.people import PARTNERS, People
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.room import Room
from content_sync.entitlement.rules import HasChild
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


def _said_disabled(people: People, youngest: int, oldest: int) -> bool | None:
    """Where nobody told of children, nobody is asked about them on account of help for adults."""
    return False if people.children is None else has_child(HasChild(youngest, oldest, disabled=True), people.children)


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
    "said_partner_needs_help": lambda people: people.known.get("partner.health.daily_living") is True,
    "said_disabled_young_person": lambda people: _said_disabled(people, 16, 19),
    "said_disabled_child": lambda people: _said_disabled(people, 0, 18),
    "state_pension_day": lambda people: people.state_pension_day(""),
    "said_cares_fewer_hours": lambda people: people.known.get("cares_fewer_hours") is True,
    "said_partner_cares": lambda people: people.known.get("partner.cares_35_hours") is True,
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
