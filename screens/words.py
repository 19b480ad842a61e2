"""Times, dates and states in the visitor's words: "Open now until 5 pm", "today, 7.40 am", "Tuesday 14 July"."""

from datetime import date, datetime, time, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale

from content_sync.opening_hours import OpenState
from screens.counted import Counted

translate = QCoreApplication.translate

ChipKind = Literal["good", "bad", "warn"]
_NOON = 12
_MORNING, _EVENING, _NIGHT = 4, 17, 20  # the hours from which Urdu and Arabic say another word than before


def clock_time(moment: time) -> str:
    """Write a time of day the way people say it: 5 pm, 7.40 am, midday; 17:00 in Polish. Never broken over lines."""
    if (moment.hour, moment.minute) in {(0, 0), (_NOON, 0)}:
        name = translate("words", "midday") if moment.hour else translate("words", "midnight")
        return _on_one_line(name)
    # A translation may take {hour24} for {hour}.
    hours = {"hour": moment.hour % _NOON or _NOON, "hour24": moment.hour}
    if moment.minute:
        clock = translate("words", "{hour}.{minutes}").format(**hours, minutes=f"{moment.minute:02}")
    else:
        clock = translate("words", "{hour}", "a full hour").format(**hours)
    return _on_one_line(_part_of_day(moment.hour).format(clock=clock))


def _part_of_day(hour: int) -> str:
    if hour < _MORNING:
        return translate("words", "{clock} am", "after midnight")
    if hour < _NOON:
        return translate("words", "{clock} am", "in the morning")
    if hour < _EVENING:
        return translate("words", "{clock} pm", "in the afternoon")
    if hour < _NIGHT:
        return translate("words", "{clock} pm", "in the evening")
    return translate("words", "{clock} pm", "late in the evening")


def _on_one_line(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def time_span(opens: time, closes: time) -> str:
    """Write from when to when: 9 am to 5 pm."""
    if opens == closes:
        return translate("words", "All day")
    return translate("words", "{opens} to {closes}").format(opens=clock_time(opens), closes=clock_time(closes))


def day_name(day: date, language: str) -> str:
    """Name the day of the week, as it stands inside a sentence."""
    return QLocale(language).standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def day_and_date(day: date, language: str) -> str:
    """Write a date as Tuesday 14 July."""
    pattern = translate("words", "{weekday} {date}")
    return pattern.format(weekday=day_name(day, language), date=day_and_month(day, language))


def day_and_month(day: date, language: str) -> str:
    """Write a date as 14 July."""
    month = QLocale(language).monthName(day.month, QLocale.FormatType.LongFormat)
    return translate("words", "{day} {month}").format(day=day.day, month=month)


def full_date(day: date, language: str) -> str:
    """Write a date as 14 July 2026."""
    pattern = translate("words", "{date} {year}")
    return pattern.format(date=day_and_month(day, language), year=day.year)


def month_and_year(day: date, language: str) -> str:
    """Write a month as October 2026."""
    month = QLocale(language).standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return translate("words", "{month} {year}").format(month=month, year=day.year)


def span_of_days(start: str, end: str) -> str:
    """Write from which day to which: Monday to Friday."""
    return translate("words", "{start} to {end}").format(start=start, end=end)


def listed(*parts: str) -> str:
    """Write one after another: Arabic and Urdu have a comma of their own."""
    return translate("words", ", ").join(parts)


def line_start(text: str) -> str:
    """Begin a line with a capital: Polish writes days small within a sentence only."""
    return text[:1].upper() + text[1:]


def open_chip(state: OpenState, now: datetime, language: str) -> tuple[str, ChipKind]:
    """Say whether a place is open, and how good that news is; no words when nobody knows."""
    if state.kind == "all_day":
        return translate("words", "Open all day"), "good"
    if state.kind == "open" and state.closes_soon is not None:
        return Counted().closes_in(state.closes_soon), "warn"
    if state.kind == "open" and state.closes is not None:
        return translate("words", "Open now until {time}").format(time=clock_time(state.closes)), "good"
    if state.kind == "closed":
        return _closed(state.next_opening, now, language), "bad"
    return "", "good"


def _closed(opens: datetime | None, now: datetime, language: str) -> str:
    if opens is None:
        return translate("words", "Closed today")
    at = clock_time(opens.time())
    if opens.date() == now.date():
        return translate("words", "Closed now. Opens at {time}").format(time=at)
    if opens.date() == now.date() + timedelta(days=1):
        return translate("words", "Closed. Opens tomorrow at {time}").format(time=at)
    if opens.date() < now.date() + timedelta(days=7):
        day = QLocale(language).dayName(opens.isoweekday(), QLocale.FormatType.LongFormat)
        return translate("words", "Closed. Opens {day} at {time}").format(day=day, time=at)
    return translate("words", "Closed. Opens {day} at {time}").format(day=day_and_date(opens, language), time=at)


def event_when(starts: datetime, ends: datetime | None, language: str) -> str:
    """Write when an event is: Saturday 18 July, 10 am to 2 pm."""
    day = line_start(day_and_date(starts, language))
    if ends is None:
        return listed(day, clock_time(starts.time()))
    if ends.date() != starts.date():
        return span_of_days(day, day_and_date(ends, language))
    return listed(day, time_span(starts.time(), ends.time()))


def checked(checked_at: datetime | None, now: datetime, language: str, *, is_councils: bool = True) -> str:
    """Say when the content was last checked with the website that it is from: the council's, or another."""
    if checked_at is None:
        return translate("words", "Not yet checked with the council website.") if is_councils else ""
    at, today = checked_at.astimezone(now.tzinfo), now.date()
    if at.date() == today:
        when = translate("words", "today, {time}").format(time=clock_time(at.time()))
    elif at.date() == today - timedelta(days=1):
        when = translate("words", "yesterday, {time}").format(time=clock_time(at.time()))
    else:
        when = day_and_date(at, language)
        if at.year != today.year:
            when = translate("words", "{date} {year}").format(date=when, year=at.year)
    if is_councils:
        return translate("words", "Checked with the council website {when}.").format(when=when)
    return translate("words", "Last checked: {when}.").format(when=when)


def stale(checked_at: datetime | None, now: datetime) -> str:
    """Warn when the council's website has not been reached for some days; no words while all is well."""
    days = (now - checked_at).days if checked_at else 0
    if days < STALE_DAYS:
        return ""
    warning = translate("words", "This information may be out of date.")
    return f"<b>{warning}</b> {Counted().not_reached(days)}"


STALE_DAYS = 3
"""From how many days without the council's website on people are warned."""
