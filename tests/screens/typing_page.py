"""A page with a field and a keyboard and nothing else, in the window of a real booth, and somebody who types there."""

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from screens.keyboard_model import KeyboardModel
from tests.screens.visitor import Visitor, finger

PAGE = """
import QtQuick
import screens.parts
import screens.style

Rectangle {
    id: page

    required property KeyboardModel keyboard
    property int submitted: 0

    color: Theme.colour.ground

    SearchField {
        id: field

        objectName: "field"
        anchors { left: parent.left; right: parent.right; bottom: suggestion.top; margins: Theme.margin }
        placeholder: "What are you looking for?"
        lang: page.keyboard.lang
        onSubmitted: page.submitted++
    }
    ActionButton {
        id: suggestion

        anchors { left: parent.left; bottom: board.top; margins: Theme.margin }
        isCompact: true
        text: "arrears"
    }
    Keyboard {
        id: board

        objectName: "keyboard"
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.57)
        keyboard: page.keyboard
        onTyped: letter => field.insert(letter)
        onErased: field.erase()
        onCleared: field.clear()
        onSubmitted: page.submitted++
    }
}
"""


class TypingPage:
    """Stands where the booth's screen stood."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.model = KeyboardModel(visitor.kiosk.booth)
        place = visitor.window.findChild(QQuickItem, "place")
        assert place
        for screen in place.childItems():
            screen.setVisible(False)
        component = QQmlComponent(visitor.kiosk.engine)
        component.setData(QByteArray(PAGE.encode()), "")
        size = {"width": place.width(), "height": place.height()}
        page = component.createWithInitialProperties({"keyboard": self.model, **size})
        assert isinstance(page, QQuickItem), component.errorString()
        self.page = page
        page.setParent(place)
        self.model.setParent(page)  # it lives as long as what draws it
        page.setParentItem(place)
        visitor.settle()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return str(self.item("field").property("text"))

    def item(self, name: str) -> QQuickItem:
        """The field or the keyboard."""
        found = self.page.findChild(QObject, name)
        assert isinstance(found, QQuickItem)
        return found

    def leave(self) -> None:
        """Take the page away before the window goes, as the navigator does with screens."""
        self.page.deleteLater()
        self.visitor.settle()

    def shown(self) -> list[str]:
        """What can be typed or done on the keyboard, in reading order."""
        return [
            thing.name for thing in self.visitor.things()
            if thing.is_button and self.item("keyboard").isAncestorOf(thing.item)
        ]  # fmt: skip

    def type(self, *names: str) -> None:
        """Touch keys one after the other."""
        for name in names:
            self.visitor.tap_at(self.middle(name))

    def middle(self, name: str) -> QPoint:
        """Where a key is."""
        return self.visitor.thing(name).place.center()

    def touch(self, **fingers: QPoint) -> None:
        """Put fingers on the glass (`down1`), move them (`move1`) or hold them (`stay1`), and take them off (`up1`)."""
        sequence = QTest.touchEvent(self.visitor.window, finger())
        for what, point in fingers.items():
            number = int(what[-1])
            if what.startswith("down"):
                sequence.press(number, point, self.visitor.window)
            elif what.startswith("up"):
                sequence.release(number, point, self.visitor.window)
            elif what.startswith("move"):
                sequence.move(number, point, self.visitor.window)
            else:
                sequence.stationary(number)
        sequence.commit()
        self.visitor.settle(1)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key of a real keyboard and let go."""
        QTest.keyClick(self.visitor.window, key, modifiers)
        self.visitor.settle(1)
