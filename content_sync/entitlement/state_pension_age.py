"""State Pension age by date of birth, for everybody who reaches it from 2019 to 2044.

Source: Pensions Act 1995, schedule 4, as amended by the Pensions Acts 2007, 2011 and 2014; GOV.UK, "State Pension age
timetable". 66 until those born on 5 April 1960, then a month more for each month of birth, 67 from 6 March 1961, and
from 6 April 1977 a month more for each month again, up to 68 from 6 April 1978.
"""

from datetime import date

_DAY = 6
"""The months of birth begin on the 6th."""
_STEPS = ((date(1960, 4, 6), 66), (date(1977, 4, 6), 67))
"""Who is born from this day on waits longer, by a month for each month of birth, until they wait a year longer."""
_MONTHS = 12
_LAST_OF_MONTH = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}


def reaches_state_pension_age(born: date) -> date:
    """Answer the day on which somebody born on a day reaches State Pension age."""
    years, months = _age(born)
    return _plus(born, years, months)


def _age(born: date) -> tuple[int, int]:
    years, months = 66, 0
    for start, before in _STEPS:
        if born >= start:
            waited = (born.year - start.year) * _MONTHS + born.month - start.month + (born.day >= _DAY)
            years, months = (before, waited) if waited < _MONTHS else (before + 1, 0)
    return years, months


def _plus(born: date, years: int, months: int) -> date:
    month = born.month + months
    year = born.year + years + (month - 1) // _MONTHS
    month = (month - 1) % _MONTHS + 1
    if month == 2:  # noqa: PLR2004 - February: born on the 29th, one has one's birthday on 1 March, as on GOV.UK
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return date(year, 3, 1) if born.day > _LAST_OF_MONTH[2] and not leap else date(year, 2, born.day)
    return date(year, month, min(born.day, _LAST_OF_MONTH[month]))
