"""Shows how every result was decided: each condition with what it came to, and each fact as it was known."""

from datetime import date

from msgspec import Struct

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.bands import Band
from content_sync.entitlement.deciding import Run
from content_sync.entitlement.facts import Child, Known
from content_sync.entitlement.outcomes import Kind
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
    Not,
    Result,
    Use,
)
from content_sync.entitlement.screening import Checker


class Step(Struct, frozen=True):
    """A condition: what it says, what it came to (None: not known), its fact as it was known, and its parts."""

    says: str
    value: bool | None
    known: str = ""
    parts: tuple["Step", ...] = ()


class ResultTrace(Struct, frozen=True):
    """How one result was decided: `held_if` first, then `not_if`, `likely_if` and `maybe_if`."""

    id: str
    outcome: Kind
    held_if: Step | None
    not_if: tuple[Step, ...]
    likely_if: Step | None
    maybe_if: Step | None


def trace(checker: Checker, answers: Answers, as_of: date) -> tuple[ResultTrace, ...]:
    """Answer how every result of the nation was decided, in the rule set's order."""
    run = Run(checker.nation_rules, answers, as_of)
    tracing = _Tracing(run, checker)
    return tuple(tracing.result(result) for result in checker.nation_rules.results)


class _Tracing:
    def __init__(self, run: Run, checker: Checker) -> None:
        self._run = run
        self._named = checker.rules.named

    def result(self, result: Result) -> ResultTrace:
        return ResultTrace(
            id=result.id,
            outcome=self._run.decided[result.id].kind,
            held_if=self._step(result.held_if) if result.held_if else None,
            not_if=tuple(self._step(one) for one in result.not_if),
            likely_if=self._step(result.likely_if) if result.likely_if else None,
            maybe_if=self._step(result.maybe_if) if result.maybe_if else None,
        )

    def _step(self, condition: Condition) -> Step:
        value = self._run.logic.verdict(condition).value
        match condition:
            case All(parts):
                return Step("all", value, "", tuple(self._step(part) for part in parts))
            case AnyOf(parts):
                return Step("any", value, "", tuple(self._step(part) for part in parts))
            case Not(part):
                return Step("not", value, "", (self._step(part),))
            case Use(name):
                return Step(f"use {name}", value, "", (self._step(self._named[name].when),))
        fact, says = said(condition)
        return Step(says, value, in_words(self._value(fact)) if fact else "")

    def _value(self, fact: str) -> Known | None:
        return self._run.home.people.children if fact == "children" else self._run.home.value(fact)


def said(condition: Condition) -> tuple[str, str]:
    """Answer the fact that a leaf asks, and the leaf as an editor wrote it."""
    says = ""
    match condition:
        case Is(fact, values):
            says = f"{fact} is {' or '.join(map(_plain, values))}"
        case HasAny(fact, values):
            says = f"{fact} has any of {', '.join(values)}"
        case Compare(fact, operator, than):
            says = f"{fact} {operator.replace('_', ' ')} {than if isinstance(than, str) else f'{than:g}'}"
        case HasChild(youngest, oldest, disabled):
            fact, says = "children", f"a {'disabled ' if disabled else ''}child aged {youngest} to {oldest}"
        case MayGet(results):
            fact, says = "", f"may get {' or '.join(results)}"
        case FromDate(day):
            fact, says = "", f"from {day}"
        case _:
            fact = ""
    return fact, says


def in_words(value: Known | None) -> str:
    """Say a fact's value as it is known."""
    if value is None:
        return "not known"
    if isinstance(value, bool | str):
        return _plain(value)
    if isinstance(value, Band):
        return f"{value.low:g}" if value.low == value.high else f"{value.low:g} to {value.high:g}"
    if isinstance(value, frozenset):
        return ", ".join(sorted(value)) or "none"
    return "; ".join(map(_child, value)) or "none"


def _child(child: Child) -> str:
    disabled = {True: ", disabled", False: "", None: ", disabled or not"}[child.disabled]
    return f"aged {in_words(child.age)}{disabled}"


def _plain(value: bool | str) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value
