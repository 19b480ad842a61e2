"""The one filter before the window: whatever a visitor does passes here first."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from kiosk.dimmer import Dimmer
from kiosk.keypad import Keypad
from kiosk.lockdown import leaves
from kiosk.visit_watch import VisitWatch

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_INPUT = frozenset({
    *_KEYS, *_PRESSES, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel,
})  # fmt: skip


class Gate(QObject):
    """Wakes a dimmed screen, tells the watch that somebody is there, and hands keys to the keypad.

    One filter for all, and on the window alone: each filter in Python costs a microsecond for every event there is.
    """

    def __init__(self, watch: VisitWatch, dimmer: Dimmer, keypad: Keypad) -> None:
        super().__init__()
        self._watch, self._dimmer, self._keypad = watch, dimmer, keypad
        self.is_locked = False
        """In kiosk mode no key may leave the booth."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at what a visitor does; everything else goes on at once."""
        kind = event.type()
        if kind not in _INPUT:
            return False
        if not self._is_plug(event) and self._dimmer.keeps(kind):
            event.accept()  # or Qt would make a click out of the touch
            return True
        self._watch.touched()
        self._dimmer.touched()
        if kind in _KEYS:
            return isinstance(event, QKeyEvent) and self._key(kind, event)
        if kind in _PRESSES:
            self._keypad.put_aside()
        return False

    def _is_plug(self, event: QEvent) -> bool:
        """Headphones that go in or out are no key that somebody presses: they are never only for waking."""
        return isinstance(event, QKeyEvent) and self._keypad.action_of(event) in {"plugged", "unplugged"}

    def _key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        takes = kind != QEvent.Type.ShortcutOverride and self._keypad.takes(event)
        return takes or (self.is_locked and leaves(event))
