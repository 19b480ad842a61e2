"""Screens a household: what it may be able to get, why, and what is still worth asking. Calculates no award."""

from datetime import date

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.deciding import Run
from content_sync.entitlement.nation_rules import NationRules
from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.rules import Nation, RuleSet
from content_sync.entitlement.telling import Telling


class Checker:
    """Screens households of one nation by one rule set."""

    def __init__(self, rules: RuleSet, nation: Nation) -> None:
        """`rules`: a rule set that was checked."""
        self.rules = rules
        self.nation = nation
        self.nation_rules = NationRules(rules, nation)

    def screen(self, answers: Answers, as_of: date, lang: str) -> Screening:
        """Screen a household on a day. A language that the rule set does not have falls back to its first."""
        lang = lang if lang in self.rules.languages else self.rules.languages[0]
        run = Run(self.nation_rules, answers, as_of)
        is_dated = self.rules.valid_from <= as_of <= self.rules.valid_to
        left = run.open_questions()
        main = tuple(question.id for question in left if not question.is_later)
        telling = Telling(self.nation_rules, run, lang, is_dated=is_dated)
        return Screening(
            outcomes=tuple(telling.outcome(result) for result in self.nation_rules.shown),
            next_question=main[0] if main else "",
            open_questions=main,
            later_questions=tuple(question.id for question in left if question.is_later),
            rates_are_dated=is_dated,
            lang=lang,
        )
