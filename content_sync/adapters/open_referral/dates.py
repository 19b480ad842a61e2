"""Dates of a feed: read from its fields, and written in its language."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from content_sync.opening_hours.words import MONTHS

_FROM_UNTIL: Mapping[str, tuple[str, str]] = MappingProxyType({"en": ("from", "until"), "cy": ("o", "tan")})


def day_of(written: str | None) -> date | None:
    """Read an ISO date, alone or at the start of a moment; None when it is none."""
    try:
        return date.fromisoformat((written or "").strip()[:10])
    except ValueError:
        return None


def month_name(month: int, lang: str) -> str:
    """Name a month, 1 to 12, in English where the kiosk does not know the language's own name."""
    return MONTHS.get(lang, MONTHS["en"])[month - 1].capitalize()


def bracketed_period(since: date | None, until: date | None, lang: str) -> str:
    """Write from when to when something holds, to stand after it: " (from 1 May 2026)"; empty when it always does."""
    names = _FROM_UNTIL.get(lang, _FROM_UNTIL["en"])
    ends = [f"{name} {_words(day, lang)}" for name, day in zip(names, (since, until), strict=True) if day]
    words = _words(since, lang) if since and since == until else " ".join(ends)
    return f" ({words})" if words else ""


def _words(day: date, lang: str) -> str:
    return f"{day.day} {month_name(day.month, lang)} {day.year}"
