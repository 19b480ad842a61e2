"""The next date of an event that repeats is right, or is not told."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from content_sync.recurrence import UnknownRuleError, next_span

LONDON = ZoneInfo("Europe/London")
NOW = "2026-07-14 11:00"
TUESDAY = "2026-01-06 10:00"


def at(written: str) -> float:
    return datetime.fromisoformat(written).replace(tzinfo=LONDON).timestamp()


def following(rule: str, first: str = TUESDAY, now: str = NOW, hours: float = 2) -> str | None:
    span = next_span((at(first), at(first) + hours * 3600), rule, "Europe/London", at(now))
    if span is None:
        return None
    assert span[1] - span[0] == hours * 3600
    return datetime.fromtimestamp(span[0], LONDON).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "2026-07-14 10:00"),  # it is on
        ("FREQ=WEEKLY", "2026-07-14 10:00"),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,TH;WKST=MO", "2026-07-16 10:00"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-07-21 10:00"),
        ("FREQ=WEEKLY;BYDAY=TU\nEXDATE:20260714T090000Z,20260721", "2026-07-28 10:00"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260713T235959Z", None),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260714T225959Z", "2026-07-14 10:00"),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=28", "2026-07-14 10:00"),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=27", None),
        ("FREQ=DAILY", "2026-07-14 10:00"),
        ("FREQ=DAILY;INTERVAL=5", "2026-07-15 10:00"),
        ("FREQ=DAILY;BYDAY=SA,SU", "2026-07-18 10:00"),
        ("FREQ=MONTHLY", "2026-08-06 10:00"),
        ("FREQ=MONTHLY;BYDAY=3TU", "2026-07-21 10:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-07-31 10:00"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", "2026-08-04 10:00"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-07-31 10:00"),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1", "2026-07-31 10:00"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260714", "2026-07-14 10:00"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260714T090000Z", "2026-07-14 10:00"),  # ten o'clock in summer
        ("FREQ=YEARLY", "2027-01-06 10:00"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", None),
    ],
)
def test_the_next_date_is_the_first_that_is_not_over(rule: str, expected: str | None) -> None:
    assert following(rule) == expected


def test_what_is_still_to_begin_begins_on_its_first_date() -> None:
    assert following("FREQ=WEEKLY;BYDAY=TU", first="2026-09-01 10:00") == "2026-09-01 10:00"


def test_what_ended_a_minute_ago_is_on_next_week() -> None:
    assert following("FREQ=WEEKLY;BYDAY=TU", now="2026-07-14 12:01") == "2026-07-21 10:00"


def test_what_began_yesterday_evening_is_still_on() -> None:
    assert following("FREQ=WEEKLY", first="2026-07-06 22:00", now="2026-07-14 01:00", hours=4) == "2026-07-13 22:00"


def test_the_hour_stays_when_the_clocks_change() -> None:
    assert following("FREQ=DAILY", now="2026-10-25 13:00") == "2026-10-26 10:00"


@pytest.mark.parametrize(
    "rule",
    ["", "FREQ=HOURLY", "FREQ", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=x",
     "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;BYDAY=XX",
     "FREQ=WEEKLY\nRDATE:20260101", "FREQ=WEEKLY;BYDAY=Tuesday", "FREQ=WEEKLY;BYNIGHT=2"],
)  # fmt: skip
def test_a_rule_that_is_not_known_gives_no_date(rule: str) -> None:
    with pytest.raises(UnknownRuleError):
        following(rule)


def test_a_zone_that_is_not_known_gives_no_date() -> None:
    with pytest.raises(UnknownRuleError):
        next_span((0.0, 1.0), "FREQ=DAILY", "Europe/Aberfryn", 0.0)
