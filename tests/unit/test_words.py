"""Times, dates and states in words, in English and Welsh."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from content_sync.opening_hours import OpenState
from kiosk.folders import ASSETS
from kiosk.language import InterfaceLanguage
from screens import words
from screens.counted import Counted

NOW = datetime(2026, 7, 14, 11, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture(params=["en", "cy"])
def language(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    spoken = InterfaceLanguage(qapp, ASSETS / "translations")
    spoken.switch(request.param)
    yield request.param
    spoken.leave()


def said(language: str, english: str, welsh: str) -> str:
    """What is expected; a time's number and am or pm stand on one line."""
    text = {"en": english, "cy": welsh}[language]
    return re.sub(r"(?<=\d) (?=am\b|pm\b)", "\N{NO-BREAK SPACE}", text)


@pytest.mark.parametrize(
    ("moment", "english", "welsh"),
    [
        (time(0), "midnight", "hanner nos"),
        (time(12), "midday", "hanner dydd"),
        (time(7, 40), "7.40 am", "7.40 am"),
        (time(9), "9 am", "9 am"),
        (time(12, 30), "12.30 pm", "12.30 pm"),
        (time(0, 5), "12.05 am", "12.05 am"),
        (time(17), "5 pm", "5 pm"),
    ],
)
def test_times_of_day(language: str, moment: time, english: str, welsh: str) -> None:
    assert words.clock_time(moment) == said(language, english, welsh)


def test_dates(language: str) -> None:
    day = date(2026, 7, 14)
    assert words.day_and_date(day, language) == said(language, "Tuesday 14 July", "Dydd Mawrth 14 Gorffennaf")
    assert words.month_and_year(date(2026, 10, 1), language) == said(language, "October 2026", "Hydref 2026")


@pytest.mark.parametrize(
    ("state", "english", "welsh", "kind"),
    [
        (OpenState("all_day"), "Open all day", "Ar agor drwy’r dydd", "good"),
        (OpenState("open", closes=time(17)), "Open now until 5 pm", "Ar agor nawr tan 5 pm", "good"),
        (OpenState("closed"), "Closed today", "Ar gau heddiw", "bad"),
        (
            OpenState("closed", next_opening=NOW.replace(hour=13)),
            "Closed now. Opens at 1 pm",
            "Ar gau nawr. Yn agor am 1 pm",
            "bad",
        ),
        (
            OpenState("closed", next_opening=(NOW + timedelta(days=1)).replace(hour=9)),
            "Closed. Opens tomorrow at 9 am",
            "Ar gau. Yn agor yfory am 9 am",
            "bad",
        ),
        (OpenState("unknown"), "", "", "good"),
    ],
)
def test_whether_a_place_is_open(language: str, state: OpenState, english: str, welsh: str, kind: str) -> None:
    assert words.open_chip(state, NOW, language) == (said(language, english, welsh), kind)


def test_a_place_that_opens_in_some_days_names_the_day(language: str) -> None:
    opens = (NOW + timedelta(days=3)).replace(hour=9)
    chip = words.open_chip(OpenState("closed", next_opening=opens), NOW, language)[0]
    assert chip.startswith(said(language, "Closed. Opens Friday at 9", "Ar gau. Yn agor: "))
    far = words.open_chip(OpenState("closed", next_opening=NOW + timedelta(days=20)), NOW, language)[0]
    assert said(language, "3 August", "3 Awst") in far


@pytest.mark.parametrize(
    ("hours_ago", "english", "welsh"),
    [
        (1, "today, 10 am.", "heddiw, 10 am."),
        (24, "yesterday, 11 am.", "ddoe, 11 am."),
        (24 * 9, "Sunday 5 July.", "Dydd Sul 5 Gorffennaf."),
        (24 * 365, "Monday 14 July 2025.", "Dydd Llun 14 Gorffennaf 2025."),
    ],
)
def test_when_content_was_last_checked(language: str, hours_ago: int, english: str, welsh: str) -> None:
    text = words.checked(NOW - timedelta(hours=hours_ago), NOW, language)
    assert text.endswith(said(language, english, welsh))
    assert text.startswith(said(language, "Checked with the council website", "Gwiriwyd gyda gwefan y cyngor: "))


def test_content_is_old_after_three_days_without_the_council(language: str) -> None:
    assert words.stale(NOW - timedelta(days=2, hours=23), NOW) == ""
    assert words.stale(None, NOW) == ""
    text = words.stale(NOW - timedelta(days=3), NOW)
    assert "3" in text
    assert ("out of date" in text) == (language == "en")


def test_welsh_counts_in_its_own_plural_forms(language: str) -> None:
    forms = [Counted().more_notices(number) for number in (1, 2, 3, 5, 6, 11)]
    assert len(set(forms)) == 6
    assert all(str(number) in form for number, form in zip((1, 2, 3, 5, 6, 11), forms, strict=True))
    assert not any("%n" in form or "(s)" in form for form in forms)
    for make in (Counted().closes_in, Counted().not_reached, Counted().clears_after):
        for number in (1, 2, 3, 6, 30, 90):
            assert "(" not in make(number), (language, make(number))


def test_an_event_over_several_days_names_both(language: str) -> None:
    text = words.event_when(NOW, NOW + timedelta(days=2), language)
    assert text == said(
        language, "Tuesday 14 July to Thursday 16 July", "Dydd Mawrth 14 Gorffennaf – Dydd Iau 16 Gorffennaf"
    )
