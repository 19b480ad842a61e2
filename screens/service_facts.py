"""When a service is there and for what ages, in the visitor's words."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from content_sync.content import Item, Schedule
from content_sync.opening_hours import state_at, week
from screens import words
from screens.booth import Booth
from screens.words import translate

_A_FEW = 2
"""So many days in a row are named one by one, more as a span."""


def hours_of(item: Item, booth: Booth) -> str:
    """Write the hours of a week, a line for days with the same; nothing where they are not those of every week.

    Then the hours as the council wrote them must do.
    """
    schedules = item.schedules
    if any(one.interval > 1 for one in schedules) or state_at(schedules, booth.clock.now()).kind == "unknown":
        return ""
    return "<br/>".join(_week_in_lines(schedules, booth))


def ages_of(item: Item) -> str:
    """Write for what ages it is; nothing where none are given."""
    youngest, oldest = item.minimum_age, item.maximum_age
    if youngest and oldest:
        return translate("rows", "{youngest} to {oldest}").format(youngest=youngest, oldest=oldest)
    if youngest:
        return translate("rows", "{age} and over").format(age=youngest)
    return translate("rows", "Up to {age}").format(age=oldest) if oldest else ""


def _week_in_lines(schedules: Sequence[Schedule], booth: Booth) -> Iterator[str]:
    days = sorted(week(schedules, booth.clock.today()), key=lambda day: day[0].isoweekday())
    for spans, group in groupby(days, key=lambda day: day[1]):
        if spans:
            hours = words.listed(*(words.time_span(*span) for span in spans))
            yield words.listed(words.line_start(_days([day for day, _ in group], booth.language)), hours)


def _days(days: Sequence[date], language: str) -> str:
    names = [words.day_name(day, language) for day in days]
    return words.listed(*names) if len(names) <= _A_FEW else words.span_of_days(names[0], names[-1])
