"""What the welcome says, in every language that is offered, and how a visit begins."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.list_model import RecordListModel
from screens.routes import Attract, Start
from screens.screen_model import ScreenModel, Way

QML_IMPORT_NAME = "screens.attract"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Welcome:
    """The welcome in one language. All languages stand on the screen at once, so these are not for the translator."""

    lang: str
    language: str
    hello: str
    offer: str
    start: str
    privacy: str


_WELCOMES = (
    Welcome(
        "cy", "Cymraeg", "Croeso", "Budd-daliadau, gwasanaethau a chymorth, wrth eich pwysau",
        "Cyffyrddwch i ddechrau", "Dim enw, dim cyfrif. Mae’n clirio ar eich ôl.",
    ),
    Welcome(
        "en", "English", "Welcome", "Benefits, services and help, in your own time",
        "Touch to start", "No name, no account. It clears after you.",
    ),
)  # fmt: skip


@QmlElement
@QmlUncreatable("The navigator makes it.")
class AttractModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Offers the languages, all alike, in the order of the settings."""

    def __init__(self, _route: Attract, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._welcomes = RecordListModel(Welcome, key="lang", parent=self)

    def refresh(self) -> None:
        """Show the languages that are offered."""
        known = {welcome.lang: welcome for welcome in _WELCOMES}
        self._welcomes.show([known[lang] for lang in self._booth.languages if lang in known])
        self.changed.emit()

    @Property(QObject, constant=True)
    def welcomes(self) -> QObject:
        """One welcome a language."""
        return self._welcomes

    @Slot(str)
    def start(self, lang: str) -> None:
        """Begin a visit in a language."""
        self._go(Start(lang))

    @Slot(str)
    def aim(self, lang: str) -> None:
        """A finger is on a language."""
        self._aim(Start(lang))

    @property
    def screen_title(self) -> str:
        """The title."""
        return " · ".join(welcome.hello for welcome in self._welcomes.rows())
