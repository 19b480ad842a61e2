"""What the models of pages that are read in rows have in common."""

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.list_model import RecordListModel
from screens.rows import Row
from screens.screen_model import Go, ScreenModel

QML_IMPORT_NAME = "screens.parts"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class RowsModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows rows, updated by keyed difference, and goes where a pressed row leads."""

    def __init__(self, booth: Booth, go: Go) -> None:
        super().__init__(booth, go)
        self._rows = RecordListModel(Row, key="key", parent=self)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows of the page, in reading order."""
        return self._rows

    @Slot(str)
    def open(self, key: str) -> None:
        """Go where the row with this key leads."""
        route = next((row.route for row in self._rows.rows() if row.key == key), None)
        if route:
            self._go(route)

    @property
    def word_count(self) -> int:
        """How many words there are to read."""
        return sum(row.word_count for row in self._rows.rows())
