"""The one writer: brings a complete round into the database in a single transaction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Self

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from content_sync.content import Item, Record
from content_sync.store import DATABASE
from content_sync.store.connection import open_store, store_faults
from content_sync.store.holdings import SHOWN_PICTURES, Holdings, MediaFile, read_whole
from content_sync.store.removals import Removals
from content_sync.store.rows import TABLE_OF, TABLES, Row, rows_of
from content_sync.store.schema import ITEM, MEDIA_FILE, META, METADATA, SOURCE, SYNC_RUN
from content_sync.store.search_index import SearchIndex
from content_sync.store.twins import settle

PURGE_AFTER_S = 7 * 86400.0
RUNS_KEPT_S = 30 * 86400.0
_BATCH = 250

_TABLES = METADATA.tables
_DELETE = {name: delete(_TABLES[name]).where(_TABLES[name].c.uid == bindparam("of")) for name in TABLES}
_INSERT = {name: insert(table) for name, table in _TABLES.items()}


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


class ContentWriter(Holdings):
    """Writes the content database in `directory`. Hold `borrowed_store` or `watched_store` around it."""

    def __init__(self, directory: Path) -> None:
        """Open the database, or make it; raises `StoreCorrupt` when it must be set aside."""
        self.directory = directory
        super().__init__(directory / DATABASE, open_store(directory))

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close the database."""
        self._engine.dispose()

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
            _purge_tombstones(connection, run.ended)
            _note_run(connection, run)

    def record_failure(self, run: SyncRun) -> None:
        """Write down that a round failed; content stays as it is."""
        with self.transaction() as connection:
            _note_run(connection, run)

    def keep_only_sources(self, names: Iterable[str], now: float) -> int:
        """Remove the content of sources that are no longer in the settings; answer how many records went.

        Nothing goes before each source of the settings was read whole: a source may have got another name, or the
        settings a mistake, on a day without a network.

        `names` are in the order of the settings: where two sources have the same page, the first counts.
        """
        kept = tuple(names)
        with store_faults(self.path), self._engine.begin() as connection:
            is_other_order = _remember_order(connection, kept)
            gone: tuple[str, ...] = ()
            if read_whole(connection).issuperset(kept):
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
                connection.execute(delete(SYNC_RUN).where(SYNC_RUN.c.source.in_(gone)))
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
    connection.execute(delete(MEDIA_FILE).where(MEDIA_FILE.c.url.not_in(SHOWN_PICTURES)))
    return len(pictures)


def _purge_tombstones(connection: Connection, now: float) -> None:
    for name in TABLES:
        table = _TABLES[name]
        connection.execute(delete(table).where(table.c.deleted_at < now - PURGE_AFTER_S))


def _note_run(connection: Connection, run: SyncRun) -> None:
    """Write down how a round went; forget old ones, and those that a clock noted that ran ahead."""
    connection.execute(insert(SYNC_RUN).values(run._asdict()))
    # The last complete round of each source stays, whenever it was: the freshness line speaks of it.
    complete = (SYNC_RUN.c.ok == 1) & (SYNC_RUN.c.mode == "content")
    last = select(func.max(SYNC_RUN.c.id)).where(complete).group_by(SYNC_RUN.c.source)
    old = or_(SYNC_RUN.c.ended < run.ended - RUNS_KEPT_S, SYNC_RUN.c.ended > run.ended)
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
