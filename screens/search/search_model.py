"""What the search screen shows: the best results for the words typed so far, and how the visitor might go on."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.search.answer import Answer
from screens.booth import Booth
from screens.keyboard_model import KeyboardModel
from screens.routes import Search
from screens.rows import Row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.search import phrases
from screens.search.completion import completed
from screens.search.result_rows import Result, empty_rows, result_rows, topic_rows, with_headings
from screens.search.why import LONGEST_LEAD
from screens.words import translate

QML_IMPORT_NAME = "screens.search"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_TEXT = 200
"""Letters that are searched: the field takes no more."""
_WARMING_MS = 8
"""Between two steps of loading what a search needs: time for a touch and a frame."""
MOST_WHILE_TYPING = 4
"""Results that are shown while the keyboard takes half of the screen."""
_MEDIUM = 2


@QmlElement
@QmlUncreatable("The navigator makes it.")
class SearchModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Searches at each letter. Where it stands is its route, so the way back leads to the same words."""

    shown = Signal()
    counted = Signal()

    def __init__(self, route: Search, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._route = replace(route, words=route.words[:LONGEST_TEXT])
        self._keyboard = KeyboardModel(booth)
        self._answer = Answer()
        self._count = 0
        self._in_view = MOST_WHILE_TYPING
        self._warming: Iterator[None] = iter(())

    def refresh(self) -> None:
        """Search again."""
        self._keyboard.refresh()
        booth = self._booth
        self._answer = Answer()
        if self._has_words:
            self._answer = booth.search.find(self._route.words, booth.language, booth.clock.now())
        self._show_results()

    def _show_results(self) -> None:
        first, last, rows = self._first_rows(), self._last_rows(), self._result_rows()
        waiting = [] if self._route.is_whole else empty_rows(len(rows), MOST_WHILE_TYPING)
        self._show([*first, *with_headings(rows), *waiting, *last])
        self.changed.emit()
        self.shown.emit()
        self.counted.emit()

    def _result_rows(self) -> list[Result]:
        """Only those that are shown: this runs at each letter."""
        most = None if self._route.is_whole else MOST_WHILE_TYPING
        found = self._answer.found
        topics = topic_rows(self._booth) if self._has_words and not found else []
        self._count = len(found) or len(topics)
        return result_rows(found[:most], self._booth, self._longest_lead) if found else topics[:most]

    def _first_rows(self) -> list[Row]:
        if not self._has_words:
            return [Row("hint", "text", items=(phrases.hint(),)), Row("examples", "small", items=(phrases.examples(),))]
        return [] if self._answer.found else [Row("none", "text", items=(phrases.nothing_found(),))]

    def _last_rows(self) -> list[Row]:
        if not (self._has_words and self._route.is_whole):
            return []
        return [Row("contact", "small", items=(phrases.contact_and_hours(self._booth),))]

    @property
    def _longest_lead(self) -> int:
        """Beside the keyboard large text has no room for sentences."""
        return LONGEST_LEAD if self._route.is_whole or self._booth.choices.text_size <= _MEDIUM else 0

    @property
    def _has_words(self) -> bool:
        return bool(self._route.words.strip())

    def _read_text(self) -> str:
        return self._route.words

    def _write_text(self, text: str) -> None:
        if text != self._route.words:
            self._route = Search(text[:LONGEST_TEXT])
            self._way.stay(self._route, False)
            self.refresh()

    text = Property(str, _read_text, _write_text, notify=shown)
    """The words in the field; writing them searches, and brings the keyboard back."""

    @Slot(str, result=str)
    def completed(self, suggestion: str) -> str:
        """Answer the words with a suggestion taken up."""
        return completed(self._route.words, suggestion)

    @Slot()
    def showAll(self) -> None:
        """Give the results the whole screen; without words there are none."""
        if self._has_words and not self._route.is_whole:
            self._switch(is_whole=True)

    @Slot()
    def typeOn(self) -> None:
        """Bring the keyboard back."""
        if self._route.is_whole:
            self._switch(is_whole=False)

    def _switch(self, *, is_whole: bool) -> None:
        self._route = replace(self._route, is_whole=is_whole)
        self._show_results()
        self._way.stay(self._route, is_whole)

    @Slot(int)
    def see(self, rows: int) -> None:
        """So many results are in view."""
        if rows != self._in_view:
            self._in_view = rows
            self.counted.emit()

    @Slot()
    def warmUp(self) -> None:
        """Load what the first search needs, in steps, so that nothing stands still meanwhile."""
        self._warming = self._booth.search.warming(self._booth.language)
        self._go_on_warming()

    @Slot()
    def _go_on_warming(self) -> None:
        if next(self._warming, self) is None:
            QTimer.singleShot(_WARMING_MS, self, self._go_on_warming)

    @Slot()
    def tellCount(self) -> None:
        """Say how many pages there are to whoever listens."""
        if self._has_words:
            self._way.tell(self._count_words() or phrases.nothing_found())

    @Property(QObject, constant=True)
    def keyboard(self) -> QObject:
        """The letters to type with."""
        return self._keyboard

    @Property(bool, notify=shown)
    def isWhole(self) -> bool:
        """True when the keyboard is away and the results have the whole screen."""
        return self._route.is_whole

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # PySide6's stub knows types only, not their names
    def suggestions(self) -> list[str]:
        """Words to go on with."""
        return list(self._answer.suggestions)

    @Property(str, notify=counted)
    def count(self) -> str:
        """How many pages there are; nothing when there are none."""
        return self._count_words()

    def _count_words(self) -> str:
        return phrases.count(len(self._answer.found), self._shown_count) if self._answer.found else ""

    @Property(str, notify=counted)
    def more(self) -> str:
        """The words of the button that shows what is not in view; nothing when all is."""
        left = self._count - self._shown_count
        if left > 0 and not self._shown_count and self._answer.found:
            return self._count_words()
        return phrases.more(left, is_found=bool(self._answer.found)) if left > 0 else ""

    @Property(str, notify=shown)
    def contact(self) -> str:
        """Whom to ask instead."""
        return phrases.contact(self._booth) if self._has_words and not self._route.is_whole else ""

    @property
    def _shown_count(self) -> int:
        return self._count if self._route.is_whole else min(self._in_view, MOST_WHILE_TYPING, self._count)

    @property
    def screen_title(self) -> str:
        """The heading."""
        if not self._has_words:
            return translate("search", "What are you looking for?")
        return phrases.heading(self._route.words, self._answer)
