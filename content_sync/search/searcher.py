"""Finds what people type, and says why: understands the words, asks the index for candidates, judges each.

`engine.SearchEngine` is its door, which loads it when somebody searches.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from content_sync.search.answer import Answer
from content_sync.search.candidates import candidates
from content_sync.search.folding import folded
from content_sync.search.matching import Candidate, Match, Matcher
from content_sync.search.meanings import LANGUAGES_AT_ONCE
from content_sync.search.mutations import forms, radicals
from content_sync.search.query import Query, QueryReader, share_of
from content_sync.search.results import Hit, Results
from content_sync.search.stems import sound, stem, stems
from content_sync.search.suggestions import suggestions
from content_sync.search.topics import Topics
from content_sync.search.vocabulary import Vocabulary
from content_sync.search.word_lists import WordLists
from content_sync.store.reader import ContentReader

LONGEST_TEXT = 200
"""So many characters are looked at: what is longer was not typed at a booth."""
_TEXTS = "SELECT count(*) FROM item_text"
_KINDS = {"page": 0.92, "step": 0.92, "venue": 0.93, "event": 0.85, "news": 0.8}
"""Services, benefits and guides come before their parts, and both before what is only around for a while."""
_TIE = 0.03
"""What the index's own rank adds at most: it decides between equals."""


class _Content(NamedTuple):
    """What is read once for each version of the content."""

    version: int
    langs: tuple[str, ...]
    texts: int
    topics: Topics


class Searcher:
    """Does what `SearchEngine` promises."""

    def __init__(self, reader: ContentReader, folders: Sequence[Path]) -> None:
        self._reader = reader
        self.lists = WordLists(folders)
        self._vocabulary = Vocabulary(reader.rows)
        self._query_reader = QueryReader(self._vocabulary, self.lists)
        self._content: _Content | None = None

    def warming(self, lang: str) -> Iterator[None]:
        """Read what the first search in a language needs, and the word lists again if they have changed."""
        langs = self._langs(lang, self._current())
        yield
        for known in langs[:LANGUAGES_AT_ONCE]:
            before = self.lists.read(known)
            words = self.lists.look_again(known)
            yield
            if words is not before or not self._vocabulary.is_warm(known):
                self._vocabulary.warm_up(known, words.known)
                yield

    def forget_questions(self) -> None:
        """Keep nothing of what was asked, not in the caches of words either."""
        self._vocabulary.forget_questions()
        for cached in (folded, radicals, forms, stem, stems, sound):
            cached.cache_clear()

    def find(self, text: str, lang: str, now: datetime, limit: int = 30) -> Answer:
        """Answer what fits `text`, in `lang` (BCP 47) where it is there; any text is understood somehow."""
        content = self._current()
        if not content.texts:
            return Answer()
        langs = self._langs(lang, content)
        query = self._query_reader.read(text[:LONGEST_TEXT], langs, content.texts)
        if not query.words:
            return Answer()
        hits = self._hits(query, langs, content, now)
        results = Results(self._reader.rows, content.topics, lang, now)
        found = results.of(hits, query, limit)
        best = hits[0] if hits else None
        return Answer(
            found=found,
            understood=self._understood(query, best.match, langs) if best else "",
            suggestions=suggestions(query, [hit.text for hit in hits], self._vocabulary, self.lists.of(lang), lang),
        )

    def _current(self) -> _Content:
        version = self._reader.content_version()
        if self._content is None or self._content.version != version:
            self._vocabulary.forget()
            rows = self._reader.rows
            counted = rows(_TEXTS)
            texts = counted[0][0] if counted else 0
            self._content = _Content(version, self._reader.languages(), texts, Topics(rows))
        return self._content

    def _langs(self, lang: str, content: _Content) -> tuple[str, ...]:
        return tuple(dict.fromkeys((lang, *content.langs)))

    def _hits(self, query: Query, langs: Sequence[str], content: _Content, now: datetime) -> list[Hit]:
        """The best text of each item and topic, the best of all first."""
        ignored = frozenset().union(*(self.lists.of(lang).ignored for lang in langs[:2]))
        matcher = Matcher(query, ignored)
        rows = candidates(self._reader.rows, query, now)
        best_rank = min((row.rank for row in rows), default=-1.0) or -1.0
        hits: dict[str, Hit] = {}
        for row in rows:
            text = Candidate(row.title, row.aliases, row.summary, row.body)
            if match := matcher.match(text):
                score = (match.score + _TIE * row.rank / best_rank) * _KINDS.get(row.kind, 1.0)
                _keep(
                    hits, Hit(row.uid, row.lang, row.id, text, match, score * share_of(row.lang, langs), is_topic=False)
                )
        for topic in content.topics.texts:
            if not matcher.relevant.isdisjoint(topic.words) and (match := matcher.match(topic.text)):
                score = match.score * share_of(topic.lang, langs)
                _keep(hits, Hit(topic.uid, topic.lang, 0, topic.text, match, score, is_topic=True))
        return sorted(hits.values(), key=lambda hit: (-hit.score, hit.text.title, hit.uid))

    def _understood(self, query: Query, match: Match, langs: Sequence[str]) -> str:
        """Answer the typed text as it should be spelled, where the best result was found by that."""
        if not match.corrected:
            return ""
        surfaces = list(query.surfaces)
        for at, word in match.corrected.items():
            shown = (self._vocabulary.shown([word], lang).get(word) for lang in langs)
            surfaces[query.words[at].place] = next(filter(None, shown), word)
        return " ".join(surfaces)


def _keep(hits: dict[str, Hit], hit: Hit) -> None:
    if hit.uid not in hits or hits[hit.uid].score < hit.score:
        hits[hit.uid] = hit
