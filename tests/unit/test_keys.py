"""The keys of the keypad: named as Qt names them, each for one action, known wherever Linux puts them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from kiosk.keys import KEYS, key_number, key_problems
from kiosk.settings import load_settings
from kiosk.settings_error import SettingsError


@pytest.mark.parametrize("name", KEYS)
def test_qt_knows_every_key_by_the_same_name_and_number(name: str) -> None:
    sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    assert sequence.count() == 1
    assert sequence[0].toCombined() == KEYS[name]
    assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == name


def test_the_shipped_keys_are_in_order() -> None:
    keypad = load_settings(environment={}).keypad
    assert list(key_problems(keypad.actions)) == []
    assert all(keypad.actions.values())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('up = ["Upp"]', "keypad.up: there is no key 'Upp': did you mean 'Up'?"),
        ('help = ["volume up"]', "keypad.help: there is no key 'volume up': did you mean 'Volume Up'?"),
        ('select = ["Ctrl+A"]', "keypad.select: there is no key 'Ctrl+A'"),
        ('back = ["F20"]', "keypad.back: 'F20' is already given to keypad.select."),
        ("repeat_every_ms = 1", "keypad.repeat_every_ms"),
        ('upp = ["Up"]', "there is no setting keypad.upp: did you mean up?"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[keypad]\n{text}\n", "utf-8")
    with pytest.raises(SettingsError) as refused:
        load_settings(file, {})
    assert says in str(refused.value)


def test_an_action_may_have_no_key(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[keypad]\nplugged = []\n", "utf-8")
    assert load_settings(file, {}).keypad.plugged == ()


@pytest.mark.parametrize(("scan_code", "name"), [(191, "F13"), (196, "F18"), (202, "F24")])
def test_keys_that_linux_calls_otherwise_are_known_by_their_place(scan_code: int, name: str) -> None:
    assert key_number(Qt.Key.Key_Launch9, scan_code) == KEYS[name]


@pytest.mark.parametrize("scan_code", [0, 116, 190, 203])
def test_all_other_keys_go_by_their_names(scan_code: int) -> None:
    assert key_number(Qt.Key.Key_Down, scan_code) == KEYS["Down"]
