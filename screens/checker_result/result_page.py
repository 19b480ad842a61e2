"""The page of one result in rows: warnings first, then how much, who decides, and why."""

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from content_sync.entitlement.outcomes import Outcome, Screening
from screens.booth import Booth
from screens.fallback_notes import checker_fallback_note
from screens.outcome_rows import advice_rows
from screens.outcome_words import amount_words, told_and_concluded
from screens.routes import CheckerQuestion, CheckerResult, CheckerTakeHome
from screens.rows import Row, RowKind
from screens.screened import text_of
from screens.words import line_start, translate

_NO_RECOURSE = "no_recourse"
_PHONE = re.compile(r"\b0\d{2,}(?: \d{2,})+")


def page_rows(outcome: Outcome, screening: Screening, booth: Booth) -> list[Row]:
    """Cut a result into rows, in reading order; what there is nothing to say of has none."""
    lang = screening.lang
    question = list(_question(outcome, lang))
    is_open = outcome.outcome == "need_answer"
    return [
        *_notes(outcome, lang, booth),
        *(question if is_open else []),
        *_facts(outcome, lang),
        *_reasons(outcome, lang, booth),
        *_unsure(outcome, lang),
        *([] if is_open else question),
        *_leads_to(outcome, screening),
        *_official(outcome, booth),
        *_for_everybody(outcome, lang, booth),
    ]


def _notes(outcome: Outcome, lang: str, booth: Booth) -> Iterator[Row]:
    if lang != booth.language:
        yield Row("fallback", "note", items=(checker_fallback_note(lang),))
    for at, warning in enumerate(outcome.warnings):
        yield Row(f"warning-{at}", "warning", items=(_plain(warning),), lang=lang)


def _facts(outcome: Outcome, lang: str) -> Iterator[Row]:
    facts = [
        *((amount_words(amount), amount.label, "wallet") for amount in outcome.amounts),
        (translate("checker", "Who decides"), outcome.decided_by, "building-community"),
        (translate("checker", "How to start"), outcome.first_step, "list-check"),
    ]
    labels, items, icons = zip(*((label, _sentence(text), icon) for label, text, icon in facts), strict=True)
    yield Row("facts", "facts", items=items, labels=labels, notes=icons, lang=lang, isOwnLabels=True)
    if outcome.amounts:
        text = translate("checker", "These are the published rates. What somebody gets may be less.")
        yield Row("rates", "small", items=(text,))


def _reasons(outcome: Outcome, lang: str, booth: Booth) -> Iterator[Row]:
    stated, concluded = told_and_concluded(outcome, lang, booth)
    if outcome.outcome == "not_shown":
        heading = translate("checker", "Why it is not on your list")
        yield from _list("reasons", "bullets", heading, (*stated, *concluded), lang)
        return
    yield from _list("reasons", "ticks", translate("checker", "You told us"), stated, lang)
    yield from _list("concluded", "bullets", translate("checker", "This matters too"), concluded, lang)


def _unsure(outcome: Outcome, lang: str) -> Iterator[Row]:
    """What is not known."""
    yield from _list("unsure", "bullets", translate("checker", "It also depends on"), outcome.unsure, lang)


def _list(key: str, kind: RowKind, heading: str, clauses: tuple[str, ...], lang: str) -> Iterator[Row]:
    if clauses:
        yield Row(key, kind, heading, tuple(_sentence(clause) for clause in clauses), lang=lang)


def _question(outcome: Outcome, lang: str) -> Iterator[Row]:
    """The question that would tell."""
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


def _sentence(clause: str) -> str:
    return line_start(_plain(clause))


def _plain(text: str) -> str:
    """The rule set's words hold no marks; a phone number in them stays on one line."""
    return _PHONE.sub(lambda number: number[0].replace(" ", "&nbsp;"), escape(text, quote=False))
