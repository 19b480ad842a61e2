"""Somebody who does not see the screen searches by ear: what is typed is heard, with any keyboard."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screens.routes import Search
from tests.screens.conftest import Opened
from tests.screens.listener import Listener, listening
from tests.screens.visitor import Visitor

pytestmark = [
    pytest.mark.skipif(not shutil.which("pulseaudio"), reason="needs the package pulseaudio"),
    pytest.mark.usefixtures("sound"),
]


def _enter(visit: Opened) -> tuple[Visitor, Listener]:
    listener = listening(visit, Search())
    visitor = listener.visitor
    listener.waits_for("Search")
    return visitor, listener


def test_each_letter_is_heard_and_each_word_when_it_is_finished(visit: Opened) -> None:
    visitor, listener = _enter(visit)
    for letter in "rent":
        visitor.tap(letter)
        listener.waits_for(letter)
    visitor.tap("Space")
    listener.waits_for("rent")
    visitor.tap("Erase")
    visitor.tap("Erase")
    listener.waits_for("t")
    visitor.tap("Clear")
    listener.waits_for("field", "is", "empty")


def test_a_real_keyboard_is_heard_too(visit: Opened) -> None:
    visitor, listener = _enter(visit)
    for letter in "tax":
        QTest.keyClick(visitor.window, letter)
        listener.waits_for(letter)
    QTest.keyClick(visitor.window, Qt.Key.Key_Space)
    listener.waits_for("tax")


def test_keys_are_said_in_a_breath_and_rows_are_one_step(visit: Opened) -> None:
    _visitor, listener = _enter(visit)
    while listener.focus != "q":
        listener.presses(Qt.Key.Key_Down)
    listener.waits_for("q")
    assert "Button" not in listener.words
    for row in ("a", "Shift", "1 2 3"):
        listener.presses(Qt.Key.Key_Down)
        assert listener.focus == row
    listener.presses(Qt.Key.Key_Up)
    assert listener.focus == "Shift"
    listener.presses(Qt.Key.Key_Return)
    listener.waits_for("Shift", "selected")
    listener.presses(Qt.Key.Key_Right)
    listener.waits_for("Z")
    listener.presses(Qt.Key.Key_Return)
    listener.waits_for("Z")


def test_the_field_says_what_it_is_and_what_stands_in_it(visit: Opened) -> None:
    visitor, listener = _enter(visit)
    visitor.tap("t")
    visitor.tap("a")
    visitor.tap("x")
    listener.waits_for("found")  # it is told when nobody types any more
    while listener.focus != "tax":
        listener.presses(Qt.Key.Key_Down)
    listener.waits_for("tax", "Text", "field")


def test_reading_on_goes_past_the_keys(visit: Opened) -> None:
    visitor, listener = _enter(visit)
    met: list[str] = []
    reader = visitor.kiosk.read_aloud._reader
    assert reader
    while "Back" not in met:
        visitor.wait_until(lambda: reader._place._part is not None)
        assert reader._place._part
        met.append(reader._place._part.words)
        reader.go_on(1)
    assert any(words.startswith("Keyboard") for words in met)
    assert "q" not in met
    assert listener.visitor is visitor
