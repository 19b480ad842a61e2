"""What the tour answers in the checker, so that its screens have something to show."""

from collections.abc import Callable, Iterator, Mapping

from kiosk.window import BoothWindow
from screens.booth import Booth
from screens.routes import (
    Checker,
    CheckerAnswers,
    CheckerOthers,
    CheckerQuestion,
    CheckerResult,
    CheckerResults,
    CheckerTakeHome,
    Route,
)  # fmt: skip
from screens.screened import screened

Act = Callable[[BoothWindow], None]

_PENSIONER = {
    "age": "from_75", "partner": "alone", "children": "none", "work": "retired", "income": "to_12400",
    "savings": "to_6000", "tenure": "private_rent", "condition": "hard", "cares": "none", "benefits_now": "none",
}  # fmt: skip
_EMPLOYEE = {
    "age": "from_25", "partner": "alone", "children": "none", "work": "employed", "income": "to_60000",
    "savings": "more", "tenure": "own_outright", "condition": "none", "cares": "none", "benefits_now": "none",
}  # fmt: skip
"""Question → answer, as in config/rules/uk-benefits.yaml; where a rule set asks something else, its last answer."""
_RESULT = "pension_credit"


def checker_stops(booth: Booth) -> Iterator[tuple[str, Route, Act | None]]:
    """The checker's screens, each with what is done there first; none where the booth has no checker."""
    checker = booth.rules.checker()
    if checker is None:
        return
    questions = [question for question in checker.rules.questions if booth.nation in question.nations]
    results = [result.id for result in checker.rules.results if booth.nation in result.nations]
    yield "checker", Checker(), None
    for is_many, name in ((False, "checker-question"), (True, "checker-question-many")):
        question = next((one.id for one in questions if one.is_many is is_many), "")
        if question:
            yield name, CheckerQuestion(question), None
    yield "checker-results", CheckerResults(), _answers(_PENSIONER)
    yield "checker-results-few", CheckerResults(), _answers(_EMPLOYEE)
    yield "checker-result", CheckerResult(_RESULT if _RESULT in results else results[0]), _answers(_PENSIONER)
    yield "checker-others", CheckerOthers(), _answers(_PENSIONER)
    yield "checker-answers", CheckerAnswers(), _answers(_PENSIONER)
    yield "checker-take-home", CheckerTakeHome(), None


def _answers(household: Mapping[str, str]) -> Act:
    """Answer every question that the checker asks, as a household would."""

    def act(window: BoothWindow) -> None:
        booth = window.booth
        booth.answers.forget()
        while (screening := screened(booth)) and screening.next_question:
            booth.answers.give(screening.next_question, _chosen(booth, screening.next_question, household))
        window.navigator.refresh_current()

    return act


def _chosen(booth: Booth, question_id: str, household: Mapping[str, str]) -> tuple[str, ...]:
    checker = booth.rules.checker()
    questions = checker.rules.questions if checker else ()
    options = [option.id for question in questions if question.id == question_id for option in question.options]
    answer = household.get(question_id, "")
    return (answer if answer in options else options[-1],)
