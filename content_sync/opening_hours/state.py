"""Says what is open when: now, next, and over a week, from the schedules of a place.

Times on schedules are wall-clock times where the place is; comparisons are made in UTC, so that the nights on which
the clocks change come out right. No words are made here: the screens write "Open until 5pm" in their own language.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

from msgspec import Struct

from content_sync.content import Day, Schedule
from content_sync.opening_hours.words import WEEK

MIDNIGHT = time(0)
LAST_MINUTE = time(23, 59)
ONE_DAY = timedelta(days=1)
DAYS_AHEAD = 14
"""How far a next opening is looked for."""
SOON = timedelta(minutes=30)
"""From how long before closing people are told that it closes soon."""

Span = tuple[datetime, datetime]
"""From opening to closing. Without a zone: wall-clock time; the end may lie on the next day."""


class OpenState(Struct, frozen=True):
    """Whether a place is open at a moment.

    `all_day`: open for the whole of today. `unknown`: nothing is said, the hours as written must do.
    """

    kind: Literal["open", "closed", "all_day", "unknown"]
    closes: time | None = None
    """When open: until when (00:00 is midnight)."""
    closes_soon: int | None = None
    """When open: minutes left, if 30 or fewer."""
    next_opening: datetime | None = None
    """When closed: when it opens next, within 14 days; in the moment's own zone."""


def state_at(schedules: Sequence[Schedule], moment: datetime) -> OpenState:
    """Answer whether a place with these schedules is open at `moment`, an aware time in the place's own zone."""
    if moment.tzinfo is None:
        raise ValueError("state_at needs a time with a zone")
    today = moment.date()
    if not _can_be_trusted(schedules, today):
        shut = bool(schedules) and _all_understood(schedules) and _is_closed_on(schedules, today)
        return OpenState("closed") if shut else OpenState("unknown")
    days = (today + timedelta(days=n) for n in range(-1, DAYS_AHEAD + 2))
    spans = _joined(_in_utc(_spans_starting(schedules, day), moment.tzinfo) for day in days)
    now = moment.astimezone(UTC)
    for start, end in spans:
        if start <= now < end:
            return _open_state((start, end), moment)
    coming = (start for start, _ in spans if now < start <= now + DAYS_AHEAD * ONE_DAY)
    opening = next(coming, None)
    return OpenState("closed", next_opening=opening.astimezone(moment.tzinfo) if opening else None)


def week(schedules: Sequence[Schedule], day: date) -> tuple[tuple[date, tuple[tuple[time, time], ...]], ...]:
    """Answer seven days from `day` on, each with its (opens, closes); nothing when the schedules are not understood.

    A span stands under the day on which it starts; it closes on the next day when `closes` is not after `opens`.
    So 00:00 to 00:00 is the whole day, and a day without a span is a day closed.
    """
    openings = [schedule for schedule in schedules if not schedule.closed]
    if not openings or not _all_understood(schedules):
        return ()
    days = (day + timedelta(days=n) for n in range(7))
    spans = ((each, map(_at_most_a_day, _spans_starting(schedules, each))) for each in days)
    return tuple((each, tuple((start.time(), end.time()) for start, end in of_day)) for each, of_day in spans)


def _open_state(span: Span, moment: datetime) -> OpenState:
    end = span[1]
    left = end - moment.astimezone(UTC)
    midnight = datetime.combine(moment.date(), MIDNIGHT, moment.tzinfo)
    tomorrow = datetime.combine(moment.date() + ONE_DAY, MIDNIGHT, moment.tzinfo)
    if left > SOON and span[0] <= midnight.astimezone(UTC) and end >= tomorrow.astimezone(UTC):
        return OpenState("all_day")
    # Rounded up: with twenty seconds to go, "closes in 1 minute" is true and "0 minutes" is not.
    soon = -(-int(left.total_seconds()) // 60) if left <= SOON else None
    return OpenState("open", closes=end.astimezone(moment.tzinfo).time(), closes_soon=soon)


def _can_be_trusted(schedules: Sequence[Schedule], today: date) -> bool:
    """Tell whether these schedules say anything about today: closures alone, or hours that have all run out, do not."""
    openings = [schedule for schedule in schedules if not schedule.closed]
    current = any(each.valid_to is None or each.valid_to >= today for each in openings)
    return current and _all_understood(schedules)


def _all_understood(schedules: Sequence[Schedule]) -> bool:
    return all(_is_understood(schedule) for schedule in schedules)


def _is_understood(schedule: Schedule) -> bool:
    """Tell whether a schedule is whole: both times or none, and a start to count from if it is not every week."""
    has_both_or_none = (schedule.opens is None) == (schedule.closes is None)
    return has_both_or_none and schedule.interval >= 1 and (schedule.interval == 1 or schedule.valid_from is not None)


def _is_closed_on(schedules: Iterable[Schedule], day: date) -> bool:
    return any(each.closed and each.opens is None and _applies_on(each, day) for each in schedules)


def _applies_on(schedule: Schedule, day: date) -> bool:
    if schedule.valid_from and day < schedule.valid_from:
        return False
    if schedule.valid_to and day > schedule.valid_to:
        return False
    if schedule.days and _day_name(day) not in schedule.days:
        return False
    if schedule.interval > 1 and schedule.valid_from:
        # Weeks begin on Monday, as iCalendar's WKST does by default (RFC 5545, 3.3.10).
        weeks = (_monday(day) - _monday(schedule.valid_from)).days // 7
        return weeks % schedule.interval == 0
    return True


def _day_name(day: date) -> Day:
    return WEEK[day.weekday()]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _spans_starting(schedules: Iterable[Schedule], day: date) -> list[Span]:
    """Answer the spans that start on a day, joined, without the closures; the tail of the night before is not here.

    A closure for the whole day takes away what would start on it: a bar shut on Sundays still closes at 2am on Sunday.
    """
    schedules = tuple(schedules)
    if _is_closed_on(schedules, day):
        return []
    applying = [schedule for schedule in schedules if _applies_on(schedule, day)]
    spans = _joined([_span(schedule, day)] for schedule in applying if not schedule.closed)
    for closure in applying:
        if closure.closed:
            spans = _without(spans, _span(closure, day))
    return spans


def _span(schedule: Schedule, day: date) -> Span:
    """Turn a schedule into a span on a day. 23:59 is how Open Referral writes the end of a day."""
    opens, closes = schedule.opens or MIDNIGHT, schedule.closes or MIDNIGHT
    if closes.replace(second=0, microsecond=0) == LAST_MINUTE:
        closes = MIDNIGHT
    ends_on = day + ONE_DAY if closes < opens or closes == MIDNIGHT else day
    return datetime.combine(day, opens), datetime.combine(ends_on, closes)


def _at_most_a_day(span: Span) -> Span:
    """End at midnight what would come round to the hour at which it began: as two times of day it would look empty."""
    start, end = span
    return (start, datetime.combine(start.date() + ONE_DAY, MIDNIGHT)) if end - start >= ONE_DAY else span


def _joined(groups: Iterable[Iterable[Span]]) -> list[Span]:
    """Put spans in order, and make one of those that overlap or touch."""
    joined: list[Span] = []
    for start, end in sorted(span for group in groups for span in group):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _without(spans: Iterable[Span], closure: Span) -> list[Span]:
    shut, reopens = closure
    parts = [part for start, end in spans for part in ((start, min(end, shut)), (max(start, reopens), end))]
    return [(start, end) for start, end in parts if start < end]


def _in_utc(spans: Iterable[Span], zone: tzinfo) -> list[Span]:
    return [
        (start.replace(tzinfo=zone).astimezone(UTC), end.replace(tzinfo=zone).astimezone(UTC)) for start, end in spans
    ]
