"""Plays an utterance from memory, and tells which word is being heard."""

from collections import deque

from PySide6.QtCore import QElapsedTimer, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

from kiosk.speech.steps import NORMAL_VOLUME, loudness
from kiosk.speech.synthesis import PlacedWord, Utterance

_BUFFER_MS = 150
"""Enough that a busy computer does not make it stutter, little enough that a change of volume is heard at once."""
_TICK_MS = 15
_STALLED_MS = 2500
"""Longer than a sleeping sound card or a Bluetooth headset takes to begin."""
_BYTES_A_FRAME = 2


class Player(QObject):
    """Plays one utterance at a time on the output it is given."""

    wordHeard = Signal(int, int, int, int)
    """Utterance, piece, start, length."""
    ended = Signal(int)
    stalled = Signal()
    """The output takes no more sound: it was pulled out, or its server died."""

    def __init__(self, rate: int) -> None:
        super().__init__()
        self._format = QAudioFormat()
        self._format.setSampleRate(rate)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._silence = bytes(_BYTES_A_FRAME * (rate * 2 * _BUFFER_MS // 1000))
        self._volume = loudness(NORMAL_VOLUME)
        self._sink: QAudioSink | None = None
        self._device: QIODevice | None = None
        self._utterance: Utterance | None = None
        self._sound = bytearray()
        self._words: deque[PlacedWord] = deque()
        self._frames = 0
        self._progress = (0, QElapsedTimer())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def play(self, utterance: Utterance, output: QAudioDevice) -> None:
        """Stop what is playing and play this."""
        self.stop()
        self._utterance, self._frames = utterance, 0
        self._sink = QAudioSink(output, self._format, self)
        self._sink.setBufferSize(_BYTES_A_FRAME * (self._format.sampleRate() * _BUFFER_MS // 1000))
        self._sink.setVolume(self._linear_volume())
        self._device = self._sink.start()
        self._progress[1].start()
        self._progress = (0, self._progress[1])
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Be silent at once and forget the sound."""
        self._timer.stop()
        if self._utterance is not None:
            self._utterance.cancel()
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
        self._utterance = self._sink = self._device = None
        self._sound.clear()
        self._words.clear()

    def set_volume(self, step: int) -> None:
        """Make this program's sound louder or quieter, never the computer's."""
        self._volume = loudness(step)
        if self._sink is not None:
            self._sink.setVolume(self._linear_volume())

    def _linear_volume(self) -> float:
        scales = QtAudio.VolumeScale
        return QtAudio.convertVolume(self._volume, scales.LogarithmicVolumeScale, scales.LinearVolumeScale)

    def _tick(self) -> None:
        utterance, sink = self._utterance, self._sink
        if utterance is None or sink is None:
            return
        drained = self._fill(utterance)
        heard_us = sink.processedUSecs()
        heard = heard_us * self._format.sampleRate() // 1_000_000
        while self._words and self._words[0].frame <= heard:
            word = self._words.popleft()
            self.wordHeard.emit(utterance.number, word.piece, word.start, word.length)
        if drained and heard >= self._frames:
            self.stop()
            self.ended.emit(utterance.number)
        elif self._is_stuck(heard_us):
            self.stop()
            self.stalled.emit()

    def _fill(self, utterance: Utterance) -> bool:
        """Hand on what the output takes; answers whether all of the utterance was handed on."""
        while len(self._sound) < len(self._silence) and (chunk := utterance.take()):
            self._sound += chunk.samples
            self._words.extend(chunk.words)
            self._frames += len(chunk.samples) // _BYTES_A_FRAME
        drained = utterance.is_drained
        if drained and len(self._sound) < len(self._silence):
            # an output begins, and tells how far it is, only with its buffer full
            self._sound += self._silence
        if self._device is not None and self._sound:
            taken = self._device.write(bytes(self._sound))
            del self._sound[: max(taken, 0)]
        return drained

    def _is_stuck(self, heard_us: int) -> bool:
        """Whether there is sound to hand on, but nothing of it was heard for long."""
        before, since = self._progress
        if heard_us != before or not self._sound:
            since.restart()
            self._progress = (heard_us, since)
        return since.elapsed() > _STALLED_MS
