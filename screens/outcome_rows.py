"""Rows of the checker: a result as a card, free advice, and the warning before somebody claims."""

from collections.abc import Iterator
from html import escape

from content_sync.entitlement.outcomes import Outcome
from content_sync.entitlement.rules import Advice, RuleSet
from screens.bidi import isolate
from screens.booth import Booth
from screens.outcome_words import amount_words, chip_of, told
from screens.routes import CheckerQuestion, CheckerResult, Route
from screens.rows import Row
from screens.screened import text_of
from screens.words import translate

LOOKS = {
    "money": ("money-and-benefits", "sea"),
    "housing": ("housing", "heather"),
    "health": ("care", "slate"),
    "family": ("children-and-families", "sand"),
    "work": ("work", "lichen"),
    "bills": ("council-tax", "lichen"),
}
"""Group of results → pictogram and tint; a group of a council's own has those of money."""
_BEFORE_CLAIMING = "before_claiming_uc"


def look_of(outcome: Outcome) -> tuple[str, str]:
    """Answer the pictogram and the tint of a result's subject."""
    return LOOKS.get(outcome.group, LOOKS["money"])


def result_row(outcome: Outcome, lang: str, booth: Booth, heading: str = "") -> Row:
    """Make the card of a result; `lang` is the language of its texts. One more answer: the card opens its question."""
    chip, kind, icon = chip_of(outcome)
    line = told(outcome, lang, booth)
    amount = outcome.amounts[0] if outcome.amounts else None
    label = amount.label if amount and lang == booth.language else ""
    return Row(
        f"result-{outcome.id}",
        "result",
        heading,
        items=(outcome.name, outcome.summary, line.rest),
        labels=(label,),
        chip=chip,
        chipKind=kind,
        pictogram=icon,
        lang=lang,
        aside=line.beginning,
        tag=amount_words(amount) if amount else "",
        tint=look_of(outcome)[1],
        route=_route(outcome),
    )


def _route(outcome: Outcome) -> Route:
    if outcome.outcome == "need_answer" and outcome.question:
        return CheckerQuestion(outcome.question)
    return CheckerResult(outcome.id)


def advice_rows(advice: Advice, lang: str, booth: Booth) -> Iterator[Row]:
    """Say where free advice is: always, whatever the list says."""
    name = escape(text_of(advice.name, lang), quote=False)
    hours = escape(text_of(advice.hours, lang), quote=False)
    pattern = translate("checker", "<b>Free advice, whatever this list says.</b> {name}: <b>{phone}</b>.")
    phone = advice.phone.replace(" ", "&nbsp;")  # styled text breaks at a no-break space that is not written so
    words = pattern.format(name=isolate(name), phone=isolate(phone))
    if lang == booth.language:
        yield Row("advice", "note", items=(f"{words} {hours}".strip(),))
        return
    yield Row("advice", "note", items=(words,))
    yield Row("advice-hours", "small", items=(hours,), lang=lang)


def before_claiming_rows(rules: RuleSet, outcomes: tuple[Outcome, ...], lang: str) -> Iterator[Row]:
    """Warn before a claim that may end a benefit that somebody gets now."""
    warning = text_of(rules.warnings.get(_BEFORE_CLAIMING, {}), lang)
    if warning and any(warning in outcome.warnings for outcome in outcomes):
        yield Row("before-claiming", "warning", items=(escape(warning, quote=False),), lang=lang)
