"""What is on the screen, as an eye meets it: every text and every picture with the part of it that nothing covers.

Walks Qt Quick's items in the order in which they are painted. It knows texts, clips and opaque rectangles, nothing of
how the screens are built.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QRegion, QTextDocumentFragment
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

_NAME = QAccessible.Text.Name
_UNSEEN = re.compile("[\u200b\u200e\u200f\u2066-\u2069]")
"""Places to break, and marks of direction."""
_ROUNDING = 1.0
_DUST = 0.01
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignHCenter.value
_BOTTOM, _MIDDLE = Qt.AlignmentFlag.AlignBottom.value, Qt.AlignmentFlag.AlignVCenter.value


@dataclass(slots=True)
class Drawn:
    """One item that leaves a mark, in the window's pixels."""

    item: QQuickItem
    place: QRectF
    """Where it is, whether or not it can be seen there."""
    room: QRectF
    """What the items around it leave it."""
    shown: QRegion = field(default_factory=QRegion)
    """What can be seen of it."""

    @property
    def is_seen(self) -> bool:
        """True when some of it can be seen."""
        return not self.shown.isEmpty()

    @property
    def is_whole(self) -> bool:
        """True when all of it can be seen."""
        inside = self.place.adjusted(_ROUNDING, _ROUNDING, -_ROUNDING, -_ROUNDING)
        return QRegion(_inner(inside)).subtracted(self.shown).isEmpty()


def _inner(rect: QRectF) -> QRect:
    """The pixels that a rectangle fills."""
    left, top = ceil(rect.left() - _DUST), ceil(rect.top() - _DUST)
    return QRect(left, top, max(0, floor(rect.right() + _DUST) - left), max(0, floor(rect.bottom() + _DUST) - top))


def outer(rect: QRectF) -> QRect:
    """All the pixels that a rectangle touches."""
    return rect.toAlignedRect()


def place_of(item: QQuickItem) -> QRectF:
    """Answer where an item is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def items_in_paint_order(item: QQuickItem, room: QRectF) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Walk the visible items from the back to the front, each with what clips it."""
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.clip():
        room = room.intersected(place_of(item))
    children = sorted(item.childItems(), key=lambda child: child.z())
    for child in children:
        if child.z() < 0:
            yield from items_in_paint_order(child, room)
    yield item, room
    for child in children:
        if child.z() >= 0:
            yield from items_in_paint_order(child, room)


def _covers(item: QQuickItem) -> bool:
    if not item.inherits("QQuickRectangle"):
        return False
    colour = item.property("color")
    return isinstance(colour, QColor) and colour.alpha() == 255


def drawn(window: QQuickWindow, kind: str = "QQuickText") -> list[Drawn]:
    """Answer what is drawn of one kind of item, the part of each that is seen, from the back to the front."""
    found: list[Drawn] = []
    whole = QRectF(0, 0, window.width(), window.height())
    for item, room in items_in_paint_order(window.contentItem(), whole):
        if _covers(item):
            cover = QRegion(_inner(place_of(item).intersected(room)))
            for earlier in found:
                if not _is_above(earlier.item, item):
                    earlier.shown = earlier.shown.subtracted(cover)
        if item.inherits(kind) and item.width() > 0 and item.height() > 0:
            place = text_place(item) if kind == "QQuickText" else place_of(item)
            found.append(Drawn(item, place, room, QRegion(outer(place.intersected(room)))))
    return found


def _is_above(child: QQuickItem, item: QQuickItem) -> bool:
    """A rectangle never covers what stands in front of it: only what was painted before counts."""
    return child is item


def text_place(item: QQuickItem) -> QRectF:
    """Where a text's letters are, which may be more or less than its item."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    align, vertical = _alignment(item)
    left = item.width() - width if align & _RIGHT else (item.width() - width) / 2 if align & _CENTRE else 0.0
    box = item.height() - item.property("topPadding") - item.property("bottomPadding")
    top = item.property("topPadding")
    top += box - height if vertical & _BOTTOM else (box - height) / 2 if vertical & _MIDDLE else 0.0
    return item.mapRectToScene(QRectF(left, top, width, height))


def _alignment(item: QQuickItem) -> tuple[int, int]:
    """PySide cannot read QQuickText's own enums; QML can."""
    words = "effectiveHorizontalAlignment * 1000 + verticalAlignment"
    both, _undefined = QQmlExpression(QQmlEngine.contextForObject(item), item, words).evaluate()
    return divmod(int(both), 1000)


def texts(window: QQuickWindow) -> list[Drawn]:
    """Answer every text with words in it of which something is seen."""
    return [one for one in drawn(window) if one.is_seen and plain(one.item.property("text"))]


def plain(text: str) -> str:
    """Take the marks out of a text, as a reader does."""
    if "<" in text or "&" in text:
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    return " ".join(_UNSEEN.sub("", text).replace("\N{NO-BREAK SPACE}", " ").split())


def accessible_name(item: QQuickItem) -> str:
    """Answer what a screen reader calls an item; empty when it does not know it."""
    interface = QAccessible.queryAccessibleInterface(item)
    return plain(interface.text(_NAME)) if interface else ""


def parents(item: QQuickItem) -> Iterator[QQuickItem]:
    """Walk from an item outwards."""
    above = item.parentItem()
    while above:
        yield above
        above = above.parentItem()


def covered_rect(window: QQuickWindow) -> QRectF:
    """The window as a rectangle."""
    return QRectF(QPointF(0, 0), window.size().toSizeF())
