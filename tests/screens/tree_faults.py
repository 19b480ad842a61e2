"""What is wrong with what a screen reader is told: names, roles, states, and an order other than the eye's."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from tests.screens.seen import BUTTON, TEXT, drawn, parents, plain
from tests.screens.visitor import Thing, Visitor

Role = QAccessible.Role
SPOKEN = {
    Role.Button, Role.RadioButton, Role.CheckBox, Role.Switch, Role.Heading, Role.StaticText, Role.Graphic,
    Role.Grouping, Role.AlertMessage, Role.Note, Role.EditableText, Role.Client,
}  # fmt: skip
"""Roles that say something to whoever cannot see; a thing with any other is told as "panel" or "unknown"."""
_SLACK = 3
"""Pixels by which neighbours may overlap."""


def tree_faults(visitor: Visitor) -> list[str]:
    """List everything that is wrong with the accessibility tree of the screen as it stands."""
    things = visitor.things()
    return [
        *_mute(things),
        *_without_state(things),
        *_groups_without_one_choice(things),
        *_dead(things),
        *_without_heading(things),
        *_out_of_order(visitor, things),
    ]


def _mute(things: list[Thing]) -> Iterator[str]:
    for thing in things:
        if thing.role not in SPOKEN:
            yield f"{thing.name!r} at {thing.place.getRect()} has a role that says nothing: {thing.role.name}"
        elif not thing.name:
            yield f"a {thing.role.name} at {thing.place.getRect()} has no name"


def _without_state(things: list[Thing]) -> Iterator[str]:
    """What is drawn as chosen is told as chosen, and nothing else is."""
    for thing in things:
        if not thing.is_button:
            continue
        state = QAccessible.queryAccessibleInterface(thing.item).state()
        is_drawn = bool(thing.item.property("isSelected") or thing.item.property("isOn"))
        if bool(state.checked or state.selected) is not is_drawn:
            yield f"{thing.name!r} is {'' if is_drawn else 'not '}drawn as chosen, and told otherwise"
        if (thing.role in {Role.RadioButton, Role.CheckBox, Role.Switch}) is not bool(state.checkable):
            yield f"{thing.name!r} is a {thing.role.name} that is {'' if state.checkable else 'not '}checkable"


def _groups_without_one_choice(things: list[Thing]) -> Iterator[str]:
    """One of a group is chosen; of the answers to a question none may be yet."""
    groups: dict[QQuickItem, list[Thing]] = {}
    for thing in things:
        if thing.role == Role.RadioButton:
            groups.setdefault(_group(thing.item), []).append(thing)
    for around, group in groups.items():
        chosen = [thing.name for thing in group if thing.is_checked]
        may_be_open = around.property("isAsking") is True
        if len(chosen) > 1 or (not chosen and not may_be_open) or len(group) < 2:
            yield f"of {[thing.name for thing in group]} not one is chosen, but {chosen}"


def _group(item: QQuickItem) -> QQuickItem:
    """The named group that a choice stands in; the window's root where there is none."""
    around = list(parents(item))
    known = ((above, QAccessible.queryAccessibleInterface(above)) for above in around)
    return next((above for above, told in known if told and told.role() == Role.Grouping), around[-1])


def _dead(things: list[Thing]) -> Iterator[str]:
    """What does nothing now says why; what can be pressed can be reached with the keypad."""
    for thing in things:
        if thing.is_button and thing.item.property("off") and not thing.description:
            yield f"{thing.name!r} does nothing and does not say why"
        if thing.is_button and not thing.item.activeFocusOnTab():
            yield f"{thing.name!r} cannot have the focus"


def _without_heading(things: list[Thing]) -> Iterator[str]:
    if not any(thing.role in {Role.Heading, Role.AlertMessage} for thing in things):
        yield "there is no heading"


def _out_of_order(visitor: Visitor, things: list[Thing]) -> Iterator[str]:
    """Whoever listens meets things as the eye does: from top to bottom, in a line from where people begin to read."""
    seen = {one.item: one for one in drawn(visitor.window, TEXT, BUTTON)}
    met = [(thing, seen[thing.item].shown.boundingRect()) for thing in things if thing.item in seen]
    for (first, a), (second, b) in combinations([(thing, box) for thing, box in met if not box.isEmpty()], 2):
        if _is_above(b, a):
            yield f"{plain(second.name)[:40]!r} is heard after {plain(first.name)[:40]!r} and stands above it"
        elif _is_beside(a, b) and _stands_before(second, b, first, a) and not _says_whose_booth_it_is(first):
            yield f"{plain(second.name)[:40]!r} is heard after {plain(first.name)[:40]!r} and stands before it"


def _stands_before(one: Thing, place: QRect, other: Thing, its_place: QRect) -> bool:
    """Tell whether the eye meets one before the other on their line."""
    is_left, is_right = place.right() <= its_place.left(), place.left() >= its_place.right()
    return (is_left or is_right) and _runs_leftwards(one.item, other.item) is is_right


def _says_whose_booth_it_is(thing: Thing) -> bool:
    """That is heard first on every screen, also where the title stands before it on the same line."""
    return any(item.metaObject().className().startswith("Lockup") for item in (thing.item, *parents(thing.item)))


def _runs_leftwards(one: QQuickItem, other: QQuickItem) -> bool:
    """Tell whether what both stand in is read from right to left: the council's words keep their own direction."""
    around = set(parents(other))
    for above in parents(one):
        if above in around and (context := QQmlEngine.contextForObject(above)):
            is_mirrored, _undefined = QQmlExpression(context, above, "LayoutMirroring.enabled").evaluate()
            return bool(is_mirrored)
    return False


def _is_above(one: QRect, other: QRect) -> bool:
    """In the same column: a page's column of actions is heard after all of the page."""
    across = min(one.right(), other.right()) - max(one.left(), other.left())
    return one.bottom() <= other.top() + _SLACK and across > _SLACK


def _is_beside(one: QRect, other: QRect) -> bool:
    """On the same line: half of the lower one's height is common."""
    down = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return down * 2 >= min(one.height(), other.height())
