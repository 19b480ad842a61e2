"""Somebody who has nothing but the keys of a keypad, and looks for what is yellow."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QRegion
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screens.seen import covered_rect, in_front_of, outer, place_of, plain, room_of
from tests.screens.visitor import Visitor

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
SELECT, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape
_MOST_STEPS = 200
_SLACK = 1.5


class KeyPresser:
    """Presses keys before a window."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.window = visitor.window

    def press(self, *keys: Qt.Key) -> None:
        """Press keys and let go, one after the other."""
        for key in keys:
            QTest.keyClick(self.window, key)
            self.visitor.settle(1)

    def type(self, words: str) -> None:
        """Type words on a keyboard."""
        for letter in words:
            QTest.keyClick(self.window, letter)
        self.visitor.settle(1)

    def lit_item(self) -> QQuickItem | None:
        """The item that is yellow."""
        item = self.window.activeFocusItem()
        return item if item and item.property("visualFocus") and item.isVisible() else None

    def lit(self) -> str:
        """The words of what is yellow; none if nothing is."""
        item = self.lit_item()
        return plain(item.property("text")) if item else ""

    def go_to(self, words: str, key: Qt.Key = DOWN) -> None:
        """Press a key until the thing with these words is yellow."""
        for _ in range(_MOST_STEPS):
            if self.lit() == words:
                return
            self.press(key)
        raise AssertionError(f"{words!r} is never yellow")

    def choose(self, words: str) -> None:
        """Walk to a thing and press Select."""
        self.go_to(words)
        self.press(SELECT)
        self.visitor.settle()

    def hidden(self, item: QQuickItem) -> str:
        """Say whether a part of an item is out of sight: scrolled away, out of the window, or under another thing."""
        place = place_of(item)
        room = room_of(item, covered_rect(self.window))
        seen = QRegion(outer(place.intersected(room))) if item.isVisible() else QRegion()
        for other, its_room in in_front_of(item, covered_rect(self.window)):
            if _is_opaque(other):
                seen = seen.subtracted(QRegion(place_of(other).intersected(its_room).toRect()))
        inside = place.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK).toRect()
        left = QRegion(inside).subtracted(seen)
        return (
            "" if left.isEmpty() else f"{plain(item.property('text'))!r}: {left.boundingRect()} of {inside} is hidden"
        )


def _is_opaque(item: QQuickItem) -> bool:
    colour = item.property("color") if item.inherits("QQuickRectangle") else None
    return isinstance(colour, QColor) and colour.alpha() == 255


def out_of_order(places: list[QRectF], *, mirrored: bool) -> list[int]:
    """Answer where an order of places is not that of reading: downwards, in a row onwards, then the next column."""
    return [at for at, (one, other) in enumerate(pairwise(places)) if _goes_back(one, other, mirrored=mirrored)]


def _goes_back(one: QRectF, other: QRectF, *, mirrored: bool) -> bool:
    onward = other.right() <= one.left() + _SLACK if mirrored else other.left() >= one.right() - _SLACK
    below = other.top() >= one.bottom() - _SLACK
    return not onward and not below
