"""What a source sent, kept as it came, so that a round need only ask for what is different.

It is a cache of a cache: lost, damaged or written by another edition it is made anew, and the next round is a full one.
Content is translated from it only when a round has brought it up to date, so that what a broken round left in it is
never seen; what was fetched already need not come again.
"""

import time
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

import msgspec

from content_sync.errors import ContentSyncError, MirrorDamaged, StoreCorrupt
from content_sync.mirror_file import MIRROR, TABLES, opened
from content_sync.sqlite_faults import sqlite_faults

_FAST = 1
"""zlib's level: text becomes a third, in the time that a request takes to be sent."""
_MADE_FOR, _IS_NEW = "made for", "is new"
_LASTS_AFTER_S = 5.0
"""What came longer ago outlives the end of the process, however it ends; each time the disk must have written it."""
_CONDITIONS = msgspec.json.Decoder(dict[str, str])

T = TypeVar("T")


class Kept(NamedTuple):
    """A record as it came, in one language (empty where the source has only one)."""

    id: str
    lang: str
    body: bytes


class RememberedAnswer(NamedTuple):
    """An answer to a request, and the headers that ask for it again only if it is another one."""

    unless: dict[str, str]
    body: bytes


class Mirror:
    """One source's part of the mirror during one round; used as a context manager.

    What is put into it lasts from the moment that `keep` or `keep_unfinished` is called; without, from some seconds
    later, when the next record comes: booths are switched off in the middle of rounds that take hours. Then it is as it
    was between two records, and `is_new` until a whole round made content from it.

    Raises `MirrorDamaged`: then it is to be closed and thrown away.
    """

    def __init__(self, directory: Path, source: str, made_for: bytes = b"") -> None:
        """`made_for`: tells the settings that it was filled under from others, under which it would be another."""
        self._path = directory / MIRROR
        self._source = source
        self._began = time.time()
        self._lasting_since = time.monotonic()
        with self._faults():
            self._database = opened(self._path)
        try:
            self._begin(made_for)
            self.is_new = bool(self.note(_IS_NEW, bool))
            """Whether there is something in it that no content was made from yet."""
        except BaseException:
            self._database.close()
            raise

    def __enter__(self) -> Self:
        """Hand out itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """Close the file; what does not last is forgotten, unless the process was asked to end."""
        if kind is SystemExit and self._database.in_transaction:
            with suppress(ContentSyncError):
                self._commit()
        self._database.close()

    def keep(self) -> None:
        """Make all of it last: content was made from it."""
        self.write_note(_IS_NEW, value=False)
        self.is_new = False
        self._commit()

    def keep_unfinished(self) -> None:
        """Make what came so far last, for the next round to go on from."""
        self._commit()

    def put(self, kind: str, record_id: str, body: bytes, lang: str = "", stamp: bytes = b"") -> None:
        """Keep a record. `stamp`: what the source's list says of it, by which a later round sees that it changed."""
        self._keep_what_is_old()
        key = (self._source, kind, record_id, lang)
        digest = blake2b(body, digest_size=16).digest()
        found = self._one("SELECT digest FROM kept WHERE source = ? AND kind = ? AND id = ? AND lang = ?", *key)
        if found == digest:
            self._do(
                "UPDATE kept SET fetched = ?, stamp = ? WHERE source = ? AND kind = ? AND id = ? AND lang = ?",
                time.time(), stamp, *key,
            )  # fmt: skip
            return
        self._note_news()
        self._do(
            """INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, kind, id, lang)
            DO UPDATE SET digest = excluded.digest, stamp = excluded.stamp, fetched = excluded.fetched,
            body = excluded.body""",
            *key, digest, stamp, time.time(), zlib.compress(body, _FAST),
        )  # fmt: skip

    def drop(self, kind: str, record_id: str, lang: str | None = None) -> None:
        """Forget a record, or only what it says in one language."""
        where, more = ("", ()) if lang is None else (" AND lang = ?", (lang,))
        query = f"DELETE FROM kept WHERE source = ? AND kind = ? AND id = ?{where}"  # noqa: S608 - no value in it
        if self._do(query, self._source, kind, record_id, *more):
            self._note_news()

    def keep_only(self, kind: str, ids: Collection[str], lang: str | None = None) -> None:
        """Forget the records of a kind that are not among `ids`: the whole list was read, and they are not in it."""
        for record_id in self.ids(kind, lang) - set(ids):
            self.drop(kind, record_id, lang)

    def read(self, kind: str, record_id: str) -> list[Kept]:
        """Answer one record in all its languages, as they were put."""
        query = "SELECT id, lang, body FROM kept WHERE source = ? AND kind = ? AND id = ? ORDER BY rowid"
        return [_unpacked(row) for row in self._rows(query, kind, record_id)]

    def all(self, kind: str, lang: str = "") -> Iterator[Kept]:
        """Give the records of a kind in one language one by one, in the order in which they first came."""
        # By this index they come in order; sorted they would all be in memory.
        query = """SELECT id, lang, body FROM kept INDEXED BY kept_in_order
            WHERE source = ? AND kind = ? AND lang = ? ORDER BY rowid"""
        return map(_unpacked, self._rows(query, kind, lang))

    def ids(self, kind: str, lang: str | None = None) -> set[str]:
        """Answer which records of a kind there are, in one language or in any."""
        where, more = ("", ()) if lang is None else (" AND lang = ?", (lang,))
        query = f"SELECT DISTINCT id FROM kept WHERE source = ? AND kind = ?{where}"  # noqa: S608 - no value in it
        return {row[0] for row in self._rows(query, kind, *more)}

    def has(self, kind: str, lang: str | None = None) -> bool:
        """Tell whether there is any record of a kind, in one language or in any."""
        where, more = ("", ()) if lang is None else (" AND lang = ?", (lang,))
        query = f"SELECT 1 FROM kept WHERE source = ? AND kind = ?{where} LIMIT 1"  # noqa: S608 - no value in it
        return next(self._rows(query, kind, *more), None) is not None

    def stamps(self, kind: str, lang: str = "") -> dict[str, bytes]:
        """Answer what the source's list last said of each record of a kind."""
        return dict(self._rows("SELECT id, stamp FROM kept WHERE source = ? AND kind = ? AND lang = ?", kind, lang))

    def oldest(self, kind: str, count: int) -> list[str]:
        """Answer the records of a kind that were fetched longest ago."""
        query = "SELECT id FROM kept WHERE source = ? AND kind = ? ORDER BY fetched LIMIT ?"
        return [row[0] for row in self._rows(query, kind, count)]

    def note(self, name: str, kind: type[T]) -> T | None:
        """Answer what the adapter wrote down for its next round; None when it did not, or of another type."""
        value = self._one("SELECT value FROM note WHERE source = ? AND name = ?", self._source, name)
        with suppress(msgspec.MsgspecError):
            return None if value is None else msgspec.msgpack.decode(value, type=kind)
        return None

    def write_note(self, name: str, value: object) -> None:
        """Write something down for the next round: watermarks, what the source can do."""
        encoded = msgspec.msgpack.encode(value)
        self._do("INSERT OR REPLACE INTO note VALUES (?, ?, ?)", self._source, name, encoded)

    def answer(self, url: str) -> RememberedAnswer | None:
        """Answer what the source last sent for an address, where it gave something to ask again by."""
        found = next(self._rows("SELECT unless, body FROM answer WHERE source = ? AND url = ?", url), None)
        if found is None:
            return None
        self._do("UPDATE answer SET used = ? WHERE source = ? AND url = ?", time.time(), self._source, url)
        return RememberedAnswer(_CONDITIONS.decode(found[0]), _unzipped(found[1]))

    def remember(self, url: str, answer: RememberedAnswer) -> None:
        """Keep an answer."""
        self._keep_what_is_old()
        unless = msgspec.json.encode(answer.unless).decode()
        packed = zlib.compress(answer.body, _FAST)
        self._do("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?)", self._source, url, unless, time.time(), packed)

    def forget_unused_answers(self) -> None:
        """Forget the answers that this round, a full one, had no use for."""
        self._do("DELETE FROM answer WHERE source = ? AND used < ?", self._source, self._began)

    def _begin(self, made_for: bytes) -> None:
        self._do("BEGIN")
        if self.note(_MADE_FOR, bytes) != made_for:
            for table in TABLES:
                self._do(f"DELETE FROM {table} WHERE source = ?", self._source)  # noqa: S608 - our own names
            self.write_note(_MADE_FOR, made_for)

    def _note_news(self) -> None:
        if not self.is_new:
            self.write_note(_IS_NEW, value=True)
            self.is_new = True

    def _keep_what_is_old(self) -> None:
        if time.monotonic() - self._lasting_since >= _LASTS_AFTER_S:
            self._commit()

    def _commit(self) -> None:
        with self._faults():
            self._database.execute("COMMIT")
            self._database.execute("BEGIN")
        self._lasting_since = time.monotonic()

    def _do(self, query: str, *values: object) -> int:
        with self._faults():
            return self._database.execute(query, values).rowcount

    def _one(self, query: str, *values: object) -> Any:  # noqa: ANN401 - whatever the column holds
        with self._faults():
            row = self._database.execute(query, values).fetchone()
        return None if row is None else row[0]

    def _rows(self, query: str, *values: object) -> Iterator[Any]:
        with self._faults():
            yield from self._database.execute(query, (self._source, *values))

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            with sqlite_faults(self._path):
                yield
        except StoreCorrupt as fault:
            raise MirrorDamaged(f"{fault} It is thrown away: the next round fetches everything.") from fault


def _unpacked(row: tuple[str, str, bytes]) -> Kept:
    return Kept(row[0], row[1], _unzipped(row[2]))


def _unzipped(packed: bytes) -> bytes:
    try:
        return zlib.decompress(packed)
    except zlib.error as fault:
        raise MirrorDamaged("What was kept of the website is damaged.") from fault
