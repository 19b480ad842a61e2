"""A visitor at the booth: looks at the window, knows things by their names, and touches them with a finger.

Everything goes through what a person meets: the accessibility tree for names, real touch events, and pixels.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour import settle
from kiosk.window import BoothWindow
from tests.screens.seen import plain, texts

_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
_FRAMES = 3
_MOST_PAGES = 40
_NAP_MS = 10
_PRESSED = {
    QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox, QAccessible.Role.Switch,
}  # fmt: skip


@cache
def finger() -> QPointingDevice:
    """The panel; Qt wants one for the whole run."""
    return QTest.createTouchDevice()


@dataclass(frozen=True, slots=True)
class Thing:
    """Something with a name: its role, its place in the window, and what a screen reader may do with it."""

    name: str
    description: str
    role: QAccessible.Role
    place: QRect
    actions: tuple[str, ...]
    is_checked: bool
    item: QQuickItem

    @property
    def is_button(self) -> bool:
        """True for what can be pressed."""
        return self.role in _PRESSED


class Visitor:
    """Somebody before the window of a booth."""

    def __init__(self, kiosk: BoothWindow) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self.settle()

    # Looking

    def settle(self, frames: int = _FRAMES) -> None:
        """Wait until what happened is drawn, and what was left is gone."""
        settle(self.kiosk, frames)

    def picture(self) -> QImage:
        """Answer what is seen."""
        self.settle()
        return self.window.grabWindow()

    def things(self) -> list[Thing]:
        """Everything that a screen reader can reach on this screen, whether scrolled into view or not."""
        found: list[Thing] = []
        self._collect(QAccessible.queryAccessibleInterface(self.window), found)
        return found

    def _collect(self, interface: QAccessibleInterface, found: list[Thing]) -> None:
        for at in range(interface.childCount()):
            child = interface.child(at)
            if child is None or child.state().invisible:
                continue
            actions = child.actionInterface()
            place = child.rect().translated(-self.window.x(), -self.window.y())
            found.append(
                Thing(
                    plain(child.text(_NAME)),
                    plain(child.text(_DESCRIPTION)),
                    child.role(),
                    place,
                    tuple(actions.actionNames()) if actions else (),
                    bool(child.state().checked),
                    child.object(),
                )
            )
            self._collect(child, found)

    def names(self) -> list[str]:
        """The names of everything that a screen reader can reach, in reading order."""
        return [thing.name for thing in self.things()]

    def buttons(self) -> list[str]:
        """The names of what can be pressed."""
        return [thing.name for thing in self.things() if thing.is_button]

    def title(self) -> str:
        """The screen's first heading."""
        return next((thing.name for thing in self.things() if thing.role == QAccessible.Role.Heading), "")

    def words(self) -> list[str]:
        """Every text of which something is drawn in view, from the back to the front."""
        return [plain(text.item.property("text")) for text in texts(self.window)]

    def reads(self, words: str) -> bool:
        """Tell whether words are somewhere on the screen, scrolled into view or not."""
        return any(words in f"{thing.name} {thing.description}" for thing in self.things())

    def thing(self, name: str) -> Thing:
        """Answer the thing with a name: a button, if there is one."""
        found = [thing for thing in self.things() if thing.name == name]
        assert found, f"nothing here is called {name!r}; there are {self.names()}"
        return next((thing for thing in found if thing.is_button), found[0])

    # Touching

    def tap(self, name: str) -> None:
        """Touch what has a name and let go; scrolls to it first, with the button that a visitor would use."""
        self.bring_into_view(name)
        self.tap_at(self.thing(name).place.center())

    def tap_at(self, point: QPoint) -> None:
        """Touch a point and let go."""
        self.put_down(point)
        self.lift(point)

    def put_down(self, point: QPoint) -> None:
        """Put a finger on the glass."""
        QTest.touchEvent(self.window, finger()).press(0, point, self.window).commit()
        self.settle(1)

    def slide(self, point: QPoint) -> None:
        """Move the finger that is on the glass."""
        QTest.touchEvent(self.window, finger()).move(0, point, self.window).commit()
        self.settle(1)

    def lift(self, point: QPoint) -> None:
        """Take the finger off the glass."""
        QTest.touchEvent(self.window, finger()).release(0, point, self.window).commit()
        self.settle()

    def bring_into_view(self, name: str) -> None:
        """Touch Down until what has a name can be seen."""
        for _ in range(_MOST_PAGES):
            if self.can_touch(self.thing(name)):
                return
            down = next((thing for thing in self.things() if thing.name in {"Down", "I lawr"}), None)
            assert down, f"{name!r} is out of view and there is no Down button"
            self.tap_at(down.place.center())
        raise AssertionError(f"{name!r} never comes into view")

    def can_touch(self, thing: Thing) -> bool:
        """Tell whether a finger in the middle of a thing touches it and nothing before it."""
        middle = thing.place.center()
        return self.window.contentItem().contains(middle) and self._front(middle) == thing.item

    def _front(self, point: QPoint) -> QQuickItem | None:
        """The button in front at a point."""
        return _front_of(self.window.contentItem(), point, self.window.contentItem())

    def press(self, name: str) -> None:
        """Do what a screen reader's press does."""
        interface = QAccessible.queryAccessibleInterface(self.thing(name).item)
        interface.actionInterface().doAction("Press")
        self.settle()

    # Waiting

    def wait_until(self, holds: Callable[[], bool], seconds: float = 5) -> None:
        """Live on until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, f"waited {seconds} s in vain"
            QTest.qWait(_NAP_MS)
        self.settle()

    def close(self) -> None:
        """Take the booth down."""
        booth = self.kiosk
        seen_by_qml = (
            booth.navigator, booth.session, booth.watch, booth.shell, booth.read_aloud, booth.dimmer,
            booth.navigator.shown_model,
        )  # fmt: skip
        own = [type(one).__name__ for one in seen_by_qml if "__METAOBJECT__" in vars(one)]
        self.kiosk.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not own, f"{own}: give @Slot() to the methods that signals are connected to (docs/decisions/0012)"


def _front_of(item: QQuickItem, point: QPoint, scene: QQuickItem) -> QQuickItem | None:
    """What a touch would reach first: the foremost item there that takes touches or hides what is behind it."""
    if not item.isVisible():
        return None
    there = item.contains(item.mapFromItem(scene, point))
    if item.clip() and not there:
        return None
    children = sorted(item.childItems(), key=lambda child: child.z())
    for child in reversed(children):
        if found := _front_of(child, point, scene):
            return found
    takes = item.inherits("QQuickAbstractButton") or item.inherits("QQuickMouseArea")
    hides = item.inherits("QQuickRectangle") and item.property("color").alpha() == 255
    return item if there and (takes or hides) and not _is_face(item) else None


def _is_face(item: QQuickItem) -> bool:
    """A rectangle that is part of a button belongs to that button."""
    above = item.parentItem()
    while above:
        if above.inherits("QQuickAbstractButton"):
            return True
        above = above.parentItem()
    return False
