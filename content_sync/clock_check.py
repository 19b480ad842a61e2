"""Whether the booth's clock is right, by the clocks of the websites that it asks anyway."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

CLOCK_IS_WRONG_S = 300
"""Seconds by which a clock may differ before anybody is told."""


class ClockCheck:
    """How far the booth's clock is ahead of a website's (or behind: below nought), None while nobody told the time."""

    def __init__(self) -> None:
        self.ahead_s: float | None = None

    def note(self, headers: Mapping[str, str]) -> None:
        """Compare with the time of an answer; of several the nearest counts, as a cache may tell an old one."""
        told = _time_of(headers)
        if told is None:
            return
        ahead = (datetime.now(UTC) - told).total_seconds()
        if self.ahead_s is None or abs(ahead) < abs(self.ahead_s):
            self.ahead_s = ahead


def is_wrong(ahead_s: float) -> bool:
    """Tell whether clocks differ by so much that somebody should see to it."""
    return abs(ahead_s) > CLOCK_IS_WRONG_S


def said_of_clock(ahead_s: float) -> str:
    """Say by how much a clock is wrong, after "The booth's clock is": "3 hours ahead of"."""
    words = "ahead of" if ahead_s > 0 else "behind"
    for unit, seconds in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if (count := int(abs(ahead_s) // seconds)) > 0:
            return f"{count} {unit}{'' if count == 1 else 's'} {words}"
    return f"less than a minute {words}"


def _time_of(headers: Mapping[str, str]) -> datetime | None:
    """Answer the time at which an answer was made, and the time since then that a cache tells of."""
    told = moment_of(headers.get("date", ""))
    try:
        return told + timedelta(seconds=int(headers.get("age", "0"))) if told else None
    except (ValueError, OverflowError):  # an age that is none, or beyond all calendars: caches that count below nought
        return None


def moment_of(words: str) -> datetime | None:
    """Answer the moment that a header names (RFC 9110, 5.6.7), None for what is no date."""
    try:
        told = parsedate_to_datetime(words)
        return told.astimezone(UTC) if told.tzinfo else told.replace(tzinfo=UTC)
    except (TypeError, ValueError, OverflowError):
        return None
