"""Reads what is in a store: is it whole, of which version is its content, is there anything dangerous in it."""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader

_VERSION = re.compile(r"(?:version|fersiwn) (\d)")
_TAG = re.compile(r"<(?!/?b>|br/>)[^\s<>]|\bjavascript:|\bvbscript:|\bdata:|\bfile:", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[a-z0-9.-]+(?::\d+)?(?:[/?#]|$)")
_ADDRESSES = frozenset({"url"})
TABLES = ("item", "topic", "alert", "media")


class Shown(NamedTuple):
    """What the booth would show."""

    versions: dict[str, frozenset[int]]
    """Uid → the versions that its words speak of, in all languages."""

    @property
    def version(self) -> int:
        """The one version of everything."""
        (only,) = frozenset().union(*self.versions.values())
        return only


def shown(store: Path) -> Shown:
    """Read a store, first as the window does; fail when it is not whole, or holds something dangerous."""
    reader = ContentReader(store)
    reader.freshness()
    reader.close()
    with closing(sqlite3.connect(store / DATABASE)) as database, database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        _check_index(database)
        versions = {}
        for table in TABLES:
            query = f"SELECT uid, record FROM {table} WHERE deleted_at IS NULL"
            for uid, record in database.execute(query):
                words = [record.decode(), *(row[0].decode() for row in _words(database, table, uid))]
                versions[uid] = frozenset(int(found) for one in words for found in _VERSION.findall(one))
                for one in words:
                    _check_harmless(json.loads(one), uid)
        for _url, path, size in database.execute("SELECT url, path, bytes FROM media_file"):
            _check_picture(store / path, size)
    return Shown(versions)


def leftovers(store: Path) -> set[str]:
    """Answer the files of a store that are not pictures."""
    return {path.name for path in store.iterdir()}


def _words(database: sqlite3.Connection, table: str, uid: str) -> Iterator[Any]:
    if table == "item":
        yield from database.execute("SELECT words FROM item_text WHERE item_uid = ?", (uid,))


def _check_index(database: sqlite3.Connection) -> None:
    """Demand that the search's index holds what is there, and nothing that is not."""
    here = "SELECT item_text.id FROM item_text JOIN item ON uid = item_uid WHERE deleted_at IS NULL ORDER BY 1"
    assert database.execute("SELECT rowid FROM search ORDER BY 1").fetchall() == database.execute(here).fetchall()


def _check_picture(path: Path, size: int) -> None:
    content = path.read_bytes()
    assert len(content) == size
    assert hashlib.sha256(content).hexdigest() == path.stem


def _check_harmless(value: Any, uid: str, name: str = "") -> None:  # noqa: ANN401 - JSON is anything
    if isinstance(value, dict):
        for key, part in value.items():
            _check_harmless(part, uid, key)
    elif isinstance(value, list):
        for part in value:
            _check_harmless(part, uid, name)
    elif isinstance(value, str):
        assert not _TAG.search(value), f"{uid}: {name}: {value[:200]}"
        assert name not in _ADDRESSES or not value or _ADDRESS.match(value), f"{uid}: {name}: {value[:200]}"
