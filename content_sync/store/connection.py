"""Opens the content database for its one writer."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from content_sync.errors import StoreCorrupt
from content_sync.sqlite_faults import is_bug, sqlite_faults, store_fault
from content_sync.store import DATABASE
from content_sync.store.migrations import migrate
from content_sync.store.search_index import make_anew_if_outdated

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    # A round checkpoints itself when it is done; in between it would only cost time.
    "wal_autocheckpoint = 0",
)

_BUSY_S = 10.0


@contextmanager
def store_faults(path: Path) -> Iterator[None]:
    """Let only the named faults of the store out of the block, and bugs; `path` is what they speak of."""
    try:
        with sqlite_faults(path):
            yield
    except DBAPIError as fault:
        if isinstance(fault.orig, sqlite3.DatabaseError) and not is_bug(fault.orig):
            raise store_fault(fault.orig, path) from fault
        raise


def open_store(directory: Path) -> Engine:
    """Open the database in `directory` (made if it is not there), check it and bring it to today's schema."""
    path = directory / DATABASE
    with store_faults(path):
        directory.mkdir(parents=True, exist_ok=True)
        engine = create_engine("sqlite://", creator=lambda: _connect(path), poolclass=StaticPool)
        # The driver is in autocommit; SQLAlchemy's transactions take the write lock from the start.
        event.listen(engine, "begin", _begin)
        try:
            with engine.begin() as connection:
                _check(connection, path)
                migrate(connection)
                make_anew_if_outdated(connection)
        except BaseException:
            engine.dispose()
            raise
    return engine


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _check(connection: Connection, path: Path) -> None:
    answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if answer != "ok":
        raise StoreCorrupt(f"{path} is damaged: {answer}.")
