"""Puts what was decided into words of one language."""

from collections.abc import Iterable

from content_sync.entitlement.deciding import Decided, Run
from content_sync.entitlement.money_words import in_words, with_rates
from content_sync.entitlement.nation_rules import NationRules
from content_sync.entitlement.outcomes import Outcome, ShownAmount
from content_sync.entitlement.rules import Result, Text

NO_RECOURSE = "no_recourse"
"""The warning that every rule set has: it stands before the questions, and with public funds for whoever says so."""


class Telling:
    """Finishes outcomes."""

    def __init__(self, nation: NationRules, run: Run, lang: str, *, is_dated: bool) -> None:
        """`is_dated`: the rule set is one of the day, so that its rates may be shown."""
        self._nation = nation
        self._run = run
        self._lang = lang
        self._is_dated = is_dated

    def outcome(self, result: Result) -> Outcome:
        """Answer a result's outcome in words."""
        decided = self._run.decided[result.id]
        question = self._question(decided)
        is_shown = decided.kind != "not_shown"
        return Outcome(
            id=result.id,
            outcome=decided.kind,
            group=result.group,
            name=self._say(result.name),
            summary=self._say(result.summary),
            decided_by=self._say(result.decided_by),
            first_step=self._say(result.first_step),
            reasons=self._all(decided.verdict.why),
            unsure=self._unsure(decided) if is_shown else (),
            amounts=self._amounts(result) if is_shown else (),
            warnings=self._warnings(result) if is_shown else (),
            page=result.page,
            link=self._say(result.link),
            question=question[0],
            question_text=question[1],
            unlocks=self._unlocked(result) if is_shown else (),
            public_funds=result.public_funds,
        )

    def _say(self, text: Text) -> str:
        return with_rates(text.get(self._lang) or next(iter(text.values()), ""), self._run.rates)

    def _all(self, texts: Iterable[Text]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._say(text) for text in texts))

    def _question(self, decided: Decided) -> tuple[str, str]:
        if decided.kind != "need_answer":
            return "", ""
        question = self._run.askable(decided.verdict.missing)[0]
        return question.id, self._say(question.text)

    def _unsure(self, decided: Decided) -> tuple[str, ...]:
        return self._all(question.about for question in self._nation.questions_for(decided.verdict.declined))

    def _amounts(self, result: Result) -> tuple[ShownAmount, ...]:
        """Rates are withheld where they are not those of the day: an old amount is worse than none."""
        if not self._is_dated:
            return ()
        rates = self._nation.rules.rates
        return tuple(
            ShownAmount(
                in_words(self._run.rates.value(one.rate)), rates[one.rate].per, self._say(rates[one.rate].label)
            )
            for one in result.amounts
            if self._run.rates.has_begun(one.rate)
            and (one.when is None or self._run.logic.verdict(one.when).value is not False)
        )

    def _warnings(self, result: Result) -> tuple[str, ...]:
        """A warning is given unless it is known to be needless."""
        names = [
            one.warning
            for one in result.warnings
            if one.when is None or self._run.logic.verdict(one.when).value is not False
        ]
        if result.public_funds and self._run.home.value("said_no_recourse") is True:
            names.insert(0, NO_RECOURSE)
        return self._all(self._nation.rules.warnings[name] for name in names)

    def _unlocked(self, result: Result) -> tuple[str, ...]:
        decided = self._run.decided
        shown = [one for one in result.unlocks if one in decided and decided[one].kind != "not_shown"]
        return self._all(self._nation.name_of(one) for one in shown)
