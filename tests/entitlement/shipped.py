"""The rule set that the kiosk ships, compiled once, and screenings by it."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from content_sync.entitlement.answers_file import household
from content_sync.entitlement.outcomes import Outcome, Screening
from content_sync.entitlement.rule_file.reading import compiled
from content_sync.entitlement.rules import Nation, RuleSet
from content_sync.entitlement.screening import Checker
from kiosk.folders import CONFIG

FILE = CONFIG / "rules" / "uk-benefits.yaml"
TODAY = date(2026, 6, 15)
"""A day on which the rates of 2026 to 2027 hold."""


@cache
def text() -> str:
    """The file as editors write it."""
    return FILE.read_text("utf-8")


@cache
def _compiled() -> tuple[RuleSet, list[dict[str, Any]]]:
    rules, file, _ = compiled(text().encode(), FILE.name, None)
    assert isinstance(file.data, dict)
    return rules, file.data["households"]


def rule_set() -> RuleSet:
    """The rule set; its example households are not tried, they have tests of their own."""
    return _compiled()[0]


def example_households() -> list[dict[str, Any]]:
    """Its example households: id, law, answers, expect."""
    return _compiled()[1]


@cache
def checker(nation: Nation) -> Checker:
    """The checker of a nation."""
    return Checker(rule_set(), nation)


def screened(facts: Mapping[str, object], day: date = TODAY) -> Screening:
    """Screen a household in the words of the answers file; without `nation` it lives in England."""
    told = household(dict(facts), rule_set(), day)
    return checker(told.nation or "england").screen(told.answers, told.as_of or day, "en")


def outcomes(screening: Screening) -> dict[str, str]:
    """Answer what every result came to, by its id."""
    return {one.id: one.outcome for one in screening.outcomes}


def outcome(screening: Screening, result: str) -> Outcome:
    """Answer what the screening says of one result."""
    return next(one for one in screening.outcomes if one.id == result)


def ids_of(nation: Nation) -> set[str]:
    """The results that exist in a nation."""
    return {one.id for one in rule_set().results if nation in one.nations}
