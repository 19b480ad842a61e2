"""The bar: Back, Home, Search, Easier to use, the other language and Finish, in the same place on every screen."""

import pytest
from PySide6.QtGui import QTransform

from screens.routes import Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.pages import open_page

BAR = ["Back", "Home", "Search", "Easier to use", "Cymraeg", "Finish"]


def test_back_goes_the_way_one_came_and_home_goes_home(visit: Opened) -> None:
    visitor = visit()
    visitor.tap("English")
    assert visitor.buttons()[-len(BAR) :] == BAR
    way = ["Money and benefits", "Pension Credit", "Take this home"]
    titles = []
    for step in way:
        titles.append(visitor.title())
        visitor.tap(step)
    for title in reversed(titles):
        visitor.tap("Back")
        assert visitor.title() == title
    assert visitor.thing("Back").description == "There is nothing to go back to."
    visitor.tap("Back")
    assert visitor.title() == titles[0]
    visitor.tap("Housing")
    visitor.tap("Home")
    assert visitor.title() == titles[0]


def test_finish_clears_at_once(visit: Opened) -> None:
    visitor = visit()
    visitor.tap("Cymraeg")
    visitor.tap("Tai")
    visitor.tap("Gorffen")
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]
    visitor.tap("English")
    assert visitor.title() == "Hello. What do you need help with?"
    visitor.tap("Back")
    assert visitor.title() == "Hello. What do you need help with?"


def test_the_language_changes_in_place_and_back_again(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    visitor.tap("Down")
    english = visitor.picture()
    place = visitor.thing("How to apply").place.top()
    visitor.tap("Cymraeg")
    assert visitor.title() == "Credyd Pensiwn"
    assert any(words == "Sut i wneud cais" for words in visitor.names())
    visitor.tap("English")
    assert visitor.thing("How to apply").place.top() == place
    assert visitor.picture() == english


def test_a_finger_that_slides_off_does_nothing(visit: Opened) -> None:
    visitor = visit(Home())
    for name in ("Housing", "Finish", "Privacy and accessibility"):
        here = visitor.thing(name).place
        visitor.put_down(here.center())
        visitor.slide(here.center() + (here.bottomRight() - here.center()) * 3)
        visitor.lift(here.center() + (here.bottomRight() - here.center()) * 3)
        assert visitor.title() == "Hello. What do you need help with?"
    visitor.put_down(visitor.thing("Housing").place.center())
    assert visitor.title() == "Hello. What do you need help with?"
    visitor.lift(visitor.thing("Housing").place.center())
    assert visitor.title() == "Housing"


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_panel_shows_the_same_picture_and_touch_turns_with_it(visit: Opened, rotation: int) -> None:
    upright = visit(Home()).picture()
    size = LANDSCAPE if rotation % 180 else PORTRAIT
    visitor = visit(Home(), size=size, environment={"KIOSK_DISPLAY__ROTATION": str(rotation)})
    turned = visitor.picture()
    back = turned.transformed(QTransform().rotate(-rotation))
    assert back.size() == upright.size()
    differing = sum(
        back.pixel(x, y) != upright.pixel(x, y)
        for x in range(0, upright.width(), 7)
        for y in range(0, upright.height(), 7)
    )
    assert differing < 42_000 * 0.12  # letters are hinted anew when they lie on their side
    visitor.tap("Housing")
    assert visitor.title() == "Housing"
    visitor.tap("Cymraeg")
    assert visitor.title() == "Tai"
