"""What the page of one result shows, and where it leads: the council's page, the official one, a question."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.outcomes import Outcome, Screening
from content_sync.pages import Card
from screens.bidi import in_reading_order
from screens.booth import Booth
from screens.checker_result.result_page import page_rows
from screens.outcome_rows import look_of
from screens.outcome_words import chip_of
from screens.routes import CheckerResult, CheckerTakeHome, Route, TakeHome, route_to
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.screened import screened
from screens.words import translate

QML_IMPORT_NAME = "screens.checker_result"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class CheckerResultModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows one result."""

    shown = Signal()

    def __init__(self, route: CheckerResult, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._id = route.id
        self._screening: Screening | None = None
        self._outcome: Outcome | None = None
        self._card: Card | None = None

    def refresh(self) -> None:
        """Screen the answers again."""
        self._screening = screened(self._booth)
        outcomes = self._screening.outcomes if self._screening else ()
        self._outcome = next((one for one in outcomes if one.id == self._id), None)
        self._card = self._card_of(self._outcome.page) if self._outcome else None
        rows = page_rows(self._outcome, self._screening, self._booth) if self._outcome and self._screening else []
        self._show(rows)
        self.changed.emit()
        self.shown.emit()

    def _card_of(self, name: str) -> Card | None:
        """The council's page about it, found by the end of its address."""
        return self._booth.content.cards_of_page_names([name], self._booth.language).get(name) if name else None

    @property
    def is_gone(self) -> bool:
        """True when the rule set has no such result any more."""
        return self._outcome is None

    @property
    def screen_title(self) -> str:
        """Its name."""
        return self._outcome.name if self._outcome else ""

    @property
    def content_lang(self) -> str:
        """The language of its name and summary."""
        return self._screening.lang if self._screening else ""

    @Property(str, notify=shown)
    def crumb(self) -> str:
        """How likely it is."""
        return chip_of(self._outcome)[0] if self._outcome else ""

    @Property(str, notify=shown)
    def summary(self) -> str:
        """What it gives, in a sentence."""
        return in_reading_order(self._outcome.summary, self.content_lang) if self._outcome else ""

    @Property(str, notify=shown)
    def pictogram(self) -> str:
        """The pictogram of its subject."""
        return look_of(self._outcome)[0] if self._outcome else ""

    @Property(str, notify=shown)
    def tint(self) -> str:
        """The tint of its subject."""
        return look_of(self._outcome)[1] if self._outcome else "sea"

    @Property(str, notify=shown)
    def readMore(self) -> str:
        """The words of the button to the council's page; nothing where the council has none."""
        return translate("checker", "Read more") if self._card else ""

    @property
    def _home_route(self) -> Route:
        return TakeHome(self._card.uid) if self._card else CheckerTakeHome(self._id)

    @Slot()
    def aimReadMore(self) -> None:
        """A finger is on the button."""
        if self._card:
            self._aim(route_to(self._card.kind, self._card.uid))

    @Slot()
    def openPage(self) -> None:
        """Show the council's page about it."""
        if self._card:
            self._go(route_to(self._card.kind, self._card.uid))

    @Slot()
    def aimTakeHome(self) -> None:
        """A finger is on the button."""
        self._aim(self._home_route)

    @Slot()
    def takeHome(self) -> None:
        """Show the code of the council's page, or of the official one."""
        self._go(self._home_route)
