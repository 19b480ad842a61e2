"""The rule set of one nation: its results in the order in which they can be decided, and who asks for which fact."""

from content_sync.entitlement.answers import facts_of
from content_sync.entitlement.may_get import in_order
from content_sync.entitlement.rules import Nation, Question, RuleSet, Text


class NationRules:
    """What holds for every household of a nation."""

    def __init__(self, rules: RuleSet, nation: Nation) -> None:
        """`rules` are validated: names that they use are there, and no result waits for itself."""
        self.rules = rules
        self.results = tuple(result for result in rules.results if nation in result.nations)
        self.questions = tuple(question for question in rules.questions if nation in question.nations)
        self.in_order = in_order(self.results, rules.named)
        self._asked_by = {fact: question for question in reversed(self.questions) for fact in facts_of(question)}
        self.shown = tuple(result for result in self.results if not result.is_off)
        self._names = {result.id: result.name for result in self.results}

    def questions_for(self, facts: frozenset[str]) -> list[Question]:
        """Answer the questions that tell these facts, in the rule set's order."""
        found = {self._asked_by[fact].id for fact in facts if fact in self._asked_by}
        return [question for question in self.questions if question.id in found]

    def name_of(self, result_id: str) -> Text:
        """Name a result."""
        return self._names[result_id]
