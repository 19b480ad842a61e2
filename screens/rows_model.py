"""What the models of pages that are read in rows have in common."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.bidi import in_reading_order
from screens.booth import Booth
from screens.languages import is_right_to_left
from screens.list_model import RecordListModel
from screens.rows import Row
from screens.screen_model import ScreenModel, Way

QML_IMPORT_NAME = "screens.parts"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROWS = 7
"""As many rows as fill a screen: at most seven choices are in view (ACCESS.md)."""
REST_AFTER_MS = 30
"""When the rest is made: after the first frame of the page."""


@QmlElement
@QmlUncreatable("The navigator makes it.")
class RowsModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows rows, updated by keyed difference, and goes where a pressed row leads."""

    filled = Signal()

    def __init__(self, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._rows = RecordListModel(Row, key="key", parent=self)
        self._all: tuple[Row, ...] = ()

    def _show(self, rows: Sequence[Row]) -> None:
        """Show rows: on entering the first screenful at once, and the rest when that has been drawn."""
        self._all = tuple(_in_order(row) for row in rows)
        if self._rows.rowCount() == 0 and len(rows) > FIRST_ROWS:
            self._rows.show(self._all[:FIRST_ROWS])
            QTimer.singleShot(REST_AFTER_MS, self, self._show_all)
        else:
            self._show_all()

    def _show_all(self) -> None:
        self._rows.show(self._all)
        self.filled.emit()

    @Property(bool, notify=filled)
    def hasMoreRows(self) -> bool:
        """True as long as rows are still to come."""
        return self._rows.rowCount() < len(self._all)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows of the page, in reading order."""
        return self._rows

    @Slot(str)
    def open(self, key: str) -> None:
        """Go where the row with this key leads."""
        route = next((row.route for row in self._all if row.key == key), None)
        if route:
            self._go(route)

    @Slot(str)
    def aim(self, key: str) -> None:
        """A finger is on the row with this key."""
        route = next((row.route for row in self._all if row.key == key), None)
        if route:
            self._aim(route)

    @property
    def word_count(self) -> int:
        """How many words there are to read."""
        return sum(row.word_count for row in self._all)


def _in_order(row: Row) -> Row:
    """Answer a row whose words can be drawn in their own direction: see screens/bidi.py."""
    if not (is_right_to_left(row.lang) or is_right_to_left(row.headingLang)) or row.kind == "picture":
        return row
    items, labels, notes = (
        tuple(in_reading_order(text, row.lang) for text in texts) for texts in (row.items, row.labels, row.notes)
    )
    return replace(row, heading=in_reading_order(row.heading, row.headingLang), items=items, labels=labels, notes=notes)
