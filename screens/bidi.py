"""Names and numbers inside a sentence of the other direction of writing (Unicode's bidirectional algorithm, UAX 9)."""

import unicodedata

from PySide6.QtCore import QLocale, Qt

_FIRST_STRONG_ISOLATE = "\N{FIRST STRONG ISOLATE}"
_POP_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"


def isolate(text: str) -> str:
    """Keep a name, a number or an address that stands in a sentence together and in its own direction.

    Without it "01632 960 123" in an Urdu sentence is drawn as "123 960 01632". Where nothing is written from right to
    left the text stays as it is, so that English is plain characters.
    """
    if not text or not (_interface_is_right_to_left() or _is_mixed(text)):
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def _interface_is_right_to_left() -> bool:
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft


def _is_mixed(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
