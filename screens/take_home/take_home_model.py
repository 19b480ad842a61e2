"""What "take this home" shows: the code, the address in words, whom to call, and what opens."""

from urllib.parse import quote, urlsplit

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.bidi import in_reading_order, isolate
from screens.booth import Booth
from screens.routes import CheckerTakeHome, TakeHome
from screens.screen_model import ScreenModel, Way
from screens.take_home.target import Target, target_of
from screens.words import translate

QML_IMPORT_NAME = "screens.take_home"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class TakeHomeModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows how to carry on at home: with a page, with one of the addresses on it, or with what the checker found."""

    shown = Signal()

    def __init__(self, route: TakeHome | CheckerTakeHome, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._route = route
        self._target: Target | None = None

    def refresh(self) -> None:
        """Find again what opens."""
        self._target = target_of(self._route, self._booth)
        self.changed.emit()
        self.shown.emit()

    @property
    def is_gone(self) -> bool:
        """True when what it opens is no longer there."""
        return self._target is None

    @Property(str, notify=shown)
    def summary(self) -> str:
        """What the code is for, in a sentence or two."""
        if self._route == CheckerTakeHome():
            return translate(
                "take_home", "This code opens free advice. To keep your list, take a photo of it with your phone."
            )
        return translate("take_home", "It opens on your own phone. The link does not run out.")

    @Property(str, notify=shown)
    def code(self) -> str:
        """The picture of the code; nothing when the address may not become one."""
        return f"image://qr/{quote(self.url, safe='')}" if self._booth.may_open(self.url) else ""

    @property
    def url(self) -> str:
        """The address that opens."""
        return self._target.url if self._target else ""

    @Property(str, notify=shown)
    def address(self) -> str:
        """The address in words, with places where it may break."""
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"}:
            return ""
        text = self.url.split("://", 1)[1].removeprefix("www.").rstrip("/")
        return text.replace("/", "/\N{ZERO WIDTH SPACE}").replace("-", "-\N{ZERO WIDTH SPACE}")

    @Property(str, notify=shown)
    def opens(self) -> str:
        """What opens."""
        return in_reading_order(self._target.opens, self._target.lang) if self._target else ""

    @Property(str, notify=shown)
    def opensLang(self) -> str:
        """The language (BCP 47) that the page is written in."""
        return self._target.lang if self._target else ""

    @Property(str, notify=shown)
    def opensWhere(self) -> str:
        """Whose website it opens on."""
        host = (urlsplit(self.url).hostname or "").removeprefix("www.")
        return translate("take_home", "On {website}").format(website=isolate(host)) if host else ""

    @Property(str, notify=shown)
    def refused(self) -> str:
        """Why there is no code; nothing when there is one."""
        if self.code:
            return ""
        return translate("take_home", "There is no code for this page: its address is not on the council’s list.")

    @Property(str, notify=shown)
    def promise(self) -> str:
        """What the code does not tell."""
        return self._target.promise if self._target else ""

    @Property(str, notify=shown)
    def phone(self) -> str:
        """The number to call: the page's own, or the council's."""
        return self._target.phone if self._target else ""

    @Property(str, notify=shown)
    def phoneHours(self) -> str:
        """When it is answered."""
        return self._target.hours if self._target else ""

    @Property(str, notify=shown)
    def phoneHoursLang(self) -> str:
        """The language (BCP 47) of that."""
        return self._target.hours_lang if self._target else ""

    @Property(str, notify=shown)
    def help(self) -> str:
        """Where to turn; nothing where there is no staff."""
        words = translate("take_home", "Not sure how? Ask a member of staff. They are glad to help.")
        return words if self._booth.staffed else ""

    @property
    def screen_title(self) -> str:
        """The title."""
        if self._route == CheckerTakeHome():
            return translate("take_home", "Take this list home")
        return translate("take_home", "Take this page home")
