"""Why each result came out as it did, condition by condition, as reviewers and scripts read it."""

import difflib
from collections.abc import Iterator
from typing import Any

from content_sync.entitlement.trace import ResultTrace, Step, trace
from kiosk.screening_call import Call, CallRefusedError

_MARKS = {True: "T", False: "F", None: "?"}


def traced(call: Call, result: str | None) -> tuple[ResultTrace, ...]:
    """Answer how every result was decided, or one; raises CallRefusedError for one that is not there."""
    every = trace(call.checker, call.household.answers, call.as_of)
    found = tuple(one for one in every if result in (None, one.id))
    if not found:
        near = difflib.get_close_matches(str(result), [one.id for one in every], 1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise CallRefusedError(2, f"There is no result “{result}” in {call.checker.nation}.{hint}")
    return found


def as_data(call: Call, found: tuple[ResultTrace, ...]) -> dict[str, Any]:
    """Answer the same for machines; a step's value is null where it is not known."""
    rules = call.checker.rules
    return {
        "as_of": call.as_of,
        "nation": call.checker.nation,
        "ruleset": {"id": rules.id, "version": rules.version},
        "results": found,
    }


def as_lines(call: Call, found: tuple[ResultTrace, ...]) -> Iterator[str]:
    """Answer what people read: T for true, F for false, ? for not known; behind a condition, its fact as known."""
    rules = call.checker.rules
    yield f"{rules.id} {rules.version}, {call.checker.nation}, {call.as_of}. T: true, F: false, ?: not known."
    for one in found:
        yield f"\n{one.id}: {one.outcome}"
        for title, steps in (
            ("not_if (one of these rules it out)", one.not_if),
            ("likely_if", (one.likely_if,)),
            ("maybe_if", (one.maybe_if,)),
        ):
            asked = [step for step in steps if step is not None]
            if asked:
                yield f"  {title}"
            for step in asked:
                yield from _lines_of(step, 2)


def _lines_of(step: Step, depth: int) -> Iterator[str]:
    known = f"   [{step.known}]" if step.known else ""
    yield f"{'  ' * depth}{_MARKS[step.value]} {step.says}{known}"
    for part in step.parts:
        yield from _lines_of(part, depth + 1)
