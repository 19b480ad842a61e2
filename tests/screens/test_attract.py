"""The welcome: both languages alike, the first touch begins the visit, and quiet movement that can be switched off."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.faults import faults

LANGUAGES = ["cy", "en", "pl", "ur", "ar"]
NAMES = ["Cymraeg", "English", "Polski", "اردو", "العربية"]
FIVE = {"KIOSK_LANGUAGE__OFFERED": json.dumps(LANGUAGES)}


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_both_languages_are_offered_alike_and_welsh_comes_first(visit: Opened, size: tuple[int, int]) -> None:
    visitor = visit(size=size)
    welsh, english = visitor.thing("Cymraeg"), visitor.thing("English")
    assert welsh.place.size() == english.place.size()
    assert welsh.place.top() == english.place.top()
    assert welsh.place.left() < english.place.left()
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("text_size", [1, 2, 3, 4])
@pytest.mark.parametrize("offered", [1, 2, 3, 4, 5])
def test_the_welcome_has_no_fault_whatever_is_offered(
    visit: Opened, size: tuple[int, int], text_size: int, offered: int
) -> None:
    languages = LANGUAGES[:offered] if offered > 1 else ["en"]
    visitor = visit(size=size, text_size=text_size, environment={"KIOSK_LANGUAGE__OFFERED": json.dumps(languages)})
    assert visitor.buttons() == ([*NAMES[:offered], "Gwneud yn haws"] if offered > 1 else ["English", "Easier to use"])
    found = faults(visitor)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("diagonal", ["15", "55"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("lowered", ["true", "false"])
def test_five_languages_fit_the_smallest_panel_and_the_largest(
    visit: Opened, size: tuple[int, int], diagonal: str, lowered: str
) -> None:
    panel = {"KIOSK_DISPLAY__DIAGONAL_IN": diagonal, "KIOSK_DISPLAY__LOWERED": lowered}
    found = faults(visit(size=size, text_size=4, environment=FIVE | panel))
    assert not found, "\n".join(found)


def test_the_other_languages_are_alike_and_each_begins_a_visit(visit: Opened) -> None:
    visitor = visit(environment=FIVE)
    places = [visitor.thing(name).place for name in NAMES[2:]]
    assert len({(place.width() // 3, place.height(), place.top()) for place in places}) == 1
    assert places[0].width() < visitor.thing("Cymraeg").place.width()
    visitor.tap("العربية")
    assert visitor.kiosk.session.language == "ar"
    assert visitor.kiosk.application.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_easier_to_use_begins_a_visit_at_the_access_panel(visit: Opened) -> None:
    visitor = visit(environment=FIVE)
    assert visitor.thing("Gwneud yn haws").description == "Easier to use"
    visitor.tap("Gwneud yn haws")
    assert visitor.title() == "Make it easier to use"
    visitor.tap("Done")
    assert visitor.title() == "Hello. What do you need help with?"


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
    assert visitor.buttons() == ["English", "Easier to use"]
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
