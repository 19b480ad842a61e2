"""Asks the full-text index for the texts that may answer, those with all words in their heads first."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from heapq import nlargest, nsmallest
from operator import itemgetter
from typing import NamedTuple

from content_sync.search.query import Query
from content_sync.search.vocabulary import Rows

_ENOUGH = (6, 12, 12, 1)
"""With so many texts after each level of asking (`_levels`), the next one is left out."""
_MOST = 40
_MOST_RANKED = 400
"""Ranking costs time for each text. Where more match, those are ranked that have the words in their titles."""
_MOST_TERMS, _LIKELY_TERMS = 14, 6
"""Words that a typed one may stand for: as many are looked for in heads, and in long texts."""
_IN_HEADS = "SELECT rowid, rank FROM search_head WHERE search_head MATCH :words LIMIT :limit"
_ANYWHERE = "SELECT rowid FROM search WHERE search MATCH :words LIMIT :limit"
"""Without a rank: it would cost more than everything else, and tell little of words in long texts."""
_TEXTS = """SELECT s.rowid, s.title, s.aliases, s.summary, s.body, t.lang, i.uid, i.kind, i.starts
    FROM json_each(:ids) wanted JOIN search s ON s.rowid = wanted.value
    JOIN item_text t ON t.id = s.rowid JOIN item i ON i.uid = t.item_uid
    WHERE i.kind != 'event' OR coalesce(i.ends, i.starts, :now) >= :now"""


class IndexedRow(NamedTuple):
    """A text of the index. `rank` is SQLite's bm25, the lower, the better; 0 is none."""

    id: int
    rank: float
    title: str
    aliases: str
    summary: str
    body: str
    lang: str
    uid: str
    kind: str
    starts: float | None


def candidates(rows: Rows, query: Query, now: datetime) -> list[IndexedRow]:
    """Answer texts that may be what was meant, of every language."""
    found: dict[int, IndexedRow] = {}
    for enough, ranks in zip(_ENOUGH, _levels(rows, query), strict=False):
        others = [key for key in ranks if key not in found][: _MOST - len(found)]
        asked = {"ids": json.dumps(others), "now": now.timestamp()}
        found |= {key: IndexedRow(key, ranks[key], *text) for key, *text in rows(_TEXTS, asked)}
        if len(found) >= enough and _meet_all(found.values(), query):
            break
    return list(found.values())


def _meet_all(found: Iterable[IndexedRow], query: Query) -> bool:
    """Tell whether each typed word stands in some head: one that only long texts have must be asked for there."""
    there = set(" ".join(f"{row.title} {row.aliases} {row.summary}" for row in found).split())
    meant = {place for one in query.meanings if not one.words[0].isdisjoint(there) for place in one.places}
    return all(at in meant or not there.isdisjoint(word.terms) for at, word in enumerate(query.words) if word.terms)


def _levels(rows: Rows, query: Query) -> Iterator[dict[int, float]]:
    """From what tells most: all words in a head, any word in a head, all words anywhere, any word anywhere."""
    clauses = list(filter(None, (_clause(query, at, _MOST_TERMS) for at in range(len(query.words)))))
    likely = list(filter(None, (_clause(query, at, _LIKELY_TERMS) for at in range(len(query.words)))))
    first = _beginnings(query)
    joins = (" AND ", " OR ")[: len(clauses)]
    for join in joins:
        every = join.join(clauses)
        yield _in_heads(rows, [every, f"title : ({every})", f"title : (({first}) AND ({every}))"])
    for join in joins:
        yield _anywhere(rows, join.join(likely), " OR ".join(clauses))


def _in_heads(rows: Rows, expressions: Sequence[str]) -> dict[int, float]:
    """Answer the best texts and their ranks. `expressions`: from wide to narrow, for where too much matches."""
    found: dict[int, float] = {}
    for expression in expressions:
        matching: dict[int, float] = dict(rows(_IN_HEADS, {"words": expression, "limit": _MOST_RANKED}))
        found = matching if len(matching) >= _MOST else found | matching
        if len(matching) < _MOST_RANKED:
            break
    return dict(nsmallest(_MOST, found.items(), key=itemgetter(1)))


def _anywhere(rows: Rows, expression: str, any_word: str) -> dict[int, float]:
    """Answer texts that have the words anywhere; where there are many, those that have some in a head."""
    found = [key for (key,) in rows(_ANYWHERE, {"words": expression, "limit": _MOST_RANKED})]
    if len(found) > _MOST:
        ranks: dict[int, float] = dict(rows(_IN_HEADS, {"words": any_word, "limit": _MOST_RANKED}))
        found = nsmallest(_MOST, found, key=lambda key: ranks.get(key, 0.0))
    return dict.fromkeys(found, 0.0)


def _beginnings(query: Query) -> str:
    """What stands first in a title that begins with one of the words."""
    best = (nlargest(2, word.terms, key=lambda form: word.terms[form].weight) for word in query.words)
    return " OR ".join(f"^{_quoted(form)}" for forms in best for form in forms) or '""'


def _clause(query: Query, at: int, most: int) -> str:
    """What may stand for the typed word at a place, alone or together with its neighbours: so many words at most."""
    terms = sorted(query.words[at].terms.items(), key=lambda entry: -entry[1].weight)[:most]
    ways = [_quoted(word) for word, _ in terms]
    for meaning in query.meanings:
        if at in meaning.places:
            parts = [" OR ".join(map(_quoted, sorted(forms))) for forms in meaning.words]
            ways.append(" AND ".join(f"({part})" for part in parts))
    return "(" + " OR ".join(f"({way})" for way in dict.fromkeys(ways)) + ")" if ways else ""


def _quoted(word: str) -> str:
    return f'"{word}"'  # folded words have letters and digits only
