"""The keys that the settings may name, as Qt spells and numbers them, and what is wrong with a choice of them.

Written out, so that the settings can be checked without loading Qt; a test compares every one with QKeySequence.
"""

import difflib
from collections.abc import Iterator, Mapping

_NAMED = {
    "Esc": 0x01000000, "Tab": 0x01000001, "Backtab": 0x01000002, "Backspace": 0x01000003, "Return": 0x01000004,
    "Enter": 0x01000005, "Ins": 0x01000006, "Del": 0x01000007, "Pause": 0x01000008, "Home": 0x01000010,
    "End": 0x01000011, "Left": 0x01000012, "Up": 0x01000013, "Right": 0x01000014, "Down": 0x01000015,
    "PgUp": 0x01000016, "PgDown": 0x01000017, "Menu": 0x01000055, "Help": 0x01000058, "Back": 0x01000061,
    "Forward": 0x01000062, "Volume Down": 0x01000070, "Volume Mute": 0x01000071, "Volume Up": 0x01000072,
    "Media Play": 0x01000080, "Media Stop": 0x01000081, "Media Previous": 0x01000082, "Media Next": 0x01000083,
    "Select": 0x01010000, "Yes": 0x01010001, "No": 0x01010002, "Cancel": 0x01020001, "Space": 0x20,
}  # fmt: skip
_F1 = 0x01000030
_FUNCTION = {f"F{number}": _F1 + number - 1 for number in range(1, 36)}
_PRINTED = {chr(code): code for code in range(0x21, 0x7F) if not chr(code).islower()}

KEYS: Mapping[str, int] = _NAMED | _FUNCTION | _PRINTED
"""Qt's number of each key by its name."""

_FIRST_SCAN_CODE, _LAST_SCAN_CODE = 191, 202
"""F13 to F24 as X11 and Wayland number them: Linux's KEY_F13 to KEY_F24, and eight."""


def key_number(key: int, scan_code: int) -> int:
    """Answer Qt's number of a key that was pressed.

    Keypads send F13 to F24, because no keyboard has them; but the usual layouts of Linux give these keys other names
    (xkeyboard-config's symbols/inet makes F18 "Launch 9" and F20 "Microphone mute"), so they go by where they are.
    """
    if _FIRST_SCAN_CODE <= scan_code <= _LAST_SCAN_CODE:
        return _FUNCTION["F13"] + scan_code - _FIRST_SCAN_CODE
    return key


def key_problems(named: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Say what is wrong with keys by the action that they are given to."""
    given: dict[str, str] = {}
    for action, names in named.items():
        for name in names:
            if name not in KEYS:
                yield f"keypad.{action}: there is no key {name!r}{_hint(name)}"
            elif given.setdefault(name, action) != action:
                yield f"keypad.{action}: {name!r} is already given to keypad.{given[name]}."


def _hint(name: str) -> str:
    by_capitals = {key.upper(): key for key in KEYS}
    close = difflib.get_close_matches(name.upper(), by_capitals, n=1)
    return f": did you mean {by_capitals[close[0]]!r}?" if close else "; name it as Qt does, such as 'F18'."
