"""Where the listener is on the screen, and how a part is brought before the eyes of those who see it."""

from collections.abc import Sequence

from PySide6.QtCore import Q_ARG, QMetaObject, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.focus_walk import light
from kiosk.reader.lit_word import lit_colours
from kiosk.reader.mark import Mark
from kiosk.reader.parts import Part, parts_of


class Place:
    """Remembers one part, and finds it again though the screen may have changed meanwhile."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._mark = Mark()
        self._part: Part | None = None
        self._at = 0

    def forget(self) -> None:
        """Be nowhere: the screen is another one."""
        self._part, self._at = None, 0
        self.hide_mark()

    def hide_mark(self) -> None:
        """The keypad is on no words."""
        if isValid(self._mark):
            self._mark.go()

    def leave(self) -> None:
        """Leave nothing on the screen."""
        self.hide_mark()
        if isValid(self._mark):
            self._mark.deleteLater()

    def parts(self) -> list[Part]:
        """Everything on the screen, in reading order."""
        return parts_of(self._window)

    def be_at(self, part: Part, parts: Sequence[Part]) -> None:
        """Be at a part."""
        self._part, self._at = part, parts.index(part)

    def index_in(self, parts: Sequence[Part]) -> int | None:
        """Answer where the part is now; where it was if it is gone; None when nothing was read here."""
        part = self._part
        if part is None or not parts:
            return None
        if isValid(part.item):
            same = [at for at, other in enumerate(parts) if other.item == part.item]
        else:
            same = [at for at, other in enumerate(parts) if other.words == part.words]
        return same[0] if same else min(self._at, len(parts) - 1)

    def show(self, part: Part, *, with_focus: bool) -> None:
        """Scroll a part into view. With the keypad a control has the focus then, and words have a mark around them."""
        self.hide_mark()
        here = self._window.activeFocusItem()
        if with_focus and part.is_control:
            light(part.item)
        elif with_focus and here and here != self._window.contentItem():
            here.setFocus(False, Qt.FocusReason.OtherFocusReason)
        if with_focus and not part.is_control and isValid(self._mark):
            self._mark.stand_around(part.item, lit_colours(self._window))
        reading = _reading_around(part.item)
        if reading:
            QMetaObject.invokeMethod(reading, "reveal", Q_ARG(QQuickItem, part.item))


def part_at(parts: Sequence[Part], point: QPointF) -> Part | None:
    """Answer the control under a finger."""
    return next((part for part in parts if part.is_control and _place_of(part.item).contains(point)), None)


def _place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _reading_around(item: QQuickItem) -> QQuickItem | None:
    """The part of the page that scrolls, where the item stands in one."""
    above = item.parentItem()
    while above and above.property("hasMoreBelow") is None:
        above = above.parentItem()
    return above
