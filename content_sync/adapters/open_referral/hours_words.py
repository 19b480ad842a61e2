"""Writes out the hours that a feed gives as a rule and not in words: "First Saturday of the month, 10:00 to 12:00"."""

import re
from collections.abc import Mapping
from typing import get_args

from msgspec import Struct

from content_sync.adapters.open_referral.dates import bracketed_period, day_of, month_name
from content_sync.adapters.open_referral.payload import ScheduleRow
from content_sync.content import Day
from content_sync.html import plain

_DAY = re.compile(r"([+-]?\d)?([A-Z]{2})[A-Z]*")
_CLOCK = re.compile(r"(\d{2}:\d{2})\b.*")
_MONTHS_OF_A_YEAR = 12
_MANY = 3


class _Language(Struct, frozen=True):
    days: tuple[str, ...]
    day: str
    """How a day is named, and (below) the first, second … and last of a month."""
    ordinals: Mapping[str, str]
    every_day: str
    of_the_month: str
    every: Mapping[str, str]
    span: str
    closed: str


_LANGUAGES = {
    "en": _Language(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        day="{}",
        ordinals={"1": "first {}", "2": "second {}", "3": "third {}", "4": "fourth {}", "5": "fifth {}",
                  "-1": "last {}"},
        every_day="every day",
        of_the_month="{} of the month",
        every={"DAILY": "every {} days", "WEEKLY": "every {} weeks", "MONTHLY": "every {} months"},
        span="{} to {}",
        closed="closed",
    ),
    "cy": _Language(
        days=("Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"),
        day="dydd {}",
        ordinals={"1": "dydd {} cyntaf", "2": "ail ddydd {}", "3": "trydydd dydd {}", "4": "pedwerydd dydd {}",
                  "5": "pumed dydd {}", "-1": "dydd {} olaf"},
        every_day="bob dydd",
        of_the_month="{} y mis",
        every={"DAILY": "bob {} diwrnod", "WEEKLY": "bob {} wythnos", "MONTHLY": "bob {} mis"},
        span="{} i {}",
        closed="ar gau",
    ),
}  # fmt: skip


def written_out(row: ScheduleRow, lang: str) -> str:
    """Write what a row says in a feed's language, or in English; nothing where that would leave out what matters."""
    words = _LANGUAGES.get(lang, _LANGUAGES["en"])
    freq = (row.freq or "WEEKLY").upper()
    if row.closed:
        said = [] if row.opens_at else [words.closed]
    elif freq not in words.every or row.byweekno:
        said = []
    else:
        said = [part for part in (_days(row, freq, words), _times(row, words)) if part]
    if not said:
        return ""
    said += [words.every[freq].format(row.interval)] if (row.interval or 1) > 1 else []
    said += [month_name(int(one), lang) for one in (row.bymonth or "").split(",") if _is_month(one)]
    line = ", ".join(said)
    ends = [day for day in (day_of(row.valid_to), day_of(row.until)) if day]
    since = day_of(row.valid_from) or day_of(row.dtstart)
    return line[0].upper() + line[1:] + bracketed_period(since, min(ends, default=None), lang)


def _days(row: ScheduleRow, freq: str, words: _Language) -> str:
    named = [_DAY.fullmatch(part.strip().upper()) for part in (row.byday or "").split(",") if part.strip()]
    known = [one for one in named if one and one[2] in get_args(Day)]
    if len(known) < len(named):
        return ""
    days = _span(known, words) or ", ".join(_day(one, words) for one in known)
    is_of_month = any(one[1] for one in known)
    if not days and freq == "MONTHLY" and row.bymonthday:
        days, is_of_month = ", ".join(part.strip() for part in row.bymonthday.split(",")), True
    if not days and freq == "DAILY" and (row.interval or 1) == 1:
        return words.every_day
    return words.of_the_month.format(days) if is_of_month else days


def _span(days: list[re.Match[str]], words: _Language) -> str:
    """Write three days in a row and more as a span."""
    places = [get_args(Day).index(one[2]) for one in days if not one[1]]
    if len(places) < max(_MANY, len(days)) or places != list(range(places[0], places[0] + len(places))):
        return ""
    return words.span.format(_day(days[0], words), _day(days[-1], words))


def _day(match: re.Match[str], words: _Language) -> str:
    name = words.days[get_args(Day).index(match[2])]
    return words.ordinals.get((match[1] or "").lstrip("+"), words.day).format(name)


def _times(row: ScheduleRow, words: _Language) -> str:
    opens, closes = (_CLOCK.sub(r"\1", plain(time or "")) for time in (row.opens_at, row.closes_at))
    return words.span.format(opens, closes) if opens and closes else opens or closes


def _is_month(written: str) -> bool:
    return written.strip().isdecimal() and 1 <= int(written) <= _MONTHS_OF_A_YEAR
