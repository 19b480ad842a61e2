"""Finds the words that few edits part from another, out of thousands in a fraction of a millisecond.

For the words of each length and each letter there is one number with a bit for every word that has the letter: so the
letters that differ are counted for all words at once. What differs in more letters than the edits can change is no
candidate; what is left is few enough to be compared letter by letter.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple


class _Words(NamedTuple):
    """The words of one length, and for each letter the number whose bits say which of them have it."""

    words: list[tuple[str, int]]
    letters: dict[str, int]


class NearWords:
    """Words, each with its number of texts."""

    def __init__(self, known: Mapping[str, int]) -> None:
        by_length: dict[int, list[tuple[str, int]]] = {}
        for entry in known.items():
            by_length.setdefault(len(entry[0]), []).append(entry)
        self._by_length = {length: _Words(words, _bits(words)) for length, words in by_length.items()}

    def near(self, word: str, reach: int) -> Iterator[tuple[str, int]]:
        """Answer all words that at most `reach` edits may part from this one, and a few others."""
        letters = set(_bits([(word, 0)]))
        for length in range(len(word) - reach, len(word) + reach + 1):
            if alike := self._by_length.get(length):
                # A changed letter differs in two, one that is missing or too many in one, two changed over in none.
                most = reach * 2 - abs(length - len(word)) - len(letters - alike.letters.keys())
                for at in _places(_alike(alike, letters, most)) if most >= 0 else ():
                    yield alike.words[at]


def _bits(words: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Answer which words have each letter, and ("ss") which have it twice or more often."""
    places: dict[str, list[int]] = {}
    for at, (word, _) in enumerate(words):
        for letter in word:
            having = places.setdefault(letter, [])
            if not having or having[-1] != at:
                having.append(at)
            elif (twice := places.setdefault(letter * 2, []))[-1:] != [at]:
                twice.append(at)
    return {letter: _number(having) for letter, having in places.items()}


def _number(places: list[int]) -> int:
    bits = bytearray(places[-1] // 8 + 1)
    for at in places:
        bits[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(bits, "little")


def _alike(alike: _Words, letters: set[str], most: int) -> int:
    """Answer which words differ in at most so many letters (7 at most): a bit for each.

    The counts of all words stand side by side, their ones in one number, their twos and fours in the next.
    """
    every = (1 << len(alike.words)) - 1
    ones = twos = fours = more = 0
    for letter, bits in alike.letters.items():
        differ = every ^ bits if letter in letters else bits
        ones, carried = ones ^ differ, ones & differ
        twos, carried = twos ^ carried, twos & carried
        fours, carried = fours ^ carried, fours & carried
        more |= carried
    fewer, same = 0, every ^ more
    for counts, bit in ((fours, 4), (twos, 2), (ones, 1)):
        if most & bit:
            fewer, same = fewer | same & ~counts, same & counts
        else:
            same &= ~counts
    return fewer | same


def _places(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
