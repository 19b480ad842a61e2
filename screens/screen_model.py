"""What every screen's model has in common."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens import words
from screens.bidi import in_reading_order
from screens.booth import Booth
from screens.choices import Choices
from screens.routes import Route

QML_IMPORT_NAME = "screens.parts"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Way:
    """How a model leads on.

    `go(route)` shows a screen, `aim(route)` makes it ready while a finger is on the button, `back()` goes to where the
    visitor came from, and `choose(choices)` makes the booth fit them.
    `stay(route, anew)` moves nowhere: the screen that is shown has another route from now on, and the way back leads to
    that; `anew` says that it is another screen to the ear and to the keypad. `tell(words)` says what has come up on the
    screen by itself to whoever listens.
    """

    go: Callable[[Route], None]
    aim: Callable[[Route], None]
    back: Callable[[], None]
    choose: Callable[[Choices], None]
    stay: Callable[[Route, bool], None]
    tell: Callable[[str], None]


@QmlElement
@QmlUncreatable("The navigator makes it.")
class ScreenModel(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Feeds one screen in finished words; the navigator makes it, and refreshes it when content or language change."""

    changed = Signal()

    def __init__(self, booth: Booth, way: Way) -> None:
        super().__init__()
        self._booth = booth
        self._go = way.go
        self._aim = way.aim
        self._way = way

    def refresh(self) -> None:
        """Read the content again and tell QML. Must be idempotent: it runs while a visitor reads."""
        self.changed.emit()

    @property
    def is_gone(self) -> bool:
        """True when what the screen showed is no longer published; the navigator then goes back."""
        return False

    @property
    def word_count(self) -> int:
        """How many words there are to read: slow readers get more quiet time."""
        return 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """Name the screen, in the visitor's language."""
        return in_reading_order(self.screen_title, self.content_lang)

    @property
    def screen_title(self) -> str:
        """The same for Python."""
        return ""

    @Property(str, notify=changed)
    def contentLang(self) -> str:
        """The language (BCP 47) of the title and the sentence under it, where the council wrote them; else empty."""
        return self.content_lang

    @property
    def content_lang(self) -> str:
        """The same for Python; empty: the interface's own language."""
        return ""

    @Property(str, notify=changed)
    def councilFirst(self) -> str:
        """The council's name in the first of its languages: Welsh first in Wales."""
        return next(iter(self._council_names()), "")

    @Property(str, notify=changed)
    def councilSecond(self) -> str:
        """The council's name in the second language, if it has one of its own there."""
        return next(iter(list(self._council_names())[1:]), "")

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # PySide6's stub knows types only, not their names
    def councilLangs(self) -> list[str]:
        """The languages (BCP 47) of the council's names."""
        return list(self._council_names().values())

    @Property(str, notify=changed)
    def whereAndWhen(self) -> str:
        """Say where the booth stands and what day it is, on two lines."""
        today = words.line_start(words.day_and_date(self._booth.clock.today(), self._booth.language))
        return f"{self._booth.in_language(self._booth.booth_name)}<br/>{today}"

    def _council_names(self) -> dict[str, str]:
        """The council's names, each with its language."""
        names: dict[str, str] = {}
        for lang in self._booth.languages:
            if lang in self._booth.council_name:
                names.setdefault(self._booth.council_name[lang], lang)
        return names
