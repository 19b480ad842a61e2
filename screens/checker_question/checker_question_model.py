"""What one question of the checker shows: its words, its answers, how far one is, and what comes next."""

from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.rules import Question
from screens.booth import Booth
from screens.checker_question.answer_rows import AnswerRow, answer_rows, chosen_after
from screens.checker_question.progress import Progress, progress_at
from screens.list_model import RecordListModel
from screens.routes import CheckerQuestion, CheckerResults, Route
from screens.screen_model import ScreenModel, Way
from screens.screened import next_question, text_of
from screens.words import translate

QML_IMPORT_NAME = "screens.checker_question"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class CheckerQuestionModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Holds what is chosen until Next gives it; then it is in the booth's answers, and nowhere else."""

    asked = Signal()
    chosen = Signal()
    missed = Signal()

    def __init__(self, route: CheckerQuestion, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._id = route.id
        self._question: Question | None = None
        self._lang = ""
        self._options = RecordListModel(AnswerRow, key="key", parent=self)
        self._chosen = booth.answers.given.get(route.id)
        self._progress = Progress("", 0)
        self._missing = ""

    def refresh(self) -> None:
        """Read the question again, in the visitor's language."""
        checker = self._booth.rules.checker()
        questions = checker.rules.questions if checker else ()
        self._question = next((one for one in questions if one.id == self._id), None)
        if checker and self._question:
            languages = checker.rules.languages
            self._lang = self._booth.language if self._booth.language in languages else languages[0]
            self._progress = progress_at(self._question, self._booth)
            self._show_options(self._question)
        self._missing = _nothing_chosen() if self._missing else ""
        self.changed.emit()
        self.asked.emit()

    def _show_options(self, question: Question) -> None:
        self._options.show(answer_rows(question, self._chosen, self._lang))
        self.chosen.emit()

    @property
    def is_gone(self) -> bool:
        """True when the rule set has no such question any more."""
        return self._question is None

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        """The answers to choose from, the last of them "not sure"."""
        return self._options

    @Property(bool, notify=asked)
    def isMany(self) -> bool:
        """True when more than one answer may be chosen."""
        return bool(self._question and self._question.is_many)

    @Property(str, notify=asked)
    def why(self) -> str:
        """Why the question is asked, beginning with those words where they are in the same language."""
        words = text_of(self._question.why, self._lang) if self._question else ""
        return words if self._has_own_heading else f"<b>{_why_we_ask()}</b> {escape(words, quote=False)}"

    @Property(str, notify=asked)
    def whyHeading(self) -> str:
        """The words before it, where it is in another language than they are."""
        return _why_we_ask() if self._has_own_heading else ""

    @property
    def _has_own_heading(self) -> bool:
        return self._lang != self._booth.language

    @Property(str, notify=asked)
    def pictogram(self) -> str:
        """The question's pictogram."""
        return self._question.pictogram if self._question else ""

    @Property(str, notify=asked)
    def tint(self) -> str:
        """The tint that this pictogram has on the home screen."""
        name = self._question.pictogram if self._question else ""
        return next((card.tint for card in self._booth.cards if card.pictogram == name), "sea")

    @Property(str, notify=asked)
    def progress(self) -> str:
        """Which question it is, and about how many there are still to come."""
        return self._progress.words

    @Property(int, notify=asked)
    def stepsDone(self) -> int:
        """How many of five steps are done."""
        return self._progress.steps

    @Property(str, notify=chosen)
    def missing(self) -> str:
        """What to do before Next, where somebody pressed it without an answer."""
        return self._missing

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose an answer; of several, choose it or let go of it."""
        if self._question:
            self._chosen = chosen_after(self._question, self._chosen, key)
            self._missing = "" if self._chosen is not None else self._missing
            self._show_options(self._question)

    @Slot()
    def aimNext(self) -> None:
        """A finger is on Next."""
        if self._chosen is not None:
            self._aim(self._onward())

    @Slot()
    def next(self) -> None:
        """Give the answer and go on; without one say what is missing."""
        if self._chosen is None:
            self._missing = _nothing_chosen()
            self.chosen.emit()
            self.missed.emit()
            self._way.tell(self._missing)
            return
        route, answers = self._onward(), self._booth.answers
        answers.give(self._id, self._chosen)
        answers.has_seen_results |= isinstance(route, CheckerResults)
        self._go(route)

    @Slot()
    def previous(self) -> None:
        """Go to where the visitor came from: the question before, or the results."""
        self._way.back()

    def _onward(self) -> Route:
        following = next_question(self._booth, self._id, self._chosen or ())
        return CheckerQuestion(following) if following else CheckerResults()

    @property
    def screen_title(self) -> str:
        """The question."""
        return text_of(self._question.text, self._lang) if self._question else ""

    @property
    def content_lang(self) -> str:
        """The language that the question is written in."""
        return self._lang

    @property
    def word_count(self) -> int:
        """How many words there are to read."""
        rows: list[AnswerRow] = list(self._options.rows())
        why = text_of(self._question.why, self._lang) if self._question else ""
        texts = [self.screen_title, why, *(f"{row.words} {row.hint}" for row in rows)]
        return sum(len(text.split()) for text in texts)


def _why_we_ask() -> str:
    return translate("checker", "Why we ask.")


def _nothing_chosen() -> str:
    return translate("checker", "Choose an answer first, please. You can also choose “I am not sure”.")
