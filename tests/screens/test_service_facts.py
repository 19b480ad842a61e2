"""A service's page says when the service is there and for what ages, in every language, and guesses nothing."""

from datetime import date, time

import pytest

from content_sync.content import Block, Day, Item, Schedule, Section, Words
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.pages import open_page
from tests.sync.made_records import Booth

WORKING_DAYS: tuple[Day, ...] = ("MO", "TU", "WE", "TH", "FR")
WEEKLY = (
    Schedule(WORKING_DAYS, time(9), time(17)),
    Schedule(("SA",), time(10), time(12)),
    Schedule(("SA",), time(13), time(15, 30)),
)


@pytest.fixture
def shown(visit: Opened, own_content: ContentStore) -> "Shown":
    return Shown(visit, own_content)


class Shown:
    """Opens the page of a service that only a test has."""

    def __init__(self, visit: Opened, store: ContentStore) -> None:
        self._visit = visit
        self._store = store

    def names(self, language: str = "en", hours: str = "", note: str = "", **facts: object) -> list[str]:
        """Answer everything on the page, in reading order."""
        lead = Section("lead", "", (Block("paragraph", ("Talk to us.",)),))
        words = Words("en", "Helpline", sections=(lead,), hours_text=hours, hours_note=note)
        booth = Booth(self._store.directory)
        booth.sync([Item("feed:1", "service", (words,), **facts)], name="feed")  # type: ignore[arg-type]
        booth.close()
        visitor = self._visit(store=self._store)
        open_page(visitor, "Helpline", language)
        return visitor.names()


def test_the_hours_of_a_week_and_the_ages_stand_in_a_panel(shown: Shown) -> None:
    names = shown.names(schedules=WEEKLY, minimum_age=16, maximum_age=25, hours="Mon to Fri 9 to 5")
    said = " ".join(names).replace("\N{NO-BREAK SPACE}", " ")
    for words in ("Opening hours", "Monday to Friday, 9 am to 5 pm", "Saturday, 10 am to midday, 1 pm to 3.30 pm"):
        assert words in said
    assert [name for name in names if name in ("Ages", "16 to 25")] == ["Ages", "16 to 25"]
    assert "Mon to Fri" not in said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("cy", ("Oriau agor", "Oedran", "66 oed a throsodd")),
        ("pl", ("Godziny otwarcia", "Wiek (w latach)", "66 i więcej")),
        ("ur", ("کھلنے کے اوقات", "عمر", "66 سال یا اس سے زیادہ")),
        ("ar", ("ساعات العمل", "العمر بالسنوات", "66 فأكثر")),
    ],
)
def test_they_are_in_the_visitors_language(shown: Shown, language: str, words: tuple[str, ...]) -> None:
    names = shown.names(language, schedules=WEEKLY, minimum_age=66)
    assert [one for one in words if one not in names] == []


@pytest.mark.parametrize(
    "schedules",
    [
        (),
        (Schedule(("MO",), time(9), time(17), date(2026, 7, 6), None, 2),),
        (Schedule(("MO",), time(9), time(17), None, date(2020, 1, 1)),),
    ],
)
def test_hours_that_are_not_those_of_every_week_are_shown_as_written(
    shown: Shown, schedules: tuple[Schedule, ...]
) -> None:
    names = shown.names(schedules=schedules, hours="Every other Monday\nRing & ask", note="Not in August")
    assert "Opening hours" in names
    assert "Every other Monday Ring & ask Not in August" in names


def test_a_note_is_shown_with_the_hours(shown: Shown) -> None:
    names = shown.names(schedules=WEEKLY, note="Closed Monday 31 August 2026")
    assert names.count("Opening hours") == 1
    assert "Closed Monday 31 August 2026" in names


def test_a_service_that_says_neither_shows_neither(shown: Shown) -> None:
    names = shown.names()
    assert not {"Opening hours", "Ages"} & set(names)
