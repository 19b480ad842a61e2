"""The way through the checker's questions: what still makes sense, what comes next, and what a touch chooses."""

from datetime import date

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.path import Given, after, path, sensible
from content_sync.entitlement.screening import Checker
from screens.checker_question.answer_rows import NOT_SURE, Chosen, chosen_after
from screens.given_answers import GivenAnswers
from tests.screens.checker_store import QUESTIONS, rules_of

DAY = date(2026, 7, 14)
RULES = rules_of(QUESTIONS)
CHECKER = Checker(RULES, "wales")
CHILDREN = next(question for question in RULES.questions if question.id == "children")
TENURE = next(question for question in RULES.questions if question.id == "tenure")


def way(given: Given) -> tuple[str, ...]:
    kept = sensible(CHECKER, given, DAY)
    return path(CHECKER, kept, CHECKER.screen(Answers.of(RULES, kept), DAY, "en"))


def test_a_partners_age_makes_no_sense_without_a_partner() -> None:
    given = {"partner": ("without_partner",), "partner_age": ("partner_over_66",), "age": ("over_66",)}
    assert sensible(CHECKER, given, DAY) == {"partner": ("without_partner",), "age": ("over_66",)}
    with_partner = {**given, "partner": ("with_partner",)}
    assert sensible(CHECKER, with_partner, DAY) == with_partner


def test_who_is_not_sure_of_a_partner_keeps_what_they_said_of_one() -> None:
    given = {"partner": (), "partner_age": ("partner_over_66",)}
    assert sensible(CHECKER, given, DAY) == given


def test_answers_that_the_rule_set_does_not_ask_for_are_left_out() -> None:
    assert sensible(CHECKER, {"shoe_size": ("42",), "age": ()}, DAY) == {"age": ()}


def test_the_path_has_what_was_answered_and_what_is_to_come_in_the_order_of_the_rules() -> None:
    assert way({}) == ("age", "partner", "children", "tenure", "savings", "income")
    assert way({"partner": ("with_partner",)})[:4] == ("age", "partner", "partner_age", "children")


def test_next_passes_answered_questions_only_after_the_results() -> None:
    given = {"age": ("over_66",), "partner": ("without_partner",), "tenure": ("own_home",)}
    assert after("age", way(given), given, only_open=False) == "partner"
    assert after("age", way(given), given, only_open=True) == "children"
    assert after("bill", way(given), given, only_open=False) == "children"


@drawn(st.data())
def test_whatever_is_answered_the_end_comes_after_at_most_all_questions(data: st.DataObject) -> None:
    given: dict[str, tuple[str, ...]] = {}
    question, asked = "age", []
    while question:
        asked.append(question)
        options = next(one.options for one in RULES.questions if one.id == question)
        given[question] = data.draw(st.sampled_from([(), *((option.id,) for option in options)]))
        kept = sensible(CHECKER, given, DAY)
        question = after(question, way(given), kept, only_open=False)
    assert len(asked) == len(set(asked)) <= len(RULES.questions)


@pytest.mark.parametrize(
    ("before", "touched", "then"),
    [
        (None, "baby", ("baby",)),
        (("baby",), "teenager", ("baby", "teenager")),
        (("teenager",), "baby", ("baby", "teenager")),
        (("baby", "teenager"), "baby", ("teenager",)),
        (("baby",), "baby", None),
        (("baby", "teenager"), "childless", ("childless",)),
        (("childless",), "baby", ("baby",)),
        (("childless",), "childless", None),
        (("baby",), NOT_SURE, ()),
        ((), "baby", ("baby",)),
        ((), NOT_SURE, None),
    ],
)
def test_several_answers_are_ticked_and_let_go(before: Chosen, touched: str, then: Chosen) -> None:
    assert chosen_after(CHILDREN, before, touched) == then


@pytest.mark.parametrize("before", [None, (), ("own_home",), ("family_home",)])
def test_one_answer_is_chosen_and_never_let_go(before: Chosen) -> None:
    assert chosen_after(TENURE, before, "own_home") == ("own_home",)
    assert chosen_after(TENURE, before, NOT_SURE) == ()


def test_answers_are_forgotten_and_only_a_change_is_one() -> None:
    answers = GivenAnswers()
    answers.give("age", ("over_66",))
    version = answers.version
    answers.give("age", ("over_66",))
    assert answers.version == version
    answers.give("age", ())
    assert answers.version > version
    answers.has_seen_results = True
    answers.forget()
    assert dict(answers.given) == {}
    assert answers.has_seen_results is False
    forgotten = answers.version
    answers.forget()
    assert answers.version == forgotten
