"""The order in which a keypad walks over a screen: everything that can be used, as it is read, and round again."""

from PySide6.QtCore import QMetaObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.focus_grid import edge_of_grid, end_of_row, grid_of, step_in_grid

_IN_THE_ROW = 0.5
"""Two things are in one row when half of the lower one is beside the other."""


class FocusWalk:
    """Finds the next thing, the neighbour, and the page further on; moves the focus there."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        place = window.findChild(QQuickItem, "place")
        if place is None:
            raise RuntimeError("Main.qml has no item called place.")
        self._place = place

    def current(self) -> QQuickItem | None:
        """Answer the thing that has the focus, if it can be used and is on the screen."""
        item = self._window.activeFocusItem()
        return item if item and item.activeFocusOnTab() and item.isVisible() and item.isEnabled() else None

    def things(self) -> list[QQuickItem]:
        """Everything that can be used, in reading order: the page's things, then the bar's."""
        found: list[QQuickItem] = []
        start = self._window.contentItem()
        item = start.nextItemInFocusChain(True)
        while item is not None and item != start and item not in found[:1]:
            found.append(item)
            item = item.nextItemInFocusChain(True)
        return found

    def things_of_page(self) -> list[QQuickItem]:
        """The same without the bar."""
        return [item for item in self.things() if self.is_of_page(item)]

    def is_of_page(self, item: QQuickItem) -> bool:
        """Tell a page's thing from one of the bar or of the time-out."""
        return self._place.isAncestorOf(item)

    def first(self) -> QQuickItem | None:
        """Answer where a new screen begins: the first thing in view, so that no words are scrolled away unread."""
        reading = _reading_of(self._place)
        things = self.things_of_page()
        hidden = [item for item in things if reading and reading.isAncestorOf(item) and not _is_shown(reading, item)]
        return next((item for item in things if item not in hidden), None)

    def step(self, step: int) -> None:
        """Go to the next thing (1) or to the one before (-1); among keys that stand in rows, to the next row."""
        things, here = self.things(), self.current()
        if here in things and (key := step_in_grid(here, step, things)):
            light(key)
        else:
            self._go_from(edge_of_grid(here, step, things) if here else None, step, things)

    def field(self) -> QQuickItem | None:
        """Answer the field of the page, where what is typed goes; there is none on most pages."""
        return next((item for item in self.things_of_page() if is_field(item)), None)

    def go_across(self, step: int) -> None:
        """Go to the right (1) or left (-1): to the neighbour in the row, else a page on or back, else a step.

        Among keys that stand in rows it goes round in the row.
        """
        neighbour, here = self._neighbour(step), self.current()
        onward = step if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight else -step
        if neighbour:
            light(neighbour)
        elif here and grid_of(here):
            light(end_of_row(here, -step, self.things()))
        elif not self._turn_page(onward):
            self._go_from(here, onward, self.things())

    def _go_from(self, here: QQuickItem | None, step: int, things: list[QQuickItem]) -> None:
        at = things.index(here) + step if here in things else 0
        if things:
            light(things[at % len(things)])

    def _neighbour(self, step: int) -> QQuickItem | None:
        here = self.current()
        if here is None:
            return None
        place = self._rect(here)
        found = [(self._gap(place, self._rect(item), step), item) for item in self.things() if self._is_seen(item)]
        beside = [(gap, at) for at, (gap, item) in enumerate(found) if gap is not None and item != here]
        return found[min(beside)[1]][1] if beside else None

    def _gap(self, here: QRectF, there: QRectF, step: int) -> float | None:
        """How far it is to a thing in the same row on that side; None for any other."""
        shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
        gap = there.left() - here.right() if step > 0 else here.left() - there.right()
        is_beside = gap > -1 and shared >= min(here.height(), there.height()) * _IN_THE_ROW
        return gap if is_beside else None

    def _rect(self, item: QQuickItem) -> QRectF:
        """Where a thing is, as the visitor sees it, however the panel is turned."""
        return self._place.mapRectFromItem(item, QRectF(0, 0, item.width(), item.height()))

    def _is_seen(self, item: QQuickItem) -> bool:
        """Tell whether a good part of a thing is not scrolled away."""
        above, rect = item.parentItem(), self._rect(item)
        while above is not None:
            if above.clip() and self._rect(above).intersected(rect).height() < rect.height() * _IN_THE_ROW:
                return False
            above = above.parentItem()
        return True

    def _turn_page(self, step: int) -> bool:
        """Scroll what is read by a page; what had the focus and is scrolled away hands it to what is in view."""
        reading = _reading_of(self._place)
        if reading is None or not reading.property("hasMoreBelow" if step > 0 else "hasMoreAbove"):
            return False
        QMetaObject.invokeMethod(reading, "down" if step > 0 else "up")
        here = self.current()
        if here is None or (reading.isAncestorOf(here) and not _is_shown(reading, here)):
            self._light_in_view(reading)
        return True

    def _light_in_view(self, reading: QQuickItem) -> None:
        """Give the focus to the first thing in view; where there are only words, to what follows them."""
        things = self.things()
        within = [item for item in things if reading.isAncestorOf(item)]
        shown = [item for item in within if _is_shown(reading, item)]
        following = things[things.index(within[-1]) + 1 :] if within else things
        for item in [*shown, *following][:1]:
            light(item)


def is_field(item: QQuickItem) -> bool:
    """Tell whether people type into an item."""
    return item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")


def light(item: QQuickItem) -> None:
    """Give a thing the focus so that it is seen: yellow, and scrolled into view."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)  # it may have had the focus before, by touch


def _reading_of(item: QQuickItem) -> QQuickItem | None:
    """The visible Reading below an item, if there is one."""
    if not item.isVisible():
        return None
    if item.inherits("QQuickFlickable") and item.property("hasMoreBelow") is not None:
        return item
    return next((found for child in item.childItems() if (found := _reading_of(child))), None)


def _is_shown(reading: QQuickItem, item: QQuickItem) -> bool:
    """Tell whether a thing is whole in view when the page has come to rest."""
    content: QQuickItem = reading.property("contentItem")
    rect = content.mapRectFromItem(item, QRectF(0, 0, item.width(), item.height()))
    return bool(rect.top() >= reading.property("restTop") - 1 and rect.bottom() <= reading.property("restEnd") + 1)
