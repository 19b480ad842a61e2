"""What the database holds of each source, for the one who is about to change it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, func, select, text

from content_sync.store.connection import store_faults
from content_sync.store.rows import TABLES
from content_sync.store.schema import ITEM, ITEM_MEDIA, MEDIA, MEDIA_FILE, METADATA, SYNC_RUN
from content_sync.store.staging import Known, Register

_TABLES = METADATA.tables
SHOWN_PICTURES = (
    select(MEDIA.c.url)
    .join(ITEM_MEDIA, ITEM_MEDIA.c.media_uid == MEDIA.c.uid)
    .join(ITEM, ITEM.c.uid == ITEM_MEDIA.c.item_uid)
    .where(MEDIA.c.deleted_at.is_(None), ITEM.c.deleted_at.is_(None))
)


class MediaFile(NamedTuple):
    """A picture that was fetched: the address it came from, and its file below the store's directory."""

    url: str
    path: str
    bytes: int


class Holdings:
    """Reads within the writer's own connection."""

    def __init__(self, path: Path, engine: Engine) -> None:
        """`path`: what faults speak of."""
        self.path = path
        self._engine = engine

    def known(self, source: str, tables: Iterable[str] = TABLES) -> Register:
        """Answer what the database holds of a source, tombstones included."""
        with store_faults(self.path), self._engine.begin() as connection:
            return {name: dict(_known_of(connection, name, source)) for name in tables}

    def foreign_uids(self, source: str, tables: Iterable[str] = TABLES) -> frozenset[str]:
        """Answer the uids that belong to other sources."""
        with store_faults(self.path), self._engine.begin() as connection:
            return frozenset(
                uid
                for name in tables
                for uid in connection.scalars(select(_TABLES[name].c.uid).where(_TABLES[name].c.source != source))
            )

    def count(self, source: str) -> int:
        """Answer how many records of a source there are."""
        with store_faults(self.path), self._engine.begin() as connection:
            return sum(connection.scalar(select(func.count()).where(*_here(name, source))) or 0 for name in TABLES)

    def merged(self, source: str) -> int:
        """Answer how many items of a source are not shown, because an earlier source has the same."""
        with store_faults(self.path), self._engine.begin() as connection:
            merged = select(func.count()).where(*_here("item", source), ITEM.c.twin_uid.is_not(None))
            return connection.scalar(merged) or 0

    def is_waiting(self, source: str) -> bool:
        """Tell whether something of a source vanished in suspicious numbers, and waits for a second round to say so."""
        with store_faults(self.path), self._engine.begin() as connection:
            missing = (_TABLES[name].c.missing_since.is_not(None) for name in TABLES)
            queries = (select(_TABLES[name].c.uid).where(*_here(name, source), one).limit(1)
                       for name, one in zip(TABLES, missing, strict=True))  # fmt: skip
            return any(connection.scalar(query) is not None for query in queries)

    def read_whole(self) -> frozenset[str]:
        """Answer the sources that were ever read whole, those that left the settings too while content stays."""
        with store_faults(self.path), self._engine.begin() as connection:
            return read_whole(connection)

    def last_complete(self, source: str) -> float | None:
        """Answer when a source was last read whole, in seconds since 1970."""
        complete = (SYNC_RUN.c.source == source) & (SYNC_RUN.c.ok == 1) & (SYNC_RUN.c.mode == "content")
        with store_faults(self.path), self._engine.begin() as connection:
            ended: float | None = connection.scalar(select(func.max(SYNC_RUN.c.ended)).where(complete))
            return ended

    def picture_urls(self, source: str) -> tuple[str, ...]:
        """Answer where the pictures are that a source's items show."""
        with store_faults(self.path), self._engine.begin() as connection:
            return tuple(connection.scalars(SHOWN_PICTURES.where(MEDIA.c.source == source).distinct()))

    def media_files(self) -> tuple[MediaFile, ...]:
        """Answer the pictures that the database knows to be on disk."""
        with store_faults(self.path), self._engine.begin() as connection:
            return tuple(MediaFile(*row) for row in connection.execute(select(MEDIA_FILE)))


def read_whole(connection: Connection) -> frozenset[str]:
    """Answer the sources that were ever read whole."""
    complete = (SYNC_RUN.c.ok == 1) & (SYNC_RUN.c.mode == "content")
    return frozenset(connection.scalars(select(SYNC_RUN.c.source).where(complete).distinct()))


def _here(name: str, source: str) -> tuple[ColumnElement[bool], ...]:
    table = _TABLES[name]
    return (table.c.source == source, table.c.deleted_at.is_(None))


def _known_of(connection: Connection, name: str, source: str) -> Iterator[tuple[str, Known]]:
    table = _TABLES[name]
    kind = table.c.kind if name == "item" else text(f"'{name}'")
    columns = (table.c.uid, kind, table.c.content_hash, table.c.missing_since, table.c.deleted_at)
    for uid, kind_name, digest, missing_since, deleted_at in connection.execute(
        select(*columns).where(table.c.source == source)
    ):
        yield uid, Known(kind_name, digest, missing_since, deleted_at is not None)
