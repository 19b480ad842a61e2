"""What a household has told: known facts, and those that it is not sure of or would rather not say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from content_sync.entitlement.bands import Band
from content_sync.entitlement.facts import FACTS, Child, Known
from content_sync.entitlement.rules import Option, Question, RuleSet, Value


@dataclass(frozen=True, slots=True)
class Answers:
    """Facts by name. A fact in neither has not been asked; one in `declined` was, and stays unknown: never "no"."""

    known: Mapping[str, Known] = field(default_factory=dict)
    declined: frozenset[str] = frozenset()

    @classmethod
    def of(cls, rules: RuleSet, given: Mapping[str, tuple[str, ...]]) -> "Answers":
        """Answer what touched options tell: question → options; no option is "not sure" or "rather not say".

        What a question might have told, and the chosen option does not, stays unknown and is not asked again. Options
        that the rule set does not have (it may have been renewed meanwhile) tell nothing.
        """
        known: dict[str, Known] = {}
        declined: set[str] = set()
        for question in rules.questions:
            if question.id not in given:
                continue
            chosen = [option for option in question.options if option.id in given[question.id]]
            if chosen:
                _tell(question, chosen, known)
            if chosen or not given[question.id]:
                declined |= facts_of(question)
        return cls(known, frozenset(declined - known.keys()))


def facts_of(question: Question) -> frozenset[str]:
    """Answer the facts that a question's options tell."""
    return frozenset(fact for option in question.options for fact in (*option.sets, *option.otherwise))


def _tell(question: Question, chosen: Iterable[Option], known: dict[str, Known]) -> None:
    taken = list(chosen)
    told = [option.otherwise for option in question.options if option not in taken]
    told += [option.sets for option in taken]
    lists: dict[str, list[Any]] = {}
    for sets in told:
        for fact, value in sets.items():
            if isinstance(value, list) and _kind(fact) in {"list", "children"}:
                lists.setdefault(fact, []).extend(value)
            else:
                known[fact] = _known(value)
    for fact, values in lists.items():
        known[fact] = _children(values) if _kind(fact) == "children" else frozenset(map(str, values))


def _kind(fact: str) -> str:
    return FACTS[fact].kind if fact in FACTS else "word"


def _known(value: Value) -> Known:
    if isinstance(value, bool | str):
        return value
    return _band(value) if isinstance(value, list) else Band.exactly(value)


def _band(edges: list[Any]) -> Band:
    """A number's band, as the checked rule set has it: [from, to], the second null where there is no end."""
    return Band(edges[0]) if edges[1] is None else Band(edges[0], edges[1])


def _children(values: list[Any]) -> tuple[Child, ...]:
    return tuple(Child(_band(edges)) for edges in values)
