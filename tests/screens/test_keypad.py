"""A visit with a keypad's keys alone, and how each key behaves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from screens.routes import Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.key_presser import BACK, DOWN, LEFT, RIGHT, SELECT, UP, KeyPresser
from tests.screens.pages import open_page
from tests.screens.visitor import Visitor

ARABIC = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "ar"]'}
FIELD = """
import QtQuick
TextInput { activeFocusOnTab: true; width: 300; height: 60 }
"""


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_a_visit_is_finished_with_keys_alone(visit: Opened, size: tuple[int, int]) -> None:
    visitor = visit(size=size)
    keys = KeyPresser(visitor)
    assert keys.lit() == ""
    keys.choose("English")
    way = ["Money and benefits", "Pension Credit", "Take this home"]
    titles = []
    for step in way:
        titles.append(visitor.title())
        keys.choose(step)
    assert visitor.title() == "Take this page home"
    for step, title in zip(reversed(way), reversed(titles), strict=True):
        keys.press(BACK)
        visitor.settle()
        assert visitor.title() == title
        visitor.wait_until(lambda step=step: keys.lit() == step)  # type: ignore[misc]  # mypy cannot infer it
    keys.choose("Finish")
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]
    assert keys.lit() == ""


@pytest.mark.parametrize("key", [UP, DOWN, LEFT, RIGHT, SELECT, BACK])
def test_on_the_welcome_any_key_shows_the_mark_on_the_first_language(visit: Opened, key: Qt.Key) -> None:
    keys = KeyPresser(visit())
    keys.press(key)
    assert keys.lit() == "Cymraeg"
    keys.press(RIGHT)
    assert keys.lit() == "English"


def test_a_new_screen_begins_at_its_first_thing_in_view(visit: Opened) -> None:
    visitor = visit()
    keys = KeyPresser(visitor)
    keys.choose("English")
    keys.choose("Money and benefits")
    assert keys.lit() == visitor.buttons()[0]
    keys.choose("Pension Credit")
    assert keys.lit() == "Take this home"
    reading = next(item for item in _flickables(visitor.window.contentItem()) if item.isVisible())
    assert reading.property("contentY") == 0


def test_up_is_the_way_back_over_everything(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    keys.press(DOWN)
    there, back = [], []
    for _ in visitor.buttons():
        there.append(keys.lit())
        keys.press(DOWN)
    for _ in visitor.buttons():
        keys.press(UP)
        back.append(keys.lit())
    assert there == visitor.buttons()
    assert back == list(reversed(there))


@pytest.mark.parametrize(("language", "first", "second"), [("en", "Back", "Home"), ("ar", "Home", "Back")])
def test_left_and_right_are_where_they_are_seen(visit: Opened, language: str, first: str, second: str) -> None:
    visitor = visit(environment=ARABIC)
    visitor.kiosk.session.choose_language(language)
    visitor.kiosk.navigator.go(Home())
    visitor.settle()
    bar = dict(zip(("Back", "Home", "other", "Finish"), visitor.buttons()[-4:], strict=True))
    keys = KeyPresser(visitor)
    keys.go_to(bar[first])
    keys.press(RIGHT)
    assert keys.lit() == bar[second]
    keys.press(LEFT)
    assert keys.lit() == bar[first]


def test_left_and_right_turn_the_page_where_there_is_no_neighbour(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Pension Credit")
    keys = KeyPresser(visitor)
    keys.go_to("Down")
    reading = next(item for item in _flickables(visitor.window.contentItem()) if item.isVisible())
    keys.press(RIGHT)
    assert reading.property("contentY") > 0
    assert keys.lit() == "Down"
    keys.go_to(visitor.buttons()[0])
    for key in (RIGHT, RIGHT, LEFT, LEFT):
        keys.press(key)
        item = keys.lit_item()
        assert item
        assert keys.hidden(item) == ""


def test_whoever_touches_sees_no_mark_and_who_goes_on_with_keys_sees_it_there(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    keys.press(DOWN, DOWN)
    assert keys.lit()
    place = visitor.thing("Housing").place.center()
    visitor.put_down(place)
    assert keys.lit() == ""
    visitor.lift(place)
    assert visitor.title() == "Housing"
    assert keys.lit() == ""
    visitor.tap("Back")
    assert keys.lit() == ""
    keys.press(SELECT)
    assert visitor.title() == "Hello. What do you need help with?"
    assert keys.lit()


def test_select_acts_when_it_is_let_go_of_and_a_held_one_only_once(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    keys.go_to("Housing")
    QTest.keyPress(visitor.window, SELECT)
    visitor.settle()
    assert visitor.title() == "Hello. What do you need help with?"
    _send(visitor, QEvent.Type.KeyPress, SELECT, is_repeated=True)
    _send(visitor, QEvent.Type.KeyRelease, SELECT, is_repeated=True)
    assert visitor.title() == "Hello. What do you need help with?"
    QTest.keyRelease(visitor.window, SELECT)
    visitor.settle()
    assert visitor.title() == "Housing"


def test_a_held_key_waits_and_then_walks_slowly(visit: Opened) -> None:
    visitor = visit(
        Home(), environment={"KIOSK_KEYPAD__REPEAT_DELAY_MS": "400", "KIOSK_KEYPAD__REPEAT_EVERY_MS": "300"}
    )
    keys = KeyPresser(visitor)
    keys.press(DOWN)
    names = visitor.buttons()
    QTest.keyPress(visitor.window, DOWN)
    held = [keys.lit()]
    for wait_ms in (10, 410, 10, 310):
        QTest.qWait(wait_ms)
        _send(visitor, QEvent.Type.KeyPress, DOWN, is_repeated=True)
        held.append(keys.lit())
    assert held == [names[1], names[1], names[2], names[2], names[3]]


def test_the_keys_of_an_audionav_are_known_whatever_linux_calls_them(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    for scan_code, name in ((197, 0), (197, 1), (196, 0)):  # F19, F19, F18
        _send(visitor, QEvent.Type.KeyPress, Qt.Key.Key_Launch9, scan_code=scan_code)
        assert keys.lit() == visitor.buttons()[name]


def test_the_other_keys_are_told_to_whom_it_concerns(visit: Opened) -> None:
    visitor = visit(Home())
    keypad, heard = visitor.kiosk.keypad, []
    keypad.helpPressed.connect(lambda: heard.append("help"))
    keypad.louderPressed.connect(lambda: heard.append("louder"))
    keypad.quieterPressed.connect(lambda: heard.append("quieter"))
    keypad.plugged.connect(lambda: heard.append("plugged"))
    keypad.unplugged.connect(lambda: heard.append("unplugged"))
    keys = KeyPresser(visitor)
    keys.press(Qt.Key.Key_F17, Qt.Key.Key_VolumeUp, Qt.Key.Key_Minus, Qt.Key.Key_F15, Qt.Key.Key_F16)
    assert heard == ["help", "louder", "quieter", "plugged", "unplugged"]


def test_a_reader_may_take_the_steps_over(visit: Opened) -> None:
    visitor = visit(Home())
    steps: list[int] = []

    def walk(step: int) -> bool:
        steps.append(step)
        return len(steps) < 3

    visitor.kiosk.keypad.walker = walk
    keys = KeyPresser(visitor)
    keys.press(DOWN, UP)
    assert (steps, keys.lit()) == ([1, -1], "")
    keys.press(DOWN)
    assert steps == [1, -1, 1]
    assert keys.lit() == visitor.buttons()[0]


def test_what_is_typed_goes_to_a_field_and_up_and_down_leave_it(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    field = _add_field(visitor)
    field.forceActiveFocus()
    keys.type("war")
    keys.press(LEFT, Qt.Key.Key_Backspace)
    keys.type("e r+")
    assert field.property("text") == "we r+r"
    keys.press(DOWN)
    assert keys.lit_item()
    assert keys.lit_item() != field


def test_the_warning_is_answered_with_keys_and_the_mark_is_where_it_was(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    for answer in (SELECT, BACK):
        keys.go_to("Housing")
        visitor.kiosk.watch.warn_now()
        visitor.settle()
        assert keys.lit() == "I’m still here"
        keys.press(DOWN, DOWN)
        assert keys.lit() == "I’m still here"
        keys.press(answer)
        assert visitor.title() == "Hello. What do you need help with?"
        assert keys.lit() == "Housing"
    visitor.kiosk.watch.warn_now()
    visitor.settle()
    keys.choose("I have finished. Clear it now")
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]


def test_in_kiosk_mode_no_key_leads_out_and_the_keypads_still_work(visit: Opened) -> None:
    visitor = visit(Home())
    keys = KeyPresser(visitor)
    keys.press(DOWN)
    lit = keys.lit()
    visitor.kiosk.gate.is_locked = True
    leaving = [(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)]
    for key, modifier in leaving:
        assert visitor.kiosk.gate.eventFilter(QObject(), QKeyEvent(QEvent.Type.KeyPress, key, modifier))
    assert keys.lit() == lit
    keys.press(Qt.Key.Key_F19)
    assert keys.lit() != lit


def _send(visitor: Visitor, kind: QEvent.Type, key: Qt.Key, *, is_repeated: bool = False, scan_code: int = 0) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(visitor.window, QKeyEvent(kind, key, none, scan_code, 0, 0, "", is_repeated))
    visitor.settle(1)


def _add_field(visitor: Visitor) -> QQuickItem:
    component = QQmlComponent(visitor.kiosk.engine)
    component.setData(QByteArray(FIELD.encode()), "")
    field = component.create()
    assert isinstance(field, QQuickItem)
    field.setParent(visitor.window)
    field.setParentItem(visitor.window.contentItem())
    return field


def _flickables(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.inherits("QQuickFlickable"):
        yield item
    for child in item.childItems():
        yield from _flickables(child)
