"""The booth's own way: from the first touch to the results, in 8 to 15 questions, for all kinds of people."""

import random

import pytest

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.path import after, path, sensible
from content_sync.entitlement.rules import NATIONS, Nation
from tests.entitlement.booth_walk import asked, at_random, question, touches, walked
from tests.entitlement.shipped import TODAY, checker, outcomes, rule_set

PENSIONER = {
    "age": "from_75", "partner": "alone", "children": "none", "work": "retired", "income": "to_12400",
    "savings": "to_6000", "tenure": "council_rent", "condition": "hard", "cares": "none",
    "benefits_now": "none", "rent": "to_600",
}  # fmt: skip
FAMILY = {
    "age": "from_25", "partner": "younger", "children": "aged_2+aged_5_11", "child_disabled": "not_disabled",
    "work": "employed", "partner_work": "not_working", "partner_condition": "none", "income": "to_25000",
    "savings": "to_6000", "tenure": "private_rent", "condition": "none", "cares": "none",
    "benefits_now": "child_benefit", "rent": "to_800",
}  # fmt: skip
MIXED_AGES = {
    **PENSIONER, "age": "from_67", "partner": "younger", "partner_work": "not_working", "condition": "none",
    "partner_condition": "none",
}  # fmt: skip
CARER = {
    "age": "from_25", "partner": "alone", "children": "none", "work": "other", "income": "to_12400",
    "savings": "to_6000", "tenure": "council_rent", "condition": "none", "cares": "many_hours", "benefits_now": "none",
    "rent": "to_400",
}  # fmt: skip
AT_66 = {**CARER, "age": "at_66", "state_pension_age": "not_reached", "work": "unemployed", "cares": "none"}
EXPECTING = {**CARER, "children": "expecting", "cares": "none", "work": "self_employed"}
OWNER = {**CARER, "tenure": "own_outright", "cares": "none", "work": "employed", "income": "more", "savings": "more"}

PEOPLE: dict[str, tuple[Nation, dict[str, str], dict[str, str]]] = {
    "a pensioner who rents": ("england", PENSIONER, {
        "pension_credit": "likely", "housing_benefit": "likely", "attendance_allowance": "likely",
        "winter_fuel_payment": "likely", "universal_credit": "not_shown", "council_tax_reduction": "likely",
    }),
    "the same in Scotland": ("scotland", PENSIONER, {
        "pension_credit": "likely", "pension_age_winter_heating_payment": "likely", "attendance_allowance": "likely",
    }),
    "the same in Northern Ireland": ("northern-ireland", PENSIONER, {
        "rate_relief_ni": "likely", "pension_credit": "likely",
    }),
    "a family on a low wage": ("england", FAMILY, {
        "universal_credit": "likely", "free_childcare_2yr_olds": "worth_checking", "child_benefit": "not_shown",
        "tax_free_childcare": "not_shown", "pension_credit": "not_shown",
    }),
    "the same in Scotland with Scotland's help": ("scotland", FAMILY, {
        "scottish_child_payment": "worth_checking", "best_start_foods": "worth_checking",
        "school_clothing_grant": "worth_checking",
    }),
    "a couple of two ages": ("wales", MIXED_AGES, {
        "universal_credit": "likely", "pension_credit": "not_shown", "winter_fuel_payment": "likely",
    }),
    "a carer": ("wales", CARER, {
        "carers_allowance": "likely", "carers_assessment": "likely", "universal_credit": "likely",
    }),
    "66 and not there yet": ("england", AT_66, {
        "universal_credit": "likely", "pension_credit": "not_shown", "older_persons_bus_pass": "not_shown",
    }),
    "66 and there": ("england", {**AT_66, "state_pension_age": "reached"}, {
        "universal_credit": "not_shown", "pension_credit": "likely", "older_persons_bus_pass": "likely",
    }),
    "a first baby on the way": ("england", EXPECTING, {
        "maternity_allowance": "likely", "sure_start_maternity_grant": "worth_checking", "child_benefit": "not_shown",
    }),
    "well off": ("england", OWNER, {
        "universal_credit": "not_shown", "council_tax_reduction": "worth_checking",
        "local_welfare_assistance": "worth_checking", "help_with_health_costs": "worth_checking",
    }),
}  # fmt: skip


@pytest.mark.parametrize("who", PEOPLE)
def test_a_walk_through_the_questions_ends_in_sensible_results(who: str) -> None:
    nation, options, right = PEOPLE[who]
    walk = walked(nation, touches(**options), with_later=True)
    found = outcomes(walk.screening)
    assert {result: found[result] for result in right} == right
    assert 8 <= len(walk.main) <= 15, walk.main


@pytest.mark.parametrize("who", PEOPLE)
def test_after_the_last_question_nothing_waits_for_an_answer(who: str) -> None:
    nation, options, _ = PEOPLE[who]
    walk = walked(nation, touches(**options), with_later=True)
    assert "need_answer" not in outcomes(walk.screening).values()
    assert (walk.screening.open_questions, walk.screening.later_questions) == ((), ())


@pytest.mark.parametrize("who", PEOPLE)
def test_what_still_waits_after_the_main_questions_names_the_later_one_that_decides(who: str) -> None:
    nation, options, _ = PEOPLE[who]
    screening = walked(nation, touches(**options)).screening
    for one in screening.outcomes:
        assert (one.outcome == "need_answer") == bool(one.question), one.id
        assert not one.question or one.question in screening.later_questions, one.id


@pytest.mark.parametrize("nation", NATIONS)
def test_somebody_who_is_sure_of_nothing_is_refused_nothing(nation: Nation) -> None:
    walk = walked(nation, touches(), with_later=True)
    assert set(outcomes(walk.screening).values()) == {"worth_checking"}
    assert 8 <= len(walk.main) <= 15


@pytest.mark.parametrize("seed", range(60))
def test_any_walk_asks_8_to_15_questions_each_once_in_the_order_of_the_file(seed: int) -> None:
    chance = random.Random(seed)
    nation = chance.choice(NATIONS)
    walk = walked(nation, at_random(chance))
    order = [one.id for one in rule_set().questions]
    assert 8 <= len(walk.main) <= 15, walk.given
    assert list(walk.main) == sorted(walk.main, key=order.index)
    waiting = {one.question for one in walk.screening.outcomes if one.outcome == "need_answer"}
    assert waiting <= set(walk.screening.later_questions)


def test_no_option_is_not_sure_and_what_it_might_have_told_stays_unknown() -> None:
    answers = Answers.of(rule_set(), {"savings": ()})
    assert answers.known == {}
    assert answers.declined == {"savings_gbp"}


def test_options_that_a_renewed_rule_set_does_not_have_tell_nothing() -> None:
    answers = Answers.of(rule_set(), {"savings": ("a_hundred_guineas",), "no_such_question": ("yes",)})
    assert answers == Answers()


def test_several_options_of_one_question_add_up() -> None:
    answers = Answers.of(rule_set(), {"children": ("aged_2", "expecting", "aged_5_11")})
    assert answers.known["pregnant"] is True
    children = answers.known["children"]
    assert isinstance(children, tuple)
    assert [(child.age.low, child.age.high) for child in children] == [(2, 2), (5, 11)]


def test_an_option_that_is_not_chosen_tells_its_otherwise() -> None:
    assert Answers.of(rule_set(), {"children": ("aged_2",)}).known["pregnant"] is False
    assert Answers.of(rule_set(), {"children": ("none",)}).known["children"] == ()


def test_the_order_in_which_options_are_touched_tells_nothing() -> None:
    one_way = {"age": ("from_25",), "children": ("aged_2", "expecting"), "benefits_now": ("pip", "housing_benefit")}
    other_way = {"benefits_now": ("housing_benefit", "pip"), "children": ("expecting", "aged_2"), "age": ("from_25",)}
    assert Answers.of(rule_set(), one_way) == Answers.of(rule_set(), other_way)


def test_a_partner_s_answers_go_with_the_partner() -> None:
    given = {"partner": ("younger",), "partner_work": ("working",)}
    assert sensible(checker("england"), given, TODAY) == given
    alone = {"partner": ("alone",), "partner_work": ("working",)}
    assert sensible(checker("england"), alone, TODAY) == {"partner": ("alone",)}


def test_back_changes_an_answer_and_the_way_follows() -> None:
    given = {"age": ("at_66",), "state_pension_age": ("reached",), "partner": ("alone",)}
    changed = sensible(checker("england"), {**given, "age": ("from_25",)}, TODAY)
    assert "state_pension_age" not in changed
    way = path(checker("england"), changed, asked("england", changed))
    assert way[:3] == ("age", "partner", "children")
    assert after("age", way, changed, only_open=True) == "children"
    assert after("age", way, changed, only_open=False) == "partner"


def test_every_option_of_every_question_says_something_of_its_own() -> None:
    for one in rule_set().questions:
        told = [Answers.of(rule_set(), {one.id: (option.id,)}) for option in question(one.id).options]
        assert len({str(answers) for answers in told}) == len(told), one.id
