"""The tables as the writer sees them; `migrations.py` makes them, and a test holds the two together.

What people read is one JSON document per item and language (`item_text.words`); everything that is searched, sorted or
joined is a column (docs/decisions/0004-store-layout.md). Times are seconds since 1970.
"""

from typing import Any

from sqlalchemy import Column, Float, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

METADATA = MetaData()


def _kept() -> tuple[Column[Any], ...]:
    """Answer the columns by which a round compares and removes."""
    return (
        Column("source", Text, nullable=False),
        Column("content_hash", LargeBinary, nullable=False),
        Column("missing_since", Float),
        Column("deleted_at", Float),
        Column("record", LargeBinary, nullable=False),
    )


def _reference(name: str, target: str) -> Table:
    return Table(
        name,
        METADATA,
        Column("item_uid", Text, ForeignKey("item.uid", ondelete="CASCADE"), primary_key=True),
        Column(target, Text, primary_key=True),
        Column("position", Integer, nullable=False),
    )


META = Table("meta", METADATA, Column("key", Text, primary_key=True), Column("value", Integer, nullable=False))

SOURCE = Table(
    "source",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False),
)

SYNC_RUN = Table(
    "sync_run",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("started", Float, nullable=False),
    Column("ended", Float, nullable=False),
    Column("ok", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("removed", Integer, nullable=False),
    Column("left_out", Integer, nullable=False),
    Column("error", Text),
)

ITEM = Table(
    "item",
    METADATA,
    Column("uid", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("parent_uid", Text),
    Column("position", Integer, nullable=False),
    Column("starts", Float),
    Column("ends", Float),
    *_kept(),
    Column("identities", Text),
    Column("twin_uid", Text),
)

ITEM_TEXT = Table(
    "item_text",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("item_uid", Text, ForeignKey("item.uid", ondelete="CASCADE"), nullable=False),
    Column("lang", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("lead", Text, nullable=False),
    Column("words", LargeBinary, nullable=False),
)

ITEM_TOPIC = _reference("item_topic", "topic_uid")
ITEM_PLACE = _reference("item_place", "place_uid")
ITEM_MEDIA = _reference("item_media", "media_uid")

PAGE_NAME = Table(
    "page_name",
    METADATA,
    Column("item_uid", Text, ForeignKey("item.uid", ondelete="CASCADE"), primary_key=True),
    Column("name", Text, primary_key=True),
)

TOPIC = Table(
    "topic",
    METADATA,
    Column("uid", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("parent_uid", Text),
    Column("position", Integer, nullable=False),
    *_kept(),
)

ALERT = Table(
    "alert",
    METADATA,
    Column("uid", Text, primary_key=True),
    Column("topic_uid", Text),
    Column("starts", Float),
    Column("ends", Float),
    *_kept(),
)

MEDIA = Table(
    "media",
    METADATA,
    Column("uid", Text, primary_key=True),
    Column("url", Text, nullable=False),
    *_kept(),
)

MEDIA_FILE = Table(
    "media_file",
    METADATA,
    Column("url", Text, primary_key=True),
    Column("path", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
)

WORD = Table(
    "word",
    METADATA,
    Column("lang", Text, primary_key=True),
    Column("word", Text, primary_key=True),
    Column("shown", Text, nullable=False),
    Column("stem", Text, nullable=False),
    Column("sound", Text, nullable=False),
    Column("heads", Integer, nullable=False),
    Column("items", Integer, nullable=False),
)

# One row at most: the rule set of the entitlement checker that is in force.
RULE_SET = Table(
    "rule_set",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("valid_from", Text, nullable=False),
    Column("valid_to", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("made_from", LargeBinary, nullable=False),
    Column("unless", Text, nullable=False),
    Column("installed", Float, nullable=False),
    Column("compiled", LargeBinary, nullable=False),
    Column("files", LargeBinary),
)

# One row while the newest rule set cannot be had or used; the one in force stays.
RULE_SET_FAULT = Table(
    "rule_set_fault",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("since", Float, nullable=False),
    Column("error", Text, nullable=False),
)
