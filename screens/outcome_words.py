"""A result of the checker in words: how likely it is, the published rate, what was told, and who decides.

The rule set's texts are in its own languages. Where that is not the interface's, the two are kept apart, so that each
is drawn and spoken in its own: `Told.beginning` is the interface's, everything else the rule set's.
"""

from dataclasses import dataclass

from content_sync.entitlement.outcomes import Outcome, ShownAmount
from screens import words
from screens.bidi import isolate
from screens.booth import Booth
from screens.screened import text_of
from screens.words import translate

MOST_REASONS = 3
"""As many reasons stand on a card; all of them on the result's own page."""
_CONCLUSIONS = ("may_get", "may_not_get")
"""The rule set's phrases for what follows from another result."""
_CHIPS = {
    "likely": ("good", "check"),
    "worth_checking": ("plain", "help"),
    "need_answer": ("warn", "message-question"),
    "not_shown": ("bad", "minus"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What was told: the interface's first words, where the rest is in another language, and the rest."""

    beginning: str
    rest: str


def chip_of(outcome: Outcome) -> tuple[str, str, str]:
    """Answer an outcome's words, the kind of its chip, and its icon."""
    name = {
        "likely": translate("checker", "Likely"),
        "worth_checking": translate("checker", "Worth checking"),
        "need_answer": translate("checker", "One more answer"),
        "not_shown": translate("checker", "Not on your list"),
    }[outcome.outcome]
    return (name, *_CHIPS[outcome.outcome])


def amount_words(amount: ShownAmount) -> str:
    """Write a rate with how often it is paid: £238.00 a week."""
    pattern = {
        "week": translate("checker", "{amount} a week"),
        "month": translate("checker", "{amount} a month"),
        "year": translate("checker", "{amount} a year"),
        "once": translate("checker", "{amount}, paid once"),
    }.get(amount.per, "{amount}")
    return pattern.format(amount=isolate(amount.amount))


def told(outcome: Outcome, lang: str, booth: Booth) -> Told:
    """Say in a line what speaks for a result (or is still to be told), and who decides."""
    if outcome.outcome == "need_answer" and outcome.question_text:
        return _together(translate("checker", "Still to answer:"), outcome.question_text, lang, booth)
    stated, concluded = told_and_concluded(outcome, lang, booth)
    decides = [outcome.decided_by] if outcome.outcome != "not_shown" else []
    rest = [*(f"{words.line_start(reason)}." for reason in concluded[:1]), *decides]
    if not stated:
        return Told("", " ".join(rest))
    reasons = stated[:MOST_REASONS]
    listed = words.listed(*reasons) if lang == booth.language else ", ".join(reasons)
    return _together(translate("checker", "You told us:"), " ".join([f"{listed}.", *rest]), lang, booth)


def told_and_concluded(outcome: Outcome, lang: str, booth: Booth) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part the reasons that were told from those that follow from another result: nobody told us these."""
    checker = booth.rules.checker()
    phrases = [text_of(checker.rules.phrases[key], lang).split("{name}") for key in _CONCLUSIONS] if checker else []
    concluded = tuple(
        reason
        for reason in outcome.reasons
        if any(reason.startswith(before) and reason.endswith(after) for before, after in phrases)
    )
    return tuple(reason for reason in outcome.reasons if reason not in concluded), concluded


def _together(beginning: str, rest: str, lang: str, booth: Booth) -> Told:
    return Told("", f"{beginning} {rest}") if lang == booth.language else Told(beginning, rest)
