"""What the checker says to the answers so far, and which question comes next. Each set of answers is screened once."""

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.path import Given, after, path, sensible
from content_sync.entitlement.rules import Text
from content_sync.entitlement.screening import Checker
from screens.booth import Booth


def screened(booth: Booth) -> Screening | None:
    """Screen the visitor's answers as of today; None while the booth has no rule set."""
    checker = booth.rules.checker()
    return _screening(booth, checker, given_answers(booth)) if checker else None


def given_answers(booth: Booth) -> Given:
    """Answer what the visitor gave, question by question, without what a later answer has made pointless."""
    checker = booth.rules.checker()
    return sensible(checker, booth.answers.given, booth.clock.today()) if checker else {}


def way_of(booth: Booth) -> tuple[str, ...]:
    """Answer the ids of the questions that were answered and of those to come, in their order."""
    checker = booth.rules.checker()
    if checker is None:
        return ()
    kept = given_answers(booth)
    return path(checker, kept, _screening(booth, checker, kept))


def next_question(booth: Booth, question: str, chosen: tuple[str, ...]) -> str:
    """Answer what comes after a question if this is chosen there; empty: nothing more could change a result."""
    checker = booth.rules.checker()
    if checker is None:
        return ""
    kept = sensible(checker, {**booth.answers.given, question: chosen}, booth.clock.today())
    way = path(checker, kept, _screening(booth, checker, kept))
    return after(question, way, kept, only_open=booth.answers.has_seen_results)


def _screening(booth: Booth, checker: Checker, kept: Given) -> Screening:
    """While a finger is on Next two sets of answers are asked about in turn: those given, and those to be given."""
    asked, known = (checker, kept, booth.clock.today(), booth.language), booth.answers.screened
    found = next((screening for key, screening in known if key == asked), None)
    if found is None:
        found = checker.screen(Answers.of(checker.rules, kept), booth.clock.today(), booth.language)
        known[:] = [*known[-1:], (asked, found)]
    return found


def text_of(text: Text, lang: str) -> str:
    """Answer a rule set's text in one of its languages, or in the first it has."""
    return text.get(lang) or next(iter(text.values()), "")
