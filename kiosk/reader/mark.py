"""Shows where the keypad is when it is on words that cannot be pressed: a thick edge around them."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.reader.lit_word import Colours
from kiosk.reader.texts import qml_number


class Mark(QQuickPaintedItem):
    """Stands around one thing at a time, in the colours of the focus; with none it is not on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._colours: Colours | None = None
        self._line = 0

    def stand_around(self, item: QQuickItem, colours: Colours) -> None:
        """Mark an item."""
        self._colours = colours
        self._line = qml_number(item, "Theme.focusLine")
        room = self._line * 1.5
        self.setParentItem(item)
        self.setPosition(QPointF(-room, -room))
        self.setSize(QSizeF(item.width() + 2 * room, item.height() + 2 * room))
        self.update()

    def go(self) -> None:
        """Mark nothing."""
        self.setParentItem(None)  # type: ignore[arg-type]  # PySide's stub does not know that there may be none

    def paint(self, painter: QPainter) -> None:
        """Draw a dark edge with the colour of the focus within it."""
        if self._colours is None:
            return
        half = self._line / 2
        edge = QRectF(QPointF(0, 0), self.size())
        for colour, inset in ((self._colours.letters, half / 2), (self._colours.field, half * 1.5)):
            painter.setPen(QPen(colour, half))
            painter.drawRect(edge.adjusted(inset, inset, -inset, -inset))
