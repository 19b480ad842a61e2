"""A read-only way into the database that may not be there yet, and may be replaced while the window runs."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from content_sync.errors import StoreUnusable
from content_sync.sqlite_faults import is_bug, store_fault
from content_sync.store import DATABASE, SCHEMA_VERSION

_BUSY_S = 0.2
"""The window must not wait; in WAL mode a reader only ever waits for a database that is being repaired."""

Parameters = Mapping[str, object]


class ReadConnection:
    """Opens the database when it is first needed, and again when the file is another one than before.

    Uses autocommit: a reader that holds a transaction would keep the writer from emptying its log.
    """

    def __init__(self, directory: Path) -> None:
        """`directory`: the store's; nothing is opened yet."""
        self.path = directory / DATABASE
        self.openings = 0
        self.is_older = False
        """Whether the last try found a database that an older kiosk left: the sync process has yet to migrate it."""
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    def rows(self, sql: str, parameters: Parameters = {}) -> list[tuple[Any, ...]]:  # noqa: B006 - never written to
        """Answer all rows of a query; none while there is no database. Raises `StoreUnusable`."""
        connection = self.current()
        if connection is None:
            return []
        try:
            return connection.execute(sql, parameters).fetchall()
        except sqlite3.DatabaseError as fault:
            raise self._fault(fault) from fault

    def current(self) -> sqlite3.Connection | None:
        """Answer the open connection, or None while there is no database of this kiosk's version."""
        try:
            status = self.path.stat()
        except FileNotFoundError:
            self.close()
            return None
        except OSError as fault:
            raise store_fault(fault, self.path) from fault
        file = (status.st_dev, status.st_ino)
        if self._connection is None or file != self._file:
            self.close()
            self._connection = self._open()
            self._file = file
        return self._connection

    def close(self) -> None:
        """Let go of the file; the next query opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection | None:
        try:
            connection = sqlite3.connect(
                f"{self.path.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S, isolation_level=None
            )
        except sqlite3.DatabaseError as fault:
            raise self._fault(fault) from fault
        try:
            connection.execute("PRAGMA query_only = ON")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.DatabaseError as fault:
            connection.close()
            raise self._fault(fault) from fault
        self.is_older = version < SCHEMA_VERSION
        if version == SCHEMA_VERSION:
            self.openings += 1
            return connection
        connection.close()
        if version > SCHEMA_VERSION:
            raise StoreUnusable(f"{self.path} was written by a newer kiosk: update this one, or remove the file.")
        # An older one is being migrated by the sync process at this very moment.
        return None

    def _fault(self, fault: sqlite3.DatabaseError) -> StoreUnusable | sqlite3.DatabaseError:
        """Close what failed, so that the next query starts afresh. A statement we wrote wrongly stays a bug."""
        self.close()
        return fault if is_bug(fault) else store_fault(fault, self.path)
