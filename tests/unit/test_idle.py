"""The times after which a quiet visitor is asked, and after which the booth clears (ACCESS, Time)."""

import pytest

from kiosk.idle import Idle
from kiosk.settings import load_settings
from kiosk.settings_tables import SessionTimes


@pytest.fixture
def times() -> SessionTimes:
    return load_settings(environment={}).session


@pytest.mark.parametrize(
    ("quiet", "state"),
    [(0, "awake"), (89.9, "awake"), (90, "warning"), (119.9, "warning"), (120, "over"), (5000, "over")],
)
def test_a_visitor_is_asked_after_90_seconds_and_forgotten_30_later(
    times: SessionTimes, quiet: float, state: str
) -> None:
    idle = Idle(times)
    idle.touched(1000)
    assert idle.state(1000 + quiet) == state


@pytest.mark.parametrize("text_size", [3, 4])
def test_large_text_doubles_the_time(times: SessionTimes, text_size: int) -> None:
    idle = Idle(times, text_size=text_size)
    assert idle.state(179) == "awake"
    assert idle.state(180) == "warning"
    assert idle.state(239) == "warning"
    assert idle.state(240) == "over"


def test_listening_doubles_the_time_too(times: SessionTimes) -> None:
    idle = Idle(times, speaks=True)
    assert idle.state(179) == "awake"
    assert idle.state(239) == "warning"
    assert idle.state(240) == "over"


def test_nobody_is_asked_while_something_is_spoken_or_played(times: SessionTimes) -> None:
    idle = Idle(times)
    for now in range(0, 1000, 30):
        idle.active(now)
        assert idle.state(now) == "awake"
    assert idle.state(990 + 90) == "warning"


def test_the_spoken_warning_is_no_answer_to_itself(times: SessionTimes) -> None:
    idle = Idle(times)
    idle.active(95)
    assert idle.state(95) == "warning"
    assert idle.seconds_left(95) == 25


@pytest.mark.parametrize(("words", "quiet"), [(0, 90), (149, 90), (200, 120), (400, 240), (5000, 240)])
def test_words_in_view_give_time_to_read_them_up_to_four_minutes(times: SessionTimes, words: int, quiet: int) -> None:
    assert Idle(times, words=words).quiet_s == quiet


def test_a_touch_begins_the_time_anew_without_limit(times: SessionTimes) -> None:
    idle = Idle(times)
    for now in range(0, 100_000, 85):
        assert idle.state(now) == "awake"
        idle.touched(now)


def test_the_countdown_counts_whole_seconds_down_to_none(times: SessionTimes) -> None:
    idle = Idle(times)
    assert [idle.seconds_left(now) for now in (90, 90.5, 91, 119, 119.5, 120, 500)] == [30, 30, 29, 1, 1, 0, 0]
