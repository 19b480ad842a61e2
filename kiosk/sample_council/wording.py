"""Dates, times and opening hours in words, English and Welsh, as a council's editor would type them."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta

from msgspec.structs import replace

from content_sync.content import Day
from kiosk.sample_council.bank_holidays import next_bank_holiday
from kiosk.sample_council.content_files import AlertWords, Closure, Council, HoursRow
from kiosk.sample_council.page_files import Lang

WEEK: tuple[Day, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAYS: dict[Lang, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "cy": ("dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul"),
}
MONTHS: dict[Lang, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "cy": (
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ),
}  # fmt: skip
TO: dict[Lang, str] = {"en": "to", "cy": "i"}
AND: dict[Lang, str] = {"en": "and", "cy": "a"}
CLOSED: dict[Lang, str] = {"en": "Closed", "cy": "Ar gau"}
NOON: dict[Lang, str] = {"en": "noon", "cy": "hanner dydd"}
MIDNIGHT: dict[Lang, str] = {"en": "midnight", "cy": "hanner nos"}
PLACEHOLDER = "{next-bank-holiday}"
NOTED = timedelta(days=60)
"""How far ahead closures are announced."""
LONG_RUN = 3
"""From how many days in a row they are written "Monday to Wednesday"."""


def with_bank_holiday(council: Council, today: date) -> Council:
    """Write the next bank holiday into the alerts: "Monday 31 August", "ddydd Llun 31 Awst"."""
    day = next_bank_holiday(today)
    alerts = tuple(
        replace(alert, en=_dated(alert.en, on_day(day, "en")), cy=_dated(alert.cy, on_day(day, "cy")))
        for alert in council.alerts
    )
    return replace(council, alerts=alerts)


def _dated(words: AlertWords, day: str) -> AlertWords:
    title, body = words.title.replace(PLACEHOLDER, day), words.body.replace(PLACEHOLDER, day)
    return replace(words, title=title, body=body)


def on_day(day: date, lang: Lang) -> str:
    """Write a date without its year, in Welsh in the soft mutation that "on a day" asks for."""
    name = DAYS[lang][day.weekday()]
    return f"{_softened(name) if lang == 'cy' else name} {day.day} {MONTHS[lang][day.month - 1]}"


def hours_lines(rows: Iterable[HoursRow], lang: Lang) -> list[str]:
    """Write opening hours, one line for all days with the same hours: "Monday to Friday: 9am to 5pm"."""
    by_day: dict[Day, list[HoursRow]] = {day: [] for day in WEEK}
    for row in rows:
        for day in row.days:
            by_day[day].append(row)
    same: dict[str, list[int]] = {}
    for number, day in enumerate(WEEK):
        spans = ", ".join(_span(row, lang) for row in sorted(by_day[day], key=lambda row: row.opens))
        if spans:
            same.setdefault(spans, []).append(number)
    return [f"{_capital(_days(numbers, lang))}: {spans}" for spans, numbers in same.items()]


def closure_lines(closures: Iterable[Closure], today: date, lang: Lang) -> list[str]:
    """Write the closures that are to come, with their years, one a line."""
    return [
        f"{CLOSED[lang]} {on_day(closure.date, lang)} {closure.date.year} ({closure.reason.of(lang)})"
        for closure in sorted(closures, key=lambda closure: closure.date)
        if closure.date >= today
    ]


def closure_note(closures: Iterable[Closure], today: date, lang: Lang) -> str:
    """Write the closures of the next weeks as a note, such as "Closed Monday 31 August (bank holiday)." in English."""
    coming = sorted(
        (closure for closure in closures if today <= closure.date <= today + NOTED), key=lambda closure: closure.date
    )
    return " ".join(f"{CLOSED[lang]} {on_day(each.date, lang)} ({each.reason.of(lang)})." for each in coming)


def _span(row: HoursRow, lang: Lang) -> str:
    if row.opens == time(0) and row.closes in {time(0), time(23, 59)}:
        return {"en": "24 hours", "cy": "24 awr"}[lang]
    return f"{_clock(row.opens, lang)} {TO[lang]} {_clock(row.closes, lang)}"


def _clock(moment: time, lang: Lang) -> str:
    if moment == time(12):
        return NOON[lang]
    if moment == time(0):
        return MIDNIGHT[lang]
    minutes = f".{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"  # noqa: PLR2004 noon


def _days(numbers: Sequence[int], lang: Lang) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    names = [name for run in runs for name in _run(run, lang)]
    return f"{', '.join(names[:-1])} {AND[lang]} {names[-1]}" if len(names) > 1 else names[0]


def _run(run: Sequence[int], lang: Lang) -> list[str]:
    names = [DAYS[lang][number] for number in run]
    if len(run) < LONG_RUN:
        return names
    last = _softened(names[-1]) if lang == "cy" else names[-1]
    return [f"{names[0]} {TO[lang]} {last}"]


def _softened(welsh_day: str) -> str:
    return f"d{welsh_day}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
