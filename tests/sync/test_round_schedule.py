"""When sources are asked, and what the log says of it."""

import logging

import pytest

from content_sync.content import LeftOut
from content_sync.journal import Journal
from content_sync.sync_round import RoundResult
from content_sync.timetable import Timetable


def timetable() -> Timetable:
    """Every 30 minutes, alerts every 5, without jitter."""
    return Timetable(1800, 300, 0, varied=lambda seconds: seconds)


def content(**fields: object) -> RoundResult:
    return RoundResult("s", "content", **fields)  # type: ignore[arg-type]


def alerts(**fields: object) -> RoundResult:
    return RoundResult("s", "alerts", **fields)  # type: ignore[arg-type]


def test_the_first_round_is_at_once_and_alerts_come_in_between() -> None:
    table = timetable()
    assert table.next() == (0, "content")
    table.note(content(), 20)
    assert table.next() == (320, "alerts")
    table.note(alerts(), 1600)
    assert table.next() == (1820, "content")


def test_a_whole_round_comes_before_alerts_when_both_are_due() -> None:
    table = Timetable(300, 300, 0, varied=lambda seconds: seconds)
    table.note(content(), 0)
    assert table.next() == (300, "content")


def test_a_website_that_does_not_answer_is_asked_again_in_growing_pauses() -> None:
    table = timetable()
    pauses = []
    for _ in range(10):
        table.note(content(error="No answer.", is_unreachable=True), 0)
        pauses.append(table._due["content"])
    assert pauses == [10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800]
    table.note(content(), 0)
    table.note(content(error="No answer.", is_unreachable=True), 0)
    assert table.next() == (10, "content")


def test_a_refusal_waits_for_the_next_regular_round() -> None:
    table = timetable()
    table.note(content(error="No."), 0)
    assert table._due["content"] == 1800


def test_a_server_that_asks_for_a_pause_gets_it() -> None:
    table = timetable()
    table.note(content(error="Busy.", is_unreachable=True, retry_after=900.0), 0)
    assert table.next() == (900, "content")
    table = timetable()
    table.note(content(), 0)
    table.note(alerts(error="Busy.", is_unreachable=True, retry_after=7200.0), 300)
    assert table.next() == (7500, "content")


def test_fifty_booths_do_not_ask_together() -> None:
    due = set()
    for _ in range(50):
        table = Timetable(1800, 300, 0)
        table.note(content(), 0)
        due.add(table._due["content"])
    assert len(due) > 40
    assert all(1620 <= time <= 1980 for time in due)


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    found = [(record.levelno, record.getMessage()) for record in caplog.records]
    caplog.clear()
    return found


@pytest.fixture
def heard(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO)
    return caplog


def test_the_log_speaks_once_when_it_breaks_and_once_when_it_heals(heard: pytest.LogCaptureFixture) -> None:
    journal = Journal()
    for _ in range(3):
        journal.note(content(error="No answer.", is_unreachable=True))
        journal.note(alerts(error="No answer.", is_unreachable=True))
    ((level, line),) = lines(heard)
    assert level == logging.WARNING
    assert line == "s: No answer; the content of the last complete round stays"
    journal.note(alerts())
    assert lines(heard) == []
    journal.note(content())
    journal.note(content())
    assert lines(heard) == [(logging.INFO, "s: well again")]


def test_what_a_person_must_mend_is_an_error(heard: pytest.LogCaptureFixture) -> None:
    Journal().note(content(error="The website refuses."))
    assert lines(heard)[0][0] == logging.ERROR


def test_what_is_behind_a_network_that_was_not_there_is_logged_too(heard: pytest.LogCaptureFixture) -> None:
    journal = Journal()
    journal.note(content(error="www.a.example cannot be reached (DNS).", is_unreachable=True))
    journal.note(content(error="www.a.example/x did not answer in time.", is_unreachable=True))
    assert [level for level, _ in lines(heard)] == [logging.WARNING]
    for page in ("/x", "/y"):
        journal.note(content(error=f"www.a.example{page} asks for credentials (HTTP 401)."))
        journal.note(alerts(error=f"www.a.example{page} does not exist (HTTP 404)."))
        journal.note(content(error="www.a.example did not answer in time.", is_unreachable=True))
    assert [(level, "credentials" in line) for level, line in lines(heard)] == [(logging.ERROR, True)]
    journal.note(content(error="The certificate of www.a.example has expired, which says 22 November 2026, 10:15 UTC."))
    journal.note(content(error="The certificate of www.a.example has expired, which says 23 November 2026, 10:45 UTC."))
    assert [(level, "certificate" in line) for level, line in lines(heard)] == [(logging.ERROR, True)]


def test_the_same_bad_record_is_logged_once(heard: pytest.LogCaptureFixture) -> None:
    journal = Journal()
    bad, worse = LeftOut("/a", "wrong type"), LeftOut("/b", "wrong type")
    journal.note(content(left_out=1, left_out_reasons=(bad,)))
    journal.note(alerts())
    journal.note(content(left_out=2, left_out_reasons=(bad, worse)))
    assert [line for _, line in lines(heard)] == ["s: left out /a: wrong type", "s: left out /b: wrong type"]


def test_a_flood_of_bad_records_is_cut_short(heard: pytest.LogCaptureFixture) -> None:
    many = tuple(LeftOut(f"/{number:03}", f"bad in its way {number}") for number in range(100))
    Journal().note(content(left_out=100, left_out_reasons=many))
    said = lines(heard)
    assert len(said) == 21
    assert said[-1][1] == "s: left out 80 more"


def test_what_many_records_have_in_common_is_one_line(heard: pytest.LogCaptureFixture) -> None:
    full = [LeftOut(f"/{number:03}.png", "no room left") for number in range(100)]
    Journal().note(content(left_out=101, left_out_reasons=(*full, LeftOut("/page", "wrong type"))))
    assert [line for _, line in lines(heard)] == [
        "s: left out /000.png and 99 others: no room left",
        "s: left out /page: wrong type",
    ]


def test_items_that_vanished_in_numbers_are_told_once(heard: pytest.LogCaptureFixture) -> None:
    journal = Journal()
    journal.note(content(held=12))
    journal.note(content(held=12))
    journal.note(content())
    assert len(lines(heard)) == 1


def test_a_server_cannot_send_the_booth_away_for_years() -> None:
    timetable = Timetable(1800, 300, 0)
    timetable.note(content(error="Busy.", is_unreachable=True, retry_after=999_999_999.0), 0)
    assert 1800 < timetable.next()[0] <= 6 * 3600
