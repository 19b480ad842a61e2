"""The file of the mirror: made, opened, and thrown away when it is of no use."""

import logging
import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from content_sync.errors import StoreCorrupt
from content_sync.sqlite_faults import sqlite_faults

_LOG = logging.getLogger("content_sync")

MIRROR = "mirror.sqlite"
"""Its name in the store's directory."""

_EDITION = 3
"""Raised when the tables change, or an adapter asks for more of each record than before, which a round of changes would
bring of changed records alone: an older file is thrown away."""
_SCHEMA = """
CREATE TABLE kept (source TEXT, kind TEXT, id TEXT, lang TEXT, digest BLOB, stamp BLOB, fetched REAL, body BLOB);
CREATE UNIQUE INDEX kept_by_id ON kept (source, kind, id, lang);
CREATE INDEX kept_in_order ON kept (source, kind, lang);
CREATE TABLE answer (source TEXT, url TEXT, unless TEXT, used REAL, body BLOB, PRIMARY KEY (source, url));
CREATE TABLE note (source TEXT, name TEXT, value BLOB, PRIMARY KEY (source, name)) WITHOUT ROWID;
"""
_PRAGMAS = (
    "synchronous = NORMAL",  # what the power takes comes again with the next round
    "temp_store = MEMORY",
    "auto_vacuum = INCREMENTAL",
)
TABLES = ("kept", "answer", "note")


class _OtherEditionError(sqlite3.DatabaseError):
    sqlite_errorname = "SQLITE_SCHEMA"


def keep_only_sources(directory: Path, names: Collection[str]) -> None:
    """Forget the sources that are no longer in the settings, and give the disk back what nobody needs."""
    path = directory / MIRROR
    if not path.exists():
        return
    try:
        with sqlite_faults(path), closing(opened(path)) as database:
            sources = [row[0] for row in database.execute("SELECT DISTINCT source FROM note")]
            for gone in set(sources) - set(names):
                for table in TABLES:
                    database.execute(f"DELETE FROM {table} WHERE source = ?", (gone,))  # noqa: S608 - our own names
            database.executescript("PRAGMA incremental_vacuum")  # `execute` would give back one page
    except StoreCorrupt as fault:
        # It is not the content that is damaged: nothing else may be set aside for it.
        _LOG.warning("%s It is thrown away: the next round fetches everything.", fault)
        throw_away(directory)


def throw_away(directory: Path) -> None:
    """Forget everything of all sources; nobody may have it open."""
    # In this order: a file that loses its journal passes for a whole one, with half a transaction in it.
    for suffix in ("", "-journal"):
        (directory / f"{MIRROR}{suffix}").unlink(missing_ok=True)


def opened(path: Path) -> sqlite3.Connection:
    """Open the file, outside a transaction; one that is damaged, or of another edition, is made anew."""
    try:
        return _connected(path)
    except sqlite3.DatabaseError as fault:
        if getattr(fault, "sqlite_errorname", "") not in ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_SCHEMA"):
            raise
    throw_away(path.parent)
    return _connected(path)


def _connected(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            database.execute(f"PRAGMA {pragma}")
        edition = database.execute("PRAGMA user_version").fetchone()[0]
        if edition not in (0, _EDITION):
            raise _OtherEditionError  # noqa: TRY301 - closed below, as whatever else goes wrong
        if edition == 0:
            database.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {_EDITION}; COMMIT")
    except BaseException:
        database.close()
        raise
    return database
