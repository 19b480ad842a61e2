"""Somebody who listens to the real voice at the end of a real output."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screens.routes import Route
from tests.screens.pages import walk_in
from tests.screens.visitor import Visitor

FAST = {"KIOSK_SPEECH__SPEED": "5"}
ON = {**FAST, "KIOSK_SPEECH__ON": "true"}


class Listener:
    """Somebody before the booth who listens: knows the words that have been heard."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.words: list[str] = []
        visitor.kiosk.read_aloud._made_voice().wordSpoken.connect(self._hear)

    def _hear(self, _utterance: int, piece: int, start: int, length: int) -> None:
        reader = self.visitor.kiosk.read_aloud._reader
        assert reader
        self.words.append(reader._teller._sources[piece].saying.text[start : start + length])

    def waits_for(self, *words: str, seconds: float = 60) -> None:
        """Listen until these words have been heard, one after the other; what was heard before is forgotten then."""
        self.visitor.wait_until(lambda: self._has(words), seconds)
        self.words.clear()

    def _has(self, words: tuple[str, ...]) -> bool:
        return any(tuple(self.words[at : at + len(words)]) == words for at in range(len(self.words)))

    @property
    def is_silent(self) -> bool:
        return not self.visitor.kiosk.read_aloud.isSpeaking

    def presses(self, key: Qt.Key) -> None:
        """Press a key of the keypad."""
        QTest.keyClick(self.visitor.window, key)
        self.visitor.settle(1)

    @property
    def focus(self) -> str:
        """What has the focus."""
        item = self.visitor.window.activeFocusItem()
        return str(item.property("text") or "") if item else ""


def listening(visit: Callable[..., Visitor], route: Route, environment: Mapping[str, str] = ON) -> Listener:
    """Come to a screen of a booth that reads aloud, and hear it from the first word on."""
    visitor = visit(environment=environment)
    listener = Listener(visitor)
    walk_in(visitor.kiosk, route)
    visitor.settle()
    return listener
