"""Decides every result for one household on one day."""

from datetime import date

from msgspec import Struct

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.household import Household
from content_sync.entitlement.logic import NEVER, Logic, Verdict
from content_sync.entitlement.nation_rules import NationRules
from content_sync.entitlement.outcomes import Kind
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.rules import Question, Result, Text


class Decided(Struct, frozen=True):
    """A result's outcome before it is put into words."""

    kind: Kind
    verdict: Verdict


class Run:
    """One household on one day, decided."""

    def __init__(self, nation: NationRules, answers: Answers, as_of: date) -> None:
        """Decide every result."""
        self.rates = RateBook(nation.rules.rates, as_of)
        self.home = Household(answers, as_of, self.rates)
        self._nation = nation
        self.decided: dict[str, Decided] = {}
        self.logic = Logic(self.home, nation.rules.named, self._may_get)
        for result in nation.in_order:
            self.decided[result.id] = self._decide(result)

    def askable(self, facts: frozenset[str]) -> list[Question]:
        """Answer the questions that would tell these facts, in the rule set's order."""
        return [
            question
            for question in self._nation.questions_for(facts)
            if question.ask_if is None or self.logic.verdict(question.ask_if).value is True
        ]

    def open_questions(self) -> list[Question]:
        """Answer the questions that can still change a result."""
        return self.askable(frozenset().union(*(one.verdict.missing for one in self.decided.values())))

    def _decide(self, result: Result) -> Decided:
        held = self.logic.verdict(result.held_if)
        if held.value is True:
            return Decided("not_shown", Verdict(value=True, why=held.why or (self._phrase("already", result.id),)))
        refusals = [self.logic.verdict(one) for one in result.not_if]
        refused = next((one for one in refusals if one.value is True), None)
        if refused:
            return self._unless_always(result, Decided("not_shown", refused))
        likely, maybe = self.logic.verdict(result.likely_if), self.logic.verdict(result.maybe_if)
        if likely.value is False and maybe.value is False:
            return self._unless_always(result, Decided("not_shown", _fuller(likely, maybe)))
        doubts = [one for one in refusals if one.value is None]
        if likely.value and not doubts:
            return Decided("worth_checking" if self._is_doubtful(result, held) else "likely", likely)
        open_ones = [verdict for verdict in (likely, maybe, *doubts) if verdict.value is None]
        verdict = _undecided(likely if likely.value else maybe if maybe.value else None, open_ones)
        is_open = bool(doubts or not maybe.value) and not result.is_always and self.askable(verdict.missing)
        return Decided("need_answer" if is_open else "worth_checking", verdict)

    def _is_doubtful(self, result: Result, held: Verdict) -> bool:
        """Tell whether a likely result is only worth checking: it may be theirs already, or is barred.

        No immigration status is asked; to whoever says so a public fund is not promised, and shown with its warning.
        """
        may_have_it = held.value is None and not held.missing
        return may_have_it or (result.public_funds and self.home.value("said_no_recourse") is True)

    def _unless_always(self, result: Result, decided: Decided) -> Decided:
        return Decided("worth_checking", Verdict(value=True)) if result.is_always else decided

    def _may_get(self, result_id: str) -> Verdict:
        one = self.decided.get(result_id)
        if one is None:  # not a result of this nation
            return NEVER
        phrase = self._phrase("may_get" if one.kind != "not_shown" else "may_not_get", result_id)
        if one.kind == "need_answer":
            return Verdict(None, (), one.verdict.missing, one.verdict.declined)
        return Verdict(one.kind != "not_shown", (phrase,))

    def _phrase(self, key: str, result_id: str) -> Text:
        name = self._nation.name_of(result_id)
        return {lang: text.format(name=name[lang]) for lang, text in self._nation.rules.phrases[key].items()}


def _fuller(likely: Verdict, maybe: Verdict) -> Verdict:
    """Of two refusals tell the one that says why."""
    return likely if likely.why else maybe


def _undecided(holds: Verdict | None, open_ones: list[Verdict]) -> Verdict:
    why = holds.why if holds else next((one.why for one in open_ones if one.why), ())
    missing = frozenset().union(*(one.missing for one in open_ones))
    declined = frozenset().union(*(one.declined for one in open_ones))
    return Verdict(None if open_ones else True, why, missing, declined)
