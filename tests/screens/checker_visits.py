"""Visitors of the checker who have answered what the small rule set asks (checker_rules.yaml)."""

from collections.abc import Mapping
from typing import Any

from screens.routes import Home, Route
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.visitor import Visitor

Given = Mapping[str, tuple[str, ...]]

PENSIONER: Given = {"age": ("over",), "home": ("rents",), "income": ("low",), "daily": ("needs",)}
"""Pension Credit and Housing Benefit are likely, Attendance Allowance is worth checking, one answer is missing."""
WORKER: Given = {"age": ("under",), "home": ("owns",), "income": ("low",), "daily": ("manages",)}
"""Universal Credit is likely."""
WELL_OFF: Given = {"age": ("under",), "home": ("owns",), "income": ("enough",), "daily": ("manages",)}
"""Nothing is likely."""
UNSURE: Given = {"age": ("over",), "home": ("rents",), "income": (), "daily": ()}
"""Who would rather not say what comes in, or how they are."""


def stand_at(visit: Opened, store: ContentStore, route: Route, given: Given, **look: Any) -> Visitor:  # noqa: ANN401  whatever `visit` takes
    """Open a booth, answer, and go to a screen."""
    visitor = visit(Home(), store=store, **look)
    answer(visitor, given)
    visitor.kiosk.navigator.go(route)
    visitor.settle()
    return visitor


def answer(visitor: Visitor, given: Given) -> None:
    """Answer questions as the question's screen does."""
    for question, options in given.items():
        visitor.kiosk.booth.answers.give(question, options)
