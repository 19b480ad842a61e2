"""Dates, times and opening hours in words, as a council's editor would type them."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta

from msgspec.structs import replace

from content_sync.content import Day
from kiosk.sample_council.bank_holidays import next_bank_holiday
from kiosk.sample_council.content_files import AlertWords, Closure, Council, HoursRow
from kiosk.sample_council.day_words import DAY_WORDS
from kiosk.sample_council.languages import Lang

WEEK: tuple[Day, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PLACEHOLDER = "{next-bank-holiday}"
NOTED = timedelta(days=60)
"""How far ahead closures are announced."""
LONG_RUN = 3
"""From how many days in a row they are written "Monday to Wednesday"."""


def with_bank_holiday(council: Council, today: date) -> Council:
    """Write the next bank holiday into the alerts: "Monday 31 August", "ddydd Llun 31 Awst"."""
    day = next_bank_holiday(today)
    alerts = tuple(
        replace(alert, **{lang: _dated(words, on_day(day, lang)) for lang, words in alert.all_words().items()})
        for alert in council.alerts
    )
    return replace(council, alerts=alerts)


def _dated(words: AlertWords, day: str) -> AlertWords:
    title, body = words.title.replace(PLACEHOLDER, day), words.body.replace(PLACEHOLDER, day)
    return replace(words, title=title, body=body)


def on_day(day: date, lang: Lang) -> str:
    """Write on what date something is, without its year: in Welsh and Polish the day's name bends."""
    return _on_day(day, lang) + DAY_WORDS[lang].after


def _on_day(day: date, lang: Lang) -> str:
    words = DAY_WORDS[lang]
    return f"{words.on_days[day.weekday()]} {day.day} {words.months[day.month - 1]}"


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
        f"{DAY_WORDS[lang].closed} {_on_day(closure.date, lang)} {closure.date.year} ({closure.reason.of(lang)})"
        for closure in sorted(closures, key=lambda closure: closure.date)
        if closure.date >= today
    ]


def closure_note(closures: Iterable[Closure], today: date, lang: Lang) -> str:
    """Write the closures of the next weeks as a note, such as "Closed Monday 31 August (bank holiday)." in English."""
    coming = sorted(
        (closure for closure in closures if today <= closure.date <= today + NOTED), key=lambda closure: closure.date
    )
    closed = DAY_WORDS[lang].closed
    return " ".join(f"{closed} {_on_day(each.date, lang)} ({each.reason.of(lang)})." for each in coming)


def _span(row: HoursRow, lang: Lang) -> str:
    if row.opens == time(0) and row.closes in {time(0), time(23, 59)}:
        return DAY_WORDS[lang].all_day
    return f"{_clock(row.opens, lang)} {DAY_WORDS[lang].to} {_clock(row.closes, lang)}"


def _clock(moment: time, lang: Lang) -> str:
    words = DAY_WORDS[lang]
    if not words.noon:
        return f"{moment:%-H:%M}"
    if moment == time(12):
        return words.noon
    if moment == time(0):
        return words.midnight
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
    return f"{', '.join(names[:-1])} {DAY_WORDS[lang].both} {names[-1]}" if len(names) > 1 else names[0]


def _run(run: Sequence[int], lang: Lang) -> list[str]:
    words = DAY_WORDS[lang]
    names = [words.days[number] for number in run]
    if len(run) < LONG_RUN:
        return names
    last = words.on_days[run[-1]] if lang == "cy" else names[-1]
    return [f"{names[0]} {words.to} {last}"]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
