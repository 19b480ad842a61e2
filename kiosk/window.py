"""Opens the one window, and puts together everything that stands behind it."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from content_sync.clock import Clock
from content_sync.entitlement.current import CurrentRules
from content_sync.search.engine import SearchEngine
from content_sync.store.reader import ContentReader
from kiosk import heart as _heart  # noqa: F401  registers Heart for Main.qml
from kiosk.dimmer import Dimmer
from kiosk.folders import ASSETS, CONFIG, ROOT
from kiosk.gate import Gate
from kiosk.heap import give_back_memory
from kiosk.idle import Idle
from kiosk.keyboards_files import read_keyboards
from kiosk.keypad import Keypad
from kiosk.language import InterfaceLanguage
from kiosk.languages import is_draft
from kiosk.listening_keys import ListeningKeys
from kiosk.navigator import Navigator
from kiosk.read_aloud import ReadAloud, Surroundings
from kiosk.session import Session, first_choices
from kiosk.settings import Settings
from kiosk.settings_error import SettingsError
from kiosk.shell import Shell
from kiosk.topics_file import read_cards
from kiosk.visit_watch import VisitWatch
from kiosk.word_folders import word_folders
from screens.booth import Booth
from screens.routes import Attract, Home
from screens.style.art import Art, can_be_drawn
from screens.style.photos import Photos
from screens.take_home.qr import QrArt

_POLL_MS = 1000
_PREPARE_MS = 700
_TIDY_AFTER_MS = 600
_TRANSLATIONS = ASSETS / "translations"


def make_booth(settings: Settings, clock: Clock) -> Booth:
    """Make what the screens may know from the settings."""
    first = first_choices(settings.display, settings.language, settings.speech)
    content = ContentReader(settings.store.directory)
    topics = settings.topics.file if settings.topics.file.is_absolute() else CONFIG / settings.topics.file
    return Booth(
        content=content,
        search=SearchEngine(content, word_folders(settings)),
        clock=clock,
        council_name=settings.council.name,
        booth_name=settings.booth.name,
        place=settings.booth.place,
        phone=settings.council.phone,
        hours=settings.council.hours,
        emergency_phone=settings.council.emergency_phone,
        staffed=settings.booth.staffed,
        cards=read_cards(topics, ASSETS / "pictograms"),
        allowed_hosts=settings.links.allowed_hosts,
        languages=settings.language.offered,
        keyboards=read_keyboards(ASSETS / "keyboards", settings.language.offered),
        first_choices=first,
        choices=first,
        rules=CurrentRules(content, settings.booth.nation),
        offers_checker=settings.checker.offered,
        draft_languages=tuple(lang for lang in settings.language.offered if is_draft(lang)),
        nation=settings.booth.nation,
        has_keys=all((settings.keypad.up, settings.keypad.down, settings.keypad.select, settings.keypad.back)),
        offers_speech=settings.speech.offered,
        quiet_s=settings.session.quiet_s,
    )


def logo_of(settings: Settings) -> Path:
    """Answer the file of the council's logo. Raises SettingsError when it is no picture."""
    logo = Path(settings.brand.logo)
    file = logo if logo.is_absolute() else ASSETS / logo
    if not can_be_drawn(file):
        raise SettingsError(f"The settings cannot be used: brand.logo: {file} is not a picture that can be read.")
    return file


@dataclass
class BoothWindow:
    """The window with its engine and everything that must live as long as they do."""

    application: QGuiApplication
    settings: Settings
    clock: Clock
    size: tuple[int, int]
    booth: Booth = field(init=False)
    navigator: Navigator = field(init=False)
    session: Session = field(init=False)
    watch: VisitWatch = field(init=False)
    dimmer: Dimmer = field(init=False)
    keypad: Keypad = field(init=False)
    gate: Gate = field(init=False)
    read_aloud: ReadAloud = field(init=False)
    listening_keys: ListeningKeys = field(init=False)
    shell: Shell = field(init=False)
    engine: QQmlApplicationEngine = field(init=False)
    window: QQuickWindow = field(init=False)
    warnings: list[str] = field(default_factory=list)
    _language: InterfaceLanguage = field(init=False)
    _poll: QTimer = field(init=False)
    _tidy: QTimer = field(default_factory=QTimer)
    _prepare: QTimer = field(default_factory=QTimer)
    _content_version: int = field(init=False, default=0)
    _minute: int = field(init=False, default=-1)

    def __post_init__(self) -> None:
        """Build the models, then the QML on top of them."""
        self._language = InterfaceLanguage(self.application, _TRANSLATIONS)
        self._language.switch(self.settings.language.default)
        self.booth = make_booth(self.settings, self.clock)
        self._content_version = self.booth.content.content_version()
        self.session = Session(self.settings)
        self.watch = VisitWatch(Idle(self.settings.session))
        self.dimmer = Dimmer(self.settings.display.dim_after_minutes)
        self.navigator = Navigator(self.booth)
        self.shell = Shell(self.settings, self.navigator, self.session, self.size)
        self.read_aloud = ReadAloud(self.booth, self.session, self.navigator, self.watch)
        self.engine = self._make_engine()
        root = self.engine.rootObjects()
        if not root:
            raise RuntimeError("Main.qml does not load: " + "; ".join(self.warnings))
        self.window = root[0]  # type: ignore[assignment]  # rootObjects() is typed QObject
        self.keypad = Keypad(self.settings.keypad, self.window, self.navigator, self.watch)
        self.gate = Gate(self.watch, self.dimmer, self.keypad)
        self.listening_keys = ListeningKeys(self.booth, self.session, self.navigator, self.watch, self.keypad)
        self._connect()

    def _make_engine(self) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        engine.warnings.connect(self._note)
        engine.addImportPath(str(ROOT))
        engine.addImageProvider("art", Art(ASSETS, logo_of(self.settings)))
        engine.addImageProvider("photo", Photos(self.settings.store.directory))
        engine.addImageProvider("qr", QrArt())
        engine.setUiLanguage(self.settings.language.default)
        engine.setInitialProperties(
            {
                "shell": self.shell,
                "navigator": self.navigator,
                "session": self.session,
                "watch": self.watch,
                "readAloud": self.read_aloud,
                "dimmer": self.dimmer,
            }
        )
        engine.load(QUrl.fromLocalFile(str(ROOT / "kiosk" / "Main.qml")))
        return engine

    def _connect(self) -> None:
        self.session.languageChanged.connect(self._speak)
        self.session.changed.connect(self._fit)
        self.navigator.started.connect(self._begin)
        self.navigator.chosen.connect(self.session.choose)
        self.navigator.told.connect(self.read_aloud.tell)
        self.navigator.moved.connect(self._tell_watch)
        self.navigator.moved.connect(self._tidy.start)
        self.watch.ended.connect(self.forget_visitor)
        self.window.installEventFilter(self.gate)  # on the window: on the application it would see every event of all
        self.window.widthChanged.connect(self._measure)
        self.window.heightChanged.connect(self._measure)
        around = Surroundings(self.window, self.engine, self.keypad, self._language.in_language)
        self.read_aloud.attach(around)  # after the filter: what it hears it hears first
        self._prepare.setSingleShot(True)
        self._prepare.timeout.connect(self._aim_home)
        self._tidy.setSingleShot(True)
        self._tidy.setInterval(_TIDY_AFTER_MS)
        self._tidy.timeout.connect(self._give_back_memory)
        self._poll = QTimer()
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.look_for_news)
        self._poll.start()
        self._prepare_home()

    def forget_visitor(self) -> None:
        """End the visit: back to the welcome, every choice and every word in memory gone."""
        self.watch.stop()
        self.session.reset()
        self.navigator.go(Attract())
        self.navigator.forget_all()
        self.read_aloud.forget()
        self.booth.search.forget_questions()
        self._prepare_home()

    def look_for_news(self) -> None:
        """Show new content where the visitor stands; once a minute also what time has changed."""
        version = self.booth.content.content_version()
        minute = int(self.clock.now().timestamp() // 60)
        if version != self._content_version or minute != self._minute:
            self._content_version, self._minute = version, minute
            self.navigator.refresh_current()
            self.read_aloud.tell_news()

    def close(self) -> None:
        """Take everything down in the order that QML needs: window, engine, then models."""
        for timer in (self._poll, self._tidy, self._prepare):
            timer.stop()
        self.watch.stop()
        self.read_aloud.close()
        self.navigator.stop()
        self.dimmer.stop()
        self.keypad.focus.stop()
        self.window.removeEventFilter(self.gate)
        self.shell.allow_close()
        self.window.close()
        _delete(self.window)  # before the Theme, which its parts look at to the last
        self.engine.clearSingletons()
        _delete(self.engine)
        self.booth.content.close()
        self._language.leave()

    def _prepare_home(self) -> None:
        """Make the home screen while the booth waits, so that the first touch is answered at once."""
        self._prepare.start(_PREPARE_MS)

    def _aim_home(self) -> None:
        if self.navigator.route == Attract():
            self.navigator.aim(Home())

    def _give_back_memory(self) -> None:
        """The visitor reads: what the screens that were left took goes back to the system."""
        self.engine.collectGarbage()
        give_back_memory()

    def _begin(self, language: str) -> None:
        self.session.choose_language(language)
        self.watch.start()

    def _speak(self) -> None:
        self.booth.choices = self.session.choices
        self._language.switch(self.booth.language, self.engine)
        self.navigator.refresh_current()

    def _fit(self) -> None:
        self.booth.choices = self.session.choices
        self.navigator.refresh_current()
        self._tell_watch()

    def _tell_watch(self) -> None:
        self.dimmer.rest(self.navigator.route == Attract())
        choices = self.session.choices
        self.watch.reads(self.navigator.word_count, choices.text_size, speaks=choices.speaks)

    def _measure(self) -> None:
        if self.window.width() and self.window.height():
            self.shell.resize(self.window.width(), self.window.height())

    def _note(self, errors: list[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)


def _delete(thing: QObject) -> None:
    import shiboken6  # noqa: PLC0415  needed once, at the end

    shiboken6.delete(thing)
