"""A result of the checker in words: how likely it is, the published rate, what was told, and who decides.

The rule set's texts are in its own languages. Where that is not the interface's, the two are kept apart, so that each
is drawn and spoken in its own: `Told.beginning` is the interface's, everything else the rule set's.
"""

from dataclasses import dataclass

from content_sync.entitlement.outcomes import Outcome, ShownAmount
from screens import words
from screens.bidi import isolate
from screens.booth import Booth
from screens.words import translate

MOST_REASONS = 3
"""As many reasons stand on a card; all of them on the result's own page."""
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
        return _together(translate("checker", "Still to answer:"), outcome.question_text, (), lang, booth)
    decides = (outcome.decided_by,) if outcome.outcome != "not_shown" else ()
    if not outcome.reasons:
        return Told("", " ".join(decides))
    own = lang == booth.language
    reasons = outcome.reasons[:MOST_REASONS]
    told_us = words.listed(*reasons) if own else ", ".join(reasons)
    return _together(translate("checker", "You told us:"), f"{told_us}.", decides, lang, booth)


def _together(beginning: str, sentence: str, decides: tuple[str, ...], lang: str, booth: Booth) -> Told:
    rest = " ".join([sentence, *decides])
    return Told("", f"{beginning} {rest}") if lang == booth.language else Told(beginning, rest)
