"""What typed words mean together: by the word lists, and where words were written together or apart."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from content_sync.search.stems import stems
from content_sync.search.vocabulary import Similar, Vocabulary
from content_sync.search.word_lists import Phrase, WordList, WordLists, significant

LANGUAGES_AT_ONCE = 2
"""Meanings and misspelt words are looked up in the visitor's language and in the council's first other one."""
_MEANT, _MEANT_LESS, _MEANT_LEAST = 0.95, 0.08, 0.7
"""How good the first meaning of words is, how much less each further one, and the least."""
_SCATTERED = 0.88
"""How good a meaning is whose words do not stand side by side: "they put my rent up" for "rent up"."""
_TOGETHER = 0.93
_SHORTEST_PART = 3
_SPELLINGS = 3


class Meaning(NamedTuple):
    """What the typed words at some places mean: a word of each of `words` must stand in one field of a page."""

    places: tuple[int, ...]
    words: tuple[frozenset[str], ...]
    weight: float
    is_other: bool
    """Other words than the typed ones; not only together or apart ("blue badge", "bluebadge")."""


class Spelled(NamedTuple):
    """A typed word and what it may have been meant to be; `is_known` when it is a word as it stands."""

    word: str
    spellings: Sequence[Similar]
    is_known: bool


class _Typed(NamedTuple):
    place: int
    likeness: float


class MeaningFinder:
    """Finds what typed words mean in the languages of the content."""

    def __init__(self, vocabulary: Vocabulary, lists: WordLists) -> None:
        self._vocabulary, self._lists = vocabulary, lists

    def find(self, typed: Sequence[Spelled], langs: Sequence[str]) -> Iterator[Meaning]:
        """Answer all meanings that the content has words for."""
        yield from self._together_or_apart(typed, langs)
        met = [(lang, *one) for lang in langs[:LANGUAGES_AT_ONCE] for one in self._listed(typed, lang)]
        self._vocabulary.load((word for _, targets, _, _ in met for target in targets for word in target), langs)
        for lang, targets, places, likeness in met:
            for rank, target in enumerate(targets):
                forms = tuple(self._forms_of(word, lang, langs) for word in target)
                if all(forms):
                    weight = max(_MEANT_LEAST, _MEANT - _MEANT_LESS * rank)
                    yield Meaning(tuple(sorted(places)), forms, likeness * weight, is_other=True)

    def _listed(self, typed: Sequence[Spelled], lang: str) -> Iterator[tuple[list[Phrase], tuple[int, ...], float]]:
        """What stands in the list of one language: targets, the places of what means them, and how likely it does."""
        words = self._lists.of(lang)
        for key, places, likeness in _met_keys(_by_stem(typed, words, lang), words):
            yield [significant(target, words.ignored) for target in words.meanings[key]], places, likeness

    def _together_or_apart(self, typed: Sequence[Spelled], langs: Sequence[str]) -> Iterator[Meaning]:
        self._vocabulary.load([one.word + other.word for one, other in pairwise(typed)], langs)
        for at, one in enumerate(typed):
            if not one.is_known and len(one.word) >= _SHORTEST_PART * 2 and (parts := self._parts(one.word, langs)):
                yield Meaning(
                    (at,), tuple(self._forms_of(part, langs[0], langs) for part in parts), _TOGETHER, is_other=False
                )
            if at + 1 < len(typed) and (joined := self._forms_of(one.word + typed[at + 1].word, langs[0], langs)):
                yield Meaning((at, at + 1), (joined,), _TOGETHER, is_other=False)

    def _parts(self, word: str, langs: Sequence[str]) -> tuple[str, ...]:
        """Two words that were typed as one: both known, and of such pairs the one whose rarer word is most frequent."""
        best = 0
        parts: tuple[str, ...] = ()
        for lang in langs[:LANGUAGES_AT_ONCE]:
            for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
                left, right = word[:cut], word[cut:]
                count = self._vocabulary.count(left, lang)
                if count > best and (both := min(count, self._vocabulary.count(right, lang))) > best:
                    best, parts = both, (left, right)
        return parts

    def _forms_of(self, word: str, lang: str, langs: Sequence[str]) -> frozenset[str]:
        """Answer the forms of a word of `lang`; of other languages the very word alone, as in "Universal Credit"."""
        forms = self._vocabulary.forms(word, langs)
        return frozenset(form.word for form in forms if form.lang == lang or form.nearness == 1)


def _met_keys(by_stem: dict[str, _Typed], words: WordList) -> Iterator[tuple[Phrase, tuple[int, ...], float]]:
    """Answer the keys that were typed whole: where their words stand, and how likely they were meant."""
    for first in by_stem:
        for key in words.by_first.get(first, ()):
            met = [by_stem[one] for one in key if one in by_stem]
            places = tuple(one.place for one in met)
            if len(met) == len(key) == len(set(places)):
                share = 1.0 if places == tuple(range(places[0], places[0] + len(key))) else _SCATTERED
                yield key, places, min(one.likeness for one in met) * share


def _by_stem(typed: Sequence[Spelled], words: WordList, lang: str) -> dict[str, _Typed]:
    """Answer every stem that a typed word, or what it may have been, has: where it stands and how likely it is."""
    found: dict[str, _Typed] = {}
    for place, one in enumerate(typed):
        for word, likeness in (Similar(one.word, 1.0), *one.spellings[:_SPELLINGS]):
            for stem in stems(word, lang):
                for same in (stem, words.stands_for(stem)):
                    if same not in found or found[same].likeness < likeness:
                        found[same] = _Typed(place, likeness)
    return found
