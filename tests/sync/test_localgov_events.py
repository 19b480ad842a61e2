"""Events of a LocalGov Drupal that repeat are shown with the date on which they are on next."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.sync.reading import read
from tests.sync.small_drupal import SmallDrupal, node


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;UNTIL=20260120T235959Z", "FREQ=SECONDLY"])
def test_an_event_that_repeats_has_its_next_date(rule: str) -> None:
    first = {"value": "2026-01-06T10:00:00+00:00", "end_value": "2026-01-06T12:00:00+00:00"}
    zoned = first | {"rrule": rule, "timezone": "Europe/London", "infinite": "UNTIL" not in rule}
    event = read(SmallDrupal([node("localgov_event", 1, "Knitting", localgov_event_date=zoned)])).items["Knitting"]
    assert event.starts is not None
    assert event.ends == event.starts + 2 * 3600
    starts = datetime.fromtimestamp(event.starts, ZoneInfo("Europe/London"))
    if rule == "FREQ=WEEKLY;BYDAY=TU":
        assert timedelta(hours=-3) < starts - datetime.now(UTC) < timedelta(days=8)
        assert (starts.weekday(), starts.hour) == (1, 10)
    else:
        assert starts == datetime(2026, 1, 6, 10, tzinfo=UTC), "it is over, or nobody knows when it is on"


def test_of_several_dates_the_first_that_is_not_over_counts() -> None:
    days = ["2020-01-06", "2099-03-01", "2099-02-01"]
    dates = [{"value": f"{day}T10:00:00+00:00", "end_value": f"{day}T12:00:00+00:00"} for day in days]
    event = read(SmallDrupal([node("localgov_event", 1, "Fair", localgov_event_date=dates)])).items["Fair"]
    assert event.starts == datetime(2099, 2, 1, 10, tzinfo=UTC).timestamp()
