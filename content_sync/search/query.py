"""Understands what was typed: for each word every word of the content that it may stand for, and how well."""

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from content_sync.search.folding import folded, words_of
from content_sync.search.meanings import LANGUAGES_AT_ONCE, Meaning, MeaningFinder, Spelled
from content_sync.search.vocabulary import Similar, Vocabulary
from content_sync.search.word_lists import WordLists, significant

MOST_WORDS = 12
"""So many words are looked at; nobody types more at a booth."""
_LONGEST_WORD = 40
_COMPLETIONS = 16
_COMPLETED, _COMPLETED_THOUGH_KNOWN = 0.85, 0.5
_OTHER_LANGUAGE = 0.85
_LEAST_TELLING = 0.4
_UNSURE = 0.6
"""A word that is known only when spelled otherwise tells less: it may be a right one that no page has."""
_SHORTEST_CORRECTED = 3
_SHORT = 3


class Term(NamedTuple):
    """A word of the content that a typed one may stand for, with the number of texts that have it."""

    weight: float
    items: int
    is_corrected: bool = False
    """The typed word is spelled otherwise."""


class TypedWord(NamedTuple):
    """A word as it was typed, and what it may stand for. `telling`: the rarer it is, the more it says."""

    surface: str
    place: int
    """Which of all typed words it is."""
    terms: dict[str, Term]
    telling: float


class Query(NamedTuple):
    """What was typed, understood."""

    words: tuple[TypedWord, ...]
    meanings: tuple[Meaning, ...]
    typed: str
    """All of it, folded."""
    surfaces: tuple[str, ...]
    """All words as they were typed, those that tell nothing too."""
    is_growing: bool
    """The last word may not be finished."""


class _Reading(NamedTuple):
    """What one typed word may be: words of the content, and how it may have been meant to be written."""

    terms: dict[str, Term]
    spelled: Spelled


class QueryReader:
    """Turns typed text into a `Query`."""

    def __init__(self, vocabulary: Vocabulary, lists: WordLists) -> None:
        self._vocabulary, self._lists = vocabulary, lists
        self._meanings = MeaningFinder(vocabulary, lists)

    def read(self, text: str, langs: Sequence[str], texts: int) -> Query:
        """Understand a text. `langs`: those of the content, the visitor's first; `texts`: how many the content has.

        The last word may still be growing, unless a space follows it.
        """
        self._vocabulary.tidy()
        surfaces = [word[:_LONGEST_WORD] for word in words_of(text) if folded(word)][:MOST_WORDS]
        typed = [folded(word) for word in surfaces]
        keep = set(significant(typed, self._lists.of(langs[0]).ignored))
        kept = [at for at, word in enumerate(typed) if word in keep]
        self._vocabulary.load([typed[at] for at in kept], langs)
        growing = len(typed) - 1 if text[-1:].isalnum() else -1
        readings = [self._reading(typed[at], langs, is_growing=at == growing) for at in kept]
        meanings = tuple(self._meanings.find([reading.spelled for reading in readings], langs))
        words = tuple(
            TypedWord(surfaces[at], at, reading.terms, _telling(reading.terms, texts))
            for at, reading in zip(kept, readings, strict=True)
        )
        return Query(words, meanings, " ".join(typed), tuple(surfaces), growing >= 0)

    def _reading(self, word: str, langs: Sequence[str], *, is_growing: bool) -> _Reading:
        terms: dict[str, Term] = {}
        forms = self._vocabulary.forms(word, langs)
        listed = [lang for lang in langs[:LANGUAGES_AT_ONCE] if self._lists.of(lang).is_known(word, lang)]
        is_known_here = langs[0] in listed or any(form.lang == langs[0] for form in forms)
        for form in forms:
            # "wife" is no form of a Polish "wifi" for who writes English.
            if form.lang == langs[0] or form.nearness == 1 or not is_known_here:
                _add(terms, form.word, Term(form.nearness * share_of(form.lang, langs), form.items))
        is_known = bool(forms or listed)
        spellings: list[Similar] = []
        if is_growing:
            spellings += self._complete(terms, word, langs, is_known=is_known)
        if not is_known_here and len(word) >= _SHORTEST_CORRECTED and word.isalpha():
            spellings += self._correct(terms, word, langs, is_known=is_known)
        return _Reading(terms, Spelled(word, spellings, is_known))

    def _complete(self, terms: dict[str, Term], word: str, langs: Sequence[str], *, is_known: bool) -> list[Similar]:
        """Add the words that the growing one may become; answer those of the word lists."""
        weight = _COMPLETED_THOUGH_KNOWN if is_known else _COMPLETED
        for lang in langs[:LANGUAGES_AT_ONCE]:
            for longer, items, _ in self._vocabulary.completions(word, lang, _COMPLETIONS):
                near = 0.7 + 0.3 * len(word) / len(longer)
                _add(terms, longer, Term(weight * near * share_of(lang, langs), items))
        if len(word) < _SHORT:
            return []
        longer_ones = self._lists.of(langs[0]).beginning(word)[:_COMPLETIONS]
        return [Similar(other, weight * (0.7 + 0.3 * len(word) / len(other))) for other in longer_ones]

    def _correct(self, terms: dict[str, Term], word: str, langs: Sequence[str], *, is_known: bool) -> list[Similar]:
        """Add what a word may be that is spelled wrong; answer it."""
        if is_known and len(word) <= _SHORT + 1:
            return []
        share = 0.75 if is_known or terms else 1.0
        spellings: list[Similar] = []
        for lang in langs[:LANGUAGES_AT_ONCE]:
            if not self._vocabulary.is_warm(lang):
                self._vocabulary.warm_up(lang, self._lists.of(lang).known)
            ignored = self._lists.of(lang).ignored
            similar = [one for one in self._vocabulary.similar(word, lang) if one.word not in ignored]
            self._vocabulary.load([one.word for one in similar], (lang,))
            for other, likeness in similar:
                spellings.append(Similar(other, likeness * share))
                for form in self._vocabulary.forms(other, (lang,)):
                    _add(terms, form.word, Term(likeness * share * form.nearness, form.items, is_corrected=True))
            share *= _OTHER_LANGUAGE
        return spellings


def share_of(lang: str, langs: Sequence[str]) -> float:
    """How much a word or a text of a language counts: the visitor's own, which is the first, most."""
    return 1.0 if lang == langs[0] else _OTHER_LANGUAGE


def _add(terms: dict[str, Term], word: str, term: Term) -> None:
    if word not in terms or terms[word].weight < term.weight:
        terms[word] = term


def _telling(terms: dict[str, Term], texts: int) -> float:
    best = max((term.weight for term in terms.values()), default=0)
    likely = [term for term in terms.values() if term.weight > best * 0.8]
    items = max((term.items for term in likely), default=texts // 8)
    sureness = _UNSURE if likely and all(term.is_corrected for term in likely) else 1.0
    return max(_LEAST_TELLING, log(1 + texts / (1 + items)) * sureness)
