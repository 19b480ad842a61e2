"""What is on the screen, as an eye meets it: every text and every picture with the part of it that nothing covers.

Walks Qt Quick's items in the order in which they are painted. It knows texts, clips and opaque rectangles, nothing of
how the screens are built.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from math import ceil, floor
from operator import itemgetter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QRegion, QTextDocumentFragment
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

TEXT, BUTTON = "QQuickText", "QQuickAbstractButton"
_NAME = QAccessible.Text.Name
_UNSEEN = re.compile("[\u200b\u200e\u200f\u2066-\u2069]")
"""Places to break, and marks of direction."""
_ROUNDING = 1.0
_DUST = 0.01
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignHCenter.value
_BOTTOM, _MIDDLE = Qt.AlignmentFlag.AlignBottom.value, Qt.AlignmentFlag.AlignVCenter.value


@dataclass
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

    @cached_property
    def around(self) -> list[QQuickItem]:
        """What it stands in, from the inside outwards."""
        return list(parents(self.item))

    @cached_property
    def button(self) -> QQuickItem | None:
        """The button that it stands on."""
        return next((above for above in self.around if above.inherits(BUTTON)), None)


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


def items_in_paint_order(item: QQuickItem, room: QRectF) -> list[tuple[QQuickItem, QRectF]]:
    """List the visible items from the back to the front, each with what clips it."""
    found: list[tuple[QQuickItem, QRectF]] = []
    _paint(item, room, found)
    return found


def _paint(item: QQuickItem, room: QRectF, found: list[tuple[QQuickItem, QRectF]]) -> None:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.clip():
        room = room.intersected(place_of(item))
    children = [(child.z(), child) for child in item.childItems()]
    if any(z for z, _child in children):
        children.sort(key=itemgetter(0))
    for z, child in children:
        if z < 0:
            _paint(child, room, found)
    found.append((item, room))
    for z, child in children:
        if z >= 0:
            _paint(child, room, found)


def room_of(item: QQuickItem, room: QRectF) -> QRectF:
    """Answer what the clips around an item leave it."""
    for above in (item, *parents(item)):
        if above.clip():
            room = room.intersected(place_of(above))
    return room


def in_front_of(item: QQuickItem, room: QRectF) -> list[tuple[QQuickItem, QRectF]]:
    """List the visible items that are painted after an item and all that stands on it, each with what clips it."""
    found: list[tuple[QQuickItem, QRectF]] = []
    while above := item.parentItem():
        if item.z() < 0:
            found.append((above, room_of(above, room)))
        beside, place = above.childItems(), item.z()
        at = beside.index(item)
        around = room_of(above, room)
        for number, other in enumerate(beside):
            if other.z() > place or (other.z() == place and number > at):
                _paint(other, around, found)
        item = above
    return found


def _covers(item: QQuickItem) -> bool:
    if not item.inherits("QQuickRectangle"):
        return False
    colour = item.property("color")
    return isinstance(colour, QColor) and colour.alpha() == 255


def drawn(window: QQuickWindow, *kinds: str) -> list[Drawn]:
    """Answer what is drawn of some kinds of items, the part of each that is seen, from the back to the front."""
    found: list[Drawn] = []
    whole = QRectF(0, 0, window.width(), window.height())
    hidden = QRegion()
    for item, room in reversed(items_in_paint_order(window.contentItem(), whole)):
        if any(item.inherits(kind) for kind in kinds) and item.width() > 0 and item.height() > 0:
            place = text_place(item) if item.inherits(TEXT) else place_of(item)
            found.append(Drawn(item, place, room, QRegion(outer(place.intersected(room))).subtracted(hidden)))
        if _covers(item):
            hidden = hidden.united(_inner(place_of(item).intersected(room)))
    found.reverse()
    return found


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
    return with_words(drawn(window, TEXT))


def with_words(found: list[Drawn]) -> list[Drawn]:
    """Answer the texts among what is drawn that have words in them, and of which something is seen."""
    return [one for one in found if one.item.inherits(TEXT) and one.is_seen and plain(one.item.property("text"))]


@cache
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
