"""What a round does to the store, and what it must not do."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from content_sync.content import LeftOut, Record, Words
from content_sync.errors import ContentSyncError, CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.store.source_state import source_states
from tests.sync.made_records import Booth, alert, item, items, topic, under


def content_rows(booth: Booth) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the one that lists the rounds."""
    with closing(sqlite3.connect(booth.directory / "content.sqlite")) as database, database:
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted(database.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in tables
            if name != "sync_run"
        }


def no_answer() -> Iterator[Record]:
    raise CouncilUnreachable("No answer.")
    yield


def test_what_the_council_publishes_arrives(booth: Booth) -> None:
    result = booth.sync([topic("housing"), item("rent", topics=under("housing")), alert("storm")])
    assert (result.seen, result.changed, result.removed, result.left_out, result.error) == (3, 3, 0, 0, None)
    page = booth.reader.page("s:rent", "en", booth.moment)
    assert page is not None
    assert page.words.title == "About rent"


def test_a_round_without_changes_writes_no_content_row(booth: Booth) -> None:
    records: list[Record] = [topic("housing"), *items(30), alert("storm")]
    booth.sync(records)
    version, before = booth.reader.content_version(), content_rows(booth)
    booth.wait(minutes=30)
    result = booth.sync(records)
    assert (result.seen, result.changed, result.removed) == (32, 0, 0)
    assert booth.reader.content_version() == version
    assert content_rows(booth) == before


def test_only_the_record_that_changed_is_written(booth: Booth) -> None:
    booth.sync(items(5))
    before = content_rows(booth)["item"]
    result = booth.sync([*items(4), item("service4", title="New words")])
    assert result.changed == 1
    assert len(set(before) ^ set(content_rows(booth)["item"])) == 2
    card = booth.reader.card("s:service4", "en")
    assert card is not None
    assert card.title == "New words"


def test_a_welsh_edit_alone_arrives(booth: Booth) -> None:
    english = Words("en", "Rent")
    booth.sync([item("rent", words=(english, Words("cy", "Rhent")))])
    booth.sync([item("rent", words=(english, Words("cy", "Y rhent")))])
    card = booth.reader.card("s:rent", "cy")
    assert card is not None
    assert card.title == "Y rhent"


def test_a_tombstone_is_purged_after_seven_days(booth: Booth) -> None:
    booth.sync(items(5))
    booth.sync(items(4))
    booth.wait(days=6)
    booth.sync(items(4))
    assert len(content_rows(booth)["item"]) == 5
    booth.wait(days=2)
    booth.sync(items(4))
    assert len(content_rows(booth)["item"]) == 4
    assert len(content_rows(booth)["item_text"]) == 8


@pytest.mark.parametrize(
    "fault", [CouncilUnreachable("No answer.", retry_after=90), CouncilRefused("No."), CouncilSentNonsense("HTML.")]
)
def test_yesterdays_content_stays_when_the_round_breaks_off(booth: Booth, fault: ContentSyncError) -> None:
    booth.sync(items(30))
    before = content_rows(booth)

    def broken() -> Iterator[Record]:
        yield item("service0", title="Half of a new version")
        yield item("brand new")
        raise fault

    result = booth.sync(broken())
    assert result.error == str(fault)
    assert (result.seen, result.changed, result.removed) == (2, 0, 0)
    assert result.retry_after == getattr(fault, "retry_after", None)
    assert result.is_unreachable is isinstance(fault, CouncilUnreachable)
    assert content_rows(booth) == before


def test_a_bug_is_not_taken_for_a_fault_of_the_council(booth: Booth) -> None:
    def broken() -> Iterator[Record]:
        yield item("one")
        raise KeyError("venue")

    with pytest.raises(KeyError):
        booth.sync(broken())
    assert booth.reader.card("s:one", "en") is None


def test_the_first_of_two_records_with_one_uid_counts(booth: Booth) -> None:
    result = booth.sync([item("rent", title="First"), item("rent", title="Second")])
    assert (result.seen, result.left_out) == (1, 1)
    card = booth.reader.card("s:rent", "en")
    assert card is not None
    assert card.title == "First"


def test_a_record_without_words_is_left_out_and_words_count_once_a_language(booth: Booth) -> None:
    twice = (Words("en", "Old"), Words("en", "New"))
    result = booth.sync([item("mute", words=()), item("twice", words=twice)])
    assert (result.seen, result.left_out) == (1, 1)
    card = booth.reader.card("s:twice", "en")
    assert card is not None
    assert card.title == "New"


def test_text_that_is_no_unicode_is_left_out(booth: Booth) -> None:
    result = booth.sync([item("good"), item("bad", title="\ud800")])
    assert (result.seen, result.left_out, result.error) == (1, 1, None)


def test_only_so_many_reasons_are_kept_but_all_are_counted(booth: Booth) -> None:
    result = booth.sync([item("good"), *(LeftOut(f"/{number}", "bad") for number in range(500))])
    assert result.left_out == 500
    assert len(result.left_out_reasons) == 200


def test_a_round_of_alerts_touches_nothing_else(booth: Booth) -> None:
    booth.sync([*items(3), alert("flood"), alert("storm")])
    checked_at = booth.reader.freshness().checked_at
    booth.wait(minutes=5)
    result = booth.sync([alert("storm", "major"), alert("snow")], mode="alerts")
    assert (result.seen, result.changed, result.removed) == (2, 2, 1)
    assert [card.words.title for card in booth.reader.alerts("en", booth.moment)] == ["Alert storm", "Alert snow"]
    assert booth.reader.freshness().item_count == 3
    assert booth.reader.freshness().checked_at == checked_at
    assert booth.sync([], mode="alerts").removed == 2


def test_one_source_does_not_touch_the_other(booth: Booth) -> None:
    booth.sync([item("mine")])
    other = item("theirs")
    result = booth.sync([other, item("mine", title="Stolen")], name="t")
    assert (result.seen, result.left_out) == (1, 1)
    booth.sync(no_answer(), name="t")
    card = booth.reader.card("s:mine", "en")
    assert card is not None
    assert card.title == "About mine"
    assert booth.reader.card("s:theirs", "en") is not None


def test_a_reader_is_not_disturbed_by_the_writer(booth: Booth) -> None:
    booth.sync(items(50, title="Version 0"))
    versions = []

    def looking(version: int) -> Iterator[Record]:
        for record in items(50, title=f"Version {version}"):
            versions.append({booth.reader.card(f"s:service{n}", "en").title for n in (0, 49)})  # type: ignore[union-attr]
            yield record

    for version in (1, 2, 3):
        booth.sync(looking(version))
    assert all(len(seen) == 1 for seen in versions)


def test_a_round_leaves_no_growing_log_behind(booth: Booth) -> None:
    booth.reader.freshness()
    for version in range(3):
        booth.sync(items(50, title=f"Version {version}"))
        booth.reader.freshness()
        assert (booth.directory / "content.sqlite-wal").stat().st_size == 0


def test_the_list_of_rounds_keeps_the_last_complete_one_of_each_source(booth: Booth) -> None:
    booth.sync(items(2))
    whole = booth.reader.freshness().checked_at
    for _ in range(3):
        booth.wait(days=20)
        booth.sync([], name="t")
    assert booth.reader.freshness().checked_at == whole
    with closing(sqlite3.connect(booth.directory / "content.sqlite")) as database, database:
        assert database.execute("SELECT count(*) FROM sync_run").fetchone()[0] <= 4


def test_rounds_noted_by_a_clock_that_ran_ahead_are_forgotten(booth: Booth) -> None:
    booth.wait(days=400)
    booth.sync(items(2))
    booth.wait(days=-400)
    booth.sync(items(2))
    assert booth.reader.freshness().checked_at == booth.moment


def test_a_round_without_news_says_what_was_left_out_as_before(booth: Booth) -> None:
    booth.writer.keep_only_sources(["s"], 0)
    bad = LeftOut("/services/7", "wrong type", "s:service7")
    first = booth.sync([*items(3), bad])
    later = booth.sync([], is_news=False)
    assert (first.translated, later.translated) == (True, False)
    assert (later.left_out, later.left_out_reasons) == (1, (bad,))
    assert source_states(booth.directory)[0].left_out == 1
    assert booth.sync(items(3)).left_out == 0
    assert booth.sync([], is_news=False).left_out == 0
