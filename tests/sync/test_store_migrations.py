"""Every older database becomes one of today's, and today's is what the writer believes it to be."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from content_sync.errors import StoreCorrupt, StoreUnusable
from content_sync.store import DATABASE, SCHEMA_VERSION
from content_sync.store.migrations import MIGRATIONS, migrate
from content_sync.store.schema import METADATA
from content_sync.store.writer import ContentWriter

Shape = dict[str, list[tuple[object, ...]]]


def shape(path: Path) -> Shape:
    """Every table with its columns: name, type, may be empty, part of the key; the full-text table is SQLite's own."""
    ask = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
    with closing(sqlite3.connect(path)) as database, database:
        tables = [row[0] for row in database.execute(ask)]
        return {
            name: sorted(
                (column, kind, bool(not_null), bool(key))
                for _, column, kind, not_null, _, key in database.execute(f"PRAGMA table_info({name})")
            )
            for name in tables
        }


def references(path: Path) -> set[tuple[object, ...]]:
    """Every column that points to another table, and what becomes of it when that row goes."""
    with closing(sqlite3.connect(path)) as database, database:
        return {
            (table, here, target, there, on_delete)
            for table in METADATA.tables
            for _, _, target, here, there, _, on_delete, _ in database.execute(f"PRAGMA foreign_key_list({table})")
        }


def at_version(path: Path, version: int) -> None:
    """Make a database as the kiosk of that version left it."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrate(connection, to=version)
    engine.dispose()


def test_the_number_of_steps_is_the_version() -> None:
    assert len(MIGRATIONS) == SCHEMA_VERSION


@pytest.mark.parametrize("version", range(SCHEMA_VERSION + 1))
def test_a_database_of_an_older_version_becomes_one_of_today(tmp_path: Path, version: int) -> None:
    at_version(tmp_path / DATABASE, version)
    with ContentWriter(tmp_path):
        pass
    at_version(tmp_path / "new.sqlite", SCHEMA_VERSION)
    assert shape(tmp_path / DATABASE) == shape(tmp_path / "new.sqlite")
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_the_writers_tables_are_the_databases_tables(tmp_path: Path) -> None:
    at_version(tmp_path / DATABASE, SCHEMA_VERSION)
    engine = create_engine(f"sqlite:///{tmp_path / 'writer.sqlite'}")
    METADATA.create_all(engine)
    engine.dispose()
    assert shape(tmp_path / "writer.sqlite") == shape(tmp_path / DATABASE)
    assert references(tmp_path / "writer.sqlite") == references(tmp_path / DATABASE)


def test_a_database_of_a_newer_kiosk_is_not_touched(tmp_path: Path) -> None:
    at_version(tmp_path / DATABASE, SCHEMA_VERSION)
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreCorrupt, match="version 99"):
        ContentWriter(tmp_path)


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnusable, match="let the kiosk's user write"):
        ContentWriter(tmp_path / "file" / "store")
