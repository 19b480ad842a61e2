"""What the page of a service, a benefit, an event or a piece of news shows."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.bidi import in_reading_order
from screens.booth import Booth
from screens.page_model import PageModel
from screens.routes import ServicePage
from screens.rows import band_summary, closing_rows, page_rows
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.service_page"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS = {"event": "whats-on", "news": "news"}


@QmlElement
@QmlUncreatable("The navigator makes it.")
class ServicePageModel(PageModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows one page."""

    shown = Signal()

    def __init__(self, route: ServicePage, booth: Booth, way: Way) -> None:
        super().__init__(route.uid, booth, way)

    def refresh(self) -> None:
        """Read the page again."""
        page = self._read()
        self._show([*page_rows(page, self._booth), *closing_rows(page, self._booth)] if page else [])
        self.changed.emit()
        self.shown.emit()

    @Property(str, notify=shown)
    def crumb(self) -> str:
        """The topic that the page stands under, or what kind of page it is."""
        if self._page is None:
            return ""
        kinds = {"event": translate("service_page", "What’s on"), "news": translate("service_page", "News")}
        return kinds.get(self._page.item.kind) or (self._page.topic.label if self._page.topic else "")

    @Property(str, notify=shown)
    def summary(self) -> str:
        """What it is, in a sentence or two."""
        return in_reading_order(band_summary(self._page), self.content_lang)

    @Property(str, notify=shown)
    def pictogram(self) -> str:
        """The topic's pictogram."""
        if self._page and self._page.item.kind in _SIGNS:
            return _SIGNS[self._page.item.kind]
        card = self._booth.card_of(self._page.topic.code) if self._page and self._page.topic else None
        return card.pictogram if card else "more-topics"

    @Property(str, notify=shown)
    def tint(self) -> str:
        """The topic's tint."""
        card = self._booth.card_of(self._page.topic.code) if self._page and self._page.topic else None
        return card.tint if card else "sea"
