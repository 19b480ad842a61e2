"""The booth's clock is compared with the websites', which are asked anyway."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from content_sync.all_sources import SyncOptions, sync_source
from content_sync.clock import Clock
from content_sync.clock_check import ClockCheck, said_of_clock
from content_sync.journal import Journal
from content_sync.network import Network
from content_sync.store.clock_note import note_clock, noted_clock
from content_sync.store.writer import ContentWriter
from content_sync.sync_round import RoundResult
from content_sync.timetable import Timing
from kiosk.doctor.network_checks import check_clock
from kiosk.settings import load_settings
from tests.sync.replay import as_json, serving

HOUR_S = 3600.0


def http_date(ahead_s: float) -> str:
    """The time as a website tells it, when the booth's clock is so far ahead."""
    return format_datetime(datetime.now(UTC) - timedelta(seconds=ahead_s), usegmt=True)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[ContentWriter]:
    with ContentWriter(tmp_path) as opened:
        yield opened


def test_of_several_answers_the_nearest_counts_as_caches_tell_old_ones() -> None:
    check = ClockCheck()
    check.note({})
    check.note({"date": "nonsense"})
    check.note({"date": http_date(0), "age": "x"})
    assert check.ahead_s is None
    check.note({"date": http_date(HOUR_S)})
    assert check.ahead_s == pytest.approx(HOUR_S, abs=10)
    check.note({"date": http_date(HOUR_S), "age": "3000"})
    assert check.ahead_s == pytest.approx(600, abs=10)
    check.note({"date": http_date(-100 * HOUR_S)})
    assert check.ahead_s == pytest.approx(600, abs=10)


@pytest.mark.parametrize(
    ("ahead_s", "said"),
    [
        (400, "6 minutes ahead of"),
        (-3700, "1 hour behind"),
        (86400 * 2000, "2000 days ahead of"),
        (-20, "less than a minute behind"),
    ],
)
def test_the_difference_is_said_in_words(ahead_s: float, said: str) -> None:
    assert said_of_clock(ahead_s) == said


def test_the_journal_warns_once_until_the_clock_is_right_again(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    journal = Journal()
    for ahead_s in (10.0, -2 * HOUR_S, -2 * HOUR_S, None, 10.0, 2 * HOUR_S):
        journal.note(RoundResult(name="council", mode="content", clock_ahead_s=ahead_s))
    behind, ahead = caplog.messages
    assert behind.startswith("council: the booth's clock is 2 hours behind the website's: set it")
    assert "2 hours ahead of the website's" in ahead


def test_the_doctor_knows_what_the_last_round_found(tmp_path: Path, writer: ContentWriter) -> None:
    settings = load_settings(environment={}, overrides={"store": {"directory": str(tmp_path)}})
    assert list(check_clock(settings)) == []
    for ahead_s in (HOUR_S * 5, HOUR_S * 5.5, None):
        note_clock(writer, ahead_s)
        (finding,) = check_clock(settings)
        assert finding.state == "ATTENTION"
        assert "5 hours ahead of a website's: set it" in finding.sentence
    note_clock(writer, HOUR_S * -9)
    assert noted_clock(tmp_path) == HOUR_S * -9
    note_clock(writer, 3.0)
    assert noted_clock(tmp_path) is None
    assert list(check_clock(settings)) == []


def test_a_round_brings_the_difference(tmp_path: Path, writer: ContentWriter, monkeypatch: pytest.MonkeyPatch) -> None:
    told = http_date(HOUR_S * 3)
    monkeypatch.setattr(BaseHTTPRequestHandler, "date_time_string", lambda *_: told)
    with serving(lambda _path, _query: as_json({}, 404)) as server:
        source = server.source("localgov-drupal")
        options = SyncOptions(
            directory=tmp_path,
            sources=(source,),
            headings={},
            timing=Timing(every_s=60, alerts_every_s=60),
            network=Network(timeout_s=5, round_s=20, page_mb=1),
            picture_mb=1,
            media_mb=10,
        )
        result = sync_source(source, "content", options, writer, Clock("Europe/London"))
    assert result.clock_ahead_s == pytest.approx(HOUR_S * 3, abs=30)
    assert noted_clock(tmp_path) == pytest.approx(HOUR_S * 3, abs=30)
