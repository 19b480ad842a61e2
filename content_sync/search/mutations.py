"""The initial mutations of Welsh: any form of a word finds any other ("tai", "dai", "nhai", "thai").

After https://cy.wikipedia.org/wiki/Treiglad (treiglad meddal, trwynol, llaes, and h before a vowel). The radical letter
is not told by the mutated one ("f" may have been b or m, and "gardd" may be no mutation at all), so a word has several
possible radicals; what is no word of the content is found by nobody and does no harm.
"""

import re
from functools import lru_cache

_MUTATED: dict[str, tuple[str, ...]] = {
    "c": ("g", "ngh", "ch"),
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "g": ("", "ng"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "ll": ("l",),
    "m": ("f",),
    "rh": ("r",),
}
_DIGRAPHS = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")
_VOWELS = "aeiouwy"
_SHORTEST = 2
"""Letters that a word keeps at least."""

_ENDING = re.compile(
    r"(?<=...)(?:iadau|wragedd|iaeth|adau|iaid|iau|ion|oedd|ydd|edd|wyr|wr|au|on|od)$|(?<=....)i$",
)
"""Plural and agent endings. Plurals that change the word itself (tŷ, tai) are in the word lists."""


@lru_cache(maxsize=2048)
def radicals(word: str) -> tuple[str, ...]:
    """Answer what a folded word may be without its mutation, itself first."""
    found = [word]
    for radical, mutated in _MUTATED.items():
        found += [radical + word[len(form) :] for form in mutated if _begins(word, form)]
    if word.startswith("h") and word[1:2] in _VOWELS:
        found.append(word[1:])
    return tuple(dict.fromkeys(one for one in found if len(one) >= _SHORTEST))


@lru_cache(maxsize=2048)
def forms(word: str) -> tuple[str, ...]:
    """Answer every form that a folded word may stand in, itself first."""
    found = [word]
    for radical in radicals(word):
        found.append(radical)
        for letter, mutated in _MUTATED.items():
            if _begins(radical, letter):
                found += [form + radical[len(letter) :] for form in mutated]
        if radical[:1] in _VOWELS:
            found.append("h" + radical)
    return tuple(dict.fromkeys(one for one in found if len(one) >= _SHORTEST))


def without_ending(word: str) -> str:
    """Answer a word without a plural or agent ending, if enough is left of it."""
    return _ENDING.sub("", word)


def _begins(word: str, letter: str) -> bool:
    """Tell whether a word begins with a Welsh letter, of which "ch" and "dd" are one, not two."""
    if letter == "":
        return word[:1] in _VOWELS or word[:1] in {"l", "r"}  # gwaith, waith; glaw, law
    if not word.startswith(letter):
        return False
    return letter in _DIGRAPHS or len(letter) > 1 or word[:2] not in _DIGRAPHS
