"""Every example household of the rule set comes out as the law says, and every trap of the law has one."""

from collections import Counter
from typing import Any

import pytest

from content_sync.entitlement.rules import NATIONS
from tests.entitlement.shipped import example_households, ids_of, outcome, outcomes, rule_set, screened

TRAPS = {
    "mixed-age couple, the older one answers": ["mixed_age_couple_older_partner_answers"],
    "mixed-age couple, the younger one answers": ["mixed_age_couple_younger_partner_answers"],
    "a mixed-age couple becomes one of two pensioners": [
        "couple_waits_for_younger_partner",
        "couple_both_over_pension_age_today",
    ],
    "£16,000 exactly is not more than £16,000": ["savings_exactly_16000", "pensioner_savings_exactly_16000"],
    "a penny more is": ["savings_one_penny_over_16000", "pensioner_savings_one_penny_over_16000"],
    "Housing Benefit beside Universal Credit hides no other help": [
        "temporary_housing_with_universal_credit_and_housing_benefit",
        "scottish_hostel_family_with_both_benefits",
    ],
    "no recourse to public funds": ["no_recourse_family_out_of_work", "no_recourse_but_paid_contributions"],
    "a question about immigration that is not answered": ["immigration_question_not_answered"],
    "a full-time student": ["single_full_time_student", "student_couple_without_children"],
    "a student with an exception": ["student_lone_parent", "student_with_partner_out_of_work", "student_with_pip"],
    "a pensioner who owns the home": [
        "pensioner_owner_with_mortgage_low_income",
        "pensioner_full_new_state_pension_no_disability",
    ],
    "Attendance Allowance may open the door to Pension Credit": ["attendance_allowance_can_unlock_pension_credit"],
    "Scotland": ["scottish_pensioner_low_income", "scottish_worker_with_daily_living_needs"],
    "Northern Ireland": ["northern_ireland_pensioner_tenant", "northern_ireland_family_on_universal_credit"],
    "Wales": ["wales_primary_meals_for_all", "wales_family_on_universal_credit", "welsh_worker_aged_60"],
    "supported housing": ["supported_housing_working_age", "northern_ireland_supported_housing"],
    "temporary accommodation": ["temporary_accommodation_working_age"],
    "a carer over the earnings limit": ["carer_earns_far_over_the_limit", "carer_earns_just_over_the_limit"],
    "a carer at the earnings limit": ["carer_earns_exactly_the_limit"],
    "expecting a first child": [
        "first_baby_on_the_way_on_universal_credit",
        "first_baby_on_the_way_not_yet_on_benefits",
    ],
    "benefits not sure": ["benefits_now_not_sure"],
    "savings not sure": ["savings_not_sure"],
    "health prefer not to say": ["health_prefer_not_to_say"],
    "State Pension age by the day of birth": [
        "day_before_state_pension_age_born_10_may_1960",
        "on_state_pension_age_born_10_may_1960",
        "born_31_july_1960_on_the_day",
        "aged_66_birthday_not_given",
    ],
    "Tax-Free Childcare and Universal Credit exclude each other": ["tax_free_childcare_excluded_by_universal_credit"],
    "free school meals from September 2026": [
        "free_school_meals_england_day_before_change",
        "free_school_meals_england_after_change",
    ],
    "the two-child limit has ended": ["two_child_limit_has_ended"],
}  # fmt: skip
"""Trap of the law (docs of the requirement: BENEFITS.md) → households that step on it."""
EVERY = example_households()


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one["id"])
def test_household(one: dict[str, Any]) -> None:
    screening = screened(one["answers"], rule_set().checked_on)
    found = outcomes(screening)
    wrong = {
        f"{result} is {found.get(result)}, not {right}": "; ".join(outcome(screening, result).reasons)
        for result, right in one["expect"].items()
        if found.get(result) not in ([right] if isinstance(right, str) else right)
    }
    assert not wrong, f"{one['law']} {wrong}"


@pytest.mark.parametrize("trap", TRAPS)
def test_every_trap_of_the_law_has_its_households(trap: str) -> None:
    there = {one["id"] for one in EVERY}
    assert [one for one in TRAPS[trap] if one not in there] == []


def test_there_are_enough_households_and_none_repeats_another() -> None:
    assert len(EVERY) >= 60
    assert [one for one, times in Counter(str(one["answers"]) for one in EVERY).items() if times > 1] == []


def test_each_says_which_point_of_law_it_tests_and_expects_something() -> None:
    assert [one["id"] for one in EVERY if len(one["law"]) < 20 or not one["expect"]] == []


@pytest.mark.parametrize("nation", NATIONS)
def test_every_result_of_every_nation_is_expected_by_some_household(nation: str) -> None:
    expected = {result for one in EVERY if one["answers"]["nation"] == nation for result in one["expect"]}
    everywhere = {result for one in EVERY for result in one["expect"]}
    assert len(expected & ids_of(nation)) >= 12
    assert ids_of(nation) - everywhere == set()


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one["id"])
def test_no_household_is_left_without_a_reason(one: dict[str, Any]) -> None:
    for found in screened(one["answers"], rule_set().checked_on).outcomes:
        if found.outcome == "not_shown":
            assert found.reasons, found.id
        if found.outcome == "need_answer":
            assert found.question, found.id
            assert found.question_text, found.id
