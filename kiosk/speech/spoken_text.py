"""Makes text fit to be spoken, and finds the word that is being spoken in the text as it was given."""

import unicodedata
from bisect import bisect_left

_JOINERS = "\u200c\u200d"
"""Zero-width, but Urdu and Persian are spelt with them."""
_EDGES = "()[]{}<>\"'“”‘’„«»‹›.,;:!?…¡¿،؛؟۔·•–—-/|*_"
"""Punctuation at a word's edges is not highlighted; within a word (don't, 9:30) it is."""


class SpokenText:
    """A text without what must not be spoken, that knows where each character stood before."""

    def __init__(self, original: str) -> None:
        kept = [(place, _cleaned(letter)) for place, letter in enumerate(original)]
        self._places = [place for place, letter in kept if letter]
        self.text = "".join(letter for _, letter in kept)

    def word_at(self, position: int) -> tuple[int, int] | None:
        """Answer start and length, in the text as it was given, of the word around a position of `text`.

        None between words. Speech engines name parts of words ("234.50" of "1,234.50"); eyes want whole ones.
        """
        if not 0 <= position < len(self.text) or self.text[position].isspace():
            return None
        start, end = position, position + 1
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        while start < end and self.text[start] in _EDGES:
            start += 1
        while start < end and self.text[end - 1] in _EDGES:
            end -= 1
        if start == end:
            return None
        first, last = self._places[start], self._places[end - 1]
        return first, last - first + 1

    def position_of_unit(self, unit: int) -> int:
        """Answer the position in `text` of a UTF-16 code unit, which is what Qt counts."""
        if self.text.isascii():
            return unit
        units = [0]
        for letter in self.text:
            units.append(units[-1] + (2 if ord(letter) > 0xFFFF else 1))  # noqa: PLR2004  the first plane's end
        return bisect_left(units, unit)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that a voice could say."""
        return not any(letter.isalnum() or unicodedata.category(letter)[0] == "S" for letter in self.text)


def _cleaned(letter: str) -> str:
    """Control characters become spaces; invisible ones (soft hyphens, marks of direction) go."""
    category = unicodedata.category(letter)
    if category == "Cc" or category[0] == "Z":
        return "\n" if letter == "\n" else " "
    if category in {"Cf", "Cs", "Co", "Cn"} and letter not in _JOINERS:
        return ""
    return letter
