"""The index of the search is never out of step with the content, whatever a round does or however it ends."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlalchemy import create_engine

from content_sync.content import Block, Item, Position, Record, Section, Words
from content_sync.search.indexing import INDEX_VERSION
from content_sync.store import DATABASE
from content_sync.store.migrations import migrate
from content_sync.store.writer import ContentWriter, SyncRun
from tests.sync.made_records import Booth, item, items

_INDEXED = "SELECT rowid, title, aliases, summary, body FROM search ORDER BY rowid"
_EXPECTED = """SELECT t.id FROM item_text t JOIN item i ON i.uid = t.item_uid
    WHERE i.deleted_at IS NULL AND i.twin_uid IS NULL ORDER BY t.id"""
_WORDS = "SELECT lang, word, heads, items FROM word"
_LANGS = "SELECT id, lang FROM item_text"


def assert_in_step(booth: Booth) -> None:
    """Every text that is there is indexed, and nothing else; words are counted as often as they are; FTS5 is whole."""
    with closing(sqlite3.connect(booth.directory / DATABASE)) as store:
        indexed = store.execute(_INDEXED).fetchall()
        assert [row[0] for row in indexed] == [row[0] for row in store.execute(_EXPECTED)]
        langs = dict(store.execute(_LANGS))
        heads: Counter[tuple[str, str]] = Counter()
        texts: Counter[tuple[str, str]] = Counter()
        for rowid, title, aliases, summary, body in indexed:
            head = {*title.split(), *aliases.split()}
            heads.update((langs[rowid], word) for word in head)
            texts.update((langs[rowid], word) for word in head.union(summary.split(), body.split()))
        counted = store.execute(_WORDS).fetchall()
        assert {(lang, word): number for lang, word, _, number in counted} == dict(texts)
        assert {(lang, word): number for lang, word, number, _ in counted if number} == dict(heads)
        store.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        store.execute("INSERT INTO search_head (search_head) VALUES ('integrity-check')")
        # What FTS5 itself does not look for: texts in the index of heads that are gone.
        in_heads = store.execute("SELECT id FROM search_head_docsize ORDER BY id").fetchall()
        assert [row[0] for row in in_heads] == [row[0] for row in indexed]


def found(booth: Booth, word: str) -> int:
    """In how many texts a word is found."""
    with closing(sqlite3.connect(booth.directory / DATABASE)) as store:
        return int(store.execute("SELECT count(*) FROM search WHERE search MATCH ?", (word,)).fetchone()[0])


def test_what_comes_changes_and_goes_is_in_step(booth: Booth) -> None:
    booth.sync(items(30))
    assert_in_step(booth)
    booth.sync([*items(28), item("service28", title="A drawbridge")])
    assert found(booth, "drawbridge") == 2
    assert found(booth, "service29") == 0
    assert_in_step(booth)
    booth.sync(items(30))
    assert found(booth, "drawbridge") == 0
    assert_in_step(booth)


def test_what_was_gone_and_comes_back_is_found_again(booth: Booth) -> None:
    booth.sync([*items(3), item("bridge", title="A drawbridge")])
    booth.sync(items(3))
    assert found(booth, "drawbridge") == 0
    booth.sync([*items(3), item("bridge", title="A drawbridge")])
    assert found(booth, "drawbridge") == 2
    assert_in_step(booth)


def test_what_is_held_back_is_still_found(booth: Booth) -> None:
    booth.sync(items(30))
    booth.sync(items(5))
    assert found(booth, "service29") == 2
    assert_in_step(booth)
    booth.wait(minutes=11)
    booth.sync(items(5))
    assert found(booth, "service29") == 0
    assert_in_step(booth)


def test_a_tombstone_that_is_purged_leaves_the_index_in_step(booth: Booth) -> None:
    booth.sync(items(3))
    booth.sync(items(2))
    booth.wait(days=8)
    booth.sync(items(2))
    assert_in_step(booth)


def test_a_source_that_is_dropped_is_found_no_more(booth: Booth) -> None:
    booth.sync(items(3))
    booth.sync([Item("t:bridge", "service", (Words("en", "A drawbridge"),))], name="t")
    booth.writer.keep_only_sources(["s"], booth.moment.timestamp())
    assert found(booth, "drawbridge") == 0
    assert_in_step(booth)


def test_a_round_that_breaks_while_it_is_written_leaves_content_and_index_as_they_were(booth: Booth) -> None:
    booth.sync(items(30))

    def breaking() -> Iterator[tuple[Record, bytes]]:
        for number in range(600):
            yield item(f"new{number}"), b"digest"
        raise RuntimeError("the disk was pulled")

    with pytest.raises(RuntimeError):
        booth.writer.apply(SyncRun("s", "content", 1.0, 2.0, ok=True), breaking(), {})
    assert found(booth, "new1") == 0
    assert_in_step(booth)


def test_a_store_of_a_kiosk_without_a_search_is_indexed_when_it_is_opened(booth: Booth) -> None:
    booth.sync([*items(3), item("bridge", title="A drawbridge")])
    booth.close()
    path = booth.directory / DATABASE
    with closing(sqlite3.connect(path)) as store, store:
        for table in ("search_head", "search", "word", "rule_set", "rule_set_fault", "page_name"):
            store.execute(f"DROP TABLE {table}")
        store.execute("DROP INDEX item_by_twin")
        for column in ("twin_uid", "identities"):
            store.execute(f"ALTER TABLE item DROP COLUMN {column}")
        store.execute("ALTER TABLE source DROP COLUMN position")
        store.execute("DELETE FROM meta WHERE key = 'index_version'")
        store.execute("PRAGMA user_version = 1")
    with ContentWriter(booth.directory):
        pass
    assert found(booth, "drawbridge") == 2
    assert_in_step(booth)


def test_an_index_of_other_rules_is_made_anew(booth: Booth) -> None:
    booth.sync(items(3))
    booth.close()
    with closing(sqlite3.connect(booth.directory / DATABASE)) as store, store:
        store.execute("UPDATE meta SET value = ? WHERE key = 'index_version'", (INDEX_VERSION - 1,))
        store.execute("DELETE FROM word")
    with ContentWriter(booth.directory):
        pass
    assert_in_step(booth)


def test_a_new_store_has_an_empty_index(booth: Booth) -> None:
    engine = create_engine(f"sqlite:///{booth.directory / 'other.sqlite'}")
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()
    assert_in_step(booth)


def test_where_a_masked_place_is_cannot_be_found(booth: Booth) -> None:
    words = Words("en", "Refuge", address=("4 Hidden Lane",), directions="Behind the drawbridge")
    hidden = Item("s:refuge", "venue", (words,), where=Position("AF9 9ZZ", is_masked=True))
    shown = Item("s:library", "venue", (Words("en", "Library", address=("1 Open Street",)),), where=Position("AF1 1AA"))
    booth.sync([hidden, shown])
    assert [found(booth, word) for word in ("hidden", "drawbridge", "9zz", "refuge", "open", "1aa")] == [
        0,
        0,
        0,
        1,
        1,
        1,
    ]


def test_markup_of_a_page_is_not_searched(booth: Booth) -> None:
    block = Block("paragraph", ("Bring <b>papers</b><br/>and &amp; photographs",))
    booth.sync([Item("s:page", "service", (Words("en", "Page", sections=(Section("bring", "What", (block,)),)),))])
    assert [found(booth, word) for word in ("papers", "photographs", "b", "br", "amp")] == [1, 1, 0, 0, 0]
