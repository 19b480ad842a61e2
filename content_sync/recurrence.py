"""The next date of an event that repeats, by the rule of iCalendar that its website gives (RFC 5545, 3.3.10)."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

_RULE = re.compile(r"(?:RRULE:)?FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(?!INTERVAL=0)[A-Z]+=[^;]+)*;?")
"""What repeats more often than once a day, or never gets on, is no event."""
_UNTIL = re.compile(r"(?<=UNTIL=)[0-9TZ]+")
_AHEAD = timedelta(days=800)
"""How far a next date is looked for: two years and a little."""


class UnknownRuleError(Exception):
    """The rule cannot be understood: no date is better than a wrong one."""


def next_span(span: tuple[float, float], rule: str, zone: str, now: float) -> tuple[float, float] | None:
    """Answer the first date of an event that is not over: start and end, in seconds since 1970; None when all are.

    `span`: its first date. `rule`: "FREQ=WEEKLY;BYDAY=TU", and perhaps lines with "EXDATE:". `zone`: an IANA name; the
    hour stays the same when the clocks change. Raises UnknownRuleError.
    """
    lasts = span[1] - span[0]
    try:
        local = ZoneInfo(zone)
        first, since = (datetime.fromtimestamp(one, local).replace(tzinfo=None) for one in (span[0], now - lasts))
        starts = (moment.replace(tzinfo=local).timestamp() for moment in _moments(rule, first, since, local))
        return next(((start, start + lasts) for start in starts if start + lasts >= now), None)
    except (ValueError, KeyError, TypeError, OverflowError, OSError) as fault:
        raise UnknownRuleError(rule) from fault


def _moments(written: str, first: datetime, since: datetime, local: ZoneInfo) -> Iterator[datetime]:
    """Give the starts from `since` on, all by the clock on the wall."""
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - few websites have events that repeat

    lines = [line.strip().upper() for line in written.splitlines() if line.strip()]
    (rule,) = (line for line in lines if not line.startswith("EXDATE"))
    if not _RULE.fullmatch(rule):
        raise ValueError(rule)
    rule = _UNTIL.sub(lambda found: f"{_last_moment(found[0], local):%Y%m%dT%H%M%S}", rule)
    exceptions = (one for line in lines if line.startswith("EXDATE") for one in line.rpartition(":")[2].split(","))
    left_out = {_day(one, local) for one in exceptions}
    moments = rrulestr(rule, dtstart=first).xafter(since, inc=True)
    coming = takewhile(lambda moment: moment < since + _AHEAD, moments)
    return (moment for moment in coming if moment.date() not in left_out)


def _last_moment(written: str, local: ZoneInfo) -> datetime:
    """Read the last moment at which it may begin; a date alone means all of that day."""
    moment = datetime.fromisoformat(written)
    if moment.tzinfo:
        return moment.astimezone(local)
    return moment if "T" in written else moment + timedelta(days=1, seconds=-1)


def _day(written: str, local: ZoneInfo) -> date:
    """Read a date, or the day of a moment where the event is: 20261231, 20261231T235959Z."""
    moment = datetime.fromisoformat(written)
    return (moment.astimezone(local) if moment.tzinfo else moment).date()
