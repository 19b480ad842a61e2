"""Times of day as people write them, and which half of the day they mean."""

import re
from datetime import time

from msgspec import Struct

from content_sync.opening_hours.words import CLOCK, MORNING

CLOCK_PATTERN = re.compile(CLOCK)
"""A time of day, to be read by `read_clock`."""
_SPACE = re.compile(r"\s+")
_HALF = 12
_LAST_HOUR = 23
_MORNINGS = range(7, 12)
"""Bare hours at which things open in the morning, and (below) in the afternoon, and by when those close."""
_AFTERNOONS = range(6)
_EVENINGS = range(1, 9)
_CLOSINGS = range(7)


class NotUnderstoodError(Exception):
    """The text does not have exactly one meaning."""


class ClockTime(Struct, frozen=True):
    """A time as written: `is_fixed` when it can mean one time of day only."""

    hour: int
    minute: int
    is_fixed: bool
    half: str = ""


def read_clock(match: re.Match[str]) -> ClockTime:
    """Turn a match of CLOCK_PATTERN into a time; one that no clock shows is not understood."""
    four, half = match["four"], _SPACE.sub("", (match["half"] or "").replace(".", ""))
    if four:
        hour, minute, is_fixed = int(four[:2]), int(four[2:]), True
    else:
        hour, minute = int(match["hour"]), int(match["minute"][1:] or 0)
        # 16.30, 09:00 and 0:30 can only be read by the 24-hour clock.
        is_fixed = hour > _HALF or hour == 0 or (match["hour"][0] == "0" and bool(match["minute"]))
    if hour > _LAST_HOUR or (half and not 1 <= hour <= _HALF):
        raise NotUnderstoodError
    if not half:
        return ClockTime(hour, minute, is_fixed)
    if hour == _HALF and half in {"ynos", "yrhwyr", "ybore"}:
        raise NotUnderstoodError
    is_morning = half.startswith(tuple(word.replace(" ", "") for word in MORNING))
    return ClockTime(
        hour % _HALF + (0 if is_morning else _HALF), minute, is_fixed=True, half="am" if is_morning else "pm"
    )


def settle_span(opens: ClockTime, closes: ClockTime) -> tuple[time, time]:
    """Settle which half of the day is meant: "10-1pm", "9 to 5", "1-4"; "7-9" could be either and is refused."""
    first, last = opens.hour, closes.hour
    if not opens.is_fixed and not closes.is_fixed:
        if first in _MORNINGS and last % _HALF in _CLOSINGS:
            last = last % _HALF + _HALF
        elif first % _HALF in _AFTERNOONS and last in _EVENINGS and first % _HALF < last:
            first, last = first % _HALF + _HALF, last + _HALF
        else:
            raise NotUnderstoodError
    elif not opens.is_fixed:
        first = _opening_before(opens, closes)
    elif not closes.is_fixed:
        # By a 24-hour opening time the closing time is one too; after "9am" comes whatever is next on the dial.
        last = last if not opens.half else _closing_after(opens, closes)
    start, end = time(first, opens.minute), time(last, closes.minute)
    if start == end:
        raise NotUnderstoodError
    return start, end


def _opening_before(opens: ClockTime, closes: ClockTime) -> int:
    if not closes.half:
        return opens.hour
    as_closing = opens.hour % _HALF + (_HALF if closes.half == "pm" else 0)
    if (as_closing, opens.minute) < (closes.hour, closes.minute):
        if closes.half == "pm" and opens.hour % _HALF not in _AFTERNOONS:
            # "8-10pm" is an evening for a choir and a day for a swimming pool.
            raise NotUnderstoodError
        return as_closing
    if closes.half == "am":
        # "11-2am": from 11 in the morning or at night?
        raise NotUnderstoodError
    # "10-1pm" and "9-12pm": from the morning.
    return opens.hour % _HALF


def _closing_after(opens: ClockTime, closes: ClockTime) -> int:
    same_half = closes.hour % _HALF + (_HALF if opens.half == "pm" else 0)
    if (same_half, closes.minute) > (opens.hour, opens.minute):
        return same_half
    return (same_half + _HALF) % 24
