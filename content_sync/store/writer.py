"""The one writer: brings a complete round into the database in a single transaction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Self

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, or_, select, text, update

from content_sync.content import Item, Record
from content_sync.store import DATABASE
from content_sync.store.connection import open_store, store_faults
from content_sync.store.removals import Removals
from content_sync.store.rows import TABLE_OF, TABLES, Row, rows_of
from content_sync.store.schema import ITEM, ITEM_MEDIA, MEDIA, MEDIA_FILE, META, METADATA, SOURCE, SYNC_RUN
from content_sync.store.search_index import SearchIndex
from content_sync.store.staging import Known, Register
from content_sync.store.twins import settle

PURGE_AFTER_S = 7 * 86400.0
RUNS_KEPT_S = 30 * 86400.0
_BATCH = 250

_TABLES = METADATA.tables
_DELETE = {name: delete(_TABLES[name]).where(_TABLES[name].c.uid == bindparam("of")) for name in TABLES}
_INSERT = {name: insert(table) for name, table in _TABLES.items()}
_SHOWN_PICTURES = (
    select(MEDIA.c.url)
    .join(ITEM_MEDIA, ITEM_MEDIA.c.media_uid == MEDIA.c.uid)
    .join(ITEM, ITEM.c.uid == ITEM_MEDIA.c.item_uid)
    .where(MEDIA.c.deleted_at.is_(None), ITEM.c.deleted_at.is_(None))
)


class SyncRun(NamedTuple):
    """How a round went, as `kiosk doctor` and the freshness line need to know it. Times in seconds since 1970."""

    source: str
    mode: str
    started: float
    ended: float
    ok: bool
    seen: int = 0
    changed: int = 0
    removed: int = 0
    left_out: int = 0
    error: str | None = None


class MediaFile(NamedTuple):
    """A picture that was fetched: the address it came from, and its file below the store's directory."""

    url: str
    path: str
    bytes: int


class ContentWriter:
    """Writes the content database in `directory`. Hold `locked_store` around it."""

    def __init__(self, directory: Path) -> None:
        """Open the database, or make it; raises `StoreCorrupt` when it must be set aside."""
        self.directory = directory
        self.path = directory / DATABASE
        self._engine = open_store(directory)

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close the database."""
        self._engine.dispose()

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

    def last_complete(self, source: str) -> float | None:
        """Answer when a source was last read whole, in seconds since 1970."""
        complete = (SYNC_RUN.c.source == source) & (SYNC_RUN.c.ok == 1) & (SYNC_RUN.c.mode == "content")
        with store_faults(self.path), self._engine.begin() as connection:
            ended: float | None = connection.scalar(select(func.max(SYNC_RUN.c.ended)).where(complete))
            return ended

    def picture_urls(self, source: str) -> tuple[str, ...]:
        """Answer where the pictures are that a source's items show."""
        with store_faults(self.path), self._engine.begin() as connection:
            return tuple(connection.scalars(_SHOWN_PICTURES.where(MEDIA.c.source == source).distinct()))

    def media_files(self) -> tuple[MediaFile, ...]:
        """Answer the pictures that the database knows to be on disk."""
        with store_faults(self.path), self._engine.begin() as connection:
            return tuple(MediaFile(*row) for row in connection.execute(select(MEDIA_FILE)))

    def apply(
        self,
        run: SyncRun,
        changed: Iterable[tuple[Record, bytes]],
        removals: Mapping[str, Removals],
        pictures: Sequence[MediaFile] = (),
    ) -> None:
        """Write a complete round: all of it, or (a full disk, a killed process) nothing."""
        with self.transaction() as connection:
            _remember_source(connection, run.source)
            with SearchIndex(connection) as index:
                count = _write_records(connection, index, run.source, changed)
                index.take_away(removals["item"].remove if "item" in removals else ())
                for table, decided in removals.items():
                    count += _remove(connection, table, decided, run.ended)
                if count and run.mode == "content":
                    settle(connection, index)
            count += _write_pictures(connection, pictures)
            if count:
                raise_content_version(connection)
            _purge(connection, run.ended)
            connection.execute(insert(SYNC_RUN).values(run._asdict()))

    def record_failure(self, run: SyncRun) -> None:
        """Write down that a round failed; content stays as it is."""
        with self.transaction() as connection:
            connection.execute(insert(SYNC_RUN).values(run._asdict()))

    def keep_only_sources(self, names: Iterable[str], now: float) -> int:
        """Remove the content of sources that are no longer in the settings; answer how many records went.

        `names` are in the order of the settings: where two sources have the same page, the first counts.
        """
        kept = tuple(names)
        with store_faults(self.path), self._engine.begin() as connection:
            is_other_order = _remember_order(connection, kept)
            gone = tuple(connection.scalars(select(SOURCE.c.name).where(SOURCE.c.name.not_in(kept))))
            if not gone and not is_other_order:
                return 0
            count = 0
            with SearchIndex(connection) as index:
                index.take_away(connection.scalars(select(ITEM.c.uid).where(ITEM.c.source.in_(gone))).all())
                for name in TABLES:
                    table = _TABLES[name]
                    here = table.c.source.in_(gone) & table.c.deleted_at.is_(None)
                    count += connection.execute(update(table).where(here).values(deleted_at=now)).rowcount
                connection.execute(delete(SOURCE).where(SOURCE.c.name.in_(gone)))
                settle(connection, index)
            raise_content_version(connection)
            return count

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write whatever belongs together: all of it, or nothing."""
        with store_faults(self.path):
            with self._engine.begin() as connection:
                yield connection
            self._checkpoint()

    def _checkpoint(self) -> None:
        # Outside a transaction: otherwise the log could not be emptied, and a booth runs for years.
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


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


def _write_records(
    connection: Connection, index: SearchIndex, source: str, changed: Iterable[tuple[Record, bytes]]
) -> int:
    count = 0
    entries = iter(changed)
    while batch := list(islice(entries, _BATCH)):
        count += len(batch)
        old: dict[str, list[Row]] = defaultdict(list)
        new: dict[str, list[Row]] = defaultdict(list)
        for record, digest in batch:
            old[TABLE_OF[type(record)]].append({"of": record.uid})
            for table, rows in rows_of(record, source, digest).items():
                new[table] += rows
        index.take_away([key["of"] for key in old["item"]])
        for table, keys in old.items():
            if keys:
                connection.execute(_DELETE[table], keys)
        for table, rows in new.items():
            if rows:
                connection.execute(_INSERT[table], rows)
        index.add(record for record, _ in batch if isinstance(record, Item))
    return count


def _remove(connection: Connection, name: str, decided: Removals, now: float) -> int:
    """Leave tombstones for what went; note what is missing and what came back, which no visitor sees."""
    table = _TABLES[name]
    for uids, values in (
        (decided.remove, {"deleted_at": now}),
        (decided.hold, {"missing_since": now}),
        (decided.found, {"missing_since": None}),
    ):
        if uids:
            statement = update(table).where(table.c.uid == bindparam("of")).values(values)
            connection.execute(statement, [{"of": uid} for uid in uids])
    return len(decided.remove)


def _write_pictures(connection: Connection, pictures: Sequence[MediaFile]) -> int:
    """Keep the rows of fetched pictures; forget those of pictures that no item shows any more."""
    for picture in pictures:
        connection.execute(delete(MEDIA_FILE).where(MEDIA_FILE.c.url == picture.url))
        connection.execute(insert(MEDIA_FILE).values(picture._asdict()))
    connection.execute(delete(MEDIA_FILE).where(MEDIA_FILE.c.url.not_in(_SHOWN_PICTURES)))
    return len(pictures)


def _purge(connection: Connection, now: float) -> None:
    for name in TABLES:
        table = _TABLES[name]
        connection.execute(delete(table).where(table.c.deleted_at < now - PURGE_AFTER_S))
    # The last complete round of each source stays, however old: the freshness line speaks of it.
    complete = (SYNC_RUN.c.ok == 1) & (SYNC_RUN.c.mode == "content") & (SYNC_RUN.c.ended <= now)
    last = select(func.max(SYNC_RUN.c.id)).where(complete).group_by(SYNC_RUN.c.source)
    # Rounds from the future were noted while the booth's clock was wrong.
    old = or_(SYNC_RUN.c.ended < now - RUNS_KEPT_S, SYNC_RUN.c.ended > now)
    connection.execute(delete(SYNC_RUN).where(old, SYNC_RUN.c.id.not_in(last)))


def _remember_source(connection: Connection, name: str) -> None:
    if connection.scalar(select(SOURCE.c.name).where(SOURCE.c.name == name)) is None:
        connection.execute(insert(SOURCE).values(name=name, position=0))


def _remember_order(connection: Connection, names: Sequence[str]) -> bool:
    """Note the order; tell whether sources that were known already stand otherwise now."""
    known = dict(connection.execute(select(SOURCE.c.name, SOURCE.c.position)).tuples().all())
    for position, name in enumerate(names):
        if name not in known:
            connection.execute(insert(SOURCE).values(name=name, position=position))
        elif known[name] != position:
            connection.execute(update(SOURCE).where(SOURCE.c.name == name).values(position=position))
    before = sorted(known.keys() & set(names), key=lambda name: (known[name], name))
    return before != [name for name in names if name in known]


def raise_content_version(connection: Connection) -> None:
    """Let the window know, when the transaction ends, that what it shows is no longer what there is."""
    statement = update(META).where(META.c.key == "content_version")
    connection.execute(statement.values(value=META.c.value + 1))
