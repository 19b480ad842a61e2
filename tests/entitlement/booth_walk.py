"""Walks through the questions as a visitor of the booth does: one touched answer after the other."""

import random
from collections.abc import Callable, Mapping
from datetime import date

from msgspec import Struct

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.rules import Nation, Question
from tests.entitlement.shipped import TODAY, checker, rule_set

Touch = Callable[[Question], tuple[str, ...]]
"""What a visitor touches of a question's options; nothing is "not sure"."""
MOST = 40
"""So many questions would be asked only by a walk that never ends."""


class Walked(Struct, frozen=True):
    """A walk that came to its end: what was asked, in order, and what the results then are."""

    given: dict[str, tuple[str, ...]]
    main: tuple[str, ...]
    screening: Screening


def walked(nation: Nation, touch: Touch, day: date = TODAY, *, with_later: bool = False) -> Walked:
    """Answer every question that is still open, then, if wished, those that are asked from the results."""
    given: dict[str, tuple[str, ...]] = {}
    main: list[str] = []
    while True:
        screening = asked(nation, given, day)
        later = screening.later_questions if with_later else ()
        name = screening.next_question or next(iter(later), "")
        if not name:
            return Walked(given, tuple(main), screening)
        assert name not in given, f"{name} is asked twice"
        assert len(given) < MOST, given
        if screening.next_question:
            main.append(name)
        given[name] = touch(question(name))
        assert {*given[name]} <= {option.id for option in question(name).options}, (name, given[name])


def asked(nation: Nation, given: Mapping[str, tuple[str, ...]], day: date = TODAY) -> Screening:
    """Screen what was touched."""
    return checker(nation).screen(Answers.of(rule_set(), given), day, "en")


def question(name: str) -> Question:
    """Answer a question by its id."""
    return next(one for one in rule_set().questions if one.id == name)


def touches(**options: str) -> Touch:
    """A visitor who touches these options and says "not sure" to all else; several are joined by "+"."""

    def touch(one: Question) -> tuple[str, ...]:
        return tuple(options[one.id].split("+")) if options.get(one.id) else ()

    return touch


def at_random(chance: random.Random) -> Touch:
    """A visitor who touches anything, and sometimes nothing."""

    def touch(one: Question) -> tuple[str, ...]:
        if chance.random() < 0.15:
            return ()
        if one.is_many and chance.random() < 0.5:
            return tuple(chance.sample([option.id for option in one.options if not option.is_none], 2))
        return (chance.choice(one.options).id,)

    return touch
