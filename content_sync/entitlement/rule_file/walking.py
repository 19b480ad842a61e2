"""Walks over compiled conditions."""

from collections.abc import Iterator

from content_sync.entitlement.rules import All, AnyOf, Compare, Condition, HasAny, HasChild, Is, Not, Use


def used_in(condition: Condition) -> Iterator[str]:
    """Answer the named conditions that a condition uses itself."""
    match condition:
        case Use(name):
            yield name
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from used_in(part)
        case Not(part):
            yield from used_in(part)


def facts_in(condition: Condition) -> Iterator[str]:
    """Answer the facts that a condition asks itself, without those of the named ones that it uses."""
    match condition:
        case Is(fact) | HasAny(fact) | Compare(fact):
            yield fact
        case HasChild():
            yield "children"
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from facts_in(part)
        case Not(part):
            yield from facts_in(part)
