"""The database as it goes into a pack: what the booth shows and nothing else, on as few pages as possible."""

import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from content_sync.errors import PackUnusable
from content_sync.pack.held import held_by, open_to_read, schema_of
from content_sync.pack.manifest import PackedSource, is_picture_path
from content_sync.store import DATABASE, SCHEMA_VERSION, queries
from content_sync.store.connection import store_faults
from content_sync.store.holdings import MediaFile

# What the council took back, what the log already says (it may name hosts inside the council), and counters.
_ONLY_CONTENT = (
    "DELETE FROM item WHERE deleted_at IS NOT NULL",
    "DELETE FROM topic WHERE deleted_at IS NOT NULL",
    "DELETE FROM alert WHERE deleted_at IS NOT NULL",
    "DELETE FROM media WHERE deleted_at IS NOT NULL",
    """DELETE FROM sync_run WHERE id NOT IN (SELECT id FROM (SELECT r.id, max(r.ended) FROM sync_run r
    JOIN source s ON s.name = r.source WHERE r.mode = 'content' AND r.ok = 1 GROUP BY r.source))""",
    "DELETE FROM rule_set_fault",
    "UPDATE rule_set SET unless = '{}'",
    "DELETE FROM meta WHERE key NOT IN ('content_version', 'index_version')",
    "UPDATE meta SET value = 1 WHERE key = 'content_version'",
    "INSERT INTO search (search) VALUES ('optimize')",
    "INSERT INTO search_head (search_head) VALUES ('optimize')",
)


class Snapshot(NamedTuple):
    """What was copied, all of one moment."""

    database: Path
    pictures: tuple[MediaFile, ...]
    sources: tuple[PackedSource, ...]
    languages: tuple[str, ...]
    rules: str


def snapshot(directory: Path, folder: Path, spoilt: Collection[str] = ()) -> Snapshot:
    """Copy the database in `directory` into `folder`, while a sync may be at work. `spoilt`: pictures to leave out."""
    path = directory / DATABASE
    copy, packed = folder / "copy.sqlite", folder / DATABASE
    with store_faults(path), closing(sqlite3.connect(copy, isolation_level=None)) as database:
        with closing(open_to_read(path)) as source:
            if schema_of(source) != SCHEMA_VERSION:
                raise PackUnusable(f"{path} is of another version of the kiosk: run kiosk sync, then build again.")
            source.backup(database)
        pictures = _pictures(database, directory, spoilt)
        found = Snapshot(packed, pictures, held_by(database), _languages(database), _rules(database))
        if not any(source.items for source in found.sources):
            raise PackUnusable(f"There is no content in {directory}: run kiosk sync and read what it says.")
        _keep_only_content(database, pictures)
        # A new file: deleted rows are nowhere in it, and the same content is the same bytes.
        database.execute("VACUUM INTO ?", (str(packed),))
    copy.unlink()
    return found


def _keep_only_content(database: sqlite3.Connection, pictures: tuple[MediaFile, ...]) -> None:
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = ON"):
        database.execute(f"PRAGMA {pragma}")
    for statement in _ONLY_CONTENT:
        database.execute(statement)
    database.execute("DELETE FROM media_file")
    database.executemany("INSERT INTO media_file (url, path, bytes) VALUES (?, ?, ?)", pictures)


def _pictures(database: sqlite3.Connection, directory: Path, spoilt: Collection[str]) -> tuple[MediaFile, ...]:
    """Answer the pictures that are whole on disk: the others are fetched again by whoever has a network."""
    rows = database.execute("SELECT url, path, bytes FROM media_file ORDER BY url")
    return tuple(
        file for file in (MediaFile(*row) for row in rows) if file.path not in spoilt and _is_there(directory, file)
    )


def _is_there(directory: Path, file: MediaFile) -> bool:
    path = directory / file.path
    return is_picture_path(file.path) and path.is_file() and path.stat().st_size == file.bytes


def _languages(database: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(row[0] for row in database.execute(queries.LANGUAGES))


def _rules(database: sqlite3.Connection) -> str:
    row = database.execute(queries.RULES_IN_FORCE).fetchone()
    return f"{row[0]} {row[1]}" if row else ""
