"""What is not among the results, each with its reason: claimants and staff look at it together."""

from collections.abc import Iterator
from html import escape

from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.outcomes import Outcome, Screening
from content_sync.entitlement.rules import RuleSet
from screens.outcome_rows import LOOKS, advice_rows, look_of
from screens.outcome_words import told
from screens.routes import CheckerAnswers, CheckerResult
from screens.rows import Row
from screens.screened import text_of
from screens.screened_rows import ScreenedRowsModel
from screens.words import translate

QML_IMPORT_NAME = "screens.checker_others"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class CheckerOthersModel(ScreenedRowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows what the answers rule out, by its subject."""

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("checker", "Not on your list, and why")

    def _outcome_rows(self, screening: Screening, rules: RuleSet) -> Iterator[Row]:
        others = [one for one in screening.outcomes if one.outcome == "not_shown"]
        if not others:
            yield Row("none", "text", items=(translate("checker", "There is nothing that your answers rule out."),))
        yield from self._groups(others, screening.lang, rules.groups)
        advice = rules.advice.get(self._booth.nation)
        if advice:
            yield from advice_rows(advice, screening.lang, self._booth)
        yield Row("change", "entry", items=(translate("checker", "Change an answer"),), route=CheckerAnswers())

    def _groups(self, others: list[Outcome], lang: str, names: dict[str, dict[str, str]]) -> Iterator[Row]:
        """The subjects in the rule set's order, each with its heading."""
        for group, name in names.items():
            heading = escape(text_of(name, lang), quote=False)
            for outcome in (one for one in others if one.group == group):
                yield self._row(outcome, lang, heading)
                heading = ""

    def _row(self, outcome: Outcome, lang: str, heading: str) -> Row:
        line = told(outcome, lang, self._booth)
        return Row(
            f"other-{outcome.id}",
            "entry",
            heading,
            (outcome.name,),
            notes=(line.rest,),
            lang=lang,
            headingLang=lang,
            aside=line.beginning,
            tint=look_of(outcome)[1] if outcome.group in LOOKS else "sea",
            route=CheckerResult(outcome.id),
        )
