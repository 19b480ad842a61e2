"""State Pension age follows the timetable of the Pensions Acts to the day, and is computed, never a fixed number."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from content_sync.entitlement.state_pension_age import reaches_state_pension_age

TIMETABLE = (
    # Born from, born to, and the day on which State Pension age is reached by the first and by the last of them:
    # Pensions Act 1995, schedule 4, as GOV.UK's State Pension age timetable has it.
    ("1954-10-06", "1960-04-05", "2020-10-06", "2026-04-05"),  # 66
    ("1960-04-06", "1960-05-05", "2026-05-06", "2026-06-05"),  # 66 years and 1 month
    ("1960-05-06", "1960-06-05", "2026-07-06", "2026-08-05"),
    ("1960-06-06", "1960-07-05", "2026-09-06", "2026-10-05"),
    ("1960-07-06", "1960-08-05", "2026-11-06", "2026-12-05"),
    ("1960-08-06", "1960-09-05", "2027-01-06", "2027-02-05"),
    ("1960-09-06", "1960-10-05", "2027-03-06", "2027-04-05"),
    ("1960-10-06", "1960-11-05", "2027-05-06", "2027-06-05"),
    ("1960-11-06", "1960-12-05", "2027-07-06", "2027-08-05"),
    ("1960-12-06", "1961-01-05", "2027-09-06", "2027-10-05"),
    ("1961-01-06", "1961-02-05", "2027-11-06", "2027-12-05"),
    ("1961-02-06", "1961-03-05", "2028-01-06", "2028-02-05"),  # 66 years and 11 months
    ("1961-03-06", "1977-04-05", "2028-03-06", "2044-04-05"),  # 67
)
SINGLE_DAYS = (
    ("1960-05-10", "2026-07-10"),
    ("1960-10-20", "2027-05-20"),
    ("1960-07-31", "2026-11-30"),  # the Act's own footnote: November has no 31st
    ("1960-12-31", "2027-09-30"),  # and neither has September
    ("1961-01-31", "2027-11-30"),
    ("1960-02-29", "2026-03-01"),  # who has no birthday in a year has it on 1 March
    ("1964-02-29", "2031-03-01"),
)


@pytest.mark.parametrize("row", TIMETABLE, ids=lambda row: row[0])
def test_the_timetable_holds_at_both_ends_of_every_row(row: tuple[str, str, str, str]) -> None:
    first, last, reached_by_first, reached_by_last = map(date.fromisoformat, row)
    assert reaches_state_pension_age(first) == reached_by_first
    assert reaches_state_pension_age(last) == reached_by_last


@pytest.mark.parametrize(("born", "reached"), SINGLE_DAYS)
def test_days_that_not_every_month_has_are_told_as_govuk_does(born: str, reached: str) -> None:
    assert reaches_state_pension_age(date.fromisoformat(born)) == date.fromisoformat(reached)


def test_the_rows_of_the_timetable_follow_each_other() -> None:
    for row, following in pairwise(TIMETABLE):
        assert date.fromisoformat(following[0]) - date.fromisoformat(row[1]) == timedelta(days=1)


def test_nobody_who_is_younger_gets_there_first() -> None:
    born, last, before = date(1955, 1, 1), date(1985, 12, 31), date.min
    while born <= last:
        reached = reaches_state_pension_age(born)
        assert reached >= before, born
        born, before = born + timedelta(days=1), reached


def test_everybody_waits_between_66_and_68_years() -> None:
    born, last = date(1955, 1, 1), date(1985, 12, 31)
    while born <= last:
        waited = (reaches_state_pension_age(born) - born).days / 365.2425
        assert 65.99 < waited < 68.01, born
        born += timedelta(days=1)


def test_the_second_rise_begins_as_enacted() -> None:
    assert reaches_state_pension_age(date(1977, 4, 6)) == date(2044, 5, 6)
    assert reaches_state_pension_age(date(1978, 3, 6)) == date(2046, 3, 6)
    assert reaches_state_pension_age(date(1978, 4, 6)) == date(2046, 4, 6)
