"""What a content database holds of each source, and how old it is: asked of the booth's, and of a pack's."""

import sqlite3
from contextlib import closing
from pathlib import Path

from content_sync.errors import StoreUnusable
from content_sync.pack.manifest import PackedSource
from content_sync.store import DATABASE, SCHEMA_VERSION
from content_sync.store.connection import store_faults

_HELD = """SELECT r.source, (SELECT count(*) FROM item i WHERE i.source = r.source AND i.deleted_at IS NULL),
    max(r.ended) FROM sync_run r JOIN source s ON s.name = r.source WHERE r.mode = 'content' AND r.ok = 1
    GROUP BY r.source ORDER BY r.source"""


def held(directory: Path) -> tuple[PackedSource, ...]:
    """Answer the sources that were ever read whole; none where there is no database yet. Raises `StoreUnusable`."""
    path = directory / DATABASE
    if not path.exists():
        return ()
    with store_faults(path), closing(open_to_read(path)) as database:
        version = schema_of(database)
        if version > SCHEMA_VERSION:
            raise StoreUnusable(f"{path} was written by a newer kiosk: update this one, or remove the file.")
        return held_by(database) if version else ()


def held_by(database: sqlite3.Connection) -> tuple[PackedSource, ...]:
    """Answer the same of a database that is open."""
    return tuple(PackedSource(*row) for row in database.execute(_HELD))


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a database that another process may be writing to."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)


def schema_of(database: sqlite3.Connection) -> int:
    """Answer the version of its tables."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])
