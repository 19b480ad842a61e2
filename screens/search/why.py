"""Says in words what a result is, and why it was found. `kiosk search` prints the same."""

from content_sync.search.answer import Found, Reason
from screens.bidi import isolate
from screens.words import translate

LONGEST_LEAD = 60
"""Letters of a page's first sentence that a result has room for; a longer one is left to the page."""


def kind_word(found: Found) -> str:
    """Name what it is: its topic, or its kind where that says more."""
    word = {
        "venue": translate("search", "Place"),
        "event": translate("search", "Event"),
        "news": translate("search", "News"),
        "topic": translate("search", "Topic"),
    }.get(found.kind) or found.topic
    return word or translate("search", "Page")


def why_line(found: Found, longest_lead: int = LONGEST_LEAD) -> str:
    """Say why it was found: Matches “rent”: Help to pay your rent. `longest_lead`: letters of that last sentence."""
    reason = found.reason
    if reason.is_meant:
        return _quoted(translate("search", "Often meant by “{words}”"), reason.typed)
    if reason.field == "alias" and reason.met:
        return _quoted(translate("search", "Also called “{words}”"), reason.met)
    if reason.field == "text" and reason.met:
        return _quoted(translate("search", "On the page: “{words}”"), reason.met)
    return _matches(reason, found.lead if len(found.lead) <= longest_lead else "")


def _matches(reason: Reason, lead: str) -> str:
    if not lead:
        return _quoted(translate("search", "Matches “{words}”"), reason.typed)
    pattern = translate("search", "Matches “{words}”: {sentence}")
    return pattern.format(words=isolate(reason.typed), sentence=isolate(lead))


def _quoted(pattern: str, words: str) -> str:
    return pattern.format(words=isolate(words))
