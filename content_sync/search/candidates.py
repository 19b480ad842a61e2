"""Asks the full-text index for the texts that may answer, those with all words in their heads first."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from content_sync.search.query import Query
from content_sync.search.vocabulary import Rows

_HEADS = "{title aliases summary}"
_ENOUGH = 12
"""With so many texts, those that have less of what was typed are not asked for."""
_MOST = 60
_MOST_TERMS = 24
_CANDIDATES = """SELECT s.rowid, s.rank, s.title, s.aliases, s.summary, s.body, t.lang, i.uid, i.kind, i.starts
    FROM (SELECT rowid, rank, title, aliases, summary, body FROM search WHERE search MATCH :words
        ORDER BY rank LIMIT :limit) s
    JOIN item_text t ON t.id = s.rowid JOIN item i ON i.uid = t.item_uid
    WHERE i.kind != 'event' OR coalesce(i.ends, i.starts, :now) >= :now"""


class IndexedRow(NamedTuple):
    """A text of the index. `rank` is SQLite's bm25: the lower, the better."""

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
    for expression in _expressions(query):
        asked = {"words": expression, "now": now.timestamp(), "limit": _MOST}
        for row in map(IndexedRow._make, rows(_CANDIDATES, asked)):
            found.setdefault(row.id, row)
        if len(found) >= _ENOUGH:
            break
    return list(found.values())


def _expressions(query: Query) -> Iterator[str]:
    """From narrow to wide: all words in a head, all words anywhere, any word in a head, any word anywhere."""
    clauses = list(filter(None, (_clause(query, at) for at in range(len(query.words)))))
    if not clauses:
        return
    yield f"{_HEADS} : ({' AND '.join(clauses)})"
    yield " AND ".join(clauses)
    if len(clauses) > 1:
        yield f"{_HEADS} : ({' OR '.join(clauses)})"
        yield " OR ".join(clauses)


def _clause(query: Query, at: int) -> str:
    """What may stand for the typed word at a place, alone or together with its neighbours."""
    terms = sorted(query.words[at].terms.items(), key=lambda entry: -entry[1].weight)[:_MOST_TERMS]
    ways = [_quoted(word) for word, _ in terms]
    for meaning in query.meanings:
        if at in meaning.places:
            parts = [" OR ".join(map(_quoted, sorted(forms))) for forms in meaning.words]
            ways.append(" AND ".join(f"({part})" for part in parts))
    return "(" + " OR ".join(f"({way})" for way in ways) + ")" if ways else ""


def _quoted(word: str) -> str:
    return f'"{word}"'  # folded words have letters and digits only
