"""Opening hours as people write them: what is understood, and what is refused."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.content import Day, Schedule
from content_sync.opening_hours import parse_hours
from content_sync.opening_hours.words import WEEK

WEEKDAYS = WEEK[:5]
NINE_TO_FIVE = Schedule(WEEKDAYS, time(9), time(17))


def day(name: Day, opens: int, closes: int) -> Schedule:
    return Schedule((name,), time(opens), time(closes))


@pytest.mark.parametrize(
    "text",
    [
        "Monday to Friday 9am to 5pm",
        "Monday to Friday, 9 to 5",
        "Mon-Fri: 9.00am \u2013 5.00pm",
        "Mon. to Fri. 9 a.m. to 5 p.m.",
        "Monday - Friday - 9am - 5pm",
        "Open Monday to Friday, from 9am until 5pm.",
        "Weekdays between 9am and 5pm",
        "9am to 5pm, Monday to Friday",
        "Monday, Tuesday, Wednesday, Thursday and Friday\n9:00 - 17:00",
        "MON\u2013FRI 0900\u20131700hrs",
        "Opening hours: Monday\u00a0to\u00a0Friday 9am-5",
    ],
)
def test_english_weekdays_are_understood(text: str) -> None:
    assert parse_hours(text, "en") == (NINE_TO_FIVE,)


@pytest.mark.parametrize(
    "text",
    [
        "Dydd Llun i ddydd Gwener 9am i 5pm",
        "Llun i Gwener, 9 i 5",
        "O ddydd Llun tan ddydd Gwener, 9yb - 5yh",
        "Llun \u2013 Gwener: 9.00 y bore i 5.00 y prynhawn",
        "Ar agor ddydd Llun, ddydd Mawrth, ddydd Mercher, ddydd Iau a dydd Gwener rhwng 9am a 5pm",
    ],
)
def test_welsh_weekdays_are_understood(text: str) -> None:
    assert parse_hours(text, "cy") == (NINE_TO_FIVE,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon-Fri: 9am-5pm, Sat 10-1pm", (NINE_TO_FIVE, day("SA", 10, 13))),
        ("Monday to Friday 9am to 5pm. Closed on Sundays.", (NINE_TO_FIVE, Schedule(("SU",), closed=True))),
        ("Mon-Fri 9-5, closed weekends", (NINE_TO_FIVE, Schedule(("SA", "SU"), closed=True))),
        ("Monday: Closed\nTuesday: 9am to noon", (Schedule(("MO",), closed=True), day("TU", 9, 12))),
        ("Monday\n9am to 5pm\nTuesday\n10am to 1pm", (day("MO", 9, 17), day("TU", 10, 13))),
        ("Tuesday 9am to 12pm and 1pm to 4pm", (day("TU", 9, 12), day("TU", 13, 16))),
        ("Tue 9-12, 1-4", (day("TU", 9, 12), day("TU", 13, 16))),
        ("Saturday to Monday 10am to 4pm", (Schedule(("MO", "SA", "SU"), time(10), time(16)),)),
        ("Friday 8pm to midnight", (Schedule(("FR",), time(20), time(0)),)),
        ("Friday noon to 5", (day("FR", 12, 17),)),
        ("Friday 10pm-2am", (day("FR", 22, 2),)),
        ("Sat 12-2pm", (day("SA", 12, 14),)),
        ("Sat 9-12pm", (day("SA", 9, 12),)),
        ("Sat 6-9am", (day("SA", 6, 9),)),
        ("24 hours", (Schedule(WEEK),)),
        ("Open 24/7", (Schedule(WEEK),)),
        ("24 hours a day, 7 days a week", (Schedule(WEEK),)),
        ("Saturday: 24 hours", (Schedule(("SA",)),)),
        ("Every day 8am to 8pm", (Schedule(WEEK, time(8), time(20)),)),
    ],
)
def test_several_days_and_times_are_understood(text: str, expected: tuple[Schedule, ...]) -> None:
    assert parse_hours(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24 awr y dydd", (Schedule(WEEK),)),
        ("Bob dydd 9am i 5pm", (Schedule(WEEK, time(9), time(17)),)),
        ("Bob dydd Llun 9am i hanner dydd", (day("MO", 9, 12),)),
        ("Dydd Sadwrn: 10am i 1pm. Ar gau ar ddydd Sul.", (day("SA", 10, 13), Schedule(("SU",), closed=True))),
        ("Dydd Mawrth a dydd Mercher: 9.30yb \u2013 4yh", (Schedule(("TU", "WE"), time(9, 30), time(16)),)),
    ],
)
def test_welsh_words_of_their_own_are_understood(text: str, expected: tuple[Schedule, ...]) -> None:
    assert parse_hours(text, "cy") == expected


def test_closures_on_dates_are_understood_in_both_languages() -> None:
    shut = Schedule(valid_from=date(2026, 8, 31), valid_to=date(2026, 8, 31), closed=True)
    english = "Monday to Friday 9am to 5pm\nClosed Monday 31 August 2026, a bank holiday"
    assert parse_hours(english, "en") == (NINE_TO_FIVE, shut)
    welsh = "Dydd Llun i ddydd Gwener 9am i 5pm\nAr gau ddydd Llun 31 Awst 2026, g\u0175yl y banc"
    assert parse_hours(welsh, "cy") == (NINE_TO_FIVE, shut)


def test_several_closures_stand_in_one_line() -> None:
    assert parse_hours("Closed 24 December 2026 to 1 January 2027 and Friday 2 April 2027 (Easter)", "en") == (
        Schedule(valid_from=date(2026, 12, 24), valid_to=date(2027, 1, 1), closed=True),
        Schedule(valid_from=date(2027, 4, 2), valid_to=date(2027, 4, 2), closed=True),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "By appointment",
        "9am to 5pm",  # on which days?
        "Monday 7-9",  # morning or evening?
        "Monday 8-10",
        "Monday 8-10pm",
        "Monday 11-2am",
        "Monday 10 to midnight",
        "Monday 9am",
        "Monday 9am and 5pm",
        "Monday 9am to 9am",
        "Monday 25:00 to 26:00",
        "Monday 13pm to 15pm",
        "Monday to Friday 9am to 5pm except bank holidays",
        "Monday to Friday 9am to 5pm (4.30pm on Fridays)",
        "First Monday of the month, 9am to 5pm",
        "Monday to Friday 9am to 5pm, 10am to 1pm Saturday",
        "9am to 5pm Monday to Friday, Saturday 10am to 1pm",
        "Closed Monday, Tuesday 9am to 5pm",
        "Monday\nTuesday\n9am to 5pm",
        "Monday\n9am to 5pm\n10am to 1pm\nTuesday",
        "Monday to Friday 9am to 5pm. Closed Monday 31 August",
        "Monday to Friday 9am to 5pm. Closed Tuesday 31 August 2026",  # it is a Monday
        "Monday to Friday 9am to 5pm. Closed 31 February 2026",
        "Monday to Friday 9am to 5pm. Closed 1 May 2026 to 1 April 2026",
        "Monday to Friday 9am to 5pm. Closed 25 December 2026, open again at 9",
        "Dydd Llun i ddydd Gwener 9am i 5pm",
        "Monday 9am to 5pm. " * 200,
    ],
)
def test_what_can_be_doubted_is_refused(text: str) -> None:
    assert parse_hours(text, "en") is None


def test_a_language_without_words_is_refused() -> None:
    assert parse_hours("Lundi \u00e0 vendredi 9h-17h", "fr") is None


CLOCK_TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0, fold=0))
NAMES = {"MO": "Monday", "TU": "Tues", "WE": "Weds", "TH": "Thursdays", "FR": "Fri", "SA": "Saturday", "SU": "Sun"}


@given(
    days=st.sets(st.sampled_from(WEEK), min_size=1),
    opens=CLOCK_TIMES,
    closes=CLOCK_TIMES,
    dash=st.sampled_from("-\u2013"),
)
def test_whatever_a_council_writes_by_the_24_hour_clock_comes_back(
    days: set[Day], opens: time, closes: time, dash: str
) -> None:
    in_order = tuple(each for each in WEEK if each in days)
    text = f"{', '.join(NAMES[each] for each in in_order)}: {opens:%H%M} {dash} {closes:%H%M}"
    expected = None if opens == closes else (Schedule(in_order, opens, closes),)
    assert parse_hours(text, "en") == expected


@given(opens=CLOCK_TIMES, closes=CLOCK_TIMES)
def test_whatever_a_council_writes_with_am_and_pm_comes_back(opens: time, closes: time) -> None:
    text = f"Mon {opens:%I.%M%p} to {closes:%I.%M %p}"
    assert parse_hours(text, "en") == (None if opens == closes else (Schedule(("MO",), opens, closes),))


SIGNS = ["to", "i", "-", ":", ",", "and", "a", "\n", ".", ";", "between", "noon", "closed", "ar gau", "24", "hours"]
DATES = ["monday", "fri", "dydd", "llun", "sul", "9am", "5pm", "9", "17:00", "31", "august", "2026", "awst"]
WORDS = st.sampled_from([*SIGNS, *DATES])


@given(text=st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=60), lang=st.sampled_from(["en", "cy"]))
def test_no_text_is_too_strange_to_be_read(text: str, lang: str) -> None:
    schedules = parse_hours(text, lang)
    assert schedules is None or len(schedules) > 0
