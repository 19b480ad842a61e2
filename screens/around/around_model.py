"""What is around: all places with whether they are open, the coming events, or the news."""

from dataclasses import replace

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.pages import Card
from screens import words
from screens.booth import Booth
from screens.routes import Around
from screens.rows import Row, card_row, place_row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.around"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class AroundModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows one list of things around."""

    shown = Signal()

    def __init__(self, route: Around, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._kind = route.kind

    def refresh(self) -> None:
        """Read the list again."""
        content, lang = self._booth.content, self._booth.language
        if self._kind == "places":
            rows = [place_row(place, self._booth) for place in content.places(lang)]
        elif self._kind == "events":
            rows = [self._dated(card) for card in content.events(lang, self._booth.clock.now())]
        else:
            rows = [self._dated(card) for card in content.news(lang)]
        self._show(rows or [Row("none", "text", items=(self._nothing(),))])
        self.changed.emit()
        self.shown.emit()

    @Property(str, constant=True)
    def pictogram(self) -> str:
        """The list's pictogram."""
        return {"places": "places", "events": "whats-on", "news": "news"}[self._kind]

    @Property(str, notify=shown)
    def intro(self) -> str:
        """The sentence under the title."""
        return {
            "places": translate("around", "Where to go, how to get in, and when it is open."),
            "events": translate("around", "Things to do in the coming weeks."),
            "news": "",
        }[self._kind]

    @property
    def screen_title(self) -> str:
        """The title."""
        return {
            "places": translate("around", "Places and opening hours"),
            "events": translate("around", "What’s on"),
            "news": translate("around", "News from the council"),
        }[self._kind]

    def _nothing(self) -> str:
        return {
            "places": translate("around", "The council has no places to show now."),
            "events": translate("around", "Nothing is planned now."),
            "news": translate("around", "There is no news now."),
        }[self._kind]

    def _dated(self, card: Card) -> Row:
        """A row that begins with its date."""
        row = card_row(card.uid, card)
        if card.starts is None:
            return row
        starts = self._booth.clock.local(card.starts)
        ends = self._booth.clock.local(card.ends) if card.ends else None
        lang = self._booth.language
        when = words.day_and_date(starts, lang) if self._kind == "news" else words.event_when(starts, ends, lang)
        return replace(row, aside=when) if card.lang != lang else replace(row, notes=(f"{when}. {card.lead}",))
