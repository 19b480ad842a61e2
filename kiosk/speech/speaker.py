"""Speaks with espeak-ng: from pieces of text to sound and words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.speech.espeak import Espeak, best_voice, languages_of
from kiosk.speech.outputs import Outputs
from kiosk.speech.player import Player
from kiosk.speech.protocol import Piece, State
from kiosk.speech.steps import NORMAL_SPEED, words_a_minute
from kiosk.speech.synthesis import Part, Synthesis, Utterance


class Speaker(QObject):
    """One voice at a time: what is said next interrupts."""

    wordHeard = Signal(int, int, int, int)
    finished = Signal(int)
    leftOut = Signal(int, int)
    """Utterance and index of a piece in whose language there is no voice."""
    stateChanged = Signal()

    def __init__(self, espeak: Espeak) -> None:
        super().__init__()
        self._voices = espeak.voices()
        self.languages = languages_of(self._voices)
        self._synthesis = Synthesis(espeak)
        self.set_speed(NORMAL_SPEED)
        self._outputs = Outputs()
        self._outputs.changed.connect(self._look_at_outputs)
        self._has_output = self._outputs.chosen is not None
        self._player = Player(espeak.rate)
        self._player.wordHeard.connect(self.wordHeard)
        self._player.ended.connect(self.finished)
        self._player.stalled.connect(self._lose_output)

    @property
    def state(self) -> State:
        """Whether it can be heard."""
        return "ready" if self._has_output else "no_device"

    def say(self, number: int, pieces: Sequence[Piece]) -> None:
        """Speak the pieces, each with the voice of its language."""
        self._player.stop()
        output = self._outputs.chosen if self._has_output else None
        if output is None:
            return
        parts = []
        for index, piece in enumerate(pieces):
            voice = best_voice(self._voices, piece.lang)
            if voice is None:
                self.leftOut.emit(number, index)
            else:
                parts.append(Part(index, piece.text, voice))
        utterance = Utterance(number, parts)
        self._synthesis.begin(utterance)
        self._player.play(utterance, output)

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()

    def set_speed(self, step: int) -> None:
        """Speak at this step from the next piece on."""
        self._synthesis.words_a_minute = words_a_minute(step)

    def set_volume(self, step: int) -> None:
        """Speak at this step from now on."""
        self._player.set_volume(step)

    def close(self) -> None:
        """End the thread."""
        self._player.stop()
        self._synthesis.stop()

    def _look_at_outputs(self) -> None:
        has_output = self._outputs.chosen is not None
        if not has_output:
            self._player.stop()
        if has_output != self._has_output:
            self._has_output = has_output
            self.stateChanged.emit()

    def _lose_output(self) -> None:
        self._has_output = False
        self.stateChanged.emit()
