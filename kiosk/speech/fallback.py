"""Speaks with QtTextToSpeech where espeak-ng's library is missing: speech-dispatcher, if that is installed."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.speech.outputs import Outputs
from kiosk.speech.protocol import Piece, State
from kiosk.speech.spoken_text import SpokenText
from kiosk.speech.steps import loudness, speed_factor

ENGINE = "speechd"
_FASTEST = 2.0
"""What QTextToSpeech's rate of 1 is taken for; -1 is half the normal speed."""


class Fallback(QObject):
    """Speaks piece by piece; tells words only where the engine does (speech-dispatcher's does not)."""

    wordHeard = Signal(int, int, int, int)
    finished = Signal(int)
    leftOut = Signal(int, int)
    stateChanged = Signal()

    def __init__(self, engine: str = ENGINE) -> None:
        super().__init__()
        self._outputs = Outputs()
        self._outputs.changed.connect(self.stateChanged)
        self._engine = QTextToSpeech(engine, self)
        self._engine.stateChanged.connect(self._go_on)
        self._engine.sayingWord.connect(self._tell_word)
        self._locales = {locale.bcp47Name().lower(): locale for locale in self._engine.availableLocales()}
        self.languages = tuple(sorted({tag.partition("-")[0] for tag in self._locales}))
        self._number = 0
        self._waiting: list[tuple[int, Piece, QLocale]] = []
        self._piece = 0
        self._text = SpokenText("")
        self._is_speaking = False

    @property
    def state(self) -> State:
        """Whether it can speak, and be heard."""
        if self._engine.state() == QTextToSpeech.State.Error or not self._locales:
            return "no_voice"
        return "ready" if self._outputs.chosen is not None else "no_device"

    def say(self, number: int, pieces: Sequence[Piece]) -> None:
        """Speak the pieces, each with the voice of its language."""
        self.stop()
        if self.state != "ready":
            return
        for index, piece in enumerate(pieces):
            locale = self._locale(piece.lang)
            if locale is None:
                self.leftOut.emit(number, index)
            elif not SpokenText(piece.text).is_empty:
                self._waiting.append((index, piece, locale))
        self._number = number
        self._next()

    def stop(self) -> None:
        """Be silent."""
        self._number = 0
        self._is_speaking = False
        self._waiting.clear()
        self._engine.stop()

    def set_speed(self, step: int) -> None:
        """Speak at this step from the next piece on."""
        factor = speed_factor(step)
        self._engine.setRate(min((factor - 1) / (_FASTEST - 1), 1.0) if factor >= 1 else (factor - 1) * 2)

    def set_volume(self, step: int) -> None:
        """Speak at this step, as soon as the engine lets it be heard."""
        self._engine.setVolume(loudness(step))

    def close(self) -> None:
        """Be silent; there is nothing else to end."""
        self.stop()

    def _locale(self, lang: str) -> QLocale | None:
        tag = lang.lower()
        base = tag.partition("-")[0]
        near = next((locale for name, locale in self._locales.items() if name.partition("-")[0] == base), None)
        return self._locales.get(tag) or near

    def _next(self) -> None:
        if self._waiting:
            self._piece, piece, locale = self._waiting.pop(0)
            self._text = SpokenText(piece.text)
            self._engine.setLocale(locale)
            self._engine.say(self._text.text)
        elif self._number:
            number, self._number = self._number, 0
            self.finished.emit(number)

    def _go_on(self, state: QTextToSpeech.State) -> None:
        """Go on after a piece; what an engine says late of something that was stopped does not count."""
        if state == QTextToSpeech.State.Speaking:
            self._is_speaking = self._number != 0
        elif state == QTextToSpeech.State.Ready and self._is_speaking:
            self._is_speaking = False
            self._next()
        elif state == QTextToSpeech.State.Error:
            self.stateChanged.emit()

    def _tell_word(self, _word: str, _utterance: int, start: int, _length: int) -> None:
        found = self._text.word_at(self._text.position_of_unit(start))
        if self._number and found:
            self.wordHeard.emit(self._number, self._piece, *found)
