"""The welcome: both languages alike, the first touch begins the visit, and quiet movement that can be switched off."""

import pytest
from PySide6.QtTest import QTest

from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_both_languages_are_offered_alike_and_welsh_comes_first(visit: Opened, size: tuple[int, int]) -> None:
    visitor = visit(size=size)
    welsh, english = visitor.thing("Cymraeg"), visitor.thing("English")
    assert welsh.place.size() == english.place.size()
    assert welsh.place.top() == english.place.top()
    assert welsh.place.left() < english.place.left()
    assert visitor.buttons() == ["Cymraeg", "English"]


def test_the_welcome_speaks_both_languages_at_once(visit: Opened) -> None:
    words = visit().words()
    for said in (
        "Croeso",
        "Welcome",
        "Cyffyrddwch i ddechrau",
        "Touch to start",
        "Cyngor Sir Morfryn Morfryn County Council",
    ):
        assert said in words
    assert "No name, no account. It clears after you." in words


@pytest.mark.parametrize(
    ("choice", "hello"),
    [("English", "Hello. What do you need help with?"), ("Cymraeg", "Helô. Pa gymorth sydd ei angen arnoch?")],
)
def test_the_first_touch_begins_a_visit_in_that_language(visit: Opened, choice: str, hello: str) -> None:
    visitor = visit()
    visitor.tap(choice)
    assert visitor.title() == hello


def test_a_screen_reader_begins_a_visit_too(visit: Opened) -> None:
    visitor = visit()
    visitor.press("English")
    assert visitor.title() == "Hello. What do you need help with?"


def test_a_booth_of_one_language_offers_one(visit: Opened) -> None:
    visitor = visit(environment={"KIOSK_LANGUAGE__OFFERED": '["en"]'})
    assert visitor.buttons() == ["English"]
    visitor.tap("English")
    assert "Cymraeg" not in visitor.buttons()


def test_the_harbour_moves_quietly(visit: Opened) -> None:
    visitor = visit(calm=False)
    before = visitor.picture()
    QTest.qWait(900)
    assert visitor.picture() != before


def test_nothing_moves_on_a_calm_booth(visit: Opened) -> None:
    visitor = visit(calm=True)
    before = visitor.picture()
    QTest.qWait(900)
    assert visitor.picture() == before
