"""What the models of the pages that list the entitlement checker's outcomes have in common."""

from collections.abc import Iterable

from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.rules import RuleSet
from screens.booth import Booth
from screens.fallback_notes import checker_fallback_note
from screens.routes import Route
from screens.rows import Row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.screened import screened

QML_IMPORT_NAME = "screens.parts"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class ScreenedRowsModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows what the answers so far lead to, and says so where the rule set lacks the visitor's language."""

    def __init__(self, _route: Route, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._is_gone = False

    def refresh(self) -> None:
        """Screen the answers again."""
        screening, checker = screened(self._booth), self._booth.rules.checker()
        rows: list[Row] = []
        if screening and checker:
            if screening.lang != self._booth.language:
                rows.append(Row("fallback", "note", items=(checker_fallback_note(screening.lang),)))
            rows.extend(self._outcome_rows(screening, checker.rules))
        self._is_gone = not rows
        self._show(rows)
        self.changed.emit()

    @property
    def is_gone(self) -> bool:
        """True when the booth has no rule set any more."""
        return self._is_gone

    def _outcome_rows(self, screening: Screening, rules: RuleSet) -> Iterable[Row]:
        """Answer what the page shows of the outcomes."""
        raise NotImplementedError
