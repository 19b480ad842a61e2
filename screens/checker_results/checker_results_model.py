"""What the checker's results show: what is likely, what is worth checking, what one more answer would tell."""

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.outcomes import Outcome, Screening
from content_sync.entitlement.rules import RuleSet
from screens import words
from screens.outcome_rows import advice_rows, before_claiming_rows, result_row
from screens.routes import Checker, CheckerAnswers, CheckerOthers, CheckerTakeHome, Home
from screens.rows import Row
from screens.screened_rows import ScreenedRowsModel
from screens.words import translate

QML_IMPORT_NAME = "screens.checker_results"
QML_IMPORT_MAJOR_VERSION = 1

_AGAIN = "again"


@QmlElement
@QmlUncreatable("The navigator makes it.")
class CheckerResultsModel(ScreenedRowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows the results for the answers so far."""

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("checker", "What you may be able to get")

    @Slot()
    def aimTakeHome(self) -> None:
        """A finger is on the button."""
        self._aim(CheckerTakeHome())

    @Slot()
    def takeHome(self) -> None:
        """Show a code that opens free advice: the list itself is in no code."""
        self._go(CheckerTakeHome())

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a result, or start again: then every answer is forgotten first."""
        self._booth.answers.has_seen_results = True
        if key == _AGAIN:
            self._go(Home())
            self._go(Checker())
        else:
            super().open(key)

    def _outcome_rows(self, screening: Screening, rules: RuleSet) -> Iterator[Row]:
        shown = tuple(one for one in screening.outcomes if one.outcome != "not_shown")
        lang = screening.lang
        yield from _notes(screening, shown)
        yield from before_claiming_rows(rules, shown, lang)
        for kind, heading in _headings().items():
            yield from self._group([one for one in shown if one.outcome == kind], lang, heading)
        if self._booth.nation in rules.advice:
            yield from advice_rows(rules.advice[self._booth.nation], lang, self._booth)
        yield from _ways_on()
        yield Row("about", "small", items=(_about(words.full_date(rules.checked_on, self._booth.language)),))

    def _group(self, outcomes: list[Outcome], lang: str, heading: str) -> Iterator[Row]:
        for outcome in outcomes:
            yield result_row(outcome, lang, self._booth, heading)
            heading = ""


def _notes(screening: Screening, shown: tuple[Outcome, ...]) -> Iterator[Row]:
    if not any(one.outcome == "likely" for one in shown):
        yield Row("kind", "text", items=(_a_short_list(),))
    if not screening.rates_are_dated:
        yield Row("undated", "note", items=(_undated(),))


def _headings() -> dict[str, str]:
    return {
        "likely": translate("checker", "What looks likely"),
        "worth_checking": translate("checker", "What is worth checking"),
        "need_answer": translate("checker", "What needs one more answer"),
    }


def _a_short_list() -> str:
    return translate(
        "checker",
        "We cannot say from your answers that anything is likely. That is not a no: many people get help that a short "
        "list of questions does not find. You can always ask or apply.",
    )


def _undated() -> str:
    return translate(
        "checker",
        "The rules here are not for today’s date. We leave out amounts. Check with the council or an adviser.",
    )


def _about(checked_on: str) -> str:
    promise = translate("checker", "Nothing you told us is saved.")
    return f"{promise} {translate('checker', 'These rules were last updated on {day}.').format(day=checked_on)}"


def _ways_on() -> Iterator[Row]:
    heading = translate("checker", "What you can do next")
    change = translate("checker", "Change an answer")
    others = translate("checker", "What is not on this list, and why")
    again = translate("checker", "Start again")
    clears = translate("checker", "This clears all your answers")
    yield Row("change", "entry", heading, (change,), route=CheckerAnswers())
    yield Row("others", "entry", items=(others,), route=CheckerOthers())
    yield Row(_AGAIN, "entry", items=(again,), notes=(clears,))
