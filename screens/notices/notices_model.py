"""What the notices screen shows: every alert in effect, the severest first."""

from dataclasses import replace

from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.pages import AlertCard
from screens.booth import Booth
from screens.fallback_notes import notice_fallback_note
from screens.notice_words import notice
from screens.routes import Notices
from screens.rows import Row, RowKind, card_row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.notices"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class NoticesModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows all notices."""

    def __init__(self, _route: Notices, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)

    def refresh(self) -> None:
        """Read the alerts again."""
        rows: list[Row] = []
        for card in self._booth.content.alerts(self._booth.language, self._booth.clock.now()):
            kind: RowKind = "warning" if card.alert.level in {"minor", "major"} else "note"
            rows.append(Row(card.alert.uid, kind, items=(notice(card.words),), lang=card.words.lang))
            if card.is_fallback:
                rows.append(Row(f"{card.alert.uid}-lang", "small", items=(notice_fallback_note(card.words.lang),)))
            rows += self._more(card)
        self._show(rows or [Row("none", "text", items=(translate("notices", "There are no notices now."),))])
        self.changed.emit()

    def _more(self, notice_card: AlertCard) -> list[Row]:
        """The page that a notice names, where the booth has it."""
        link = notice_card.words.link
        card = self._booth.content.card(link.uid, self._booth.language) if link and link.uid else None
        if not link or not card:
            return []
        row = card_row(f"{notice_card.alert.uid}-more", card)
        return [replace(row, items=(link.label,), lang=notice_card.words.lang)]

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("notices", "Notices")
