"""Makes results of what was found: in the visitor's language, those of a group together, each with its reason."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from content_sync.content import Section
from content_sync.inline import plain_item
from content_sync.search.answer import Found, Reason
from content_sync.search.folding import fold
from content_sync.search.matching import Candidate, Match
from content_sync.search.query import Query
from content_sync.search.snippets import piece_around
from content_sync.search.topics import Topics
from content_sync.search.vocabulary import Rows
from content_sync.store.queries import RESULTS

_WORTH_SHOWING = 0.33
"""Results this much worse than the best only stand in the way."""
_LEAST_SCORE = 0.12
_QUOTED = 6
"""Results whose page is looked into for the very words; nobody reads that of later ones."""
_TEXTS = "SELECT id, words FROM item_text WHERE id IN (SELECT value FROM json_each(:ids))"
_OVERDUE_DAYS, _OVERDUE = 180, 0.97
_NEWS_DAYS, _OLD_NEWS = 60, 0.85


class Hit(NamedTuple):
    """The best text of an item or a topic. `text_id` is `item_text.id`."""

    uid: str
    lang: str
    text_id: int
    text: Candidate
    match: Match
    score: float
    is_topic: bool


class _Texts(Struct, frozen=True):
    """What of an item's words a reason quotes."""

    title: str
    aliases: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()


_DECODER = msgspec.json.Decoder(_Texts)


class Results:
    """Makes the results of one search."""

    def __init__(self, rows: Rows, topics: Topics, lang: str, now: datetime) -> None:
        self._rows, self._topics, self._lang, self._now = rows, topics, lang, now

    def of(self, hits: Sequence[Hit], query: Query, limit: int) -> tuple[Found, ...]:
        """Answer at most `limit` results; `hits` are sorted, the best first."""
        least = max(_LEAST_SCORE, hits[0].score * _WORTH_SHOWING) if hits else 0
        kept = [hit for hit in hits if hit.score >= least][:limit]
        rows = {row[0]: row for row in self._rows(RESULTS, self._asked(kept))}
        quoted = [
            hit.text_id for hit in kept[:_QUOTED] if hit.match.field in {"alias", "text"} or hit.lang != self._lang
        ]
        texts = {key: _DECODER.decode(words) for key, words in self._rows(_TEXTS, {"ids": json.dumps(quoted)})}
        found = [
            self._topic(hit, query) if hit.is_topic else self._item(hit, rows[hit.uid], texts.get(hit.text_id), query)
            for hit in kept
            if hit.is_topic or hit.uid in rows
        ]
        return _grouped(sorted(found, key=lambda one: -one.score))

    def _asked(self, hits: Sequence[Hit]) -> dict[str, object]:
        return {"lang": self._lang, "uids": json.dumps([hit.uid for hit in hits if not hit.is_topic])}

    def _topic(self, hit: Hit, query: Query) -> Found:
        topic = self._topics.top(hit.uid)
        if topic is None:
            raise LookupError(hit.uid)
        words = self._topics.words(topic, self._lang)
        reason = _reason(hit, query, self._topics.words(topic, hit.lang).label, self._lang)
        return Found(
            uid=topic.uid, kind="topic", source=self._topics.sources[topic.uid], title=words.label, lead=words.summary,
            lang=words.lang, is_fallback=words.lang != self._lang, topic="", code=topic.code, starts=None, ends=None,
            score=round(hit.score, 4), reason=reason,
        )  # fmt: skip

    def _item(self, hit: Hit, row: tuple[Any, ...], texts: _Texts | None, query: Query) -> Found:
        uid, kind, source, title, lead, lang, starts, ends, topic_uid, review_on = row
        topic = self._topics.top(topic_uid)
        words = self._topics.words(topic, self._lang) if topic else None
        return Found(
            uid=uid, kind=kind, source=source, title=title, lead=lead, lang=lang, is_fallback=lang != self._lang,
            topic=words.label if words else "", code=topic.code if topic else "", starts=starts, ends=ends,
            score=round(hit.score * self._freshness(kind, starts, review_on), 4),
            reason=_reason(hit, query, _met(hit, texts, query), lang),
        )  # fmt: skip

    def _freshness(self, kind: str, starts: float | None, review_on: str | None) -> float:
        """What nobody has looked at for long counts a little less, and old news less still."""
        today = self._now.date()
        if kind == "news" and starts is not None and self._now.timestamp() - starts > _NEWS_DAYS * 86400:
            return _OLD_NEWS
        is_overdue = review_on is not None and (today - today.fromisoformat(review_on)).days > _OVERDUE_DAYS
        return _OVERDUE if is_overdue else 1.0


def _reason(hit: Hit, query: Query, met: str, lang: str) -> Reason:
    """Say why: in another language than the shown one, a title is another name for the same thing."""
    typed = " ".join(query.words[at].surface for at in hit.match.words)
    field, is_here = hit.match.field, hit.lang == lang
    if not is_here:
        return Reason("alias", typed, met) if field in {"title", "alias"} else Reason("summary", typed, "")
    return Reason(field, typed, met, is_meant=hit.match.is_meant)


def _met(hit: Hit, texts: _Texts | None, query: Query) -> str:
    """Quote what was met: the other name, or a piece of the page."""
    if texts is None:
        return ""
    if hit.match.field == "alias":
        lines = [alias for alias in texts.aliases if fold(alias)]
        return lines[hit.match.line] if hit.match.line < len(lines) else ""
    if hit.match.field == "text":
        words = {form for at in hit.match.words for form in query.words[at].terms}
        meanings = [one for one in query.meanings if not set(one.places).isdisjoint(hit.match.words)]
        words |= {form for meaning in meanings for forms in meaning.words for form in forms}
        items = (item for section in texts.sections for block in section.blocks for item in block.items)
        return piece_around(words, map(plain_item, items))
    return texts.title


def _grouped(found: Sequence[Found]) -> tuple[Found, ...]:
    """Bring those of one group together, the group of the best first."""
    groups = list(dict.fromkeys(one.group for one in found))
    return tuple(sorted(found, key=lambda one: (groups.index(one.group), -one.score)))
