"""Every screen with a keypad's keys alone: reached, finished, left again; the yellow mark always in sight."""

from PySide6.QtCore import Qt

from tests.screens.conftest import Opened
from tests.screens.key_presser import KeyPresser


def test_a_visit_is_finished_with_keys_alone(visit: Opened) -> None:
    keys = KeyPresser(visit())
    assert keys.lit() == ""
    keys.press(Qt.Key.Key_Down)
    assert keys.lit() == "Cymraeg"
    print(keys.walk_round())
