"""Which result waits for which: help that follows from other help is decided after it."""

from collections.abc import Iterator, Mapping, Sequence
from graphlib import TopologicalSorter

from content_sync.entitlement.rules import All, AnyOf, Condition, MayGet, Named, Not, Result, Use


def awaited(condition: Condition | None, named: Mapping[str, Named]) -> Iterator[str]:
    """Answer the ids of the results that a condition asks about."""
    match condition:
        case MayGet(results):
            yield from results
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from awaited(part, named)
        case Not(part):
            yield from awaited(part, named)
        case Use(name):
            yield from awaited(named[name].when, named)


def awaited_by(result: Result, named: Mapping[str, Named]) -> set[str]:
    """Answer the ids of the results that a result waits for."""
    return {
        one
        for condition in (result.likely_if, result.maybe_if, result.held_if, *result.not_if)
        for one in awaited(condition, named)
    }


def in_order(results: Sequence[Result], named: Mapping[str, Named]) -> tuple[Result, ...]:
    """Sort results so that each comes after those that it waits for; raises graphlib.CycleError."""
    by_id = {result.id: result for result in results}
    graph = {result.id: sorted(awaited_by(result, named) & by_id.keys()) for result in results}
    return tuple(by_id[one] for one in TopologicalSorter(graph).static_order())
