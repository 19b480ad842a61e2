"""Makes rows of results, and of the topics that are offered where there are none.

Keys are positions, so that at each letter the rows on the screen are filled anew and none is made.
"""

from collections.abc import Sequence
from dataclasses import replace

from content_sync.search.answer import Found, Group
from screens import words
from screens.booth import Booth
from screens.languages import own_name
from screens.routes import MoreTopics, Route, Topic, route_to
from screens.rows import Row
from screens.search.why import kind_word, why_line
from screens.words import translate

_AROUND_TINT = "lichen"


Result = tuple[Group, Row]
"""A row, and the group that it stands in."""


def with_headings(results: Sequence[Result]) -> list[Row]:
    """Answer the rows with a heading over each group, where there are several."""
    if len({group for group, _row in results}) < 2:  # noqa: PLR2004  several
        return [row for _group, row in results]
    headings = _headings()
    before: Group | None = None
    rows: list[Row] = []
    for group, row in results:
        rows.append(row if group == before else replace(row, heading=headings[group]))
        before = group
    return rows


def empty_rows(start: int, end: int) -> list[Row]:
    """Answer rows that are there unseen, so that results that come at the next letter find them made."""
    return [Row(f"result-{at}", "entry") for at in range(start, end)]


def result_rows(found: Sequence[Found], booth: Booth, longest_lead: int) -> list[Result]:
    """Answer a row for each result, with a page's first sentence where it has at most so many letters."""
    return [(one.group, _row(at, one, booth, longest_lead)) for at, one in enumerate(found)]


def _headings() -> dict[Group, str]:
    return {
        "help": translate("search", "Help and services"),
        "places": translate("search", "Places"),
        "news": translate("search", "Events and news"),
    }


def _row(at: int, found: Found, booth: Booth, longest_lead: int) -> Row:
    line = " ".join([*_when(found, booth), why_line(found, longest_lead)])
    is_foreign = found.lang != booth.language
    return Row(
        f"result-{at}",
        "entry",
        items=(found.title,),
        labels=(own_name(found.lang) if found.is_fallback else "",),
        notes=("" if is_foreign else line,),
        lang=found.lang,
        aside=line if is_foreign else "",
        tag=translate("search", "{kind}.").format(kind=kind_word(found)),
        tint=_tint(found, booth),
        route=_route(found),
    )


def _when(found: Found, booth: Booth) -> list[str]:
    """When an event is: that decides whether somebody goes."""
    if found.kind != "event" or found.starts is None:
        return []
    starts = booth.clock.local(found.starts)
    ends = booth.clock.local(found.ends) if found.ends else None
    return [f"{words.event_when(starts, ends, booth.language)}."]


def _tint(found: Found, booth: Booth) -> str:
    if found.group != "help":
        return _AROUND_TINT
    card = booth.card_of(found.code)
    return card.tint if card else "sea"


def _route(found: Found) -> Route:
    return Topic(found.code) if found.kind == "topic" else route_to(found.kind, found.uid)


def topic_rows(booth: Booth) -> list[Result]:
    """Answer the topics of the home screen, and the way to the others."""
    topics = {topic.code: topic for topic in booth.content.topics(booth.language)}
    codes = [next((code for code in card.codes if code in topics), "") for card in booth.cards]
    shown = [(topics[code], card.tint) for code, card in zip(codes, booth.cards, strict=True) if code]
    rows = [
        Row(
            f"result-{at}",
            "entry",
            items=(topic.label,),
            labels=(own_name(topic.lang) if topic.is_fallback else "",),
            notes=(topic.summary,),
            lang=topic.lang,
            tint=tint,
            route=Topic(topic.code),
        )
        for at, (topic, tint) in enumerate(shown)
    ]
    if any(booth.card_of(code) is None for code in topics):
        label = translate("search", "More topics")
        rows.append(Row(f"result-{len(rows)}", "entry", items=(label,), labels=("",), notes=("",), route=MoreTopics()))
    return [("help", row) for row in rows]
