"""The on-screen keyboard and the field above it: fingers, a keypad's keys, and a real keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from screens.routes import Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.key_presser import BACK, DOWN, LEFT, RIGHT, SELECT, UP, KeyPresser
from tests.screens.seen import place_of
from tests.screens.spoken_words import FIVE
from tests.screens.typing_page import TypingPage

Open = Callable[..., TypingPage]
LAST_KEY = "Search"


@pytest.fixture
def typing(visit: Opened) -> Iterator[Open]:
    """Open a booth on a page with a field and a keyboard: `typing(language=…, text_size=…, …)`."""
    pages: list[TypingPage] = []

    def open_page(**booth: object) -> TypingPage:
        pages.append(TypingPage(visit(Home(), environment=FIVE, **booth)))
        return pages[-1]

    yield open_page
    for page in pages:
        page.leave()


def test_letters_are_typed_with_a_finger(typing: Open) -> None:
    page = typing()
    page.type("r", "e", "n", "t", "Space", "h", "e", "l", "l", "o", "Erase", "o")
    assert page.text == "rent hello"
    page.type("Clear")
    assert page.text == ""
    page.type("Erase")
    assert page.text == ""


def test_the_primary_key_hands_in_what_was_typed(typing: Open) -> None:
    page = typing()
    page.type("r", "Search")
    assert page.page.property("submitted") == 1
    assert page.text == "r"


def test_shift_is_for_one_letter(typing: Open) -> None:
    page = typing()
    page.type("Shift")
    assert page.visitor.thing("Shift").item.property("isSelected")
    assert "Q" in page.shown()
    page.type("M", "o", "l", "d")
    assert page.text == "Mold"
    page.type("Shift", "Shift", "a")
    assert page.text == "Molda"


@pytest.mark.parametrize(
    ("language", "opens", "letter", "typed"),
    [
        ("en", "ŵ ŷ â", "ŵ", "dŵ"),
        ("cy", "ŵ ŷ â", "ŷ", "dŷ"),
        ("pl", "ą ć ę", "ż", "dż"),
        ("ar", "أ إ آ", "إ", "دإ"),
        ("ur", "آ ئ ؤ", "ئ", "دئ"),
    ],
)
def test_special_letters_are_one_touch_away_and_then_the_usual_ones_are_back(
    typing: Open, language: str, opens: str, letter: str, typed: str
) -> None:
    page = typing(language=language)
    usual = page.shown()
    page.type(typed[0], opens, letter)
    assert page.text == typed
    assert page.shown() == usual


def test_a_special_letter_may_be_a_capital(typing: Open) -> None:
    page = typing()
    page.type("Shift", "ŵ ŷ â", "Ŵ", "y")
    assert page.text == "Ŵy"


def test_digits_stay_until_the_letters_are_wanted_again(typing: Open) -> None:
    page = typing()
    page.type("1 2 3", "4", "2", "Space", "&", "a b c", "a")
    assert page.text == "42 &a"


def test_letters_of_other_languages_are_offered_and_the_interface_stays_as_it_is(typing: Open) -> None:
    page = typing(language="ur")
    page.type("ن")
    shown = []
    for name in ("عربي", "CY", "EN"):
        page.type(name)
        shown.append(page.shown()[0])
    assert shown == ["ض", "q", "q"]
    page.type("x")
    assert page.text == "نx"
    assert page.visitor.kiosk.session.choices.language == "ur"
    page.type("PL", "اردو")
    assert page.shown()[0] == "ط"


def test_the_letters_follow_the_language_of_the_visitor(typing: Open) -> None:
    page = typing(language="en")
    page.type("PL")
    page.visitor.kiosk.session.choose_language("ar")
    page.model.refresh()
    page.visitor.settle()
    assert page.shown()[0] == "ض"


def test_two_fingers_lose_no_letter_and_keep_their_order(typing: Open) -> None:
    page = typing()
    a, b, c = (page.middle(name) for name in "abc")
    page.touch(down0=a)
    page.touch(stay0=a, down1=b)
    page.touch(stay0=a, up1=b)
    page.touch(up0=a)
    assert page.text == "ab"
    page.touch(down0=a)
    page.touch(stay0=a, down1=c)
    page.touch(up0=a, stay1=c)
    page.touch(down0=b, stay1=c)
    page.touch(stay0=b, up1=c)
    page.touch(up0=b)
    assert page.text == "abacb"
    page.touch(down0=a, down1=c)
    page.touch(up0=a, up1=c)
    assert sorted(page.text[5:]) == ["a", "c"]


def test_a_space_between_two_quick_letters_stands_between_them(typing: Open) -> None:
    page = typing()
    a, space, b = page.middle("a"), page.middle("Space"), page.middle("b")
    page.touch(down0=a)
    page.touch(stay0=a, down1=space)
    page.touch(up0=a, stay1=space)
    page.touch(down0=b, stay1=space)
    page.touch(up0=b, up1=space)
    assert page.text == "a b"


def test_capitals_go_with_the_first_of_two_quick_letters(typing: Open) -> None:
    page = typing()
    page.type("Shift")
    m, o = page.middle("M"), page.middle("O")
    page.touch(down0=m)
    page.touch(stay0=m, down1=o)
    page.touch(up0=m, up1=o)
    assert page.text == "Mo"


def test_sliding_off_a_key_types_nothing(typing: Open) -> None:
    page = typing()
    a = page.middle("a")
    page.touch(down0=a)
    page.touch(move0=a - QPoint(0, 400))
    page.touch(up0=a - QPoint(0, 400))
    assert page.text == ""
    page.type("a")
    assert page.text == "a"


def test_erase_repeats_while_it_is_held_and_not_once_more_when_it_is_let_go_of(typing: Open) -> None:
    page = typing()
    field = page.item("field")
    field.setProperty("text", "a" * 60)
    erase = page.middle("Erase")
    page.touch(down0=erase)
    QTest.qWait(350)
    assert len(page.text) == 60
    page.visitor.wait_until(lambda: len(page.text) <= 55)
    before = len(page.text)
    page.touch(up0=erase)
    assert before - len(page.text) <= 1
    left = page.text
    QTest.qWait(300)
    assert page.text == left
    page.type("Erase")
    assert len(page.text) == len(left) - 1


def test_nothing_longer_than_200_letters_is_typed(typing: Open) -> None:
    page = typing()
    page.item("field").setProperty("text", "a" * 10_000)
    assert len(page.text) == 200
    page.type("b")
    assert page.text == "a" * 200


def test_letters_go_where_the_cursor_is(typing: Open) -> None:
    page = typing()
    page.type("r", "n", "t")
    page.press(Qt.Key.Key_A)
    page.press(Qt.Key.Key_Left)
    page.press(Qt.Key.Key_Left)
    page.press(Qt.Key.Key_Left)
    page.type("e", "Erase", "e")
    assert page.text == "renta"


def test_a_touch_in_the_field_puts_the_cursor_there_and_the_cursor_is_always_seen(typing: Open) -> None:
    page = typing()
    page.type("a", "a", "a", "a")
    field = page.item("field")
    page.visitor.tap_at(place_of(field).toRect().center())
    page.type("b")
    page.visitor.tap_at(_start_of(page))
    page.type("c")
    assert page.text == "caaaab"
    assert _input(page).property("cursorVisible")


@pytest.mark.parametrize(
    ("text", "language", "is_at_right"),
    [
        ("rent", "en", False),
        ("کرایہ", "en", True),
        ("rent", "ar", False),
        ("إيجار", "ar", True),
        ("«إيجار", "ar", True),
        ("", "en", False),
        ("", "ar", True),
    ],
)
def test_what_is_typed_begins_at_the_side_where_its_language_begins(
    typing: Open, text: str, language: str, *, is_at_right: bool
) -> None:
    page = typing(language=language)
    page.item("field").setProperty("text", text)
    page.visitor.settle()
    field = _input(page)
    first = _number(field, "positionToRectangle(0).x")
    assert first == pytest.approx(field.width() if is_at_right else 0, abs=20)


def test_an_empty_field_in_another_language_begins_where_its_letters_begin(typing: Open) -> None:
    page = typing(language="ur")
    page.type("عربي", "CY")
    assert _number(_input(page), "positionToRectangle(0).x") == pytest.approx(0, abs=20)


def test_up_and_down_go_from_row_to_row_and_out_at_the_edges(typing: Open) -> None:
    page = typing()
    keys = KeyPresser(page.visitor)
    keys.go_to("arrears")
    walked = []
    for _ in range(6):
        keys.press(DOWN)
        walked.append(keys.lit())
    assert walked[:4] == ["q", "a", "Shift", "1 2 3"]
    assert walked[4:] == page.visitor.buttons()[page.visitor.buttons().index(LAST_KEY) + 1 :][:2]
    for _ in range(6):
        keys.press(UP)
        walked.append(keys.lit())
    assert walked[7:] == [LAST_KEY, "Erase", "’", "p", "arrears"]


def test_left_and_right_go_along_a_row_and_down_goes_to_the_nearest_key(typing: Open) -> None:
    page = typing()
    keys = KeyPresser(page.visitor)
    keys.go_to("q")
    keys.press(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT)
    walked = [keys.lit()]
    for key in (DOWN, DOWN, DOWN, UP):
        keys.press(key)
        walked.append(keys.lit())
    assert walked == ["y", "h", "v", "Space", "v"]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_keypad_reaches_every_key_and_is_never_trapped(typing: Open, size: tuple[int, int], language: str) -> None:
    page = typing(size=size, language=language)
    keys = KeyPresser(page.visitor)
    keys.go_to("arrears")
    reached = set()
    for _row in range(4):
        keys.press(DOWN)
        first = keys.lit_item()
        while keys.lit_item() not in reached:
            reached.add(keys.lit_item())
            keys.press(RIGHT)
        assert keys.lit_item() == first
    assert len(reached) == len(page.shown())
    for start in page.shown():
        page.visitor.thing(start).item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        keys.press(*[DOWN] * 4)
        item = keys.lit_item()
        assert item
        assert not page.item("keyboard").isAncestorOf(item)


def test_the_keypad_types_and_the_mark_stays(typing: Open) -> None:
    page = typing()
    keys = KeyPresser(page.visitor)
    keys.go_to("q")
    keys.press(RIGHT, SELECT, SELECT)
    assert page.text == "ww"
    assert keys.lit() == "w"


def test_the_keypads_select_on_the_field_hands_in_what_was_typed(typing: Open) -> None:
    page = typing()
    page.type("a")
    keys = KeyPresser(page.visitor)
    keys.press(DOWN)
    assert keys.lit_item() == _input(page)
    keys.press(Qt.Key.Key_F20)
    assert page.page.property("submitted") == 1
    assert page.text == "a"


def test_a_real_keyboard_types_into_the_field_wherever_the_focus_is(typing: Open) -> None:
    page = typing()
    keys = KeyPresser(page.visitor)
    keys.type("re ")
    keys.go_to("q")
    keys.type("r+-= ")
    page.visitor.tap_at(QPoint(540, 200))
    keys.type("x")
    keys.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert page.text == "re r+-="
    assert page.visitor.kiosk.session.choices.speaks is False
    keys.press(Qt.Key.Key_Return)
    assert page.page.property("submitted") == 1


def test_backspace_in_an_empty_field_leaves_nothing_and_escape_goes_back(typing: Open) -> None:
    page = typing()
    keys = KeyPresser(page.visitor)
    keys.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert page.text == ""
    keys.type("a")
    gone: list[bool] = []
    page.visitor.kiosk.navigator.moved.connect(lambda: gone.append(True))
    page.visitor.kiosk.navigator.access()
    gone.clear()
    keys.press(BACK)
    assert gone


def test_the_keys_of_a_keypad_keep_their_meaning_beside_a_field(typing: Open) -> None:
    page = typing()
    heard: list[str] = []
    page.visitor.kiosk.keypad.louderPressed.connect(lambda: heard.append("louder"))
    keys = KeyPresser(page.visitor)
    keys.type("a")
    keys.press(Qt.Key.Key_VolumeUp)
    assert heard == ["louder"]
    keys.press(Qt.Key.Key_F19)
    assert keys.lit_item()
    assert page.text == "a"


def test_what_an_input_method_composes_is_typed(typing: Open) -> None:
    page = typing()
    KeyPresser(page.visitor).type("d")
    event = QInputMethodEvent()
    event.setCommitString("ŵ")
    QCoreApplication.sendEvent(_input(page), event)
    assert page.text == "dŵ"


def test_nothing_comes_from_the_clipboard_or_goes_there(typing: Open) -> None:
    page = typing()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("somebody else's words")
    KeyPresser(page.visitor).type("mine")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Insert, Qt.Key.Key_Z):
        page.press(key, control)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Insert, Qt.Key.Key_Delete):
        page.press(key, shift)
    for key in (Qt.Key.Key_Copy, Qt.Key.Key_Cut, Qt.Key.Key_Paste, Qt.Key.Key_Undo):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(page.visitor.window, event)
    QTest.mouseClick(page.visitor.window, Qt.MouseButton.MiddleButton, pos=place_of(_input(page)).toRect().center())
    assert page.text == "mine"
    assert clipboard.text() == "somebody else's words"
    assert _input(page).property("selectedText") == ""
    clipboard.clear()


def test_a_held_key_of_a_real_keyboard_repeats(typing: Open) -> None:
    page = typing()
    for is_repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 0, 0, 0, "a", is_repeated)
        QCoreApplication.sendEvent(page.visitor.window, event)
    assert page.text == "aaa"


def _number(field: QQuickItem, expression: str) -> float:
    """PySide cannot call what answers a rectangle of QML; QML can."""
    value, _undefined = QQmlExpression(QQmlEngine.contextForObject(field), field, expression).evaluate()
    return float(value)


def _input(page: TypingPage) -> QQuickItem:
    return next(thing.item for thing in page.visitor.things() if thing.role == QAccessible.Role.EditableText)


def _start_of(page: TypingPage) -> QPoint:
    place = place_of(_input(page)).toRect()
    return QPoint(place.left() + 3, place.center().y())
