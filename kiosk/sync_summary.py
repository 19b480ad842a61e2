"""What `kiosk sync` says when it is done, to people and to scripts."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

import msgspec

from content_sync.left_outs import said_of
from content_sync.rule_sets import RulesReport
from content_sync.sync_round import RoundResult
from kiosk.checker_rules import is_for, said_of_rules

_REASONS_SHOWN = 20
_HEADS = ("source", "round", "seen", "changed", "removed", "merged", "left out", "requests", "kB", "seconds")


class Synced(NamedTuple):
    """What a round of all sources came to."""

    results: Sequence[RoundResult]
    rules: RulesReport | None
    """None where the booth offers no entitlement checker."""
    read_whole: Collection[str]
    """The sources that were ever read whole."""

    @property
    def is_well(self) -> bool:
        """Whether every source was read whole, and the newest rule set is in force."""
        return not (any(result.error for result in self.results) or (self.rules and self.rules.error))


def as_json(synced: Synced, today: date) -> str:
    """Answer what scripts read: `left_out` is a number, its first reasons are listed."""
    sources = [
        {
            "name": result.name,
            "round": result.depth,
            "seen": result.seen,
            "changed": result.changed,
            "removed": result.removed,
            "merged": result.merged,
            "held": result.held,
            "left_out": result.left_out,
            "left_out_reasons": [{"path": one.path, "reason": one.reason} for one in result.left_out_reasons],
            "requests": result.requests,
            "bytes": result.bytes,
            "seconds": result.seconds,
            "error": result.error,
        }
        for result in synced.results
    ]
    summary = {"sources": sources, "rules": _rules_json(synced.rules, today) if synced.rules else None}
    return msgspec.json.format(msgspec.json.encode(summary), indent=2).decode()


def as_table(synced: Synced, today: date) -> str:
    """Answer what people read."""
    rows: list[tuple[str, ...]] = [_HEADS]
    below: list[str] = []
    for one in synced.results:
        counts = (
            one.depth,
            one.seen,
            one.changed,
            one.removed,
            one.merged,
            one.left_out,
            one.requests,
            one.bytes // 1000,
            one.seconds,
        )
        rows.append((one.name, *map(str, counts)))
        below += _remarks(one, has_content=one.name in synced.read_whole)
    below += _rules_remarks(synced.rules, today) if synced.rules else ()
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    lines = (
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    )
    return "\n".join([*lines, *below])


def _remarks(result: RoundResult, *, has_content: bool) -> Iterator[str]:
    if result.error:
        outlook = "The content of its last complete round stays" if has_content else "It has never been read whole"
        yield f"{result.name} failed: {result.error.rstrip('.')}. {outlook}."
        return  # what was left out on the way there has no bearing
    if result.held:
        yield f"{result.name}: {result.held} items vanished at once; they stay until a later round misses them too."
    yield from (f"{result.name}: {line}" for line in said_of(result.left_out_reasons, result.left_out))


def _rules_remarks(report: RulesReport, today: date) -> Iterator[str]:
    if report.problems:
        yield "The newest rule set is refused:"
        yield from (f"  {problem}" for problem in report.problems[:_REASONS_SHOWN])
        if len(report.problems) > _REASONS_SHOWN:
            yield f"  and {len(report.problems) - _REASONS_SHOWN} more"
    elif report.error:
        yield f"The newest rule set cannot be had: {report.error.rstrip('.')}."
    if report.in_force is None:
        yield "There is no rule set in force: the booth does not offer to find out what somebody could get."
    else:
        yield f"Rule set in force: {said_of_rules(report.in_force, today)}"


def _rules_json(report: RulesReport, today: date) -> dict[str, Any]:
    in_force = report.in_force
    found: dict[str, Any] = {"in_force": None, "is_for_today": False}
    if in_force:
        facts = msgspec.structs.asdict(in_force)
        found["in_force"] = {name: facts[name] for name in ("id", "version", "valid_from", "valid_to", "source")}
        found["is_for_today"] = is_for(in_force, today)
    problems = report.problems[:_REASONS_SHOWN]
    return {
        **found,
        "is_new": report.is_new,
        "error": report.error,
        "problems": problems,
        "problems_left_out": len(report.problems) - len(problems),
    }
