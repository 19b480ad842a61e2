"""What a guide or a step by step shows: its overview with all its pages, or one page with the way on."""

from dataclasses import replace

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.pages import Card
from screens.bidi import in_reading_order, isolate
from screens.booth import Booth
from screens.page_model import PageModel
from screens.routes import Guide
from screens.rows import Row, band_summary, card_row, closing_rows, page_rows
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.guide"
QML_IMPORT_MAJOR_VERSION = 1

_SHORT_TITLE = 24
"""So many letters of a guide's title stand on one line with "Page 1 of 4" in every text size."""
_STEPS = {"step_by_step", "step"}


@QmlElement
@QmlUncreatable("The navigator makes it.")
class GuideModel(PageModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows an overview or one of its pages."""

    shown = Signal()

    def __init__(self, route: Guide, booth: Booth, way: Way) -> None:
        super().__init__(route.uid, booth, way)

    def refresh(self) -> None:
        """Read the page again."""
        page = self._read()
        rows = page_rows(page, self._booth) if page else []
        self._show([*rows, *self._contents(), *(closing_rows(page, self._booth) if page else ())])
        self.changed.emit()
        self.shown.emit()

    @Property(str, notify=shown)
    def crumb(self) -> str:
        """For a page, where in its guide it stands."""
        at, pages = self._place()
        if not self._page or not self._page.parent or at is None:
            return self._kind_name()
        count = self._count(at, len(pages))
        title = self._page.parent.title
        return f"{title} · {count}" if len(title) <= _SHORT_TITLE else count

    @Property(str, notify=shown)
    def summary(self) -> str:
        """What it is about, in a sentence or two."""
        return in_reading_order(band_summary(self._page), self.content_lang)

    @Property(str, notify=shown)
    def pictogram(self) -> str:
        """A signpost, or numbered steps."""
        return "step-by-step" if self._page and self._page.item.kind in _STEPS else "guide"

    @Property(str, notify=shown)
    def next(self) -> str:
        """The words of the button to the next page; nothing on the last."""
        following = self._following()
        return translate("guide", "Next: {title}").format(title=isolate(following.title)) if following else ""

    @Slot()
    def openNext(self) -> None:
        """Go to the next page."""
        following = self._following()
        if following:
            self._go(Guide(following.uid))

    def _kind_name(self) -> str:
        is_steps = self._page is not None and self._page.item.kind in _STEPS
        return translate("guide", "Step by step") if is_steps else translate("guide", "Guide")

    def _count(self, at: int, of: int) -> str:
        text = translate("guide", "Page {at} of {of}")
        if self._page and self._page.item.kind in _STEPS:
            text = translate("guide", "Step {at} of {of}")
        return text.format(at=at + 1, of=of)

    def _place(self) -> tuple[int | None, tuple[Card, ...]]:
        pages = self._page.siblings if self._page else ()
        return next((at for at, card in enumerate(pages) if card.uid == self._uid), None), pages

    def _following(self) -> Card | None:
        if self._page and self._page.children:
            return self._page.children[0]
        at, pages = self._place()
        return pages[at + 1] if at is not None and at + 1 < len(pages) else None

    def _contents(self) -> list[Row]:
        heading = translate("guide", "In this guide")
        if self._page and self._page.item.kind in _STEPS:
            heading = translate("guide", "The steps")
        rows = []
        for at, card in enumerate(self._page.children if self._page else (), start=1):
            row = card_row(f"page-{card.uid}", card, heading)
            rows.append(replace(row, items=(f"{at}. {card.title}",), route=Guide(card.uid)))
            heading = ""
        return rows
