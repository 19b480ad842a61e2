"""What is open when."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.content import Schedule
from content_sync.opening_hours import OpenState, state_at, week
from content_sync.opening_hours.words import WEEK

LONDON = ZoneInfo("Europe/London")
OFFICE = (Schedule(WEEK[:5], time(9), time(17)),)
LUNCH = (Schedule(("TU",), time(9), time(12)), Schedule(("TU",), time(13), time(17)))
NIGHT = (Schedule(("FR", "SA"), time(20), time(2)),)
ALWAYS = (Schedule(WEEK, time(0), time(23, 59)),)
BANK_HOLIDAY = Schedule(valid_from=date(2026, 8, 31), valid_to=date(2026, 8, 31), closed=True)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def test_an_office_is_open_until_five() -> None:
    assert state_at(OFFICE, at("2026-07-14T11:00")) == OpenState("open", closes=time(17))


def test_people_are_told_when_it_closes_soon() -> None:
    assert state_at(OFFICE, at("2026-07-14T16:29")).closes_soon is None
    assert state_at(OFFICE, at("2026-07-14T16:30")).closes_soon == 30
    assert state_at(OFFICE, at("2026-07-14T16:59:50")).closes_soon == 1


def test_it_opens_to_the_minute_and_closes_to_the_minute() -> None:
    assert state_at(OFFICE, at("2026-07-14T09:00")).kind == "open"
    assert state_at(OFFICE, at("2026-07-14T08:59:59")) == OpenState("closed", next_opening=at("2026-07-14T09:00"))
    assert state_at(OFFICE, at("2026-07-14T17:00")) == OpenState("closed", next_opening=at("2026-07-15T09:00"))


def test_after_friday_comes_monday() -> None:
    assert state_at(OFFICE, at("2026-07-17T18:00")).next_opening == at("2026-07-20T09:00")


def test_a_closure_wins_over_the_hours() -> None:
    state = state_at((*OFFICE, BANK_HOLIDAY), at("2026-08-31T11:00"))
    assert state == OpenState("closed", next_opening=at("2026-09-01T09:00"))


def test_a_closure_for_an_hour_leaves_the_rest_of_the_day() -> None:
    training = Schedule(("TU",), time(14), time(15), closed=True)
    assert state_at((*OFFICE, training), at("2026-07-14T11:00")).closes == time(14)
    assert state_at((*OFFICE, training), at("2026-07-14T14:30")).next_opening == at("2026-07-14T15:00")


def test_lunch_breaks_are_closed() -> None:
    assert state_at(LUNCH, at("2026-07-14T12:30")) == OpenState("closed", next_opening=at("2026-07-14T13:00"))
    assert state_at(LUNCH, at("2026-07-14T11:00")).closes == time(12)


def test_two_rows_that_touch_are_one_opening() -> None:
    rows = (Schedule(("TU",), time(9), time(12)), Schedule(("TU",), time(12), time(17)))
    assert state_at(rows, at("2026-07-14T11:00")).closes == time(17)


def test_a_night_reaches_into_the_next_day() -> None:
    assert state_at(NIGHT, at("2026-07-18T01:00")) == OpenState("open", closes=time(2))
    assert state_at(NIGHT, at("2026-07-18T03:00")).next_opening == at("2026-07-18T20:00")


def test_a_bar_shut_on_sundays_still_closes_on_sunday_morning() -> None:
    schedules = (*NIGHT, Schedule(("SU",), closed=True))
    assert state_at(schedules, at("2026-07-19T01:00")).kind == "open"


@pytest.mark.parametrize("hours", [ALWAYS, (Schedule(WEEK),), (Schedule(),), (Schedule(WEEK, time(0), time(0)),)])
def test_midnight_to_the_last_minute_is_all_day(hours: tuple[Schedule, ...]) -> None:
    assert state_at(hours, at("2026-07-14T23:59:30")) == OpenState("all_day")
    assert week(hours, date(2026, 7, 14))[0][1] == ((time(0), time(0)),)


def test_a_day_open_until_midnight_says_so_near_its_end() -> None:
    state = state_at((Schedule(("TU",)),), at("2026-07-14T23:45"))
    assert state == OpenState("open", closes=time(0), closes_soon=15)


def test_every_other_week_is_counted_from_its_start() -> None:
    fortnightly = (Schedule(("WE",), time(10), time(12), valid_from=date(2026, 7, 7), interval=2),)
    assert state_at(fortnightly, at("2026-07-08T11:00")).kind == "open"
    assert state_at(fortnightly, at("2026-07-15T11:00")).next_opening == at("2026-07-22T10:00")


def test_hours_hold_only_while_they_are_valid() -> None:
    summer = Schedule(WEEK, time(10), time(18), valid_from=date(2026, 7, 1), valid_to=date(2026, 8, 31))
    winter = Schedule(WEEK, time(10), time(16), valid_from=date(2026, 9, 1))
    assert state_at((summer, winter), at("2026-08-31T17:00")).kind == "open"
    assert state_at((summer, winter), at("2026-09-01T17:00")).kind == "closed"
    assert state_at((winter,), at("2026-07-01T12:00")) == OpenState("closed")


@pytest.mark.parametrize(
    "schedules",
    [
        (),
        (BANK_HOLIDAY,),
        (Schedule(WEEK, time(9)),),
        (Schedule(("MO",), time(9), time(17), interval=2),),
        (Schedule(WEEK, time(9), time(17), valid_to=date(2026, 1, 1)),),
    ],
)
def test_what_is_not_said_is_unknown(schedules: tuple[Schedule, ...]) -> None:
    assert state_at(schedules, at("2026-07-14T11:00")) == OpenState("unknown")


def test_a_closure_alone_is_known_on_its_day() -> None:
    assert state_at((BANK_HOLIDAY,), at("2026-08-31T11:00")) == OpenState("closed")


def test_the_next_opening_is_looked_for_two_weeks_ahead() -> None:
    rare = (Schedule(("TU",), time(9), time(17), valid_from=date(2026, 7, 14), interval=4),)
    assert state_at(rare, at("2026-07-14T18:00")).next_opening is None
    assert state_at(rare, at("2026-07-29T18:00")).next_opening == at("2026-08-11T09:00")


def test_the_night_the_clocks_go_back_has_an_hour_more() -> None:
    all_night = (Schedule(("SA",), time(22), time(6)),)
    state = state_at(all_night, datetime(2026, 10, 25, 1, 45, tzinfo=LONDON, fold=1))
    assert state == OpenState("open", closes=time(6))
    office = (Schedule(("SU",), time(0, 30), time(2)),)
    first, second = (datetime(2026, 10, 25, 1, 45, tzinfo=LONDON, fold=fold) for fold in (0, 1))
    assert state_at(office, first).closes_soon is None
    assert state_at(office, second).closes_soon == 15


def test_the_night_the_clocks_go_forward_has_an_hour_less() -> None:
    hours = (Schedule(("SU",), time(0, 15), time(2, 15)),)
    assert state_at(hours, at("2026-03-29T00:50")).closes_soon == 25


def test_a_time_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        state_at(OFFICE, datetime(2026, 7, 14, 11))  # noqa: DTZ001


def test_a_week_shows_seven_days_merged_and_without_closures() -> None:
    rows = (*OFFICE, Schedule(("MO",), time(16), time(19)), Schedule(("FR",), time(20), time(2)), BANK_HOLIDAY)
    assert week(rows, date(2026, 8, 27)) == (
        (date(2026, 8, 27), ((time(9), time(17)),)),
        (date(2026, 8, 28), ((time(9), time(17)), (time(20), time(2)))),
        (date(2026, 8, 29), ()),
        (date(2026, 8, 30), ()),
        (date(2026, 8, 31), ()),
        (date(2026, 9, 1), ((time(9), time(17)),)),
        (date(2026, 9, 2), ((time(9), time(17)),)),
    )
    assert week(rows, date(2026, 8, 24))[0] == (date(2026, 8, 24), ((time(9), time(19)),))


def test_a_week_of_unknown_hours_is_not_shown() -> None:
    assert week((Schedule(WEEK, time(9)),), date(2026, 8, 27)) == ()
    assert week((BANK_HOLIDAY,), date(2026, 8, 27)) == ()


CLOCK_TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0, fold=0))
DATES = st.dates(date(2026, 1, 1), date(2027, 12, 31))
SCHEDULES = st.builds(
    Schedule,
    days=st.sets(st.sampled_from(WEEK)).map(tuple),
    opens=CLOCK_TIMES,
    closes=CLOCK_TIMES,
    valid_from=st.none() | DATES,
    valid_to=st.none() | DATES,
    closed=st.booleans(),
)
MOMENTS = st.datetimes(datetime(2026, 1, 5), datetime(2027, 12, 1)).map(lambda naive: naive.replace(tzinfo=LONDON))  # noqa: DTZ001


@given(schedules=st.lists(SCHEDULES, max_size=6), moment=MOMENTS)
def test_a_next_opening_is_open_and_not_before_it(schedules: list[Schedule], moment: datetime) -> None:
    state = state_at(schedules, moment)
    if state.next_opening is not None:
        assert state.kind == "closed"
        opening = state.next_opening.astimezone(UTC)
        assert moment.astimezone(UTC) < opening <= moment.astimezone(UTC) + timedelta(days=14)
        assert state_at(schedules, state.next_opening).kind in {"open", "all_day", "unknown"}
        assert state_at(schedules, (opening - timedelta(minutes=1)).astimezone(LONDON)).kind != "open"


@given(schedules=st.lists(SCHEDULES, max_size=4), moment=MOMENTS)
def test_it_is_open_exactly_when_a_row_says_so_and_none_says_closed(
    schedules: list[Schedule], moment: datetime
) -> None:
    def says(row: Schedule, day: date) -> bool:
        in_force = (row.valid_from or day) <= day <= (row.valid_to or day)
        if not in_force or (row.days and WEEK[day.weekday()] not in row.days):
            return False
        assert row.opens is not None
        assert row.closes is not None
        closes = time(0) if row.closes == time(23, 59) else row.closes
        length = timedelta(days=closes < row.opens or closes == time(0))
        start, end = datetime.combine(day, row.opens), datetime.combine(day, closes) + length
        return start <= moment.replace(tzinfo=None) < end

    days = (moment.date() - timedelta(days=1), moment.date())
    # A closure that starts tonight does not end what began yesterday: each day answers for itself.
    is_open = any(
        any(says(row, day) for row in schedules if not row.closed)
        and not any(says(row, day) for row in schedules if row.closed)
        for day in days
    )
    state = state_at(schedules, moment)
    clocks_changed = len({moment.replace(hour=hour, fold=0).utcoffset() for hour in range(24)}) > 1
    if state.kind != "unknown" and not clocks_changed:
        assert (state.kind in {"open", "all_day"}) == is_open
