"""Names and numbers inside a sentence of the other direction of writing (Unicode's bidirectional algorithm, UAX 9)."""

import re
import unicodedata

from PySide6.QtCore import QLocale, Qt

from screens.languages import is_right_to_left

_RIGHT_TO_LEFT_MARK = "\N{RIGHT-TO-LEFT MARK}"
_LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
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


_KEPT_TOGETHER = re.compile(
    r"[£€$]\d[\d.,]*"  # £16,000 would be drawn 16,000£
    r"|\+?\d+(?:[ \N{NO-BREAK SPACE}]\d{2,})+"  # a phone number
    r"|[\w.+-]+@[\w.-]+\w"
)


def in_reading_order(text: str, lang: str) -> str:
    """Make the council's own words in language `lang` (BCP 47) safe to draw: nobody at the council marks directions.

    In a language written from right to left, amounts and phone numbers keep the order of their digits, and a sentence
    that begins with a Latin name still runs from right to left.
    """
    if not text or not is_right_to_left(lang):
        return text
    kept = _KEPT_TOGETHER.sub(lambda run: f"{_LEFT_TO_RIGHT_ISOLATE}{run[0]}{_POP_ISOLATE}", text)
    return _RIGHT_TO_LEFT_MARK + kept if _begins_with_latin(text) and _is_mixed(text) else kept


def _begins_with_latin(text: str) -> bool:
    directions = (unicodedata.bidirectional(letter) for letter in re.sub("<[^>]*>", "", text))
    return next((direction for direction in directions if direction in {"L", "R", "AL", "FSI", "LRI"}), "R") == "L"


def _interface_is_right_to_left() -> bool:
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft


def _is_mixed(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
