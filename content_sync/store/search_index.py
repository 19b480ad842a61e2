"""Keeps what is searched in step with the content: in the same transaction, text by text and word by word.

`search` holds every text as it is searched (`rowid` is `item_text.id`), `search_head` is a smaller index of the same
texts without their bodies, `word` has every word with the number of texts that have it. Whatever adds or takes away an
item's texts does the same here.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple, Self

import msgspec
from sqlalchemy import Connection

from content_sync.content import Item, Words
from content_sync.search.indexing import INDEX_VERSION, IndexedText, indexed
from content_sync.search.stems import sound, stem

_BATCH = 250
_ADD = "INSERT INTO search (rowid, title, aliases, summary, body) VALUES (?, ?, ?, ?, ?)"
_ADD_HEAD = "INSERT INTO search_head (rowid, title, aliases, summary) VALUES (?, ?, ?, ?)"
_TAKE_HEAD = "INSERT INTO search_head (search_head, rowid, title, aliases, summary) VALUES ('delete', ?, ?, ?, ?)"
_TEXTS = """SELECT t.item_uid, t.lang, t.id FROM json_each(:uids) wanted
    JOIN item_text t ON t.item_uid = wanted.value"""
_INDEXED = """SELECT t.lang, s.rowid, s.title, s.aliases, s.summary, s.body FROM json_each(:uids) wanted
    JOIN item_text t ON t.item_uid = wanted.value JOIN search s ON s.rowid = t.id"""
_COUNT = """INSERT INTO word (lang, word, shown, stem, sound, heads, items) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (lang, word) DO UPDATE SET heads = heads + excluded.heads, items = items + excluded.items"""
_CONTENT = """SELECT i.record, t.words FROM item_text t JOIN item i ON i.uid = t.item_uid
    WHERE i.deleted_at IS NULL AND i.twin_uid IS NULL ORDER BY t.id"""
_STORED = """SELECT i.record, t.words FROM json_each(:uids) wanted JOIN item i ON i.uid = wanted.value
    JOIN item_text t ON t.item_uid = i.uid WHERE i.deleted_at IS NULL"""

_ITEM = msgspec.json.Decoder(Item)
_WORDS = msgspec.json.Decoder(Words)


class _Count(NamedTuple):
    """In how many titles and other names each word is, in how many texts, and how it is written."""

    heads: Counter[str]
    items: Counter[str]
    shown: dict[str, str]


class SearchIndex:
    """The index within one transaction: open it around all that adds and takes away, for it counts words at its end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._counts: dict[str, _Count] = {}

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(self, fault: type[BaseException] | None, *_rest: object) -> None:
        """Write the counts of words down; a transaction that failed is given up anyway."""
        if fault is None:
            self._write_counts()

    def add(self, items: Iterable[Item]) -> None:
        """Add the texts of items that have just been written; they must not be indexed already."""
        entries = iter(items)
        while batch := list(islice(entries, _BATCH)):
            asked = {"uids": json.dumps([item.uid for item in batch])}
            ids = {(uid, lang): rowid for uid, lang, rowid in self._connection.exec_driver_sql(_TEXTS, asked)}
            rows = []
            for item in batch:
                for words in {words.lang: words for words in item.words}.values():
                    text = indexed(item, words)
                    self._count(words.lang, text)
                    rows.append((ids[item.uid, words.lang], text.title, text.aliases, text.summary, text.body))
            self._connection.exec_driver_sql(_ADD, rows)
            self._connection.exec_driver_sql(_ADD_HEAD, [row[:4] for row in rows])

    def put_back(self, uids: Sequence[str]) -> None:
        """Add the texts of items that were taken away although the database still has them."""
        for start in range(0, len(uids), _BATCH):
            asked = {"uids": json.dumps(uids[start : start + _BATCH])}
            self.add(_item(*row) for row in self._connection.exec_driver_sql(_STORED, asked).fetchall())

    def take_away(self, uids: Sequence[str]) -> None:
        """Take away all texts of these items, before they go or change; what is not indexed is passed over."""
        for start in range(0, len(uids), _BATCH):
            asked = {"uids": json.dumps(uids[start : start + _BATCH])}
            rows = self._connection.exec_driver_sql(_INDEXED, asked).fetchall()
            for lang, _, title, aliases, summary, body in rows:
                self._count(lang, IndexedText(title, aliases, summary, body, {}), is_gone=True)
            if rows:
                self._connection.exec_driver_sql(_TAKE_HEAD, [tuple(row[1:5]) for row in rows])
                self._connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", [(row[1],) for row in rows])

    def _count(self, lang: str, text: IndexedText, *, is_gone: bool = False) -> None:
        counts = self._counts.setdefault(lang, _Count(Counter(), Counter(), {}))
        head = {*text.title.split(), *text.aliases.split()}
        words = head.union(text.summary.split(), text.body.split())
        if is_gone:
            counts.heads.subtract(head)
            counts.items.subtract(words)
        else:
            counts.heads.update(head)
            counts.items.update(words)
            counts.shown.update(text.shown)

    def _write_counts(self) -> None:
        for lang, (heads, items, shown) in self._counts.items():
            rows = [
                (lang, word, shown.get(word, word), stem(word, lang), sound(word, lang), heads[word], count)
                for word, count in items.items()
                if count or heads[word]
            ]
            if rows:
                self._connection.exec_driver_sql(_COUNT, rows)
        self._connection.exec_driver_sql("DELETE FROM word WHERE items <= 0")
        self._counts.clear()


def make_anew_if_outdated(connection: Connection) -> None:
    """Index everything again where an older kiosk, with other rules, or one without a search, wrote the store."""
    found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'index_version'").scalar()
    if found == INDEX_VERSION:
        return
    connection.exec_driver_sql("DELETE FROM search")
    connection.exec_driver_sql("INSERT INTO search_head (search_head) VALUES ('delete-all')")
    connection.exec_driver_sql("DELETE FROM word")
    with SearchIndex(connection) as index:
        index.add(_item(*row) for row in connection.exec_driver_sql(_CONTENT))
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES ('index_version', ?)", (INDEX_VERSION,))


def _item(record: bytes, words: bytes) -> Item:
    return msgspec.structs.replace(_ITEM.decode(record), words=(_WORDS.decode(words),))
