"""The bank holidays of England and Wales, by rule.

Banking and Financial Dealings Act 1971, schedule 1, and the proclamations that give substitute days; checked against
https://www.gov.uk/bank-holidays. One-off holidays (a coronation) follow no rule and are not here.
"""

from datetime import date, timedelta

MONDAY, SATURDAY = 0, 5
_DAYS_IN_A_WEEK = 7


def next_bank_holiday(today: date) -> date:
    """Answer the first bank holiday that is today or later."""
    return next(day for year in (today.year, today.year + 1) for day in bank_holidays(year) if day >= today)


def bank_holidays(year: int) -> tuple[date, ...]:
    """Answer the eight bank holidays of a year, in order."""
    easter = easter_sunday(year)
    christmas = _christmas(year)
    return (
        _substitute(date(year, 1, 1)),
        easter - timedelta(days=2),
        easter + timedelta(days=1),
        _monday_from(date(year, 5, 1)),
        _monday_from(date(year, 5, 25)),
        _monday_from(date(year, 8, 25)),
        *christmas,
    )


def easter_sunday(year: int) -> date:
    """Answer Easter of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    golden, century, of_century = year % 19, year // 100, year % 100
    leap_centuries, rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, odd = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * leaps - epact - odd) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def _monday_from(day: date) -> date:
    return day + timedelta(days=-day.weekday() % _DAYS_IN_A_WEEK)


def _substitute(day: date) -> date:
    return _monday_from(day) if day.weekday() >= SATURDAY else day


def _christmas(year: int) -> tuple[date, date]:
    """Answer Christmas Day and Boxing Day; at a weekend the next working days stand in for them."""
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    if christmas.weekday() < SATURDAY:
        return christmas, _substitute(boxing)
    if christmas.weekday() == SATURDAY:
        return date(year, 12, 27), date(year, 12, 28)
    return boxing, date(year, 12, 27)
