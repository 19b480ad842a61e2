"""Reads other programs' windows as a screen reader does: through AT-SPI, with Debian's pyatspi and its own Python.

A question is a line of JSON on standard input, a list of words; its answer is a line of JSON on standard output.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system's Python, not of ours

STATES = {
    "focusable": pyatspi.STATE_FOCUSABLE,
    "focused": pyatspi.STATE_FOCUSED,
    "checkable": pyatspi.STATE_CHECKABLE,
    "checked": pyatspi.STATE_CHECKED,
    "selected": pyatspi.STATE_SELECTED,
}


_TRIES = 50


def windows() -> list[str]:
    """The titles of all windows."""
    return [frame.name for frame in _frames()]


def tree(title: str) -> list[dict[str, Any]]:
    """Everything that can be met in a window, in the order of the tree."""
    return [_told(thing) for thing in _things(title)]


def act(title: str, name: str, action: str) -> list[str]:
    """Do an action of the first button with a name; answers the names of its actions."""
    actions = _button(title, name).queryAction()
    names = [actions.getName(at) for at in range(actions.nActions)]
    if action in names:
        actions.doAction(names.index(action))
    return names


def focus(title: str, name: str) -> bool:
    """Move the focus to the first button with a name."""
    return bool(_button(title, name).queryComponent().grabFocus())


def _frames() -> Iterator[Any]:
    for program in pyatspi.Registry.getDesktop(0):
        yield from program or ()


def _things(title: str) -> Iterator[Any]:
    for frame in _frames():
        if frame.name == title:
            yield from _below(frame)


def _below(thing: Any) -> Iterator[Any]:  # noqa: ANN401  pyatspi has no types
    for child in thing:
        if child and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield child
            yield from _below(child)


def _button(title: str, name: str) -> Any:  # noqa: ANN401
    for _ in range(_TRIES):
        for thing in _things(title):
            if thing.name == name and "button" in thing.getRoleName():
                return thing
        time.sleep(0.1)  # the tree of a screen that has just come grows
    raise LookupError(name)


def _told(thing: Any) -> dict[str, Any]:  # noqa: ANN401
    there = thing.getState()
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "states": [name for name, state in STATES.items() if there.contains(state)],
        "place": list(thing.queryComponent().getExtents(pyatspi.WINDOW_COORDS)),
    }


QUESTIONS: dict[str, Callable[..., Any]] = {"windows": windows, "tree": tree, "act": act, "focus": focus}

if __name__ == "__main__":
    for line in sys.stdin:
        question, *words = json.loads(line)
        print(json.dumps(QUESTIONS[question](*words)), flush=True)
