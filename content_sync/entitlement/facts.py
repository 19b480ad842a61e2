"""The facts that rules may ask about: what a household says of itself, and what follows from that.

The first table is what answers tell (the answers file of `kiosk entitlement`, and the options of questions); the second
is worked out in `household.py` from the first. A rule set may add yes-or-no facts and facts of a few words of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from content_sync.entitlement.bands import Band

Kind = Literal["yes_no", "word", "number", "list", "children"]

WORKING = frozenset({"employed", "self_employed", "on_leave"})
NOT_WORKING = frozenset({"unemployed", "retired", "student", "carer", "looking_after_home", "sick"})
OWNERS = frozenset({"own_outright", "mortgage", "shared_ownership"})
RENTERS = frozenset({"private_rent", "council_rent", "housing_association", "shared_ownership", "lodger"})
SUPPORTED = frozenset({"supported_housing", "temporary_accommodation"})
WORK_STATUSES = tuple(sorted(WORKING | NOT_WORKING))
TENURES = tuple(
    sorted(OWNERS | RENTERS | SUPPORTED | {"lives_with_family", "homeless", "care_home", "other"}),
)


@dataclass(frozen=True, slots=True)
class Child:
    """A child or young person who lives in the household. `age`: whole years, or the band that a question gave."""

    age: Band
    disabled: bool | None = None


Known = bool | str | Band | frozenset[str] | tuple[Child, ...]
"""A fact's value, where it is known."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What kind of value a fact has; its words if it is one of a few. `inputs`: what a derived one follows from."""

    kind: Kind
    words: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()


_NO_WORK_LIMIT = ("no", "limits", "unable")

STATED: Mapping[str, Fact] = MappingProxyType(
    {
        "age": Fact("number"),
        "date_of_birth": Fact("number"),
        "state_pension_age_reached": Fact("yes_no"),
        "partner": Fact("yes_no"),
        "partner.age": Fact("number"),
        "partner.date_of_birth": Fact("number"),
        "partner.state_pension_age_reached": Fact("yes_no"),
        "children": Fact("children"),
        "child_disabled": Fact("yes_no"),
        "pregnant": Fact("yes_no"),
        "work_status": Fact("word", WORK_STATUSES),
        "partner.work_status": Fact("word", WORK_STATUSES),
        "weekly_hours": Fact("number"),
        "partner.weekly_hours": Fact("number"),
        "annual_earnings_gbp": Fact("number"),
        "partner.annual_earnings_gbp": Fact("number"),
        "annual_state_pension_gbp": Fact("number"),
        "partner.annual_state_pension_gbp": Fact("number"),
        "annual_private_pension_gbp": Fact("number"),
        "partner.annual_private_pension_gbp": Fact("number"),
        "annual_household_income_gbp": Fact("number"),
        "savings_gbp": Fact("number"),
        "tenure": Fact("word", TENURES),
        "monthly_rent_gbp": Fact("number"),
        "council_tax_liable": Fact("yes_no"),
        "annual_council_tax_gbp": Fact("number"),
        "health.condition": Fact("yes_no"),
        "health.daily_living": Fact("yes_no"),
        "health.work": Fact("word", _NO_WORK_LIMIT),
        "partner.health.condition": Fact("yes_no"),
        "partner.health.daily_living": Fact("yes_no"),
        "partner.health.work": Fact("word", _NO_WORK_LIMIT),
        "cares_35_hours": Fact("yes_no"),
        "partner.cares_35_hours": Fact("yes_no"),
        "cares_fewer_hours": Fact("yes_no"),
        "full_time_student": Fact("yes_no"),
        "partner.full_time_student": Fact("yes_no"),
        "benefits_now": Fact("list"),
        "partner.benefits_now": Fact("list"),
        "benefits_of_either": Fact("list"),
        "no_recourse_to_public_funds": Fact("yes_no"),
    }
)
"""Fact → what it may be. Dates of birth are days (`date.toordinal`); money is pounds, as the name says."""

_AGE = ("age", "date_of_birth", "state_pension_age_reached")
_PARTNERS_AGE = ("partner", "partner.age", "partner.date_of_birth", "partner.state_pension_age_reached")
_EARNINGS = ("work_status", "annual_earnings_gbp", "annual_household_income_gbp")
_PARTNERS_EARNINGS = ("partner", "partner.work_status", "partner.annual_earnings_gbp")
_PENSIONS = ("annual_state_pension_gbp", "annual_private_pension_gbp")
_PARTNERS_PENSIONS = ("partner.annual_state_pension_gbp", "partner.annual_private_pension_gbp")
_INCOME = (*_EARNINGS, *_PARTNERS_EARNINGS, *_PENSIONS, *_PARTNERS_PENSIONS)

DERIVED: Mapping[str, Fact] = MappingProxyType(
    {
        "years_old": Fact("number", (), _AGE),
        "partners_years": Fact("number", (), _PARTNERS_AGE),
        "over_state_pension_age": Fact("yes_no", (), _AGE),
        "partner_over_state_pension_age": Fact("yes_no", (), _PARTNERS_AGE),
        "working": Fact("yes_no", (), ("work_status",)),
        "partner_working": Fact("yes_no", (), ("partner", "partner.work_status")),
        "student": Fact("yes_no", (), ("full_time_student", "work_status")),
        "partner_student": Fact("yes_no", (), ("partner", "partner.full_time_student", "partner.work_status")),
        "expecting": Fact("yes_no", (), ("pregnant", "age")),
        "has_children": Fact("yes_no", (), ("children",)),
        "pays_council_tax": Fact("yes_no", (), ("council_tax_liable", "tenure")),
        "own_benefits": Fact("list", (), ("benefits_now", "benefits_of_either", "partner")),
        "household_benefits": Fact("list", (), ("benefits_now", "benefits_of_either")),
        "has_benefits": Fact("yes_no", (), ("benefits_now", "benefits_of_either")),
        # Of this nobody is asked: it is what somebody said of themselves.
        "said_no_recourse": Fact("yes_no"),
        "state_pension_day": Fact("number", (), ("age", "date_of_birth")),
        "weekly_earnings": Fact("number", (), _EARNINGS),
        "partners_weekly_earnings": Fact("number", (), _PARTNERS_EARNINGS),
        "household_earnings": Fact("number", (), (*_EARNINGS, *_PARTNERS_EARNINGS)),
        "own_income": Fact("number", (), (*_EARNINGS, *_PENSIONS)),
        "highest_earnings": Fact("number", (), (*_EARNINGS, *_PARTNERS_EARNINGS)),
        "household_income": Fact("number", (), _INCOME),
        "room_universal_credit": Fact(
            "number",
            (),
            (*_INCOME, "savings_gbp", "tenure", "monthly_rent_gbp", "children", "health.work", "cares_35_hours"),
        ),
        "room_pension_credit": Fact("number", (), (*_INCOME, "savings_gbp")),
        "room_housing_benefit": Fact("number", (), (*_INCOME, "savings_gbp", "monthly_rent_gbp")),
    }
)
"""Fact → what it may be, and the stated facts that it follows from. `household.py` says how."""

FACTS: Mapping[str, Fact] = MappingProxyType({**STATED, **DERIVED})
