"""Turns the records of `content.py` into rows of the tables."""

import re
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any

import msgspec

from content_sync.content import Alert, Item, Media, Record, Topic, Words
from content_sync.store.identities import identities
from content_sync.store.page_names import page_names

Row = dict[str, Any]

# Structs are written in the order of their fields and dicts in their own, which says what comes first at the council.
_ENCODER = msgspec.json.Encoder()
TABLE_OF: Mapping[type, str] = {Item: "item", Topic: "topic", Alert: "alert", Media: "media"}
TABLES: tuple[str, ...] = tuple(TABLE_OF.values())
_DECODERS: Mapping[str, msgspec.json.Decoder[Any]] = {
    table: msgspec.json.Decoder(kind) for kind, table in TABLE_OF.items()
}

_SENTENCE_END = re.compile(r"(?<=[.!?۔؟])\s+(?=[^a-z\s])")


def encoded(record: Record) -> bytes:
    """Answer the record as JSON on one line; the same record is always the same line."""
    return _ENCODER.encode(record)


def decoded(table: str, line: bytes) -> Record:
    """Answer the record that `encoded` wrote for `table`."""
    record: Record = _DECODERS[table].decode(line)
    return record


def content_hash(line: bytes) -> bytes:
    """Answer what tells one version of a record from another."""
    return blake2b(line, digest_size=16).digest()


def first_sentence(summary: str) -> str:
    """Answer the first sentence of a summary: what a card has room for."""
    return _SENTENCE_END.split(summary.strip(), maxsplit=1)[0]


def rows_of(record: Record, source: str, digest: bytes) -> dict[str, list[Row]]:
    """Answer the rows that keep `record`, by table, the record's own row first."""
    kept: Row = {"source": source, "content_hash": digest, "missing_since": None, "deleted_at": None}
    if isinstance(record, Item):
        return _rows_of_item(record, kept)
    own: Row = {"uid": record.uid, "record": encoded(record), **kept}
    if isinstance(record, Topic):
        own |= {"code": record.code, "parent_uid": record.parent_uid, "position": record.position}
        return {"topic": [own]}
    if isinstance(record, Alert):
        own |= {"topic_uid": record.topic_uid, "starts": record.starts, "ends": record.ends}
        return {"alert": [own]}
    return {"media": [own | {"url": record.url}]}


def _rows_of_item(item: Item, kept: Row) -> dict[str, list[Row]]:
    bare = msgspec.structs.replace(item, words=())
    own: Row = {
        "uid": item.uid,
        "kind": item.kind,
        "parent_uid": item.parent_uid,
        "position": item.position,
        "starts": item.starts,
        "ends": item.ends,
        "record": _ENCODER.encode(bare),
        "identities": _ENCODER.encode(identities(item)).decode(),
        **kept,
    }
    return {
        "item": [own],
        "item_text": [_text_row(item.uid, position, words) for position, words in enumerate(_by_language(item))],
        "item_topic": [
            {"item_uid": item.uid, "topic_uid": uid, "position": position}
            for uid, position in {place.topic_uid: place.position for place in item.topics}.items()
        ],
        "item_place": _references(item.uid, "place_uid", item.places),
        "item_media": _references(item.uid, "media_uid", item.media),
        "page_name": [{"item_uid": item.uid, "name": name} for name in page_names(item)],
    }


def _by_language(item: Item) -> Iterable[Words]:
    """Answer the words once for each language; the last ones count."""
    return {words.lang: words for words in item.words}.values()


def _text_row(uid: str, position: int, words: Words) -> Row:
    return {
        "item_uid": uid,
        "lang": words.lang,
        "position": position,
        "title": words.title,
        "lead": first_sentence(words.summary),
        "words": _ENCODER.encode(words),
    }


def _references(uid: str, column: str, targets: tuple[str, ...]) -> list[Row]:
    # A website may name a place twice: the first counts.
    return [
        {"item_uid": uid, column: target, "position": position}
        for position, target in enumerate(dict.fromkeys(targets))
    ]
