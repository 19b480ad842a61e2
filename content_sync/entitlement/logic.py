"""Three-valued logic (Kleene's): true, false, or None for not known. Not known never becomes false.

Every verdict brings what decided it: the clauses to tell, and the facts that are missing where it is undecided.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from content_sync.entitlement.bands import Band
from content_sync.entitlement.children import has_child
from content_sync.entitlement.household import Household
from content_sync.entitlement.rules import (
    All,
    AnyOf,
    Compare,
    Condition,
    FromDate,
    HasAny,
    HasChild,
    Is,
    MayGet,
    Named,
    Not,
    Text,
    Use,
)
from content_sync.entitlement.settled import inputs


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a condition comes to. `why`: clauses that decided; `missing`, `declined`: facts, where `value` is None."""

    value: bool | None
    why: tuple[Text, ...] = ()
    missing: frozenset[str] = frozenset()
    declined: frozenset[str] = frozenset()


NEVER = Verdict(value=False)


class Logic:
    """Evaluates the conditions of one household."""

    def __init__(self, home: Household, named: Mapping[str, Named], may_get: Callable[[str], Verdict]) -> None:
        """`may_get`: whether another result is likely or worth checking; its why names it."""
        self._home = home
        self._named = named
        self._may_get = may_get
        self._verdicts: dict[str, Verdict] = {}

    def verdict(self, condition: Condition | None) -> Verdict:
        """Answer what a condition comes to; no condition is never true."""
        return NEVER if condition is None else self._verdict(condition)

    def _verdict(self, condition: Condition) -> Verdict:
        match condition:
            case All(parts):
                return _joined(map(self.verdict, parts), stop=False)
            case AnyOf(parts):
                return _joined(map(self.verdict, parts), stop=True)
            case Not(part):
                inner = self.verdict(part)
                return Verdict(_opposite(inner.value), inner.why, inner.missing, inner.declined)
            case Use(name):
                return self._use(name)
            case MayGet(results):
                return _joined(map(self._may_get, results), stop=True)
        return self._leaf(condition)

    def _use(self, name: str) -> Verdict:
        if name not in self._verdicts:
            named = self._named[name]
            inner = self.verdict(named.when)
            clause = {True: named.because, False: named.because_not, None: None}[inner.value]
            why = (clause,) if clause else inner.why
            self._verdicts[name] = Verdict(inner.value, why, inner.missing, inner.declined)
        return self._verdicts[name]

    def _leaf(self, condition: Condition) -> Verdict:
        fact, value = leaf_value(condition, self._home)
        if value is not None or not fact:
            return Verdict(value)
        if isinstance(condition, HasChild) and self._home.people.children is not None:
            fact = "child_disabled"  # the ages are known; what is not is which of them is disabled
        return Verdict(None, (), self._home.missing(fact), inputs(fact) & self._home.declined)


def leaf_value(condition: Condition, home: Household) -> tuple[str, bool | None]:
    """Answer the fact that a leaf asks, and what it comes to."""
    if isinstance(condition, FromDate):
        return "", home.day >= condition.day
    if isinstance(condition, HasChild):
        return "children", has_child(condition, home.people.children)
    assert isinstance(condition, Is | HasAny | Compare)  # noqa: S101 - the other kinds are not leaves
    value = home.value(condition.fact)
    if value is None:
        return condition.fact, False if _is_of_neither(condition, home) else None
    if isinstance(condition, Compare):
        than = condition.than if isinstance(condition.than, float) else home.rates.value(condition.than)
        return condition.fact, value.compare(condition.operator, than) if isinstance(value, Band) else None
    if isinstance(condition, HasAny):
        return condition.fact, isinstance(value, frozenset) and not value.isdisjoint(condition.values)
    return condition.fact, value in condition.values


def _is_of_neither(condition: Condition, home: Household) -> bool:
    """Whose a couple's benefits are is not known; but what neither of them gets is not the claimant's."""
    if not isinstance(condition, HasAny) or condition.fact != "own_benefits":
        return False
    return not home.people.may_be_own(condition.values)


def _joined(verdicts: Iterable[Verdict], *, stop: bool) -> Verdict:
    """Join parts of which the first that is `stop` decides; those after it are not looked at."""
    parts: list[Verdict] = []
    for part in verdicts:
        if part.value is stop:
            return part
        parts.append(part)
    unknown = [part for part in parts if part.value is None]
    if unknown:
        # What holds already is worth telling, also while the rest is open.
        known = () if stop else tuple(clause for part in parts if part.value is True for clause in part.why)
        return Verdict(
            None,
            known,
            frozenset().union(*(part.missing for part in unknown)),
            frozenset().union(*(part.declined for part in unknown)),
        )
    return Verdict(not stop, tuple(clause for part in parts for clause in part.why))


def _opposite(value: bool | None) -> bool | None:
    return None if value is None else not value
