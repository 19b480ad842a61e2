"""Judges how well one text answers what was typed, and says why. The highest of these stands first.

In the order of what tells most: the very title, its beginning, other names, what the words mean, the summary, the page.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from content_sync.search.answer import Field
from content_sync.search.meanings import Meaning
from content_sync.search.query import Query, Term

_FACTORS: dict[Field, float] = {"title": 1.0, "alias": 0.85, "summary": 0.55, "text": 0.3}
_VERY_NAME, _WHOLE = 0.97, 0.9
"""What it is worth that nothing but another name was typed; and how much of it that is at least."""
_PARTLY: dict[Field, float] = {"title": 0.25, "alias": 0.6}
"""How much less it is worth that the words are only a part of a title or of another name."""
_TITLE_COVERED, _WHOLE_TITLE, _BEGINS_TITLE, _WHOLE_ALIAS, _SAID_TOGETHER = 0.35, 0.45, 0.1, 0.5, 0.12


class Candidate(NamedTuple):
    """A text that may answer: folded, as it is indexed."""

    title: str
    aliases: str
    summary: str
    body: str


class Match(NamedTuple):
    """How well a text answers. `words` are the places of the typed words that were met in `field`."""

    score: float
    field: Field
    words: tuple[int, ...]
    line: int
    """Which of the other names, where `field` is alias."""
    is_meant: bool
    corrected: dict[int, str]
    """Typed words that are spelled otherwise in it: place → the word of the text."""


class _Hit(NamedTuple):
    weight: float
    corrected: str
    is_meant: bool


class Matcher:
    """Judges texts by one query."""

    def __init__(self, query: Query, ignored: AbstractSet[str]) -> None:
        """`ignored`: words of a title that nobody needs to have typed."""
        self._query, self._ignored = query, ignored
        self._by_first: dict[str, list[Meaning]] = {}
        self._by_word: dict[str, list[tuple[int, Term]]] = {}
        for at, word in enumerate(query.words):
            for form, term in word.terms.items():
                self._by_word.setdefault(form, []).append((at, term))
        self._weights = {form: max(term.weight for _, term in terms) for form, terms in self._by_word.items()}
        for meaning in query.meanings:
            for form in frozenset().union(*meaning.words):
                self._weights[form] = max(self._weights.get(form, 0.0), meaning.weight)
            for form in meaning.words[0]:
                self._by_first.setdefault(form, []).append(meaning)
        self.relevant = frozenset(self._weights)
        """Every word that the query asks for: a text with none of them need not be judged."""
        self._telling = [word.telling for word in query.words]
        self._all = sum(self._telling) or 1.0

    def match(self, text: Candidate) -> Match | None:
        """Judge a text; None when nothing of what was typed is in it."""
        best = _Best(len(self._query.words))
        for name, line, field in _fields(text):
            words = field.split()
            if not self.relevant.isdisjoint(words) and (found := self._in_field(words)):
                covered = self._covered(words) if name in _PARTLY else 1.0
                is_whole_name = name == "alias" and covered >= _WHOLE and len(found) == len(self._query.words)
                share = 1 - _PARTLY.get(name, 0.0) * (1 - covered)
                best.take(name, line, found, _VERY_NAME if is_whole_name else _FACTORS[name] * share)
                best.add(self._bonus(name, words, found, covered))
        if best.lacks_any:
            best.take("text", 0, self._in_field(text.body.split()), _FACTORS["text"])
        best.add(_SAID_TOGETHER * (self._stands_in(text.title) or self._stands_in(text.summary)))
        return best.match(self._telling, self._all)

    def _in_field(self, words: Sequence[str]) -> dict[int, _Hit]:
        """Answer what of the query stands in a field: place of the typed word → how well."""
        present = self.relevant.intersection(words)
        found: dict[int, _Hit] = {}
        for word in sorted(present):  # in the same order each time, or equals would take turns
            for at, term in self._by_word.get(word, ()):
                if at not in found or found[at].weight < term.weight:
                    found[at] = _Hit(term.weight, word if term.is_corrected else "", is_meant=False)
        for meaning in self._met(present):
            for at in meaning.places:
                if at not in found or found[at].weight < meaning.weight:
                    found[at] = _Hit(meaning.weight, "", meaning.is_other)
        return found

    def _met(self, present: AbstractSet[str]) -> Iterator[Meaning]:
        """Answer the meanings whose words are all there."""
        for word in sorted(present):
            for meaning in self._by_first.get(word, ()):
                if len(meaning.words) == 1 or all(not forms.isdisjoint(present) for forms in meaning.words[1:]):
                    yield meaning

    def _bonus(self, name: Field, words: Sequence[str], found: dict[int, _Hit], covered: float) -> float:
        """Answer what it adds that a title or another name is covered by what was typed, or begins with it."""
        if name == "summary":
            return 0.0
        share = sum(self._telling[at] * hit.weight for at, hit in found.items()) / self._all
        is_whole = len(found) == len(self._query.words)
        if name == "alias":
            return share * covered**2 * _WHOLE_ALIAS if is_whole else 0.0
        bonus = share * covered * _TITLE_COVERED
        if is_whole:
            bonus += share * (covered**2 * _WHOLE_TITLE + _BEGINS_TITLE * (words[0] in self._weights))
        return bonus

    def _covered(self, words: Sequence[str]) -> float:
        """Answer how much of a title or another name was typed: 1 is all of it.

        A name that is meant as a whole covers what stands around it: "New Style" and "(ESA)" need not be typed.
        """
        telling = [word for word in words if word not in self._ignored] or words
        typed = sum(self._weights.get(word, 0.0) for word in telling) / len(telling)
        met = self._met(self.relevant.intersection(words))
        return max(typed, max((one.weight for one in met if one.is_other and len(one.words) > 1), default=0.0))

    def _stands_in(self, field: str) -> bool:
        return len(self._query.words) > 1 and f" {self._query.typed} " in f" {field} "


def _fields(text: Candidate) -> Iterator[tuple[Field, int, str]]:
    yield "title", 0, text.title
    for at, line in enumerate(text.aliases.split("\n")):
        yield "alias", at, line
    yield "summary", 0, text.summary


class _Best:
    """The best place of each typed word, field after field."""

    def __init__(self, count: int) -> None:
        self._places: list[tuple[float, Field, int, _Hit] | None] = [None] * count
        self._bonus = 0.0

    def add(self, bonus: float) -> None:
        self._bonus = max(self._bonus, bonus)

    def take(self, field: Field, line: int, found: dict[int, _Hit], factor: float) -> None:
        for at, hit in found.items():
            quality = factor * hit.weight
            place = self._places[at]
            if place is None or place[0] < quality:
                self._places[at] = (quality, field, line, hit)

    @property
    def lacks_any(self) -> bool:
        return None in self._places

    def match(self, telling: Sequence[float], total: float) -> Match | None:
        """Put together how well all words were met, and the field that tells most."""
        met = {at: place for at, place in enumerate(self._places) if place}
        if not met:
            return None
        quality = sum(telling[at] * place[0] for at, place in met.items()) / total
        shares: dict[tuple[Field, int], float] = {}
        for at, (value, field, line, _) in met.items():
            shares[field, line] = shares.get((field, line), 0.0) + telling[at] * value
        field, line = max(shares, key=lambda one: shares[one])
        words = tuple(at for at, place in met.items() if place[1:3] == (field, line))
        return Match(
            score=quality + self._bonus,
            field=field,
            words=words,
            line=line,
            is_meant=any(met[at][3].is_meant for at in words),
            corrected={at: place[3].corrected for at, place in met.items() if place[3].corrected},
        )
