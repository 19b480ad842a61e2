"""Finishes every screen with a few keys: those of a keypad beside the panel, or of any keyboard."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.focus import Focus
from kiosk.focus_walk import FocusWalk
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
        if action is None or self._is_sending or event.modifiers() & _WITH or self._is_typed(event):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            if action == "select" and not event.isAutoRepeat():
                self._send(QEvent.Type.KeyRelease)
        elif self._is_due(action, event.isAutoRepeat()):
            self._do(action)
        return True

    def action_of(self, event: QKeyEvent) -> str | None:
        """Answer what a key stands for."""
        return self._actions.get(key_number(event.key(), event.nativeScanCode()))

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
        """What is typed goes to the field that has the focus; Up and Down leave a field of one line."""
        item = self._window.activeFocusItem()
        if item is None or not (item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")):
            return False
        moves_lines = item.inherits("QQuickTextEdit") and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        return moves_lines or event.key() in _TYPED or (event.text().isprintable() and event.text() != "")

    def _step(self, step: int) -> None:
        if self.walker is None or not self.walker(step):
            self._walk.step(step)

    def _press(self) -> None:
        """A button sinks while Select is held, and acts when it is let go of, as under a finger."""
        if self._walk.current():  # nothing of a screen that was left is pressed
            self.focus.remember()
            self._send(QEvent.Type.KeyPress)

    def _send(self, kind: QEvent.Type) -> None:
        """Space is the key that presses a button in Qt."""
        self._is_sending = True
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QCoreApplication.sendEvent(self._window, event)
        self._is_sending = False

    def _back(self) -> None:
        if self._watch.warns:
            self._watch.stillHere()
        elif self._navigator.route == Attract():
            self.focus.show()
        else:
            self._navigator.back()
