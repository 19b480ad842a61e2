"""Opening hours of a feed: rules that a week can hold become schedules, all others are shown as written."""

import re
from collections.abc import Iterable, Iterator
from datetime import time
from typing import get_args

from content_sync.adapters.open_referral.dates import day_of
from content_sync.adapters.open_referral.hours_words import written_out
from content_sync.adapters.open_referral.payload import ScheduleRow
from content_sync.content import Day, Schedule
from content_sync.html import plain
from content_sync.opening_hours import parse_hours

_DAYS: tuple[Day, ...] = get_args(Day)
_NAMES: dict[str, Day] = dict(
    zip(("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"), _DAYS, strict=True)
)
"""Some feeds write out the days."""
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?")
_MOST_KEPT = 500
_END_OF_DAY = time(23, 59)


class Hours:
    """Reads and writes hours in one language."""

    def __init__(self, lang: str) -> None:
        """`lang`: the language of the rows' descriptions and notes."""
        self._lang = lang
        self._read: dict[str, tuple[Schedule, ...] | None] = {}

    def schedules(self, rows: Iterable[ScheduleRow]) -> tuple[Schedule, ...]:
        """Translate rows; nothing unless every one is clear, because half of the hours would mislead.

        A row without times may still say them in its description; notes are read for closures on dates.
        """
        made: dict[Schedule, None] = {}
        for row in rows:
            if row.closed:
                made |= dict.fromkeys(_closures(row))
                continue
            rule = _schedule(row)
            found = (rule,) if rule else self._written(row.description)
            if not found:
                return ()
            made |= dict.fromkeys(found)
            made |= dict.fromkeys(one for one in self._written(row.notes) if one.closed)
        return tuple(made)

    def text(self, rows: Iterable[ScheduleRow]) -> str:
        """Answer the hours in the feed's own words, a line each; what it gives as a rule alone is written out."""
        return "\n".join(dict.fromkeys(line for row in rows if (line := self._line(row))))

    def _line(self, row: ScheduleRow) -> str:
        """Write a row; a description without a number may say what the hours are for, and not the hours."""
        described = plain(row.description or "", "\n")
        if any(map(str.isdecimal, described)):
            return described
        return ": ".join(filter(None, (described, written_out(row, self._lang))))

    def _written(self, text: str | None) -> tuple[Schedule, ...]:
        """Understand a text; feeds repeat the same ones on hundreds of rows."""
        if not text:
            return ()
        if text not in self._read:
            if len(self._read) >= _MOST_KEPT:
                self._read.clear()
            self._read[text] = parse_hours(text, self._lang)
        return self._read[text] or ()


def hours_note(rows: Iterable[ScheduleRow]) -> str:
    """Answer what the feed says beside the regular hours."""
    return " ".join(dict.fromkeys(words for row in rows if (words := plain(row.notes or ""))))


def _schedule(row: ScheduleRow) -> Schedule | None:
    days = _days(row)
    opens, closes = _time(row.opens_at), _time(row.closes_at)
    if not days or opens is None or closes is None or row.bymonth or row.byweekno:
        return None
    interval = row.interval or 1
    start = day_of(row.valid_from) or day_of(row.dtstart)
    ends = [day for day in (day_of(row.valid_to), day_of(row.until)) if day]
    if interval < 1 or (interval > 1 and start is None):
        return None
    return Schedule(days, opens, closes, start, min(ends, default=None), interval)


def _closures(row: ScheduleRow) -> Iterator[Schedule]:
    """Give when it is shut on some dates: the whole day where no times are said, nothing where none is left."""
    opens, closes = _time(row.opens_at), _time(row.closes_at)
    if opens is None or closes is None:
        yield Schedule(valid_from=day_of(row.valid_from), valid_to=day_of(row.valid_to), closed=True)
    elif opens < closes and (opens, closes) != (time(0), _END_OF_DAY):
        yield Schedule((), opens, closes, day_of(row.valid_from), day_of(row.valid_to), closed=True)


def _days(row: ScheduleRow) -> tuple[Day, ...]:
    """Answer the days of a weekly or daily rule; monthly ones and "1MO" do not fit into a week.

    BYMONTHDAY is left unread: RFC 5545 forbids it in a weekly rule, and feeds that copy the official example have it.
    """
    freq = (row.freq or "WEEKLY").upper()
    if freq == "DAILY" and not row.byday:
        return _DAYS
    if freq not in ("WEEKLY", "DAILY"):
        return ()
    parts = [part.strip().upper() for part in (row.byday or "").split(",") if part.strip()]
    named = [_NAMES.get(part, part) for part in parts]
    return tuple(day for day in _DAYS if day in named) if set(named) <= set(_DAYS) else ()


def _time(written: str | None) -> time | None:
    if not (match := _TIME.fullmatch((written or "").strip())):
        return None
    hour, minute = int(match[1]), int(match[2])
    if (hour, minute) == (24, 0):
        return _END_OF_DAY
    try:
        return time(hour, minute)
    except ValueError:
        return None
