"""Dims the welcome when nobody has come for a long time; the first touch or key only wakes it."""

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_RELEASED_BY: dict[QEvent.Type, set[QEvent.Type]] = {
    QEvent.Type.TouchBegin: {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel},
    QEvent.Type.MouseButtonPress: {QEvent.Type.MouseButtonRelease},
    QEvent.Type.KeyPress: {QEvent.Type.KeyRelease},
    QEvent.Type.Wheel: set(),
}
"""What wakes, and what ends it: both belong to waking (ACCESS.md, Touch)."""


@QmlElement
@QmlUncreatable("The window makes it.")
class Dimmer(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Counts only while the booth rests, that is on the welcome screen; a visit is never dimmed."""

    changed = Signal()

    def __init__(self, after_minutes: float) -> None:
        """`after_minutes` without a touch; 0 for never. The booth begins at rest."""
        super().__init__()
        self._is_dimmed = False
        self._rests = False
        self._waits_for: set[QEvent.Type] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(after_minutes * 60_000))
        self._timer.timeout.connect(self.dim_now)
        self.rest(True)

    def rest(self, rests: bool) -> None:
        """The booth rests from now on, or somebody is using it."""
        self._rests = rests
        self._show(False)
        self.touched()

    def touched(self) -> None:
        """Somebody did something: count anew."""
        if self._rests and self._timer.interval():
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Dim nothing any more: the window closes."""
        self._timer.stop()

    @Slot()
    def dim_now(self) -> None:
        """Be dim at once, as after the quiet time."""
        self._show(True)

    def keeps(self, kind: QEvent.Type) -> bool:
        """Tell whether an event only wakes the booth, from its beginning to its end."""
        if self._is_dimmed:
            if kind in _RELEASED_BY:
                self._waits_for = _RELEASED_BY[kind]
                self._show(False)
                self.touched()
            return True
        if self._waits_for:
            if kind in self._waits_for:
                self._waits_for = set()
            return True
        return False

    def _show(self, dimmed: bool) -> None:
        if dimmed != self._is_dimmed:
            self._is_dimmed = dimmed
            self.changed.emit()

    @Property(bool, notify=changed)
    def isDimmed(self) -> bool:
        """True while the welcome is dimmed."""
        return self._is_dimmed
