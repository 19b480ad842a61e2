"""Bank holidays by rule, against those that GOV.UK lists."""

from datetime import date

import pytest

from kiosk.sample_council.bank_holidays import bank_holidays, next_bank_holiday


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
        (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
        (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    ],
)
def test_the_eight_days_of_a_year(year: int, days: str) -> None:
    assert " ".join(f"{day:%m-%d}" for day in bank_holidays(year)) == days


def test_at_a_weekend_the_next_working_day_stands_in() -> None:
    assert bank_holidays(2022)[0] == date(2022, 1, 3)
    assert bank_holidays(2022)[-2:] == (date(2022, 12, 26), date(2022, 12, 27))


def test_the_next_one_is_today_or_later() -> None:
    assert next_bank_holiday(date(2026, 7, 14)) == date(2026, 8, 31)
    assert next_bank_holiday(date(2026, 8, 31)) == date(2026, 8, 31)
    assert next_bank_holiday(date(2026, 12, 29)) == date(2027, 1, 1)
