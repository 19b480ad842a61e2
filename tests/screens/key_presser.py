"""Somebody who has nothing but the keys of a keypad."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screens.seen import Drawn, drawn, plain
from tests.screens.visitor import Visitor


class KeyPresser:
    """Presses keys before a window and looks for what is yellow."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def press(self, *keys: Qt.Key) -> None:
        """Press keys and let go, one after the other."""
        for key in keys:
            QTest.keyClick(self.visitor.window, key)
            self.visitor.settle(2)

    def lit_item(self) -> QQuickItem | None:
        """The item that is yellow."""
        item = self.visitor.window.activeFocusItem()
        return item if item and item.property("visualFocus") and item.isVisible() else None

    def lit(self) -> str:
        """The words of what is yellow; nothing is, if empty."""
        item = self.lit_item()
        return plain(item.property("text")) if item else ""

    def walk_round(self, step: Qt.Key = Qt.Key.Key_Down) -> list[Drawn]:
        """Press Down until it comes round; answer every thing on the way as it was seen when it was yellow."""
        found: list[Drawn] = []
        while True:
            here = self.lit_item()
            if here is None or any(one.item == here for one in found):
                return found
            found += [one for one in drawn(self.visitor.window, "QQuickAbstractButton") if one.item == here]
            self.press(step)
