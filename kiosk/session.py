"""What the visitor chose, in memory only: gone when the visit ends."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.settings import Display, Language

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The window makes it.")
class Session(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Language, text size and theme of the present visit."""

    changed = Signal()
    languageChanged = Signal()

    def __init__(self, display: Display, language: Language) -> None:
        super().__init__()
        self._display = display
        self._defaults = language
        self._language = language.default
        self._text_size = display.text_size
        self._theme: str = display.theme

    def reset(self) -> None:
        """Forget the visitor."""
        self.choose_language(self._defaults.default)
        self.choose_look(self._display.text_size, self._display.theme)

    def choose_language(self, language: str) -> None:
        """Speak `language` from now on; one that is not offered is a bug."""
        if language not in self._defaults.offered:
            raise ValueError(language)
        if language != self._language:
            self._language = language
            self.languageChanged.emit()

    def choose_look(self, text_size: int, theme: str) -> None:
        """Show text in size 1 to 4 and in one of the four themes."""
        self._text_size, self._theme = text_size, theme
        self.changed.emit()

    @property
    def chosen_language(self) -> str:
        """The language of the interface, for Python."""
        return self._language

    @property
    def chosen_text_size(self) -> int:
        """The text size, for Python."""
        return self._text_size

    @property
    def other_language(self) -> str:
        """The language that the bar's button switches to: the next of those offered, empty if there is one only."""
        offered = self._defaults.offered
        following = offered[(offered.index(self._language) + 1) % len(offered)]
        return following if following != self._language else ""

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of the interface, a BCP 47 tag."""
        return self._language

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """1 small to 4 largest."""
        return self._text_size

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Tell the theme: standard, high, inverted or lowglare."""
        return self._theme

    @Property(bool, constant=True)
    def calm(self) -> bool:
        """True when nothing may move."""
        return self._display.calm
