"""Finishes every screen with a few keys: those of a keypad beside the panel, or of any keyboard."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.focus import Focus
from kiosk.focus_walk import FocusWalk, is_field
from kiosk.keys import KEYS, key_number
from kiosk.navigator import Navigator
from kiosk.settings_tables import Keypad as KeypadSettings
from kiosk.visit_watch import VisitWatch
from screens.routes import Attract

_REPEATING = {"up", "down", "left", "right", "louder", "quieter"}
_MOVING = {"up", "down", "left", "right", "select"}
_WITH = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_TYPED = {KEYS[name] for name in ("Left", "Right", "Home", "End", "Backspace", "Del", "Return", "Enter", "Space")}


class Keypad(QObject):
    """Up and Down walk over what can be used, Left and Right stay in the row, Select presses, Back goes back.

    The rest is said by signals. `walker` takes the steps of Up and Down over while the screen is read aloud: it is
    called with +1 or -1 and answers whether it went there.
    """

    used = Signal()
    """Any of its keys."""
    helpPressed = Signal()
    louderPressed = Signal()
    quieterPressed = Signal()
    plugged = Signal()
    unplugged = Signal()

    def __init__(
        self,
        settings: KeypadSettings,
        window: QQuickWindow,
        navigator: Navigator,
        watch: VisitWatch,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.walker: Callable[[int], bool] | None = None
        self._walk = FocusWalk(window)
        self.focus = Focus(window, self._walk, navigator, watch)
        self._window, self._navigator, self._watch, self._monotonic = window, navigator, watch, monotonic
        self._settings = settings
        self._actions = {KEYS[key]: action for action, keys in settings.actions.items() for key in keys}
        self._handlers: dict[str, Callable[[], None]] = {
            "up": lambda: self._step(-1),
            "down": lambda: self._step(1),
            "left": lambda: self._walk.go_across(-1),
            "right": lambda: self._walk.go_across(1),
            "select": self._press,
            "back": self._back,
            "help": self.helpPressed.emit,
            "louder": self.louderPressed.emit,
            "quieter": self.quieterPressed.emit,
            "plugged": self.plugged.emit,
            "unplugged": self.unplugged.emit,
        }
        self._is_sending = False
        self._next_at = 0.0

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key that was pressed or let go of stands for; answer whether it stands for anything."""
        action = self.action_of(event)
        if action is None or self._is_sending or event.modifiers() & _WITH:
            self._lead_to_field(event)
            return False
        if event.type() == QEvent.Type.KeyRelease:
            if action == "select" and not event.isAutoRepeat():
                self._send(QEvent.Type.KeyRelease)
        elif self._is_due(action, event.isAutoRepeat()):
            self._do(action)
        return True

    def action_of(self, event: QKeyEvent) -> str | None:
        """Answer what a key stands for; where people type, a letter stands for itself."""
        action = self._actions.get(key_number(event.key(), event.nativeScanCode()))
        return None if action and not self._is_sending and self._is_typed(event) else action

    def put_aside(self) -> None:
        """Somebody touches the panel: the keypad's yellow mark goes."""
        self.focus.put_aside()

    def _do(self, action: str) -> None:
        is_lit = self.focus.take_up()
        is_led = self.walker is not None and action in {"up", "down", "select"}
        self.used.emit()
        if action in _MOVING and not is_lit and not is_led:
            self.focus.show()
        else:
            self._handlers[action]()
        self.focus.hold()

    def _is_due(self, action: str, is_repeated: bool) -> bool:
        """A held key repeats after the first delay, and then at most so often (ACCESS.md, Keypad)."""
        now = self._monotonic()
        if not is_repeated:
            self._next_at = now + self._settings.repeat_delay_ms / 1000
            return True
        if action not in _REPEATING or now < self._next_at:
            return False
        self._next_at = now + self._settings.repeat_every_ms / 1000
        return True

    def _is_typed(self, event: QKeyEvent) -> bool:
        """What is typed goes to the page's field, wherever the focus is.

        Up and Down leave a field of one line; Left and Right move its cursor while somebody types, and leave it, too,
        while it is yellow.
        """
        item = self._window.activeFocusItem()
        is_letter = event.text().isprintable() and event.text() != ""
        if item is None or not is_field(item):
            return (is_letter or event.key() == Qt.Key.Key_Backspace) and self._walk.field() is not None
        if item.property("visualFocus") is True and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return False
        moves_lines = item.inherits("QQuickTextEdit") and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        return moves_lines or event.key() in _TYPED or is_letter

    def _lead_to_field(self, event: QKeyEvent) -> None:
        """A letter is about to be typed: the field gets it, though the focus may be elsewhere."""
        here = self._window.activeFocusItem()
        is_aside = here is None or not is_field(here)
        if event.type() == QEvent.Type.KeyPress and is_aside and not self._is_sending and self._is_typed(event):
            field = self._walk.field()
            if field and not event.modifiers() & _WITH:
                field.forceActiveFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, step: int) -> None:
        if self.walker is None or not self.walker(step):
            self._walk.step(step)

    def _press(self) -> None:
        """A button sinks while Select is held, and acts when it is let go of, as under a finger."""
        if self._walk.current():  # nothing of a screen that was left is pressed
            self.focus.remember()
            self._send(QEvent.Type.KeyPress)

    def _send(self, kind: QEvent.Type) -> None:
        """Space is the key that presses a button in Qt, Return the one that finishes what was typed."""
        self._is_sending = True
        here = self._window.activeFocusItem()
        key = Qt.Key.Key_Return if here and is_field(here) else Qt.Key.Key_Space
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, " " if key == Qt.Key.Key_Space else "\r")
        QCoreApplication.sendEvent(self._window, event)
        self._is_sending = False

    def _back(self) -> None:
        if self._watch.warns:
            self._watch.stillHere()
        elif self._navigator.route == Attract():
            self.focus.show()
        else:
            self._navigator.back()
