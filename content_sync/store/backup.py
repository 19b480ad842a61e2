"""What is done about a damaged database: a good copy a day, and a way back to it.

The database is a cache of the council's truth: at worst it is made anew and filled by the next round.
"""

import logging
import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from content_sync.errors import StoreCorrupt
from content_sync.store import DATABASE
from content_sync.store.connection import store_faults
from content_sync.store.durable import settle
from content_sync.store.writer import ContentWriter

_LOG = logging.getLogger("content_sync")

GOOD_COPY = f"{DATABASE}.good"
EVERY_S = 86400.0
DAMAGED_KEPT = 2
_SUFFIXES = ("", "-wal", "-shm", "-journal")
"""A database's file, and those that SQLite keeps beside it."""


def is_backup_due(directory: Path, now: datetime) -> bool:
    """Tell whether the last good copy is missing or a day old (or from the future, by a wrong clock)."""
    try:
        age = now.timestamp() - (directory / GOOD_COPY).stat().st_mtime
    except FileNotFoundError:
        return True
    return not 0 <= age < EVERY_S


def back_up(directory: Path, now: datetime) -> None:
    """Copy the database as it is at this moment; a writer at work does not disturb the copy."""
    part = directory / f"{GOOD_COPY}.part"
    with store_faults(part):
        try:
            _remove(part)
            # SQLite waits until the copy is on the disk; its new name follows.
            _copy_database(directory / DATABASE, part)
            os.utime(part, (now.timestamp(), now.timestamp()))
            part.replace(directory / GOOD_COPY)
            settle(directory)
        finally:
            _remove(part)


def look_over(directory: Path) -> None:
    """Raise `StoreCorrupt` when nobody could open the database any more: who has it open does not notice.

    It costs a millisecond. Damage further inside is found by the day's copy: to look for it takes seconds.
    """
    path = directory / DATABASE
    with store_faults(path):
        if not path.exists():
            raise StoreCorrupt(f"{path} is gone.")
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            database.execute("SELECT count(*) FROM source")


def open_or_recover(directory: Path, now: datetime) -> ContentWriter:
    """Open the database, or what takes its place when it is damaged or gone."""
    with store_faults(directory / DATABASE):
        if not (directory / DATABASE).exists() and _restore(directory):
            _LOG.error("The database was gone; %s", _outlook(restored=True))
    try:
        return ContentWriter(directory)
    except StoreCorrupt as fault:
        return recover(directory, now, fault)


def recover(directory: Path, now: datetime, fault: StoreCorrupt) -> ContentWriter:
    """Set the damaged database aside; the last good copy, or an empty one, takes its place. Nobody may have it open."""
    with store_faults(directory / DATABASE):
        was_there = (directory / DATABASE).exists()
        aside = _set_aside(directory, now)
        restored = _restore(directory)
    kept = f"It is kept as {aside.name};" if was_there else "There is nothing to keep;"
    _LOG.error("%s %s %s", fault, kept, _outlook(restored=restored))
    try:
        return ContentWriter(directory)
    except StoreCorrupt as second_fault:
        with store_faults(directory / DATABASE):
            _remove(directory / DATABASE)
        _LOG.error("The good copy is of no use either (%s): %s", second_fault, _outlook(restored=False))
    return ContentWriter(directory)


def _outlook(*, restored: bool) -> str:
    return "the last good copy is in its place." if restored else "the next round fills a new one."


def _copy_database(origin: Path, target: Path) -> None:
    source = sqlite3.connect(f"{origin.resolve().as_uri()}?mode=ro", uri=True)
    try:
        copy = sqlite3.connect(target)
        try:
            source.backup(copy)
            # One file, nothing beside it: the copy waits for a bad day and has no writer.
            copy.execute("PRAGMA journal_mode = DELETE")
            answer = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            copy.close()
    finally:
        source.close()
    if answer != "ok":
        raise StoreCorrupt(f"{origin} is damaged: {answer}.")


def _set_aside(directory: Path, now: datetime) -> Path:
    """Give the damaged database another name, for whoever wants to look into it, and drop the oldest of those."""
    aside = directory / f"{DATABASE}.corrupt-{now:%Y%m%d-%H%M%S}"
    # The database goes first: whatever cuts this off, no part of it is ever taken for a whole one.
    for suffix in _SUFFIXES:
        file = directory / f"{DATABASE}{suffix}"
        if file.exists():
            file.replace(aside.with_name(aside.name + suffix))
    names = sorted(
        {path.name.removesuffix("-wal").removesuffix("-shm") for path in directory.glob(f"{DATABASE}.corrupt-*")}
    )
    for name in names[:-DAMAGED_KEPT]:
        _remove(directory / name)
    return aside


def _restore(directory: Path) -> bool:
    """Move the good copy to the database's place: it is used once, and the next complete round makes another."""
    good = directory / GOOD_COPY
    if not good.exists():
        return False
    # The log of another database beside it would be taken for its own.
    _remove(directory / DATABASE)
    good.replace(directory / DATABASE)
    settle(directory)
    return True


def _remove(database: Path) -> None:
    for suffix in _SUFFIXES:
        database.with_name(database.name + suffix).unlink(missing_ok=True)
