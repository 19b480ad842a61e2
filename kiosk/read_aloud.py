"""Reading aloud, as the window knows it: switched on and off, and nothing of it loaded before somebody wants it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.keypad import Keypad
from kiosk.navigator import Navigator
from kiosk.session import Session
from kiosk.visit_watch import VisitWatch
from screens.booth import Booth, Sound
from screens.routes import About, Access, Attract

if TYPE_CHECKING:
    from kiosk.reader.question import Question
    from kiosk.reader.reader import Reader
    from kiosk.speech.voice import Voice, VoiceState

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_PREPARE_AFTER_MS = 300
"""Not between a touch and the frame that answers it."""
_SHOW_AFTER_MS = 40
"""The bar of the reader comes when the first words are on their way to the voice: to lay out the page takes longer."""
_SOUNDS: "dict[VoiceState, Sound]" = {"no_device": "no_device", "no_voice": "no_voice"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The window that is read, and what leads through it."""

    window: QQuickWindow
    engine: QQmlEngine
    keypad: Keypad
    in_language: Callable[[str, str, str], str]
    """Answers words of the interface in a language: language, context, words."""


@QmlElement
@QmlUncreatable("The window makes it.")
class ReadAloud(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Follows the visitor's choices; the reader and the voice are there only while they are wanted."""

    changed = Signal()

    def __init__(self, booth: Booth, session: Session, navigator: Navigator, watch: VisitWatch) -> None:
        super().__init__()
        self._booth, self._session, self._navigator, self._watch = booth, session, navigator, watch
        self._around: Surroundings | None = None
        self._voice: Voice | None = None
        self._reader: Reader | None = None
        self._question: Question | None = None
        self._has_keypad = self._has_woken_tree = False
        self._preparing = _once(self, _PREPARE_AFTER_MS, self._import_reader)
        self._showing = _once(self, _SHOW_AFTER_MS, self.changed.emit)

    def attach(self, around: Surroundings) -> None:
        """The window is there: from now on it can be read."""
        self._around = around
        around.keypad.used.connect(self._use_keypad)
        self._session.changed.connect(self._fit)
        self._session.languageChanged.connect(self._read_anew)
        self._navigator.moved.connect(self._look_where)
        self._navigator.stayed.connect(self._stay)
        QTimer.singleShot(0, self, self._fit)

    def forget(self) -> None:
        """The visit is over: the voice ends, and with it all that was said."""
        self.close()
        self._has_keypad = False
        self._fit()

    def close(self) -> None:
        """Be silent, and let nothing run on."""
        self._preparing.stop()
        self._leave()
        if self._voice:
            self._voice.shut_down()

    def tell_news(self) -> None:
        """The content changed: a notice that appeared is told."""
        if self._reader:
            self._reader.tell_news()

    @Slot(str)
    def tell(self, words: str) -> None:
        """Tell what has come up on the screen by itself, such as how many results there are."""
        if self._reader:
            from kiosk.reader.texts import Line  # noqa: PLC0415  the reader has it loaded

            self._reader.announce([Line(words, "")])

    @Slot()
    def previous(self) -> None:
        """Read on from the part before."""
        if self._reader:
            self._reader.go_on(-1)

    @Slot()
    def next(self) -> None:
        """Read on from the next part."""
        if self._reader:
            self._reader.go_on(1)

    @Slot()
    def stopOrReadAgain(self) -> None:
        """Be silent; or, in silence, read on from the same part."""
        if self._reader and self._reader.is_speaking:
            self._reader.stop()
        elif self._reader:
            self._reader.go_on(0)

    @Slot()
    def _use_keypad(self) -> None:
        """Whoever takes the keypad may soon press its help key."""
        self._has_keypad = True
        self._prepare()

    @Slot()
    def _look_where(self) -> None:
        """The switch is on the access panel; the statement says in which languages there are voices."""
        if self._navigator.route in {About(), Access()}:
            self._prepare()

    def _prepare(self) -> None:
        """The voice gets ready, and what is needed to read, so that the first word comes at once."""
        if self._booth.offers_speech and self._reader is None:
            self._made_voice().warm_up()
            self._preparing.start()

    @Slot()
    def _import_reader(self) -> None:
        from kiosk.reader import question  # noqa: F401, PLC0415  and the reader with it
        from kiosk.reader.beginning import prepare  # noqa: PLC0415

        prepare(self._booth.languages)

    @Slot()
    def _fit(self) -> None:
        choices = self._session.choices
        if self._voice or choices.speaks:
            voice = self._made_voice()
            voice.set_speed(choices.speed)
            voice.set_volume(choices.volume)
        if choices.speaks and self._reader is None and self._around:
            self._begin(self._around)
        elif not choices.speaks:
            self._leave()

    def _made_voice(self) -> "Voice":
        if self._voice is None:
            from kiosk.speech.voice import Voice  # noqa: PLC0415  only when somebody may want it

            first = self._booth.first_choices
            self._voice = Voice(first.speed, first.volume, parent=self)
            self._voice.stateChanged.connect(self._hear_state)
        return self._voice

    def _begin(self, around: Surroundings) -> None:
        """Say how it works, then read the screen."""
        from kiosk.reader.beginning import greeting, guidance  # noqa: PLC0415  the same
        from kiosk.reader.question import Question  # noqa: PLC0415
        from kiosk.reader.reader import Reader  # noqa: PLC0415

        self._has_woken_tree = not QAccessible.isActive()
        QAccessible.setActive(True)
        reader = Reader(
            window=around.window,
            navigator=self._navigator,
            watch=self._watch,
            keypad=around.keypad,
            voice=self._made_voice(),
            language=self._language,
        )
        reader.changed.connect(self._follow)
        self._reader, self._question = reader, Question(self._watch, reader)
        has_chosen = self._navigator.route != Attract()
        first = guidance(has_keypad=self._has_keypad)
        reader.announce(
            first if has_chosen else greeting(around.in_language, self._booth.languages), reader.read_screen
        )

    @Slot()
    def _follow(self) -> None:
        """What is to be said goes to the voice before the bar changes; silence is shown at once."""
        self._showing.start() if self.isSpeaking else self.changed.emit()

    def _leave(self) -> None:
        self._showing.stop()
        if self._reader and self._question:
            self._question.leave()
            self._reader.leave()
            self._reader = self._question = None
            if self._has_woken_tree:
                QAccessible.setActive(False)
            self.changed.emit()

    @Slot()
    def _read_anew(self) -> None:
        """The same screen in another language is another screen to the ear."""
        self._hear_state()
        if self._reader:
            self._reader.enter()

    @Slot(bool)
    def _stay(self, anew: bool) -> None:
        """What begins anew is another screen to the ear, too."""
        if anew and self._reader:
            self._reader.enter()

    def _language(self) -> str:
        return self._session.choices.language

    @Slot()
    def _hear_state(self) -> None:
        """Whether the booth has sound, and a voice for the visitor's language; the screens say so where it matters."""
        sound = self._sound()
        spoken = tuple(sorted(self._voice.languages)) if self._voice else ()
        if (sound, spoken) != (self._booth.sound, self._booth.spoken_languages):
            self._booth.sound, self._booth.spoken_languages = sound, spoken
            QTimer.singleShot(0, self._navigator, self._navigator.refresh_current)
        self.changed.emit()

    def _sound(self) -> Sound:
        voice = self._voice
        if voice is None or (voice.state == "ready" and voice.speaks(self._language())):
            return "ready"
        return "no_voice" if voice.state == "ready" else _SOUNDS.get(voice.state, "ready")

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        """True while the screen is read aloud."""
        return self._reader is not None

    @Property(bool, notify=changed)
    def isSpeaking(self) -> bool:
        """True while something is being said."""
        return self._reader is not None and self._reader.is_speaking

    @Property(bool, notify=changed)
    def hasSound(self) -> bool:
        """False while there is no sound output, or no voice."""
        return self._booth.sound == "ready"


def _once(parent: QObject, after_ms: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
