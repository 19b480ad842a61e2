"""The process that speaks: orders on standard input, news on standard output; it ends with its input.

So it ends with its parent, however that ends, and with it everything it was ever told. `python -m kiosk.speech.helper`
"""

import os
import resource
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)  # fmt: skip

from kiosk.speech.espeak import Espeak, EspeakMissing
from kiosk.speech.protocol import (
    LOOK_AGAIN,
    Finished,
    News,
    Order,
    Say,
    SetSpeed,
    SetVolume,
    Status,
    Stop,
    Unspoken,
    Word,
    read_order,
    to_line,
)

if TYPE_CHECKING:
    from kiosk.speech.fallback import Fallback
    from kiosk.speech.speaker import Speaker

_INPUT, _OUTPUT = 0, 1
_LOOK_AGAIN_MS = 10_000


class Helper(QObject):
    """Hands orders to the speaker and its news to the window."""

    def __init__(self, speaker: "Speaker | Fallback") -> None:
        super().__init__()
        self._speaker = speaker
        speaker.wordHeard.connect(lambda *word: self._tell(Word(*word)))
        speaker.finished.connect(lambda number: self._tell(Finished(number)))
        speaker.leftOut.connect(lambda number, piece: self._tell(Unspoken(number, piece)))
        speaker.stateChanged.connect(self._tell_state)
        self._unread = b""
        self._notifier = QSocketNotifier(_INPUT, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LOOK_AGAIN_MS)
        self._patience.timeout.connect(lambda: QCoreApplication.exit(LOOK_AGAIN))
        self._tell_state()

    def _read(self) -> None:
        octets = os.read(_INPUT, 1 << 16)
        if not octets:
            self._notifier.setEnabled(False)
            QCoreApplication.exit(0)
            return
        *lines, self._unread = (self._unread + octets).split(b"\n")
        for line in lines:
            self._obey(read_order(line))

    def _obey(self, order: Order) -> None:
        match order:
            case Say(utterance, pieces):
                self._speaker.say(utterance, pieces)
            case Stop():
                self._speaker.stop()
            case SetSpeed(step):
                self._speaker.set_speed(step)
            case SetVolume(step):
                self._speaker.set_volume(step)

    def _tell_state(self) -> None:
        state = self._speaker.state
        self._tell(Status(state, self._speaker.languages))
        if state == "no_device":
            self._patience.start()
        else:
            self._patience.stop()

    def _tell(self, news: News) -> None:
        try:
            os.write(_OUTPUT, to_line(news))
        except BrokenPipeError:  # the window is gone; the end of the input is on its way
            QCoreApplication.exit(0)


def main() -> int:
    """Speak until the input ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what a visitor listened to must not end up in a crash's dump
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the window
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    QLoggingCategory.setFilterRules("qt.multimedia.*.info=false\nqt.multimedia.*.warning=false")
    qInstallMessageHandler(_say)
    application = QCoreApplication(["kiosk-speech"])
    application.setApplicationName("kiosk")  # the stream's name at the sound server
    speaker = _make_speaker()
    helper = Helper(speaker)
    status = application.exec()
    speaker.close()
    del helper
    return status


def _say(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but not that there is no sound server, again and again: the state tells that."""
    if not words.startswith("PulseAudioService"):
        sys.stderr.write(f"{words}\n")


def _make_speaker() -> "Speaker | Fallback":
    """Imports here: the one only when the other cannot be, and QtMultimedia says things while it is loaded."""
    try:
        espeak = Espeak()
    except EspeakMissing:
        from kiosk.speech.fallback import Fallback  # noqa: PLC0415

        return Fallback()
    from kiosk.speech.speaker import Speaker  # noqa: PLC0415

    return Speaker(espeak)


if __name__ == "__main__":
    sys.exit(main())
