"""Kiosk mode: no pointer, and no key that would leave the booth. Closing is refused by Main.qml."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_LEAVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def leaves(event: QKeyEvent) -> bool:
    """Tell whether a key could leave the booth: a function key, Print, Close, or any with Alt, Ctrl or Meta."""
    is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return is_function or bool(event.modifiers() & _LEAVING) or event.key() in {Qt.Key.Key_Print, Qt.Key.Key_Close}


def hide_pointer(application: QGuiApplication) -> None:
    """Show no pointer, wherever it is."""
    application.setOverrideCursor(Qt.CursorShape.BlankCursor)
