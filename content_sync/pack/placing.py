"""Puts a checked pack where the window looks: pictures under their names, then the database in one transaction."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from content_sync.entitlement.compiled import decode
from content_sync.media_store import MediaStore
from content_sync.mirror_file import throw_away
from content_sync.pack.manifest import Manifest
from content_sync.store import DATABASE
from content_sync.store.connection import store_faults
from content_sync.store.durable import settle
from content_sync.store.holdings import MediaFile

_BUSY_S = 10.0


def put_in_place(directory: Path, manifest: Manifest, here: Mapping[str, Path]) -> None:
    """Make the database and pictures of `here` (name in the pack → file on the same disk) the booth's content."""
    with (
        store_faults(directory / DATABASE),
        closing(sqlite3.connect(here[DATABASE], isolation_level=None)) as new,
        closing(sqlite3.connect(directory / DATABASE, timeout=_BUSY_S, isolation_level=None)) as live,
    ):
        live.execute("PRAGMA wal_autocheckpoint = 0")
        _drop_rows_of_missing_pictures(new, manifest)
        _keep_usable_rules(new, live)
        _keep_own_notes(new, live)
        # Not what the window may show now, nor what it will: what earlier packs and rounds left behind.
        MediaStore(directory, budget=0, most_bytes=0).forget_all_but([*_media_files(live), *_media_files(new)])
        # It tells of other content from now on. Lost without need, it costs one full round.
        throw_away(directory)
        placed = _place_pictures(directory, here)
        try:
            new.backup(live)
        except sqlite3.DatabaseError:
            for path in placed:
                path.unlink(missing_ok=True)
            raise
        with suppress(sqlite3.OperationalError):  # the next round does it: the content is there
            live.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _drop_rows_of_missing_pictures(new: sqlite3.Connection, manifest: Manifest) -> None:
    """Let the database tell of no picture that the pack does not hold."""
    there = {picture.name for picture in manifest.pictures}
    gone = [(file.url,) for file in _media_files(new) if file.path not in there]
    new.executemany("DELETE FROM media_file WHERE url = ?", gone)


def _keep_usable_rules(new: sqlite3.Connection, live: sqlite3.Connection) -> None:
    """Keep the booth's rule set where the pack has none, or one that another version of the kiosk compiled."""
    if _has_usable_rules(new) or not _has_usable_rules(live):
        return
    for table in ("rule_set", "rule_set_fault"):
        rows = live.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own names
        new.execute(f"DELETE FROM {table}")  # noqa: S608
        for row in rows:
            new.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608


def _has_usable_rules(database: sqlite3.Connection) -> bool:
    row = database.execute("SELECT compiled FROM rule_set").fetchone()
    try:
        return row is not None and bool(decode(row[0]))
    except ValueError:
        return False


def _keep_own_notes(new: sqlite3.Connection, live: sqlite3.Connection) -> None:
    """Keep what the booth knows of itself, and let the window know that its content will be another."""
    notes = dict(live.execute("SELECT key, value FROM meta WHERE key != 'index_version'"))
    notes["content_version"] += 1
    new.executemany("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", notes.items())


def _media_files(database: sqlite3.Connection) -> list[MediaFile]:
    return [MediaFile(*row) for row in database.execute("SELECT url, path, bytes FROM media_file")]


def _place_pictures(directory: Path, here: Mapping[str, Path]) -> list[Path]:
    """Move pictures to their places; answer those places. When one cannot be moved, none stays."""
    placed: list[Path] = []
    try:
        for name, path in here.items():
            if name == DATABASE:
                continue
            target = directory / name
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
            placed.append(target)
        # The database will say that they are there, whatever happens to the power.
        for folder in {above for path in placed for above in (path.parent, path.parent.parent, directory)}:
            settle(folder)
    except OSError:
        for path in placed:
            path.unlink(missing_ok=True)
        raise
    return placed
