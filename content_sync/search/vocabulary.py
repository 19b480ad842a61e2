"""The words of the content: their other forms, what they may go on to, and what a misspelt one may have been."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nlargest
from math import log10
from typing import Any, NamedTuple

import jellyfish

from content_sync.search.near_words import NearWords
from content_sync.search.stems import sound, stems

Rows = Callable[[str, Mapping[str, object]], list[tuple[Any, ...]]]

_KNOWN = "SELECT items FROM word WHERE lang = :lang AND word = :word"
_FORMS = "SELECT lang, stem, word, items FROM word WHERE stem IN (SELECT value FROM json_each(:stems))"
_COMPLETIONS = """SELECT word, items, shown FROM word
    WHERE lang = :lang AND word > :prefix AND word < :prefix || char(1114111)
    ORDER BY heads DESC, items DESC, word LIMIT :limit"""
_SAME_SOUND = "SELECT word, items FROM word WHERE sound = :sound AND +lang = :lang ORDER BY items DESC LIMIT 20"
_FREQUENT = "SELECT word, items FROM word WHERE lang = :lang AND length(word) > 2 ORDER BY items DESC LIMIT :limit"
_SHOWN = "SELECT word, shown FROM word WHERE lang = :lang AND word IN (SELECT value FROM json_each(:words))"

OTHER_FORM = 0.92
"""How good another form of a word is, beside the very word (1)."""
_MOST_WORDS = 12_000
"""So many words, the most frequent, are looked through for a misspelt one: a rare one is likely misspelt itself."""
_CANDIDATES = 4
_MOST_KEPT = 2000
"""Words whose forms are kept during a visit."""
_SHORT = 4
"""In so short a word one letter may be wrong, in one twice as long two, in a longer one three."""
_NEAR = 0.12
"""Candidates this much worse than the best are left out."""


class Form(NamedTuple):
    """A word of the content that is a form of another: in which language, how near to it, in how many texts."""

    word: str
    lang: str
    nearness: float
    items: int


class Similar(NamedTuple):
    """A word that a misspelt one may have been, and how likely that is (0 to 1)."""

    word: str
    likeness: float


class Vocabulary:
    """Asks the store's table of words. `rows` is the store's; one thread only."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._forms: dict[tuple[str, Sequence[str]], list[Form]] = {}
        self._similar: dict[tuple[str, str], list[Similar]] = {}
        self._frequent: dict[str, NearWords] = {}

    def forget(self) -> None:
        """The content changed: nothing that was read before counts."""
        self._frequent.clear()
        self.forget_questions()

    def forms(self, word: str, langs: Sequence[str]) -> list[Form]:
        """Answer the content's forms of a word in some languages: itself, and those with the same stem."""
        if (word, langs) not in self._forms:
            self.load([word], langs)
        return self._forms[word, langs]

    def load(self, words: Iterable[str], langs: Sequence[str]) -> None:
        """Ask for the forms of many words at once: `forms` then has them."""
        wanted: dict[tuple[str, str], list[str]] = {}
        for word in dict.fromkeys(word for word in words if (word, langs) not in self._forms):
            self._forms[word, langs] = []
            for lang in langs:
                for one in stems(word, lang):
                    wanted.setdefault((lang, one), []).append(word)
        asked = json.dumps(sorted({one for _, one in wanted}))
        for lang, one, form, items in self._rows(_FORMS, {"stems": asked}) if wanted else ():
            for word in wanted.get((lang, one), ()):
                found = Form(form, lang, 1.0 if form == word else OTHER_FORM, items)
                self._forms[word, langs].append(found)

    def forget_questions(self) -> None:
        """Keep nothing of what was asked: until then it is kept, as each letter asks nearly the same again."""
        self._forms.clear()
        self._similar.clear()

    def tidy(self) -> None:
        """Forget what was asked when it has become much."""
        if len(self._forms) > _MOST_KEPT:
            self.forget_questions()

    def count(self, word: str, lang: str) -> int:
        """Answer in how many texts the very word stands."""
        found = self._rows(_KNOWN, {"lang": lang, "word": word})
        return found[0][0] if found else 0

    def completions(self, prefix: str, lang: str, limit: int) -> list[tuple[str, int, str]]:
        """Answer longer words that begin so, those of titles first: word, number of texts, how it is written."""
        asked = {"lang": lang, "prefix": prefix, "limit": limit}
        return [(word, items, shown) for word, items, shown in self._rows(_COMPLETIONS, asked)]

    def shown(self, words: Iterable[str], lang: str) -> dict[str, str]:
        """Answer how words are written: "dŵr" for "dwr"."""
        return dict(self._rows(_SHOWN, {"lang": lang, "words": json.dumps(list(words))}))

    def similar(self, word: str, lang: str) -> list[Similar]:
        """Answer what a misspelt word may have been, the likeliest first: near in letters, or the same in sound."""
        if (word, lang) not in self._similar:
            self._similar[word, lang] = self._likeliest(word, lang)
        return self._similar[word, lang]

    def _likeliest(self, word: str, lang: str) -> list[Similar]:
        heard = sound(word, lang)
        near = dict(self._frequent[lang].near(word, _reach(word)) if lang in self._frequent else ())
        if len(heard) > 1:
            near |= dict(self._rows(_SAME_SOUND, {"lang": lang, "sound": heard}))
        judged = (Similar(candidate, _likeness(word, candidate, items, lang)) for candidate, items in near.items())
        found = nlargest(_CANDIDATES, (one for one in judged if one.likeness > 0), key=lambda one: one.likeness)
        return [one for one in found if one.likeness > found[0].likeness - _NEAR]

    def warm_up(self, lang: str, others: Iterable[str]) -> None:
        """Read what a misspelt word needs. `others`: words that are spelled right though no text may have them."""
        known = dict.fromkeys(others, 1) | dict(self._rows(_FREQUENT, {"lang": lang, "limit": _MOST_WORDS}))
        self._frequent[lang] = NearWords(known)
        self._similar.clear()

    def is_warm(self, lang: str) -> bool:
        """Tell whether misspelt words of a language can be looked for at once."""
        return lang in self._frequent


def _reach(word: str) -> int:
    """How many letters of a word may be wrong."""
    return 1 if len(word) <= _SHORT else 2 if len(word) <= _SHORT * 2 else 3


def _likeness(typed: str, word: str, items: int, lang: str) -> float:
    """How likely `word` was meant, from 0 to 0.9."""
    distance = jellyfish.damerau_levenshtein_distance(typed, word)
    if distance > _reach(typed) + 1:
        return 0
    heard = sound(typed, lang)
    sounds_alike = len(heard) > 1 and heard == sound(word, lang)
    is_unlike = len(typed) <= _SHORT and typed[0] != word[0] and not sounds_alike
    if distance > _reach(typed) + sounds_alike or is_unlike:
        return 0
    likeness = 0.82 - 0.9 * distance / (len(typed) + 2) + sounds_alike * min(0.16, 0.04 * len(heard))
    likeness += 0.03 * log10(items + 1) + 0.06 * (typed[0] == word[0]) + 0.03 * (typed[-1] == word[-1])
    return min(0.9, max(0.0, likeness))
