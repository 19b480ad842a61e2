"""The page of one result in rows: warnings first, then how much, who decides, and why."""

from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from content_sync.entitlement.outcomes import Outcome, Screening
from screens.booth import Booth
from screens.fallback_notes import checker_fallback_note
from screens.outcome_rows import advice_rows
from screens.outcome_words import amount_words
from screens.routes import CheckerQuestion, CheckerResult, CheckerTakeHome
from screens.rows import Row
from screens.screened import text_of
from screens.words import translate

_NO_RECOURSE = "no_recourse"


def page_rows(outcome: Outcome, screening: Screening, booth: Booth) -> list[Row]:
    """Cut a result into rows, in reading order; what there is nothing to say of has none."""
    lang = screening.lang
    return [
        *_notes(outcome, lang, booth),
        *_amounts(outcome, lang),
        *_facts(outcome, lang),
        *_reasons(outcome, lang),
        *_open(outcome, lang),
        *_leads_to(outcome, screening),
        *_official(outcome, booth),
        *_for_everybody(outcome, lang, booth),
    ]


def _notes(outcome: Outcome, lang: str, booth: Booth) -> Iterator[Row]:
    if lang != booth.language:
        yield Row("fallback", "note", items=(checker_fallback_note(lang),))
    for at, warning in enumerate(outcome.warnings):
        yield Row(f"warning-{at}", "warning", items=(_plain(warning),), lang=lang)


def _amounts(outcome: Outcome, lang: str) -> Iterator[Row]:
    if not outcome.amounts:
        return
    yield Row(
        "amounts",
        "facts",
        translate("checker", "The published rates"),
        items=tuple(f"<b>{_plain(amount_words(amount))}</b>" for amount in outcome.amounts),
        labels=tuple(amount.label for amount in outcome.amounts),
        notes=("wallet",) * len(outcome.amounts),
        isOwnItems=True,
        lang=lang,
    )


def _facts(outcome: Outcome, lang: str) -> Iterator[Row]:
    facts = (
        (translate("checker", "Who decides"), outcome.decided_by, "building-community"),
        (translate("checker", "How to start"), outcome.first_step, "list-check"),
    )
    labels, items, icons = zip(*((label, _plain(text), icon) for label, text, icon in facts if text), strict=True)
    yield Row("facts", "facts", items=items, labels=labels, notes=icons, lang=lang, isOwnLabels=True)


def _reasons(outcome: Outcome, lang: str) -> Iterator[Row]:
    if not outcome.reasons:
        return
    is_ruled_out = outcome.outcome == "not_shown"
    heading = translate("checker", "You told us")
    if is_ruled_out:
        heading = translate("checker", "Why it is not on your list")
    reasons = tuple(_plain(reason) for reason in outcome.reasons)
    yield Row("reasons", "bullets" if is_ruled_out else "ticks", heading, reasons, lang=lang)


def _open(outcome: Outcome, lang: str) -> Iterator[Row]:
    """What is not known, and the question that would tell."""
    if outcome.unsure:
        heading = translate("checker", "It also depends on")
        yield Row("unsure", "bullets", heading, tuple(_plain(text) for text in outcome.unsure), lang=lang)
    if outcome.question:
        heading = translate("checker", "One more answer would help")
        route = CheckerQuestion(outcome.question)
        yield Row("question", "entry", heading, (outcome.question_text,), lang=lang, tint="sea", route=route)


def _leads_to(outcome: Outcome, screening: Screening) -> Iterator[Row]:
    heading = translate("checker", "It may lead to more help")
    for other in screening.outcomes:
        if other.name in outcome.unlocks and other.outcome != "not_shown":
            route = CheckerResult(other.id)
            yield Row(
                f"leads-{other.id}", "entry", heading, (other.name,), notes=(other.summary,), lang=screening.lang,
                route=route,
            )  # fmt: skip
            heading = ""


def _official(outcome: Outcome, booth: Booth) -> Iterator[Row]:
    if outcome.link and booth.may_open(outcome.link):
        host = (urlsplit(outcome.link).hostname or "").removeprefix("www.")
        label = translate("checker", "The official page, on your phone")
        yield Row(
            "official", "entry", translate("checker", "Do it online"), (label,), notes=(host,),
            route=CheckerTakeHome(outcome.id),
        )  # fmt: skip


def _for_everybody(outcome: Outcome, lang: str, booth: Booth) -> Iterator[Row]:
    """Free advice, and what somebody must know whose visa excludes public funds: nobody is asked about that."""
    checker = booth.rules.checker()
    if checker is None:
        return
    no_recourse = text_of(checker.rules.warnings.get(_NO_RECOURSE, {}), lang)
    if outcome.public_funds and no_recourse and no_recourse not in outcome.warnings:
        yield Row("no-recourse", "note", items=(_plain(no_recourse),), lang=lang)
    advice = checker.rules.advice.get(booth.nation)
    if advice:
        yield from advice_rows(advice, lang, booth)


def _plain(text: str) -> str:
    """The rule set's words hold no marks."""
    return escape(text, quote=False)
