"""Tries the example households that a rule set carries: it is refused when one does not come out as the law says."""

from collections.abc import Iterable
from typing import Any

from content_sync.entitlement.answers_file import AnswersRefused, household
from content_sync.entitlement.outcomes import Outcome
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean, place_of
from content_sync.entitlement.rule_file.yaml_lines import Path
from content_sync.entitlement.rules import NATIONS, RuleSet
from content_sync.entitlement.screening import Checker

OUTCOMES = ("likely", "worth_checking", "need_answer", "not_shown")


def check_households(rules: RuleSet, households: list[dict[str, Any]], problems: Problems) -> None:
    """Note every household that comes out otherwise, and every result that none of them is shown."""
    trial = _Trial(rules, problems)
    for at, one in enumerate(households):
        trial.attempt(one, ("households", at))
    for result in rules.results:
        if result.id not in trial.shown:
            problems.add(
                ("results", place_of(result.id, result.nations[0], problems.data)),
                f"no example household is shown “{result.id}”: add one, or it cannot be reached",
            )


class _Trial:
    def __init__(self, rules: RuleSet, problems: Problems) -> None:
        self._rules = rules
        self._problems = problems
        self._checkers = {nation: Checker(rules, nation) for nation in NATIONS}
        self.shown: set[str] = set()

    def attempt(self, one: dict[str, Any], path: Path) -> None:
        """Screen a household and compare."""
        try:
            told = household(one["answers"], self._rules, self._rules.checked_on)
        except AnswersRefused as fault:
            self._problems.add((*path, "answers"), " ".join(fault.problems))
            return
        if told.nation is None:
            self._problems.add((*path, "answers"), "nation is missing")
            return
        day = told.as_of or self._rules.checked_on
        screening = self._checkers[told.nation].screen(told.answers, day, self._rules.languages[0])
        outcomes = {outcome.id: outcome for outcome in screening.outcomes}
        self.shown |= {one.id for one in screening.outcomes if one.outcome in {"likely", "worth_checking"}}
        for result, expected in one["expect"].items():
            self._compare(result, expected, outcomes, (*path, "expect", result))
        self._without_reason(screening.outcomes, path)

    def _compare(self, result: str, expected: str | list[str], outcomes: dict[str, Outcome], path: Path) -> None:
        right = [expected] if isinstance(expected, str) else expected
        odd = next((one for one in right if one not in OUTCOMES), None)
        if odd is not None:
            self._problems.add(path, f"there is no outcome “{odd}”.{did_you_mean(odd, OUTCOMES)}")
        elif result not in outcomes:
            self._problems.add(path, f"there is no result “{result}” in this nation.{did_you_mean(result, outcomes)}")
        elif outcomes[result].outcome not in right:
            found = outcomes[result]
            why = "; ".join(found.reasons) or "no reason"
            self._problems.add(path, f"it should be {' or '.join(right)}, and comes out as {found.outcome}: {why}")

    def _without_reason(self, outcomes: Iterable[Outcome], path: Path) -> None:
        for outcome in outcomes:
            if outcome.outcome == "not_shown" and not outcome.reasons:
                self._problems.add(
                    path, f"“{outcome.id}” is not shown, without a reason: give its conditions because and because_not"
                )
