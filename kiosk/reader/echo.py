"""Says what somebody types: each letter, each word when it is finished, and what is erased."""

from collections.abc import Callable
from itertools import takewhile

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.reader.texts import Line, language_of
from screens.words import translate


class Echo:
    """Listens to one field at a time, whichever keyboard is used; keeps nothing but what stands there now."""

    def __init__(self, say: Callable[[Line], None]) -> None:
        self._say = say
        self._field: QQuickItem | None = None
        self._text = ""

    def listen_to(self, field: QQuickItem) -> None:
        """From now on say what changes in this field."""
        if field != self._field:
            self.leave()
            self._field = field
            QObject.connect(field, SIGNAL("textChanged()"), self._hear)
        self._text = str(field.property("text"))

    def leave(self) -> None:
        """Listen to nothing, and forget what was typed."""
        if self._field and isValid(self._field):
            QObject.disconnect(self._field, SIGNAL("textChanged()"), self._hear)
        self._field, self._text = None, ""

    def _hear(self) -> None:
        field = self._field
        if field is None or not isValid(field):
            return
        before, self._text = self._text, str(field.property("text"))
        if field.isVisible() and (words := heard(before, self._text)):
            self._say(Line(words, language_of(field)))
        elif field.isVisible() and before and not self._text:
            self._say(Line(translate("read_aloud", "The field is empty"), ""))


def heard(before: str, after: str) -> str:
    """Answer what to say when one text becomes another: the letters that came, else those that went.

    A space finishes a word: the word is said. Nothing is said for an empty field.
    """
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    came, went = after[start : len(after) - end], before[start : len(before) - end]
    if came.isspace() and not went:
        return " ".join(after[:start].split()[-1:])
    return (came or (went if after else "")).strip()


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
