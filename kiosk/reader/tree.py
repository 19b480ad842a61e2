"""The things that a screen reader can reach on the screen, from Qt's accessibility tree, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing of the tree, and those below it."""

    item: QQuickItem
    role: QAccessible.Role
    name: str
    description: str
    is_checkable: bool
    is_checked: bool
    below: tuple["Thing", ...]


def things_of(window: QQuickWindow) -> tuple[Thing, ...]:
    """Answer all that stands on the screen, whether or not it is scrolled into view."""
    return tuple(_below(QAccessible.queryAccessibleInterface(window)))


def _below(interface: QAccessibleInterface) -> Iterator[Thing]:
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is None or child.state().invisible:
            continue
        item = child.object()
        if isinstance(item, QQuickItem) and not _repeats(item):
            state = child.state()
            yield Thing(
                item,
                child.role(),
                child.text(QAccessible.Text.Name),
                child.text(QAccessible.Text.Description),
                bool(state.checkable),
                bool(state.checked),
                tuple(_below(child)),
            )


def every(things: tuple[Thing, ...]) -> Iterator[Thing]:
    """Walk over all things, each before those below it."""
    for thing in things:
        yield thing
        yield from every(thing.below)


def _repeats(item: QQuickItem) -> bool:
    """Tell whether an item, or one around it, says of itself that it says again what stands elsewhere on the screen."""
    at: QQuickItem | None = item
    while at is not None and at.property("repeats") is not True:
        at = at.parentItem()
    return at is not None
