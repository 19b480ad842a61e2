"""A screening as people read it on a terminal, grouped as the booth's screen groups it, and as scripts read it."""

from collections.abc import Iterator
from typing import Any

from content_sync.entitlement.outcomes import Outcome, ShownAmount
from kiosk.screening_call import Call

_GROUPS = (
    ("likely", "Likely"),
    ("worth_checking", "Worth checking"),
    ("need_answer", "One more answer needed"),
)
_PER = {"week": " a week", "month": " a month", "year": " a year", "once": " once", "": ""}


def as_data(call: Call) -> dict[str, Any]:
    """Answer the contract of `kiosk entitlement --json` (docs/entitlement-answers.md)."""
    screening, rules = call.screened(), call.checker.rules
    return {
        "as_of": call.as_of.isoformat(),
        "ruleset": {"id": rules.id, "version": rules.version},
        "outcomes": [
            {
                "id": one.id,
                "outcome": one.outcome,
                "reasons": one.reasons,
                "amounts": one.amounts,
                "warnings": one.warnings,
                "page": one.page,
            }
            for one in screening.outcomes
        ],
        "questions_left": [*screening.open_questions, *screening.later_questions],
    }


def as_lines(call: Call) -> Iterator[str]:
    """Answer what people read."""
    screening, rules = call.screened(), call.checker.rules
    nation = call.checker.nation.replace("-", " ").title()
    yield f"What they may be able to get, in {nation} on {call.as_of:%-d %B %Y}"
    yield "A guide, not a decision: anybody can always apply."
    if not screening.rates_are_dated:
        yield f"The rates of {rules.id} {rules.version} are not for this day: no amounts."
    for kind, title in _GROUPS:
        found = [one for one in screening.outcomes if one.outcome == kind]
        if found:
            yield f"\n{title}"
        for one in found:
            yield from _lines_of(one)
    hidden = [one for one in screening.outcomes if one.outcome == "not_shown"]
    if hidden:
        yield "\nNot on the list, and why"
        yield from (f"  {one.name}: {'; '.join(one.reasons)}" for one in hidden)
    yield from _below(call, [*screening.open_questions, *screening.later_questions], screening.lang)


def _lines_of(one: Outcome) -> Iterator[str]:
    amounts = [_said(amount) for amount in one.amounts]
    yield f"  {one.name}"
    yield f"    {one.summary}{' ' + '; '.join(amounts) + '.' if amounts else ''}"
    if one.reasons:
        yield f"    Told: {'; '.join(one.reasons)}"
    if one.unsure:
        yield f"    Not known: {'; '.join(one.unsure)}"
    if one.question_text:
        yield f"    Would decide: {one.question_text}"
    yield from (f"    Careful: {warning}" for warning in one.warnings)
    if one.unlocks:
        yield f"    May lead to: {', '.join(one.unlocks)}"
    yield f"    {one.decided_by} {one.first_step}"


def _said(amount: ShownAmount) -> str:
    label = f" ({amount.label})" if amount.label else ""
    return f"{amount.amount}{_PER[amount.per]}{label}"


def _below(call: Call, left: list[str], lang: str) -> Iterator[str]:
    rules = call.checker.rules
    if left:
        yield f"\nQuestions left: {', '.join(left)}"
    advice = rules.advice.get(call.checker.nation)
    if advice:
        yield f"\nFree advice: {advice.name[lang]}, {advice.phone} ({advice.hours[lang]})"
    yield f"By {rules.id} {rules.version}, checked by {rules.checked_by} on {rules.checked_on:%-d %B %Y}"
