"""The way through the questions: which answers still make sense, and what comes after which question."""

from collections.abc import Mapping
from datetime import date

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.household import Household
from content_sync.entitlement.logic import Logic, Verdict
from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.rules import Question
from content_sync.entitlement.screening import Checker

Given = Mapping[str, tuple[str, ...]]
"""Question → the options chosen; none is "not sure" or "rather not say"."""


def sensible(checker: Checker, given: Given, as_of: date) -> Given:
    """Leave out answers to questions that would not be asked any more: a partner's, of somebody who has none."""
    asked = [one for one in checker.rules.questions if checker.nation in one.nations and one.id in given]
    while True:
        kept = {one.id: given[one.id] for one in asked}
        left = _still_asked(checker, asked, kept, as_of)
        if len(left) == len(asked):
            return kept
        asked = left


def _still_asked(checker: Checker, asked: list[Question], given: Given, as_of: date) -> list[Question]:
    rules = checker.rules
    home = Household(Answers.of(rules, given), as_of, RateBook(rules.rates, as_of))
    logic = Logic(home, rules.named, lambda _result: Verdict(None))
    return [one for one in asked if one.ask_if is None or logic.verdict(one.ask_if).value is not False]


def path(checker: Checker, kept: Given, screening: Screening) -> tuple[str, ...]:
    """Answer the ids of the main questions, those that were answered and those to come, in the rule set's order.

    `kept`: the sensible answers.
    """
    on_it = {*kept, *screening.open_questions}
    return tuple(one.id for one in checker.rules.questions if one.id in on_it and not one.is_later)


def after(question: str, way: tuple[str, ...], kept: Given, *, only_open: bool) -> str:
    """Answer the question that follows on a path; empty where none is left. `only_open`: answered ones are passed."""
    later = () if only_open or question not in way else way[way.index(question) + 1 :]
    return later[0] if later else next((one for one in way if one not in kept), "")
