"""A place: where it is, whether it is open, its week with today marked, and how to get in."""

import pytest

from tests.screens.conftest import Moment, Opened
from tests.screens.pages import open_page

LIBRARY = "Aberfryn Library and Hub"
DAYS = ("Monday", "Tuesday (today)", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def test_a_place_says_all_that_a_visitor_needs_to_get_there(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, LIBRARY)
    assert visitor.title() == LIBRARY
    assert visitor.reads("2 Stryd y Cei, Aberfryn, AF1 2QY. 2 minutes’ walk from the bus station.")
    assert visitor.reads("Open now until 5 pm")
    assert visitor.reads("You are here")
    for note in ("Step-free from the street", "3 Blue Badge spaces", "Hearing loop at the desk", "Accessible toilet"):
        assert note in visitor.names()
    assert "01632 960 123" in visitor.names()


def test_the_week_runs_from_monday_with_today_marked_in_words(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, LIBRARY)
    names = visitor.names()
    assert [name for name in names if name in DAYS] == list(DAYS)
    assert names[names.index("Tuesday (today)") + 1] == "9 am to 5 pm"
    assert names[names.index("Thursday") + 1] == "9 am to 7 pm"
    assert names[names.index("Sunday") + 1] == "Closed"


@pytest.mark.parametrize(
    ("later", "chip"),
    [
        ({}, "Open now until 5 pm"),
        ({"hours": 5, "minutes": 40}, "Closes in 20 minutes"),
        ({"hours": 6}, "Closed. Opens tomorrow at 9 am"),
        ({"hours": -3}, "Closed now. Opens at 9 am"),
        ({"days": 5}, "Closed. Opens tomorrow at 9 am"),
        ({"days": 4, "hours": 4}, "Closed. Opens Monday at 9 am"),
    ],
)
def test_open_or_closed_follows_the_clock(visit: Opened, moment: Moment, later: dict[str, int], chip: str) -> None:
    visitor = visit()
    open_page(visitor, LIBRARY)
    moment.passes(**later)
    visitor.kiosk.look_for_news()
    visitor.settle()
    assert chip in visitor.names()


def test_a_bank_holiday_closes_the_place(visit: Opened, moment: Moment) -> None:
    moment.passes(days=48)  # Monday 31 August 2026
    visitor = visit()
    open_page(visitor, LIBRARY)
    assert not visitor.reads("Open now")
    assert visitor.reads("Closed. Opens tomorrow at 9 am")


def test_a_place_in_welsh(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, LIBRARY, "cy")
    assert visitor.title() == "Llyfrgell a Hyb Aberfryn"
    assert visitor.reads("Ar agor nawr tan 5 pm")
    names = visitor.names()
    for name in ("Oriau agor", "Mynd i mewn", "Ffôn", "Dydd Mawrth (heddiw)", "Mynediad heb risiau o’r stryd"):
        assert name in names, name
    assert names[names.index("Dydd Sul") + 1] == "Ar gau"


def test_the_picture_has_a_description(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, LIBRARY)
    graphics = [thing for thing in visitor.things() if "Graphic" in str(thing.role)]
    assert len(graphics) == 1
    assert len(graphics[0].name) > 20
