"""Hears that the visitor does something while the screen is read aloud: whatever it is, the voice stops for it."""

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_RELEASES = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})


class Ears(QObject):
    """A filter on the window that keeps nothing; it is there only while the screen is read aloud."""

    touched = Signal(object)
    """A finger, or the mouse, at a point of the window."""
    keyPressed = Signal(object)
    scrolled = Signal()
    released = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell what kind of event it is."""
        kind = event.type()
        if kind in _PRESSES:
            self.touched.emit(_point(event))
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self.keyPressed.emit(event)
        elif kind == QEvent.Type.Wheel:
            self.scrolled.emit()
        elif kind in _RELEASES or kind == QEvent.Type.KeyRelease:
            self.released.emit()
        return False


def _point(event: QEvent) -> QPointF:
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    return event.position() if isinstance(event, QMouseEvent) else QPointF(-1, -1)
