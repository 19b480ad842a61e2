"""Has the voice say something, and lights each word on the screen while it is heard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.reader.lit_word import Colours, LitWord
from kiosk.reader.utterance import Source, Utterance
from kiosk.speech.voice import Voice


class Teller(QObject):
    """Says one utterance at a time."""

    changed = Signal()
    """It began or ended to speak."""
    heard = Signal()
    """A word was heard: the visitor listens."""

    def __init__(self, voice: Voice, colours: Callable[[], Colours]) -> None:
        """`colours`: those of the theme that is chosen."""
        super().__init__()
        self._voice, self._colours = voice, colours
        self._lit = LitWord()
        self._utterance = 0
        self._sources: tuple[Source, ...] = ()
        self._then: Callable[[], None] | None = None
        voice.wordSpoken.connect(self._light)
        voice.finished.connect(self._end)

    @property
    def is_speaking(self) -> bool:
        """True from the order to speak until the last word was heard."""
        return self._utterance != 0

    def tell(self, utterance: Utterance, then: Callable[[], None] | None = None) -> None:
        """Interrupt what is being said and say this; `then` is called when it was heard to its end."""
        self._put_out()
        self._sources, self._then = utterance.sources, then
        self._utterance = self._voice.say(utterance.pieces)
        self.changed.emit()

    def stop(self) -> None:
        """Be silent, and light nothing."""
        self._put_out()
        if self._utterance:
            self._utterance, self._then = 0, None
            self._voice.stop()
            self.changed.emit()

    def leave(self) -> None:
        """Never speak again: the visit is over, or reading aloud was switched off."""
        self.stop()
        self._voice.wordSpoken.disconnect(self._light)
        self._voice.finished.disconnect(self._end)
        if isValid(self._lit):
            self._lit.deleteLater()

    def _light(self, utterance: int, piece: int, start: int, length: int) -> None:
        if utterance != self._utterance or piece >= len(self._sources):
            return
        self.heard.emit()
        source = self._sources[piece]
        if source.item and isValid(source.item) and source.item.property("text") == source.text:
            colours = self._colours().turned() if _has_focus(source.item) else self._colours()
            self._lit.light(source.item, *source.shown(start, length), colours)

    def _end(self, utterance: int) -> None:
        if utterance == self._utterance:
            then, self._then, self._utterance = self._then, None, 0
            self._put_out()
            self.heard.emit()
            if then:
                then()
            if not self._utterance:
                self.changed.emit()

    def _put_out(self) -> None:
        if isValid(self._lit):
            self._lit.put_out()


def _has_focus(text: QQuickItem) -> bool:
    """Tell whether a text stands on a button that is yellow already."""
    above: QQuickItem | None = text
    while above is not None:
        if above.property("isLit") is True and above.inherits("QQuickAbstractButton"):
            return True
        above = above.parentItem()
    return False
