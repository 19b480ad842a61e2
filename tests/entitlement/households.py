"""Makes households that could be: everything told, nothing that contradicts itself, in the words of the answers file.

What the engine presumes, so that nobody is asked about it (income.py, people.py), holds in all of them: who does not
work earns nothing; who is under State Pension age has no State Pension, and other pensions only if retired and 55 or
over; a full-time student says so as the work status, and is under State Pension age; owners and tenants pay Council
Tax; who is not ill is limited by nothing; nobody of 56 or over expects a baby; who answers for the benefits answers for
both of a couple.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from content_sync.entitlement.facts import NOT_WORKING, OWNERS, RENTERS, SUPPORTED, TENURES, WORKING
from content_sync.entitlement.rules import NATIONS
from content_sync.entitlement.state_pension_age import reaches_state_pension_age
from tests.entitlement.shipped import ids_of

Facts = dict[str, Any]
Path = tuple[str | int, ...]
Unit = tuple[Path, ...]
"""Facts that are told together, or not at all."""

DAYS = tuple(map(date.fromisoformat, ("2026-04-05", "2026-04-06", "2026-06-15", "2026-09-01", "2027-01-10")))
_STATES = ("income_support", "income_related_esa", "child_tax_credit", "contributory_esa", "dla", "state_pension")
_BENEFITS = tuple(sorted(ids_of("england") | ids_of("scotland") | set(_STATES)))
_INCOMES = ("annual_earnings_gbp", "annual_state_pension_gbp", "annual_private_pension_gbp")
_WHOLE = (
    "children", "pregnant", "savings_gbp", "tenure", "monthly_rent_gbp", "council_tax_liable",
    "benefits_now", "annual_household_income_gbp",
)  # fmt: skip
_PENSION_FREEDOM, _CHILDBEARING, _SURELY_OVER = 55, 56, 67
_POUNDS = st.one_of(
    st.integers(0, 40_000), st.sampled_from((0, 7_400, 10_608, 12_376, 16_000, 35_000, 60_000, 100_000, 130_000))
)
_SAVINGS = st.one_of(st.integers(0, 30_000), st.sampled_from((0, 6_000, 10_000, 15_999.99, 16_000, 16_000.01, 500_000)))


@st.composite
def household_facts(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Facts:
    """A household that told everything."""
    day = draw(st.sampled_from(DAYS))
    tenure = draw(st.sampled_from(TENURES))
    facts: Facts = {"nation": draw(st.sampled_from(NATIONS)), "as_of": day.isoformat(), **_adult(draw, day)}
    facts["partner"] = _adult(draw, day) if draw(st.booleans()) else None
    facts["children"] = draw(
        st.lists(st.fixed_dictionaries({"age": st.integers(0, 19), "disabled": st.booleans()}), max_size=3)
    )
    facts["pregnant"] = facts["age"] < _CHILDBEARING and draw(st.booleans())
    facts["tenure"] = tenure
    if tenure in RENTERS | SUPPORTED:
        facts["monthly_rent_gbp"] = draw(st.integers(0, 2_000))
    facts["council_tax_liable"] = tenure in (OWNERS | RENTERS) - {"lodger"} or draw(st.booleans())
    facts["savings_gbp"] = draw(_SAVINGS)
    facts["benefits_now"] = draw(st.lists(st.sampled_from(_BENEFITS), max_size=3, unique=True))
    if draw(st.booleans()):
        _put_incomes_together(facts)
    return facts


def _adult(draw: Callable[[st.SearchStrategy[Any]], Any], day: date) -> Facts:
    born = day - timedelta(days=draw(st.one_of(st.integers(16 * 365, 95 * 365), st.integers(65 * 365, 68 * 365))))
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    is_over = reaches_state_pension_age(born) <= day
    status = draw(st.sampled_from(sorted((WORKING | NOT_WORKING) - ({"student"} if is_over else set()))))
    works = status in WORKING
    has_pension = is_over or (status == "retired" and age >= _PENSION_FREEDOM)
    is_ill = draw(st.booleans())
    return {
        "age": age,
        "date_of_birth": born.isoformat(),
        "state_pension_age_reached": is_over,
        "work_status": status,
        "full_time_student": status == "student",
        "weekly_hours": draw(st.integers(1, 45)) if works else 0,
        "annual_earnings_gbp": draw(_POUNDS) if works else 0,
        "annual_state_pension_gbp": draw(st.integers(0, 15_000)) if is_over else 0,
        "annual_private_pension_gbp": draw(st.integers(0, 30_000)) if has_pension else 0,
        "health": {
            "condition": is_ill,
            "daily_living": is_ill and draw(st.booleans()),
            "work": draw(st.sampled_from(("no", "limits", "unable"))) if is_ill else "no",
        },
        "cares_35_hours": draw(st.booleans()),
    }


def _put_incomes_together(facts: Facts) -> None:
    """One number for the whole household, as it is asked for at the booth."""
    adults = [facts, *([facts["partner"]] if facts["partner"] else [])]
    facts["annual_household_income_gbp"] = sum(adult.pop(income) for adult in adults for income in _INCOMES)


def units(facts: Facts) -> Iterator[Unit]:
    """Answer what can be left untold."""
    for prefix in ((), ("partner",)):
        adult = facts.get("partner") if prefix else facts
        if not adult:
            continue
        for key in ("age", "date_of_birth", "state_pension_age_reached", "weekly_hours", "cares_35_hours"):
            yield ((*prefix, key),)
        for key in ("condition", "daily_living", "work"):
            yield ((*prefix, "health", key),)
        yield ((*prefix, "work_status"), (*prefix, "full_time_student"))
        yield tuple((*prefix, income) for income in _INCOMES)
        # Who told one income told them all, but for what those in work earn, and the State Pension of those of its age.
        if adult.get("work_status") in WORKING:
            yield ((*prefix, "annual_earnings_gbp"),)
        if (adult.get("age") or 0) >= _SURELY_OVER:
            yield ((*prefix, "annual_state_pension_gbp"),)
    for at in range(len(facts.get("children") or ())):
        yield (("children", at, "disabled"),)
    for key in _WHOLE:
        yield ((key,),)


def without(facts: Facts, left_out: list[Unit]) -> Facts:
    """Answer the household with some of it untold."""
    less = deepcopy(facts)
    for path in (path for unit in left_out for path in unit):
        inside = _inside(less, path[:-1])
        if isinstance(inside, dict):
            inside.pop(path[-1], None)
    for adult in (less, less.get("partner")):
        # Who told of pensions alone, and nothing of work, is taken to have no earnings.
        if adult and not adult.keys() & {"work_status", "annual_earnings_gbp"}:
            for income in _INCOMES:
                adult.pop(income, None)
    return less


def declined(facts: Facts, unit: Unit) -> Facts:
    """Answer the household that would rather not say one thing."""
    less = deepcopy(facts)
    for path in unit:
        inside = _inside(less, path[:-1])
        if isinstance(inside, dict) and path[-1] in inside:
            inside[path[-1]] = "prefer_not_to_say"
    return less


def _inside(facts: Any, path: Path) -> Any:  # noqa: ANN401 - what JSON holds
    for step in path:
        if not isinstance(facts, dict | list) or (isinstance(facts, dict) and step not in facts):
            return None
        facts = facts[step]
    return facts
