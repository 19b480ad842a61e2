"""The voice as the window knows it: what it is asked to say is said by a process of its own.

Nothing that plays or synthesises is loaded here. Texts go down a pipe, never through a file or a log.
"""

import logging
import sys
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from kiosk.folders import ROOT
from kiosk.speech.protocol import (
    LOOK_AGAIN,
    Finished,
    News,
    Order,
    Piece,
    Say,
    SetSpeed,
    SetVolume,
    Status,
    Stop,
    Unspoken,
    Word,
    fitting,
    read_news,
    to_line,
)
from kiosk.speech.steps import NORMAL_SPEED, NORMAL_VOLUME

__all__ = ["Piece", "Voice", "VoiceState"]

log = logging.getLogger(__name__)

VoiceState = Literal["off", "starting", "ready", "no_device", "no_voice"]

HELPER = (sys.executable, "-m", "kiosk.speech.helper")
FIRST_PAUSE_MS = 200
LONGEST_PAUSE_MS = 60_000
_WELL_AFTER_MS = 60_000
"""A process that ran for so long was well: the next pause is the first one again."""
_PATIENCE_MS = 1_000


class Voice(QObject):
    """Says things, one at a time; never waits, and forgets everything when the visit is over."""

    wordSpoken = Signal(int, int, int, int)
    """Utterance, index of the piece, start and length of the word that is heard now, in characters of its text."""
    finished = Signal(int)
    """The utterance was heard to its end; not told of one that was stopped or interrupted, nor of one during which the
    output or the process was lost: `stateChanged` tells that."""
    unspoken = Signal(int, int)
    """Utterance and index of a piece that is left out, because there is no voice for its language."""
    stateChanged = Signal()

    def __init__(
        self,
        speed: int = NORMAL_SPEED,
        volume: int = NORMAL_VOLUME,
        helper: Sequence[str] = HELPER,
        parent: QObject | None = None,
    ) -> None:
        """`speed` (1 to 5) and `volume` (1 to 10) are what each visit begins with."""
        super().__init__(parent)
        self._beginning = (speed, volume)
        self._speed, self._volume = speed, volume
        self._helper = tuple(helper)
        self._state: VoiceState = "off"
        self._languages: frozenset[str] = frozenset()
        self._count = 0
        self._current = 0
        self._process: QProcess | None = None
        self._unread = b""
        self._pause_ms = FIRST_PAUSE_MS
        self._age = QElapsedTimer()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._start)

    @property
    def state(self) -> VoiceState:
        """Whether it speaks: no_device without a sound output, no_voice without a speech engine."""
        return self._state

    @property
    def languages(self) -> frozenset[str]:
        """The languages (tags without regions) that can be spoken; empty until it was ready once."""
        return self._languages

    def speaks(self, lang: str) -> bool:
        """Answer whether there is a voice for a language tag."""
        return lang.replace("_", "-").partition("-")[0].lower() in self._languages

    @property
    def process_id(self) -> int:
        """The speaking process's id; 0 while there is none."""
        return int(self._process.processId()) if self._process else 0

    def warm_up(self) -> None:
        """Start the speaking process if it is not running; returns at once."""
        if self._process is None and not self._again.isActive():
            self._pause_ms = FIRST_PAUSE_MS
            self._start()

    def say(self, pieces: Sequence[Piece]) -> int:
        """Interrupt whatever is being said and say this; answers the utterance's number."""
        self.warm_up()
        self._count += 1
        self._current = self._count
        self._tell(Say(self._current, fitting(pieces)))
        return self._current

    def stop(self) -> None:
        """Be silent."""
        if self._current:
            self._current = 0
            self._tell(Stop())

    def set_speed(self, step: int) -> None:
        """Speak at a step, 1 (slowest) to 5, from the next piece of text on."""
        self._speed = step
        self._tell(SetSpeed(step))

    def set_volume(self, step: int) -> None:
        """Speak at a step, 1 to 10 (loudest), at once."""
        self._volume = step
        self._tell(SetVolume(step))

    def shut_down(self) -> None:
        """End the visit: the process is gone when this returns, and with it all it was told."""
        self._again.stop()
        self._current = 0
        self._speed, self._volume = self._beginning
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it has nothing to save, and SIGKILL is the quickest silence
            process.waitForFinished(_PATIENCE_MS)
            process.deleteLater()
        self._become("off")

    def _start(self) -> None:
        self._unread = b""
        self._age.start()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.setWorkingDirectory(str(ROOT))
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        if self._state == "off":
            self._become("starting")
        process.start(self._helper[0], list(self._helper[1:]))
        self._tell(SetSpeed(self._speed))
        self._tell(SetVolume(self._volume))

    def _tell(self, order: Order) -> None:
        """Write an order; what is written before the process is ready waits in its pipe."""
        if self._process is not None and self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(to_line(order))

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._unread = (self._unread + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            self._hear(read_news(line))

    def _hear(self, news: News) -> None:
        """News of an utterance that was interrupted meanwhile is no news any more."""
        match news:
            case Status(state, languages):
                self._languages = frozenset(languages)
                self._become(state)
            case Word(utterance, piece, start, length) if utterance == self._current:
                self.wordSpoken.emit(utterance, piece, start, length)
            case Unspoken(utterance, piece) if utterance == self._current:
                self.unspoken.emit(utterance, piece)
            case Finished(utterance) if utterance == self._current:
                self._current = 0
                self.finished.emit(utterance)

    def _ended(self, status: int, how: QProcess.ExitStatus) -> None:
        looks_again = status == LOOK_AGAIN and how == QProcess.ExitStatus.NormalExit
        self._start_later()
        if looks_again:
            return
        log.warning("The speaking process ended with %s; it starts again.", status)
        self._become("starting")

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            log.error("The speaking process cannot be started: %s.", self._process.errorString())
            self._start_later()
            self._become("no_voice")

    def _start_later(self) -> None:
        self._current = 0
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if self._age.elapsed() > _WELL_AFTER_MS:
            self._pause_ms = FIRST_PAUSE_MS
        self._again.start(self._pause_ms)
        self._pause_ms = min(self._pause_ms * 2, LONGEST_PAUSE_MS)

    def _become(self, state: VoiceState) -> None:
        if state != self._state:
            self._state = state
            self.stateChanged.emit()
