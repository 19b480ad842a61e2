"""The answers to a question as rows to touch, and what is chosen after a touch."""

from dataclasses import dataclass

from content_sync.entitlement.rules import Question
from screens.screened import text_of
from screens.words import translate

NOT_SURE = "not sure, or rather not say"
"""The key of the answer that is there for every question; no option of a rule set is called so."""

Chosen = tuple[str, ...] | None
"""The ids of the options chosen: none is "not sure" or "rather not say", None is that nothing was chosen yet."""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer. `lang`: the language (BCP 47) of its words; empty: the interface's own."""

    key: str
    words: str
    hint: str
    position: str
    isChosen: bool
    lang: str


def answer_rows(question: Question, chosen: Chosen, lang: str) -> list[AnswerRow]:
    """Answer the rows of a question in a language of the rule set, the last one "not sure"."""
    of = len(question.options) + 1
    rows = [
        AnswerRow(
            option.id,
            text_of(option.text, lang),
            text_of(option.hint, lang) if option.hint else "",
            _position(number, of),
            option.id in (chosen or ()),
            lang,
        )
        for number, option in enumerate(question.options, start=1)
    ]
    not_sure = translate("checker", "I am not sure, or would rather not say")
    return [*rows, AnswerRow(NOT_SURE, not_sure, "", _position(of, of), chosen == (), "")]


def _position(number: int, of: int) -> str:
    return translate("checker", "{number} of {all}").format(number=number, all=of)


def chosen_after(question: Question, chosen: Chosen, key: str) -> Chosen:
    """Answer what is chosen when an answer was touched. A single choice is not let go of by touching it again."""
    if not question.is_many:
        return () if key == NOT_SURE else (key,)
    if key == NOT_SURE:
        return None if chosen == () else ()
    kept = set(chosen or ()) ^ {key}
    alone = {option.id for option in question.options if option.is_none}
    kept = kept & {key} if key in alone else kept - alone
    return tuple(option.id for option in question.options if option.id in kept) or None
