"""Not sure is never no: what was decided early stays, whatever is told later, in whatever order.

The households are made by households.py, which says what the engine presumes; the rules are those that we ship.
"""

import random
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_sync.entitlement.answers_file import household
from content_sync.entitlement.deciding import Run
from content_sync.entitlement.nation_rules import NationRules
from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.path import Given
from content_sync.entitlement.rules import NATIONS, Nation
from tests.entitlement.booth_walk import asked, at_random, question, walked
from tests.entitlement.households import Facts, declined, household_facts, units, without
from tests.entitlement.shipped import TODAY, example_households, ids_of, outcomes, rule_set, screened

DECIDED = ("likely", "not_shown")
_TRIES = 40
"""How many ways of answering the other questions are tried before a question is called idle."""
ALWAYS = {one.id for one in rule_set().results if one.is_always}
many = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(st.data())
@many
def test_what_is_decided_early_stays_when_more_is_told(data: st.DataObject) -> None:
    facts = data.draw(household_facts())
    left_out = data.draw(st.lists(st.sampled_from(list(units(facts))), unique=True, max_size=12))
    early, late = outcomes(screened(without(facts, left_out))), outcomes(screened(facts))
    assert _turned(early, late, facts) == {}


@given(st.data())
@settings(many, max_examples=60)
def test_what_is_decided_early_stays_on_the_way_to_telling_all(data: st.DataObject) -> None:
    facts = data.draw(household_facts())
    order = data.draw(st.permutations(list(units(facts))))
    decided: dict[str, str] = {}
    for told in range(0, len(order) + 1, 4):
        now = outcomes(screened(without(facts, list(order[told:]))))
        assert _turned(decided, now, facts) == {}
        decided = {one: kind for one, kind in now.items() if kind in DECIDED}


def _turned(early: dict[str, str], late: dict[str, str], facts: Facts) -> dict[str, tuple[str, str]]:
    """What was decided and came out otherwise; but likely help may turn out to be theirs already."""
    turned = {one: (kind, late[one]) for one, kind in early.items() if kind in DECIDED and late[one] != kind}
    theirs = _theirs(facts) if turned else set()
    return {one: kinds for one, kinds in turned.items() if not (one in theirs and late[one] == "not_shown")}


def _theirs(facts: Facts) -> set[str]:
    answers = household(facts, rule_set(), TODAY).answers
    run = Run(NationRules(rule_set(), facts["nation"]), answers, date.fromisoformat(facts["as_of"]))
    return {one.id for one in rule_set().results if run.logic.verdict(one.held_if).value is True}


@given(st.data())
@many
def test_who_would_rather_not_say_is_refused_nothing_that_an_answer_would_show(data: st.DataObject) -> None:
    facts = data.draw(household_facts())
    unit = data.draw(st.sampled_from(list(units(facts))))
    said, unsaid = outcomes(screened(facts)), outcomes(screened(declined(facts, unit)))
    assert [one for one, kind in unsaid.items() if kind == "not_shown" and said[one] != kind] == []


@pytest.mark.parametrize("one", example_households(), ids=lambda one: one["id"])
def test_leaving_one_answer_out_of_an_example_decides_nothing_too_early(one: dict[str, Any]) -> None:
    facts = {"as_of": TODAY.isoformat(), **one["answers"]}
    whole = outcomes(screened(facts))
    for unit in units(facts):
        assert _turned(outcomes(screened(without(facts, [unit]))), whole, facts) == {}, unit
        unsaid = outcomes(screened(declined(facts, unit)))
        assert [key for key, kind in unsaid.items() if kind == "not_shown" and whole[key] != kind] == [], unit


@given(household_facts())
@many
def test_who_says_that_there_are_no_public_funds_is_promised_none_and_warned(facts: Facts) -> None:
    barred = screened({**facts, "no_recourse_to_public_funds": True})
    for one, usual in zip(barred.outcomes, screened(facts).outcomes, strict=True):
        assert not (one.public_funds and one.outcome == "likely"), one.id
        assert one.outcome != "not_shown" or usual.outcome == "not_shown", one.id
        if one.public_funds and one.outcome != "not_shown":
            assert rule_set().warnings["no_recourse"]["en"] in one.warnings, one.id


@given(household_facts(), st.randoms())
@many
def test_the_order_of_what_is_told_decides_nothing(facts: Facts, chance: random.Random) -> None:
    assert screened(_shuffled(facts, chance)) == screened(facts)


@given(st.data())
@many
def test_nobody_is_left_without_the_help_that_is_always_shown(data: st.DataObject) -> None:
    facts = data.draw(household_facts())
    left_out = data.draw(st.lists(st.sampled_from(list(units(facts))), unique=True, max_size=12))
    found = outcomes(screened(without(facts, left_out)))
    assert {
        one: kind for one, kind in found.items() if one in ALWAYS and kind not in {"likely", "worth_checking"}
    } == {}


def test_council_tax_help_local_help_and_health_costs_are_always_shown() -> None:
    safe = {"council_tax_reduction", "rate_relief_ni", "local_welfare_assistance", "help_with_health_costs"}
    assert safe - ALWAYS == set()


@given(household_facts())
@many
def test_an_outcome_that_waits_names_its_question_and_one_that_is_refused_its_reason(facts: Facts) -> None:
    screening = screened(facts)
    asked_now = {*screening.open_questions, *screening.later_questions}
    for one in screening.outcomes:
        assert one.outcome != "not_shown" or one.reasons, one.id
        assert one.outcome != "need_answer" or one.question in asked_now, one.id


@pytest.mark.parametrize("seed", range(5))
def test_every_question_that_is_asked_can_still_change_something(seed: int) -> None:
    """By itself or, while others are open, together with their answers."""
    chance = random.Random(seed)
    nation = chance.choice(NATIONS)
    walk = walked(nation, at_random(chance), with_later=True)
    told: Given = {}
    for name, touched in walk.given.items():
        now = asked(nation, told)
        left = (*now.open_questions, *now.later_questions)
        idle = [one for one in left if not any(_matters(nation, rest, one) for rest in _rests(told, left, one, chance))]
        assert idle == [], told
        told = {**told, name: touched}
    assert walk.screening.next_question == ""


def _rests(told: Given, left: tuple[str, ...], name: str, chance: random.Random) -> Iterator[Given]:
    """What was told, and then with what the other open questions might be answered."""
    yield told
    others = [question(one) for one in left if one != name]
    for _ in range(_TRIES if others else 0):
        yield {**told, **{one.id: (chance.choice(one.options).id,) for one in others}}


def _matters(nation: Nation, told: Given, name: str) -> bool:
    """Whether its answers differ in an outcome, in why it is so, or in which other questions are asked."""
    ways = [told, *({**told, name: (option.id,)} for option in question(name).options)]
    said = (_what_is_said(asked(nation, way), name) for way in ways)
    first = next(said)
    return any(one != first for one in said)


def _what_is_said(screening: Screening, name: str) -> tuple[object, object]:
    others = [one for one in (*screening.open_questions, *screening.later_questions) if one != name]
    return [(one.id, one.outcome, one.reasons) for one in screening.outcomes], others


def _shuffled(value: Any, chance: random.Random) -> Any:  # noqa: ANN401 - what JSON holds
    if isinstance(value, dict):
        return {key: _shuffled(value[key], chance) for key in chance.sample(sorted(value), len(value))}
    return [_shuffled(one, chance) for one in value] if isinstance(value, list) else value


NATIONS_OF = {
    "EWSN": """universal_credit pension_credit housing_benefit new_style_esa new_style_jsa access_to_work
        attendance_allowance tax_free_childcare child_benefit free_or_discounted_tv_licence budgeting_loan
        help_with_health_costs maternity_allowance free_school_meals school_transport older_persons_bus_pass
        disabled_persons_bus_pass support_for_mortgage_interest help_to_save local_welfare_assistance blue_badge
        care_needs_assessment carers_assessment partners_disability_benefit""",
    "EWS": "council_tax_reduction warm_home_discount single_person_discount",
    "EWN": """pip dla_child carers_allowance winter_fuel_payment sure_start_maternity_grant healthy_start
        disabled_facilities_grant""",
    "WSN": "education_maintenance_allowance discretionary_housing_payment",
    "EW": "free_childcare_2yr_olds free_childcare_3_4yr_olds",
    "E": "free_childcare_working_parents bursary_16_to_19",
    "W": "school_essentials_grant",
    "S": """adult_disability_payment child_disability_payment carer_support_payment scottish_child_payment
        funded_early_learning_scotland pension_age_winter_heating_payment winter_heating_payment
        child_winter_heating_payment pregnancy_and_baby_payment best_start_foods school_clothing_grant
        house_adaptations_scotland""",
    "N": "rate_relief_ni childcare_subsidy_ni",
}
LETTERS = dict(zip("EWSN", NATIONS, strict=True))


@pytest.mark.parametrize("letter", LETTERS)
def test_every_nation_has_its_own_help_and_none_of_another(letter: str) -> None:
    right = {one for letters, ids in NATIONS_OF.items() if letter in letters for one in ids.split()}
    assert ids_of(LETTERS[letter]) == right
    assert set(outcomes(screened({"nation": LETTERS[letter]}))) == right
