"""Times, dates and states in words, in every language of the interface."""

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

LANGUAGES = ("en", "cy", "pl", "ur", "ar")
NOW = datetime(2026, 7, 14, 11, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    spoken = InterfaceLanguage(qapp, ASSETS / "translations")
    spoken.switch(request.param)
    yield request.param
    spoken.leave()


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def said(language: str, *expected: str) -> str:
    """What is expected, in the order of LANGUAGES."""
    return dict(zip(LANGUAGES, expected, strict=True))[language]


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (time(0), ("midnight", "hanner nos", "0:00", "رات 12 بجے", "منتصف الليل")),
        (time(0, 5), ("12.05 am", "12.05 am", "0:05", "رات 12:05 بجے", "12:05 صباحًا")),
        (time(7, 40), ("7.40 am", "7.40 am", "7:40", "صبح 7:40 بجے", "7:40 صباحًا")),
        (time(9), ("9 am", "9 am", "9:00", "صبح 9 بجے", "9 صباحًا")),
        (time(12), ("midday", "hanner dydd", "12:00", "دوپہر 12 بجے", "12 ظهرًا")),
        (time(12, 30), ("12.30 pm", "12.30 pm", "12:30", "دوپہر 12:30 بجے", "12:30 بعد الظهر")),
        (time(17), ("5 pm", "5 pm", "17:00", "شام 5 بجے", "5 مساءً")),
        (time(21), ("9 pm", "9 pm", "21:00", "رات 9 بجے", "9 مساءً")),
    ],
)
def test_times_of_day(language: str, moment: time, expected: tuple[str, ...]) -> None:
    text = words.clock_time(moment)
    assert plain(text) == said(language, *expected)
    assert " " not in text, "a time of day may break over two lines"


def test_dates(language: str) -> None:
    assert words.day_and_date(date(2026, 7, 14), language) == said(
        language,
        "Tuesday 14 July",
        "Dydd Mawrth 14 Gorffennaf",
        "wtorek, 14 lipca",
        "منگل 14 جولائی",
        "الثلاثاء 14 يوليو",
    )
    assert words.month_and_year(date(2026, 10, 1), language) == said(
        language, "October 2026", "Hydref 2026", "październik 2026", "اکتوبر 2026", "أكتوبر 2026"
    )


def test_a_line_begins_with_a_capital_where_there_are_capitals(language: str) -> None:
    text = words.line_start(words.day_name(date(2026, 7, 15), language))
    assert text == said(language, "Wednesday", "Dydd Mercher", "Środa", "بدھ", "الأربعاء")


def test_hours_of_a_day(language: str) -> None:
    spans = words.listed(words.time_span(time(9), time(12)), words.time_span(time(13), time(17)))
    assert plain(spans) == said(
        language,
        "9 am to midday, 1 pm to 5 pm",
        "9 am i hanner dydd, 1 pm i 5 pm",
        "9:00–12:00, 13:00–17:00",
        "صبح 9 بجے سے دوپہر 12 بجے تک، دوپہر 1 بجے سے شام 5 بجے تک",
        "من 9 صباحًا إلى 12 ظهرًا، من 1 بعد الظهر إلى 5 مساءً",
    )


@pytest.mark.parametrize(
    ("state", "expected", "kind"),
    [
        (
            OpenState("all_day"),
            ("Open all day", "Ar agor drwy’r dydd", "Czynne całą dobę", "دن رات کھلا ہے", "مفتوح على مدار الساعة"),
            "good",
        ),
        (
            OpenState("open", closes=time(17)),
            (
                "Open now until 5 pm",
                "Ar agor nawr tan 5 pm",
                "Teraz otwarte, do 17:00",
                "ابھی کھلا ہے، شام 5 بجے تک",
                "مفتوح الآن حتى 5 مساءً",
            ),
            "good",
        ),
        (OpenState("closed"), ("Closed today", "Ar gau heddiw", "Dziś zamknięte", "آج بند ہے", "مغلق اليوم"), "bad"),
        (
            OpenState("closed", next_opening=NOW.replace(hour=13)),
            (
                "Closed now. Opens at 1 pm",
                "Ar gau nawr. Yn agor am 1 pm",
                "Teraz zamknięte. Otwarcie o 13:00",
                "ابھی بند ہے۔ دوپہر 1 بجے کھلے گا",
                "مغلق الآن. يفتح 1 بعد الظهر",
            ),
            "bad",
        ),
        (
            OpenState("closed", next_opening=(NOW + timedelta(days=1)).replace(hour=9)),
            (
                "Closed. Opens tomorrow at 9 am",
                "Ar gau. Yn agor yfory am 9 am",
                "Zamknięte. Otwarcie jutro o 9:00",
                "بند ہے۔ کل صبح 9 بجے کھلے گا",
                "مغلق. يفتح غدًا 9 صباحًا",
            ),
            "bad",
        ),
        (
            OpenState("closed", next_opening=(NOW + timedelta(days=3)).replace(hour=9)),
            (
                "Closed. Opens Friday at 9 am",
                "Ar gau. Yn agor: Dydd Gwener, 9 am",
                "Zamknięte. Otwarcie: piątek, 9:00",
                "بند ہے۔ جمعہ کو صبح 9 بجے کھلے گا",
                "مغلق. يفتح الجمعة، 9 صباحًا",
            ),
            "bad",
        ),
        (OpenState("unknown"), ("", "", "", "", ""), "good"),
    ],
)
def test_whether_a_place_is_open(language: str, state: OpenState, expected: tuple[str, ...], kind: str) -> None:
    text, colour = words.open_chip(state, NOW, language)
    assert (plain(text), colour) == (said(language, *expected), kind)


def test_a_place_that_opens_in_some_weeks_names_the_date(language: str) -> None:
    far = words.open_chip(OpenState("closed", next_opening=NOW + timedelta(days=20)), NOW, language)[0]
    assert said(language, "3 August", "3 Awst", "3 sierpnia", "3 اگست", "3 أغسطس") in far


@pytest.mark.parametrize(
    ("hours_ago", "expected"),
    [
        (1, ("today, 10 am.", "heddiw, 10 am.", "dziś, 10:00.", "آج، صبح 10 بجے۔", "اليوم، 10 صباحًا.")),
        (24, ("yesterday, 11 am.", "ddoe, 11 am.", "wczoraj, 11:00.", "گزشتہ کل، صبح 11 بجے۔", "أمس، 11 صباحًا.")),
        (
            24 * 9,
            ("Sunday 5 July.", "Dydd Sul 5 Gorffennaf.", "niedziela, 5 lipca.", "اتوار 5 جولائی۔", "الأحد 5 يوليو."),
        ),
        (
            24 * 365,
            (
                "Monday 14 July 2025.",
                "Dydd Llun 14 Gorffennaf 2025.",
                "poniedziałek, 14 lipca 2025.",
                "پیر 14 جولائی 2025۔",
                "الاثنين 14 يوليو 2025.",
            ),
        ),
    ],
)
def test_when_content_was_last_checked(language: str, hours_ago: int, expected: tuple[str, ...]) -> None:
    text = plain(words.checked(NOW - timedelta(hours=hours_ago), NOW, language))
    assert text.endswith(said(language, *expected))
    assert text.startswith(
        said(
            language,
            "Checked with the council website",
            "Gwiriwyd gyda gwefan y cyngor: ",
            "Sprawdzono na stronie internetowej rady: ",
            "کونسل کی ویب سائٹ سے جانچ ہوئی: ",
            "جرى التحقق على موقع المجلس: ",
        )
    )


def test_content_is_old_after_three_days_without_the_council(language: str) -> None:
    assert words.stale(NOW - timedelta(days=2, hours=23), NOW) == ""
    assert words.stale(None, NOW) == ""
    text = words.stale(NOW - timedelta(days=3), NOW)
    assert "3" in text
    assert ("out of date" in text) == (language == "en")


@pytest.mark.parametrize("language", ["cy"], indirect=True)
def test_welsh_counts_in_its_own_plural_forms(language: str) -> None:
    forms = [Counted().more_notices(number) for number in (1, 2, 3, 5, 6, 11)]
    assert len(set(forms)) == 6, language
    assert all(str(number) in form for number, form in zip((1, 2, 3, 5, 6, 11), forms, strict=True))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", {1: "1 more notice", 2: "2 more notices"}),
        ("cy", {1: "1 hysbysiad arall", 6: "6 hysbysiad arall"}),
        ("pl", {1: "Jeszcze 1 ogłoszenie", 5: "Jeszcze 5 ogłoszeń", 22: "Jeszcze 22 ogłoszenia"}),
        ("ur", {1: "مزید 1 اعلان", 5: "مزید 5 اعلانات"}),
        (
            "ar",
            {
                1: "إعلان واحد آخر", 2: "إعلانان آخران", 5: "5 إعلانات أخرى", 11: "11 إعلانًا آخر", 100: "100 إعلان آخر",
            },
        ),
    ],
    indirect=["language"],
)  # fmt: skip
def test_notices_are_counted_as_each_language_counts(language: str, expected: dict[int, str]) -> None:
    assert {number: Counted().more_notices(number) for number in expected} == expected, language


def test_no_counted_sentence_shows_its_placeholder(language: str) -> None:
    for make in (Counted().more_notices, Counted().closes_in, Counted().not_reached, Counted().clears_after):
        for number in (0, 1, 2, 3, 6, 11, 30, 90, 100):
            assert "(" not in make(number), (language, make(number))
            assert "%n" not in make(number), (language, make(number))


def test_an_event_over_several_days_names_both(language: str) -> None:
    text = words.event_when(NOW, NOW + timedelta(days=2), language)
    assert text == said(
        language,
        "Tuesday 14 July to Thursday 16 July",
        "Dydd Mawrth 14 Gorffennaf – Dydd Iau 16 Gorffennaf",
        "Wtorek, 14 lipca – czwartek, 16 lipca",
        "منگل 14 جولائی سے جمعرات 16 جولائی تک",
        "من الثلاثاء 14 يوليو إلى الخميس 16 يوليو",
    )


def test_an_event_of_some_hours(language: str) -> None:
    text = words.event_when(NOW, NOW + timedelta(hours=3), language)
    assert plain(text) == said(
        language,
        "Tuesday 14 July, 11 am to 2 pm",
        "Dydd Mawrth 14 Gorffennaf, 11 am i 2 pm",
        "Wtorek, 14 lipca, 11:00–14:00",
        "منگل 14 جولائی، صبح 11 بجے سے دوپہر 2 بجے تک",
        "الثلاثاء 14 يوليو، من 11 صباحًا إلى 2 بعد الظهر",
    )
