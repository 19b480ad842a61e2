"""What the checker says of itself before its first question: what it is, what it keeps (nothing), and for whom."""

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.rules import RuleSet
from screens.booth import Booth
from screens.checker.nation_words import lives_in
from screens.fallback_notes import checker_fallback_note
from screens.routes import Checker, CheckerQuestion, CheckerResults, Route
from screens.rows import Row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.screened import screened
from screens.words import full_date, translate

QML_IMPORT_NAME = "screens.checker"
QML_IMPORT_MAJOR_VERSION = 1

_NO_RECOURSE = "no_recourse"
"""The warning of a rule set that everybody sees before the questions: what somebody's visa may say."""


@QmlElement
@QmlUncreatable("The navigator makes it.")
class CheckerModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Explains the checker, and begins it."""

    def __init__(self, _route: Checker, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._first: Route | None = None

    def refresh(self) -> None:
        """Say it in the visitor's language."""
        screening, checker = screened(self._booth), self._booth.rules.checker()
        self._first = None
        if checker and screening:
            rules = checker.rules
            lang = screening.lang
            self._first = _first_step(rules, self._booth, screening.next_question)
            self._show(
                [
                    *_language_note(lang, self._booth),
                    *_promises(checker.nation),
                    *_warning(rules, lang),
                    *_age(rules, self._booth, is_dated=screening.rates_are_dated),
                ]
            )
        self.changed.emit()

    @property
    def is_gone(self) -> bool:
        """True when the booth has no rule set any more."""
        return self._first is None

    @Slot()
    def aimStart(self) -> None:
        """A finger is on Start."""
        if self._first:
            self._aim(self._first)

    @Slot()
    def start(self) -> None:
        """Go to the first question."""
        if self._first:
            self._go(self._first)

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("checker", "Find out what you could get")


def _first_step(rules: RuleSet, booth: Booth, next_question: str) -> Route:
    """Who comes back to the beginning meets the questions again that they have answered."""
    first = next((question.id for question in rules.questions if question.id in booth.answers.given), next_question)
    return CheckerQuestion(first) if first else CheckerResults()


def _language_note(lang: str, booth: Booth) -> Iterator[Row]:
    if lang != booth.language:
        yield Row("language", "note", items=(checker_fallback_note(lang),))


def _promises(nation: str) -> Iterator[Row]:
    promises = (
        translate("checker", "8 to 15 questions, about 5 minutes"),
        translate("checker", "No name and no address. Nothing you tell us is saved or sent to anyone"),
        translate("checker", "You can say “I am not sure” to any question, and change any answer"),
        lives_in(nation),
    )
    yield Row("promises", "ticks", items=promises)


def _warning(rules: RuleSet, lang: str) -> Iterator[Row]:
    text = rules.warnings.get(_NO_RECOURSE)
    if text:
        yield Row("no-recourse", "warning", items=(text.get(lang) or next(iter(text.values())),), lang=lang)


def _age(rules: RuleSet, booth: Booth, *, is_dated: bool) -> Iterator[Row]:
    if not is_dated:
        text = translate(
            "checker",
            "The rules here are not for today’s date. We leave out amounts. Check with the council or an adviser.",
        )
        yield Row("undated", "warning", items=(text,))
    day = full_date(rules.checked_on, booth.language)
    text = translate("checker", "These rules were last updated on {day}.")
    yield Row("age", "small", items=(text.format(day=day),))
