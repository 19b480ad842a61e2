"""A pixel that gives a frame something to put on the screen, though nothing can be seen to change."""

from PySide6.QtCore import QSizeF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Heart(QQuickPaintedItem):
    """A pixel that draws nothing. Told to beat, it gives the next frame a damaged region.

    `window.update()` alone is not enough: where nothing changed, Qt's software renderer hands the compositor a frame
    without a damaged region, and cage 0.1.4 (Debian 12) never answers that: the screen would stand still for ever.
    """

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setSize(QSizeF(1, 1))

    @Slot()
    def beat(self) -> None:
        """Be drawn again, together with whatever else the next frame draws."""
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw nothing."""
