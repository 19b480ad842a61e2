"""What "take this home" shows: the code, the address in words, whom to call, and what opens."""

from urllib.parse import quote, urlsplit

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.content import Link
from content_sync.pages import Page
from screens.bidi import in_reading_order, isolate
from screens.booth import Booth
from screens.routes import TakeHome
from screens.rows import unbroken
from screens.screen_model import ScreenModel, Way
from screens.words import translate

QML_IMPORT_NAME = "screens.take_home"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class TakeHomeModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows how to carry on at home with a page, or with one of the addresses on it."""

    shown = Signal()

    def __init__(self, route: TakeHome, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._route = route
        self._page: Page | None = None
        self._link: Link | None = None

    def refresh(self) -> None:
        """Read the page again."""
        self._page = self._booth.content.page(self._route.uid, self._booth.language, self._booth.clock.now())
        links = self._page.words.links if self._page else ()
        self._link = links[self._route.link] if 0 <= self._route.link < len(links) else None
        self.changed.emit()
        self.shown.emit()

    @property
    def is_gone(self) -> bool:
        """True when the page or the link is no longer there."""
        return self._page is None or (self._route.link >= 0 and self._link is None)

    @Property(str, notify=shown)
    def code(self) -> str:
        """The picture of the code; nothing when the address may not become one."""
        return f"image://qr/{quote(self.url, safe='')}" if self._booth.may_open(self.url) else ""

    @property
    def url(self) -> str:
        """The address that opens."""
        if self._link:
            return self._link.url
        return self._page.words.url if self._page else ""

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
        if self._link:
            return in_reading_order(self._link.label, self._page.words.lang if self._page else "")
        return in_reading_order(self._page.words.title, self._page.words.lang) if self._page else ""

    @Property(str, notify=shown)
    def opensLang(self) -> str:
        """The language (BCP 47) that the page is written in."""
        return self._page.words.lang if self._page else ""

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
    def phone(self) -> str:
        """The number to call: the page's own, or the council's."""
        phones = self._page.words.phones if self._page else ()
        return unbroken(phones[0].display if phones else self._booth.phone)

    @Property(str, notify=shown)
    def phoneHours(self) -> str:
        """When it is answered."""
        phones = self._page.words.phones if self._page else ()
        return phones[0].hours if phones else self._booth.in_language(self._booth.hours)

    @Property(str, notify=shown)
    def help(self) -> str:
        """Where to turn; nothing where there is no staff."""
        words = translate("take_home", "Not sure how? Ask a member of staff. They are glad to help.")
        return words if self._booth.staffed else ""

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("take_home", "Take this page home")
