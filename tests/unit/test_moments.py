"""When something was, in words."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.doctor.moments import is_to_come, said_of_moment

NOW = datetime(2026, 7, 14, 12, 0, tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (timedelta(seconds=-59), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=119), "119 minutes ago"),
        (timedelta(hours=47), "47 hours ago"),
        (timedelta(days=2), "2 days ago"),
    ],
)
def test_how_long_ago_is_said_in_the_largest_fitting_unit(age: timedelta, said: str) -> None:
    assert said_of_moment(NOW - age, NOW) == said
    assert not is_to_come(NOW - age, NOW)


def test_a_moment_to_come_is_said_with_its_date_in_the_booths_time() -> None:
    moment = datetime(2026, 8, 13, 11, 0, tzinfo=UTC)
    assert is_to_come(moment, NOW)
    assert said_of_moment(moment, NOW) == "on 13 August 2026 at 12:00, which has yet to come by this booth's clock"
