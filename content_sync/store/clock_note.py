"""Keeps that the booth's clock differs from its websites', for `kiosk doctor`, which asks no website."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import delete, insert, select

from content_sync.clock_check import is_wrong
from content_sync.store.read_connection import ReadConnection
from content_sync.store.schema import META
from content_sync.store.writer import ContentWriter

_KEY = "clock_ahead_s"


def note_clock(writer: ContentWriter, ahead_s: float | None) -> None:
    """Write down by how many seconds the booth's clock is wrong, or that it is right again; None: nobody told."""
    if ahead_s is None:
        return
    with writer.transaction() as connection:
        known: int | None = connection.scalar(select(META.c.value).where(META.c.key == _KEY))
        if not is_wrong(ahead_s - (known or 0)) and (known is None or is_wrong(ahead_s)):
            return
        connection.execute(delete(META).where(META.c.key == _KEY))
        if is_wrong(ahead_s):
            connection.execute(insert(META).values(key=_KEY, value=round(ahead_s)))


def noted_clock(directory: Path) -> int | None:
    """Answer by how many seconds the booth's clock was ahead of a website's, None where all was well."""
    with closing(ReadConnection(directory)) as database:
        rows = database.rows("SELECT value FROM meta WHERE key = :key", {"key": _KEY})
    return rows[0][0] if rows else None
