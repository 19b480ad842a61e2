"""Kiosk mode: no pointer, and no key that would leave the booth."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_LEAVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class Lockdown(QObject):
    """Swallows the function keys and every key pressed with Alt, Ctrl or Meta. Closing is refused by Main.qml."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the keys away from whatever would act on them."""
        return isinstance(event, QKeyEvent) and event.type() in _KEYS and _leaves(event)


def _leaves(event: QKeyEvent) -> bool:
    is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return is_function or bool(event.modifiers() & _LEAVING) or event.key() in {Qt.Key.Key_Print, Qt.Key.Key_Close}


def lock_down(application: QGuiApplication, window: QWindow) -> None:
    """Hide the pointer and swallow the keys that would leave."""
    application.setOverrideCursor(Qt.CursorShape.BlankCursor)
    window.installEventFilter(Lockdown(window))
