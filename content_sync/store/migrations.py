"""How a database of any older version becomes one of today's: small numbered steps under `PRAGMA user_version`.

A step is history: once released it is never edited; the next change of the schema is a new step. An empty file is
version 0, so that every database, new or old, takes the same way.
"""

from collections.abc import Callable

from sqlalchemy import Connection

from content_sync.errors import StoreCorrupt
from content_sync.store import SCHEMA_VERSION
from content_sync.store.page_names import page_name

_KEPT = """source TEXT NOT NULL, content_hash BLOB NOT NULL, missing_since FLOAT, deleted_at FLOAT,
    record BLOB NOT NULL"""

_TO_1 = (
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO meta VALUES ('content_version', 0)",
    "CREATE TABLE source (name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    """CREATE TABLE sync_run (
    id INTEGER NOT NULL PRIMARY KEY, source TEXT NOT NULL, mode TEXT NOT NULL, started FLOAT NOT NULL,
    ended FLOAT NOT NULL, ok INTEGER NOT NULL, seen INTEGER NOT NULL, changed INTEGER NOT NULL,
    removed INTEGER NOT NULL, left_out INTEGER NOT NULL, error TEXT)""",
    "CREATE INDEX sync_run_by_source ON sync_run (source, mode, ok, ended)",
    f"""CREATE TABLE item (
    uid TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, parent_uid TEXT, position INTEGER NOT NULL,
    starts FLOAT, ends FLOAT, {_KEPT})""",
    "CREATE INDEX item_by_kind ON item (kind, deleted_at, starts)",
    "CREATE INDEX item_by_parent ON item (parent_uid, position)",
    """CREATE TABLE item_text (
    id INTEGER NOT NULL PRIMARY KEY, item_uid TEXT NOT NULL REFERENCES item (uid) ON DELETE CASCADE,
    lang TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, lead TEXT NOT NULL, words BLOB NOT NULL)""",
    "CREATE UNIQUE INDEX item_text_by_item ON item_text (item_uid, lang)",
    "CREATE INDEX item_text_by_lang ON item_text (lang, position)",
    """CREATE TABLE item_topic (
    item_uid TEXT NOT NULL REFERENCES item (uid) ON DELETE CASCADE, topic_uid TEXT NOT NULL,
    position INTEGER NOT NULL, PRIMARY KEY (item_uid, topic_uid)) WITHOUT ROWID""",
    "CREATE INDEX item_topic_by_topic ON item_topic (topic_uid, position)",
    """CREATE TABLE item_place (
    item_uid TEXT NOT NULL REFERENCES item (uid) ON DELETE CASCADE, place_uid TEXT NOT NULL,
    position INTEGER NOT NULL, PRIMARY KEY (item_uid, place_uid)) WITHOUT ROWID""",
    "CREATE INDEX item_place_by_place ON item_place (place_uid)",
    """CREATE TABLE item_media (
    item_uid TEXT NOT NULL REFERENCES item (uid) ON DELETE CASCADE, media_uid TEXT NOT NULL,
    position INTEGER NOT NULL, PRIMARY KEY (item_uid, media_uid)) WITHOUT ROWID""",
    f"""CREATE TABLE topic (
    uid TEXT NOT NULL PRIMARY KEY, code TEXT NOT NULL, parent_uid TEXT, position INTEGER NOT NULL, {_KEPT})""",
    "CREATE INDEX topic_by_parent ON topic (parent_uid, position)",
    f"""CREATE TABLE alert (
    uid TEXT NOT NULL PRIMARY KEY, topic_uid TEXT, starts FLOAT, ends FLOAT, {_KEPT})""",
    f"CREATE TABLE media (uid TEXT NOT NULL PRIMARY KEY, url TEXT NOT NULL, {_KEPT})",
    """CREATE TABLE media_file (
    url TEXT NOT NULL PRIMARY KEY, path TEXT NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID""",
)


def _to_1(connection: Connection) -> None:
    """Make the first tables."""
    for statement in _TO_1:
        connection.exec_driver_sql(statement)


_TO_2 = (
    """CREATE VIRTUAL TABLE search USING fts5(title, aliases, summary, body, detail = none,
    tokenize = 'unicode61 remove_diacritics 0')""",
    """CREATE VIRTUAL TABLE search_head USING fts5(title, aliases, summary, content = 'search', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 0')""",
    "INSERT INTO search_head (search_head, rank) VALUES ('rank', 'bm25(10.0, 8.0, 4.0)')",
    """CREATE TABLE word (
    lang TEXT NOT NULL, word TEXT NOT NULL, shown TEXT NOT NULL, stem TEXT NOT NULL, sound TEXT NOT NULL,
    heads INTEGER NOT NULL, items INTEGER NOT NULL, PRIMARY KEY (lang, word)) WITHOUT ROWID""",
    "CREATE INDEX word_by_stem ON word (stem, lang, items)",
    "CREATE INDEX word_by_sound ON word (sound, lang, items)",
)


def _to_2(connection: Connection) -> None:
    """Make the tables of the search; `search_index.make_anew_if_outdated` fills them."""
    for statement in _TO_2:
        connection.exec_driver_sql(statement)


_TO_3 = (
    """CREATE TABLE rule_set (
    id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL, source TEXT NOT NULL, made_from BLOB NOT NULL, unless TEXT NOT NULL,
    installed FLOAT NOT NULL, compiled BLOB NOT NULL)""",
    """CREATE TABLE rule_set_fault (
    id INTEGER NOT NULL PRIMARY KEY, source TEXT NOT NULL, since FLOAT NOT NULL, error TEXT NOT NULL)""",
    """CREATE TABLE page_name (
    item_uid TEXT NOT NULL REFERENCES item (uid) ON DELETE CASCADE, name TEXT NOT NULL,
    PRIMARY KEY (item_uid, name)) WITHOUT ROWID""",
    "CREATE INDEX page_name_by_name ON page_name (name)",
    "ALTER TABLE source ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
)
_ADDRESSES = """SELECT t.item_uid, json_extract(CAST(t.words AS TEXT), '$.url') FROM item_text t
    JOIN item i ON i.uid = t.item_uid WHERE i.kind IN ('service', 'benefit', 'page', 'guide')"""


def _to_3(connection: Connection) -> None:
    """Make the tables of the entitlement checker, and name the pages that are there."""
    for statement in _TO_3:
        connection.exec_driver_sql(statement)
    rows = {(uid, page_name(url or "")) for uid, url in connection.exec_driver_sql(_ADDRESSES)}
    if named := [row for row in rows if row[1]]:
        connection.exec_driver_sql("INSERT INTO page_name VALUES (?, ?)", named)


_TO_4 = (
    "ALTER TABLE item ADD COLUMN identities TEXT",
    "ALTER TABLE item ADD COLUMN twin_uid TEXT",
    "CREATE INDEX item_by_twin ON item (twin_uid) WHERE twin_uid IS NOT NULL",
)


def _to_4(connection: Connection) -> None:
    """Make room for what tells that two sources publish the same; the next round of each source fills it."""
    for statement in _TO_4:
        connection.exec_driver_sql(statement)


def _to_5(connection: Connection) -> None:
    """Make room for the files that the rule set was made from; the next one that arrives fills it."""
    connection.exec_driver_sql("ALTER TABLE rule_set ADD COLUMN files BLOB")


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_to_1, _to_2, _to_3, _to_4, _to_5)
"""The step at place N leads from version N to version N + 1."""


def migrate(connection: Connection, to: int = SCHEMA_VERSION) -> None:
    """Bring the database to version `to`, inside the caller's transaction."""
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > SCHEMA_VERSION:
        raise StoreCorrupt(f"The content database is of version {version}; this kiosk knows up to {SCHEMA_VERSION}.")
    for step in MIGRATIONS[version:to]:
        step(connection)
    if version < to:
        connection.exec_driver_sql(f"PRAGMA user_version = {to}")
