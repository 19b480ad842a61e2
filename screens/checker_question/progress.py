"""How far one is in the checker, without false precision: later answers may bring questions or take some away."""

from dataclasses import dataclass

from content_sync.entitlement.rules import Question
from screens.booth import Booth
from screens.counted import Counted
from screens.screened import way_of
from screens.words import translate

STEPS = 5


@dataclass(frozen=True, slots=True)
class Progress:
    """In words, and as so many of five steps."""

    words: str
    steps: int


def progress_at(question: Question, booth: Booth) -> Progress:
    """Answer how far somebody is who reads this question."""
    if question.is_later:
        return Progress(translate("checker", "One more answer"), STEPS)
    way = way_of(booth)
    number = sum(1 for one in way[: way.index(question.id)]) + 1 if question.id in way else len(way)
    more = max(0, len(way) - number)
    place = translate("checker", "Question {number}.").format(number=number)
    left = Counted().about_more(more) if more else translate("checker", "Perhaps the last one")
    return Progress(f"<b>{place}</b> {left}", max(1, round(STEPS * number / max(1, len(way)))))
