"""The answers given in the checker: each opens its question, to be changed."""

from collections.abc import Iterator

from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.entitlement.rules import Question
from content_sync.entitlement.screening import Checker
from screens import words
from screens.booth import Booth
from screens.routes import CheckerAnswers, CheckerQuestion
from screens.rows import Row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.screened import given_answers, text_of
from screens.words import translate

QML_IMPORT_NAME = "screens.checker_answers"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class CheckerAnswersModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows every question that was answered, in the checker's order, with the answer."""

    def __init__(self, _route: CheckerAnswers, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._checker: Checker | None = None

    def refresh(self) -> None:
        """Read the answers again."""
        self._checker = self._booth.rules.checker()
        self._show(list(self._answer_rows(self._checker)) if self._checker else [])
        self.changed.emit()

    @property
    def is_gone(self) -> bool:
        """True when the booth has no rule set any more."""
        return self._checker is None

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("checker", "Change an answer")

    def _answer_rows(self, checker: Checker) -> Iterator[Row]:
        given = given_answers(self._booth)
        asked = [question for question in checker.rules.questions if question.id in given]
        if not asked:
            yield Row("none", "text", items=(translate("checker", "You have not answered any question yet."),))
        languages = checker.rules.languages
        lang = self._booth.language if self._booth.language in languages else languages[0]
        for question in asked:
            yield self._row(question, given[question.id], lang)

    def _row(self, question: Question, chosen: tuple[str, ...], lang: str) -> Row:
        texts = [text_of(option.text, lang) for option in question.options if option.id in chosen]
        unsure = translate("checker", "Not sure, or would rather not say") if not texts else ""
        answer = words.listed(*texts) if lang == self._booth.language else ", ".join(texts)
        return Row(
            f"answer-{question.id}",
            "entry",
            items=(words.line_start(text_of(question.about, lang)),),
            notes=(answer,),
            lang=lang,
            aside=unsure,
            route=CheckerQuestion(question.id),
        )
