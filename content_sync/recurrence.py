"""The next date of an event that repeats, by the rule of iCalendar that its website gives (RFC 5545, 3.3.10)."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import get_args
from zoneinfo import ZoneInfo

from msgspec import Struct

from content_sync.content import Day

_PARTS = frozenset(("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"))
_BYDAY = re.compile(r"([+-]?\d)?([A-Z]{2})")
_WEEK = get_args(Day)
_ONE_DAY = timedelta(days=1)
_DAYS_AHEAD = 800
"""How far a next date is looked for: two years and a little."""
_MOST_DAYS = 20_000
"""So many days of a rule that counts its dates are gone through, more than fifty years."""


class UnknownRuleError(Exception):
    """The rule says something that is not known here: no date is better than a wrong one."""


class _Rule(Struct, frozen=True):
    freq: str
    interval: int
    count: int
    """After so many dates it ends; 0: never."""
    until: datetime
    weekdays: tuple[tuple[int, int], ...]
    """Which of a month (1, 2 … or from its end -1, -2 …; 0: every one), and the day of the week (0 is Monday)."""
    monthdays: tuple[int, ...]
    places: tuple[int, ...]
    """Which of a month's dates that fit."""
    left_out: frozenset[date]


def next_span(span: tuple[float, float], rule: str, zone: str, now: float) -> tuple[float, float] | None:
    """Answer the first date of an event that is not over: start and end, in seconds since 1970; None when all are.

    `span`: its first date. `rule`: "FREQ=WEEKLY;BYDAY=TU", and perhaps lines with "EXDATE:". `zone`: an IANA name; the
    hour stays the same when the clocks change. Raises UnknownRuleError.
    """
    lasts = span[1] - span[0]
    try:
        first = datetime.fromtimestamp(span[0], ZoneInfo(zone))
        since = datetime.fromtimestamp(now - lasts, UTC).date()
        starts = (moment.timestamp() for moment in _moments(_read(rule, first), first, since))
        return next(((start, start + lasts) for start in starts if start + lasts >= now), None)
    except (ValueError, KeyError, OverflowError, OSError) as fault:
        raise UnknownRuleError(rule) from fault


def _read(written: str, first: datetime) -> _Rule:
    lines = [line.strip().upper().removeprefix("RRULE:") for line in written.splitlines() if line.strip()]
    (rule,) = (line for line in lines if not line.startswith("EXDATE"))
    parts = dict(part.split("=") for part in rule.strip(";").split(";"))
    days = [_BYDAY.fullmatch(one) for one in parts.get("BYDAY", "").split(",") if one]
    freq, places = parts["FREQ"], _numbers(parts, "BYSETPOS")
    is_known = (
        parts.keys() <= _PARTS
        and None not in days
        and freq in ("DAILY", "WEEKLY", "MONTHLY")
        and parts.get("WKST", "MO") == "MO"
    )
    if not is_known or (freq != "MONTHLY" and ("BYMONTHDAY" in parts or places or any(day and day[1] for day in days))):
        raise UnknownRuleError(written)
    exceptions = (one for line in lines if line.startswith("EXDATE") for one in line.rpartition(":")[2].split(","))
    return _Rule(
        freq=freq,
        interval=max(1, int(parts.get("INTERVAL", "1"))),
        count=int(parts.get("COUNT", "0")),
        until=_until(parts.get("UNTIL") or "9999-12-30", first),
        weekdays=tuple((int(day[1] or 0), _WEEK.index(day[2])) for day in days if day),
        monthdays=_numbers(parts, "BYMONTHDAY"),
        places=places,
        left_out=frozenset(_day(one, first) for one in exceptions),
    )


def _numbers(parts: dict[str, str], name: str) -> tuple[int, ...]:
    return tuple(int(one) for one in parts.get(name, "").split(",") if one)


def _until(written: str, first: datetime) -> datetime:
    """Read the last moment at which it may begin; a date alone means all of that day."""
    moment = datetime.fromisoformat(written)
    moment = moment if "T" in written else moment + _ONE_DAY - timedelta(seconds=1)
    return moment if moment.tzinfo else moment.replace(tzinfo=first.tzinfo)


def _day(written: str, first: datetime) -> date:
    """Read a date, or the day of a moment where the event is: 20261231, 20261231T235959Z."""
    moment = datetime.fromisoformat(written)
    return (moment.astimezone(first.tzinfo) if moment.tzinfo else moment).date()


def _moments(rule: _Rule, first: datetime, since: date) -> Iterator[datetime]:
    """Give the starts from a day before `since` on; a rule that counts its dates is counted from the first."""
    start = first.date() if rule.count else max(first.date(), since - _ONE_DAY)
    given = 0
    for ahead in range(_MOST_DAYS if rule.count else _DAYS_AHEAD):
        day = start + ahead * _ONE_DAY
        moment = datetime.combine(day, first.time(), first.tzinfo)
        if moment > rule.until or (rule.count and given >= rule.count):
            return
        if _is_on(rule, first.date(), day):
            given += 1
            if day not in rule.left_out:
                yield moment


def _is_on(rule: _Rule, first: date, day: date) -> bool:
    if rule.freq == "DAILY":
        return (day - first).days % rule.interval == 0 and (not rule.weekdays or (0, day.weekday()) in rule.weekdays)
    if rule.freq == "WEEKLY":
        weeks = (_monday(day) - _monday(first)).days // 7
        return weeks % rule.interval == 0 and (0, day.weekday()) in (rule.weekdays or ((0, first.weekday()),))
    months = (day.year - first.year) * 12 + day.month - first.month
    if months % rule.interval or not _is_of_month(rule, first, day):
        return False
    days = [one for one in _month_of(day) if _is_of_month(rule, first, one)] if rule.places else []
    return not rule.places or bool({days.index(day) + 1, days.index(day) - len(days)} & set(rule.places))


def _is_of_month(rule: _Rule, first: date, day: date) -> bool:
    days = _month_of(day)
    if not rule.weekdays and not rule.monthdays:
        return day.day == first.day
    same = [one for one in days if one.weekday() == day.weekday()]
    which = {0, same.index(day) + 1, same.index(day) - len(same)}
    is_weekday = any(weekday == day.weekday() and place in which for place, weekday in rule.weekdays)
    is_monthday = bool({day.day, day.day - len(days) - 1} & set(rule.monthdays))
    return (is_weekday or not rule.weekdays) and (is_monthday or not rule.monthdays)


def _monday(day: date) -> date:
    return day - day.weekday() * _ONE_DAY


def _month_of(day: date) -> tuple[date, ...]:
    return _days_of_month(day.replace(day=1))


@lru_cache(maxsize=100)
def _days_of_month(first: date) -> tuple[date, ...]:
    days = (first + at * _ONE_DAY for at in range(31))
    return tuple(one for one in days if one.month == first.month)
