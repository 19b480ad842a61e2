"""What the welcome says, in every language that is offered, and how a visit begins."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.list_model import RecordListModel
from screens.routes import Attract, Start
from screens.screen_model import ScreenModel, Way

QML_IMPORT_NAME = "screens.attract"
QML_IMPORT_MAJOR_VERSION = 1


LARGE = 2
"""How many languages have the large buttons: Welsh and English, in Wales."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """The welcome in one language. All languages stand on the screen at once, so these are not for the translator."""

    lang: str
    language: str
    hello: str
    offer: str
    start: str
    privacy: str
    easier: str


_WELCOMES = (
    Welcome(
        "cy", "Cymraeg", "Croeso", "Budd-daliadau, gwasanaethau a chymorth, wrth eich pwysau",
        "Cyffyrddwch i ddechrau", "Dim enw, dim cyfrif. Mae’n clirio ar eich ôl.", "Gwneud yn haws",
    ),
    Welcome(
        "en", "English", "Welcome", "Benefits, services and help, in your own time",
        "Touch to start", "No name, no account. It clears after you.", "Easier to use",
    ),
    Welcome(
        "pl", "Polski", "Witamy", "Zasiłki, usługi i pomoc, we własnym tempie",
        "Dotknij, aby zacząć", "Bez nazwiska, bez konta. Po Tobie wszystko znika.", "Ułatwienia",
    ),
    Welcome(
        "ur", "اردو", "خوش آمدید", "بینیفٹس، سروسز اور مدد، اپنی رفتار سے",
        "شروع کرنے کے لیے چھوئیں", "نہ نام، نہ اکاؤنٹ۔ آپ کے بعد سب صاف ہو جاتا ہے۔", "آسان بنائیں",
    ),
    Welcome(
        "ar", "العربية", "مرحبًا", "الإعانات والخدمات والمساعدة، على مهلك",
        "المس للبدء", "بلا اسم ولا حساب. تُمسح الشاشة بعدك.", "تسهيل الاستخدام",
    ),
)  # fmt: skip


@QmlElement
@QmlUncreatable("The navigator makes it.")
class AttractModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Offers the languages in the order of the settings: the first two large and alike, the others below them."""

    shown = Signal()

    def __init__(self, _route: Attract, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._welcomes = RecordListModel(Welcome, key="lang", parent=self)
        self._others = RecordListModel(Welcome, key="lang", parent=self)

    def refresh(self) -> None:
        """Show the languages that are offered."""
        known = {welcome.lang: welcome for welcome in _WELCOMES}
        offered = [known[lang] for lang in self._booth.languages if lang in known]
        self._welcomes.show(offered[:LARGE])
        self._others.show(offered[LARGE:])
        self.changed.emit()
        self.shown.emit()

    @Property(QObject, constant=True)
    def welcomes(self) -> QObject:
        """The welcomes in the booth's own languages."""
        return self._welcomes

    @Property(QObject, constant=True)
    def others(self) -> QObject:
        """The other languages that are offered."""
        return self._others

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # PySide6's stub knows types only
    def easier(self) -> list[str]:
        """The words for "easier to use" in the booth's own languages."""
        return [welcome.easier for welcome in self._welcomes.rows()]

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the same
    def ownLanguages(self) -> list[str]:
        """These languages as BCP 47 tags."""
        return [welcome.lang for welcome in self._welcomes.rows()]

    @Slot(str)
    def start(self, lang: str) -> None:
        """Begin a visit in a language."""
        self._go(Start(lang))

    @Slot()
    def startEasier(self) -> None:
        """Begin a visit at the access panel, where a language can be chosen too."""
        self._go(Start(self._booth.first_choices.language, with_access=True))

    @Slot()
    def aimEasier(self) -> None:
        """A finger is on that."""
        self._aim(Start(self._booth.first_choices.language, with_access=True))

    @Slot(str)
    def aim(self, lang: str) -> None:
        """A finger is on a language."""
        self._aim(Start(lang))

    @property
    def screen_title(self) -> str:
        """The title."""
        return " · ".join(welcome.hello for welcome in self._welcomes.rows())
