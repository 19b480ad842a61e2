"""What the window gets to read."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from content_sync.content import Position, TopicPlace, Words
from content_sync.errors import StoreUnusable
from content_sync.store import DATABASE, SCHEMA_VERSION
from content_sync.store.reader import ContentReader
from tests.sync.made_records import NOON, Booth, alert, item, items, topic, under

SOON = NOON.timestamp() + 3600
AGO = NOON.timestamp() - 3600


def test_before_the_first_round_every_answer_is_empty(tmp_path: Path) -> None:
    reader = ContentReader(tmp_path / "not-there")
    assert reader.content_version() == 0
    assert reader.topics("en") == reader.places("en") == reader.events("en", NOON) == reader.alerts("en", NOON) == ()
    assert reader.topic("s:x", "en", NOON) is reader.page("s:x", "en", NOON) is reader.card("s:x", "en") is None
    assert reader.freshness().checked_at is None
    assert reader.freshness().item_count == 0
    assert reader.languages() == reader.item_uids("service") == ()


def test_the_reader_finds_the_database_when_it_comes(tmp_path: Path) -> None:
    reader = ContentReader(tmp_path)
    assert reader.languages() == ()
    booth = Booth(tmp_path)
    booth.sync(items(2))
    assert reader.freshness().item_count == 2
    assert reader.content_version() == 1
    booth.close()
    reader.close()


def test_the_content_version_rises_with_content_and_only_then(booth: Booth) -> None:
    seen = [booth.reader.content_version()]
    for records in (items(2), items(2), items(3), items(3), items(1)):
        booth.sync(records)
        seen.append(booth.reader.content_version())
    assert seen == [0, 1, 1, 2, 2, 3]


def test_a_replaced_database_is_noticed_and_its_version_is_news(tmp_path: Path) -> None:
    old = Booth(tmp_path / "old")
    for title in ("one", "two", "three"):
        old.sync(items(1, title=title))
    new = Booth(tmp_path / "new")
    new.sync(items(1, title="restored"))
    new.close()
    assert old.reader.content_version() == 3
    (tmp_path / "new" / DATABASE).replace(tmp_path / "old" / DATABASE)
    assert old.reader.content_version() == 4
    card = old.reader.card("s:service0", "en")
    assert card is not None
    assert card.title == "restored"
    old.close()


def test_words_fall_back_to_the_sources_first_language_and_say_so(booth: Booth) -> None:
    booth.sync([item("rent")])
    for asked, title, lang, is_fallback in (
        ("cy", "Am About rent", "cy", False),
        ("en", "About rent", "en", False),
        ("ur", "About rent", "en", True),
    ):
        card = booth.reader.card("s:rent", asked)
        page = booth.reader.page("s:rent", asked, NOON)
        assert card is not None
        assert page is not None
        assert (card.title, card.lang, card.is_fallback) == (title, lang, is_fallback)
        assert (page.words.title, page.is_fallback, page.item.words) == (title, is_fallback, (page.words,))


def test_a_card_leads_with_the_first_sentence_of_the_summary(booth: Booth) -> None:
    words = (Words("en", "Rent", summary="Up to £5.20 e.g. for heating. Apply by post."),)
    booth.sync([item("rent", words=words)])
    card = booth.reader.card("s:rent", "en")
    assert card is not None
    assert card.lead == "Up to £5.20 e.g. for heating."


def test_topics_come_in_the_councils_order_and_empty_ones_do_not(booth: Booth) -> None:
    booth.sync(
        [
            topic("housing", position=2),
            topic("money", position=1),
            topic("empty", position=0),
            topic("repairs", "housing"),
            item("damp", topics=under("repairs")),
            item("rent help", topics=under("money")),
        ]
    )
    assert [card.code for card in booth.reader.topics("cy")] == ["/money", "/housing"]
    assert booth.reader.topics("cy")[0].label == "Money (cy)"
    assert booth.reader.topics("fr")[0].label == "Money"
    assert booth.reader.uid_of_topic_code("/repairs") == "s:repairs"
    assert booth.reader.uid_of_topic_code("/nothing") is None


def test_a_topics_page_holds_its_sections_in_order_and_its_own_alerts(booth: Booth) -> None:
    booth.sync(
        [
            topic("housing"),
            topic("repairs", "housing", 2),
            topic("renting", "housing", 1),
            topic("empty", "housing", 0),
            item("b", topics=under("renting", 2)),
            item("a", topics=under("renting", 1)),
            item("c", topics=(*under("housing"), *under("repairs"))),
            alert("storm"),
            alert("office shut", topic_uid="s:repairs"),
        ]
    )
    page = booth.reader.topic("s:housing", "en", NOON)
    assert page is not None
    assert [(one.label, [card.uid for card in one.cards]) for one in page.sections] == [
        ("", ["s:c"]),
        ("Renting", ["s:a", "s:b"]),
        ("Repairs", ["s:c"]),
    ]
    assert [card.alert.uid for card in page.alerts] == ["s:office shut"]
    assert [card.alert.uid for card in booth.reader.alerts("en", NOON)] == ["s:storm"]
    assert booth.reader.topic("s:nothing", "en", NOON) is None


def test_alerts_are_in_effect_from_their_start_to_their_end_severest_first(booth: Booth) -> None:
    booth.sync(
        [
            alert("mild", "announcement"),
            alert("person", "notable_person"),
            alert("severe", "major", starts=AGO, ends=SOON),
            alert("over", "major", ends=AGO),
            alert("to come", "major", starts=SOON),
            alert("minor", "minor"),
        ]
    )
    shown = booth.reader.alerts("cy", NOON)
    assert [card.alert.uid for card in shown] == ["s:severe", "s:minor", "s:person", "s:mild"]
    assert all(card.is_fallback for card in shown)
    assert len(booth.reader.alerts("en", NOON + timedelta(hours=1))) == 4


def test_events_that_are_over_are_gone_and_the_soonest_is_first(booth: Booth) -> None:
    booth.sync(
        [
            topic("housing"),
            item("later", "event", starts=SOON + 7200, ends=SOON + 9000, topics=under("housing")),
            item("soon", "event", starts=SOON),
            item("running", "event", starts=AGO, ends=SOON),
            item("over", "event", starts=AGO - 7200, ends=AGO, topics=under("housing")),
        ]
    )
    assert [card.uid for card in booth.reader.events("en", NOON)] == ["s:running", "s:soon", "s:later"]
    page = booth.reader.topic("s:housing", "en", NOON)
    assert page is not None
    assert [card.uid for card in page.sections[0].cards] == ["s:later"]


def test_news_is_newest_first(booth: Booth) -> None:
    booth.sync([item("old", "news", starts=1.0), item("new", "news", starts=3.0), item("mid", "news", starts=2.0)])
    assert [card.uid for card in booth.reader.news("en")] == ["s:new", "s:mid", "s:old"]


def test_a_page_comes_with_all_that_its_screen_shows(booth: Booth) -> None:
    library = item("library", "venue", "Library", where=Position(postcode="AF1 2QY"))
    booth.sync(
        [
            topic("housing"),
            topic("repairs", "housing"),
            library,
            item("gone"),
            item("damp", topics=under("repairs"), places=("s:nowhere", "s:library"), related=("s:b", "s:x", "s:gone")),
            item("b", places=("s:library",)),
        ]
    )
    booth.sync([topic("housing"), topic("repairs", "housing"), library, item("b", places=("s:library",)), damp()])
    page = booth.reader.page("s:damp", "en", NOON)
    assert page is not None
    assert page.topic is not None
    assert page.topic.uid == "s:housing"
    assert [(place.name, place.postcode) for place in page.places] == [("Library", "AF1 2QY")]
    assert [card.uid for card in page.related] == ["s:b"]
    assert page.children == page.siblings == page.pictures == ()
    assert page.parent is None
    assert page.checked_at == NOON
    venue = booth.reader.page("s:library", "en", NOON)
    assert venue is not None
    assert [card.uid for card in venue.children] == ["s:b", "s:damp"]


def damp() -> object:
    return item("damp", topics=under("repairs"), places=("s:nowhere", "s:library"), related=("s:b", "s:x", "s:gone"))


def test_the_pages_of_a_guide_know_each_other(booth: Booth) -> None:
    pages = [item(f"p{n}", "page", parent_uid="s:guide", position=9 - n) for n in range(3)]
    booth.sync([topic("housing"), item("guide", "guide", topics=under("housing")), *pages])
    guide = booth.reader.page("s:guide", "en", NOON)
    page = booth.reader.page("s:p1", "en", NOON)
    assert guide is not None
    assert page is not None
    assert [card.uid for card in guide.children] == ["s:p2", "s:p1", "s:p0"]
    assert page.siblings == guide.children
    assert page.parent == booth.reader.card("s:guide", "en")
    assert page.topic == guide.topic
    assert page.topic is not None


def test_topics_in_a_circle_do_not_hang_the_booth(booth: Booth) -> None:
    booth.sync([topic("a", "b"), topic("b", "a"), item("x", topics=(TopicPlace("s:a", 0),))])
    page = booth.reader.page("s:x", "en", NOON)
    assert page is not None
    assert page.topic is not None


def test_places_come_by_name_whatever_their_accents(booth: Booth) -> None:
    booth.sync([item(str(n), "venue", name) for n, name in enumerate(("Zoo", "Éire House", "abbey", "Farm"))])
    assert [place.name for place in booth.reader.places("en")] == ["abbey", "Éire House", "Farm", "Zoo"]


def test_a_masked_place_never_says_where_it_is(booth: Booth) -> None:
    where = Position(postcode="AF1 1AA", latitude=52.0, longitude=-4.0, uprn="1", is_masked=True)
    words = (Words("en", "Refuge", address=("1 Secret Street",), directions="Behind the church"),)
    booth.sync([item("refuge", "venue", words=words, where=where)])
    (place,) = booth.reader.places("en")
    page = booth.reader.page("s:refuge", "en", NOON)
    assert page is not None
    shown = repr((place, page))
    assert "Secret" not in shown
    assert "AF1" not in shown
    assert "church" not in shown
    assert "52.0" not in shown


def test_freshness_is_that_of_the_source_furthest_behind(booth: Booth) -> None:
    booth.sync([item("one")])
    booth.wait(hours=3)
    booth.sync([], name="t")
    assert booth.reader.freshness().checked_at == NOON
    booth.writer.keep_only_sources(["t"], booth.moment.timestamp())
    assert booth.reader.freshness().checked_at == booth.moment


def test_the_tour_finds_items_of_each_kind(booth: Booth) -> None:
    booth.sync([item("b", position=1), item("a", position=2), item("v", "venue")])
    assert booth.reader.item_uids("service") == ("s:b", "s:a")
    assert booth.reader.languages() == ("en", "cy")


@pytest.mark.parametrize("content", [b"this is not a database at all, but long enough to be looked at" * 40, b""])
def test_a_file_that_is_no_database_is_never_a_crash(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    reader = ContentReader(tmp_path)
    if content:
        with pytest.raises(StoreUnusable):
            reader.topics("en")
    else:
        assert reader.topics("en") == ()
    reader.close()


def test_a_database_of_a_newer_kiosk_is_refused_in_words(booth: Booth) -> None:
    booth.sync(items(1))
    booth.close()
    with closing(sqlite3.connect(booth.directory / DATABASE)) as database, database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreUnusable, match="newer kiosk"):
        booth.reader.topics("en")


def test_a_database_in_the_middle_of_its_migration_is_waited_for(booth: Booth) -> None:
    booth.sync(items(1))
    with closing(sqlite3.connect(booth.directory / DATABASE)) as database, database:
        database.execute("PRAGMA user_version = 0")
    booth.reader.close()
    assert booth.reader.languages() == ()
    with closing(sqlite3.connect(booth.directory / DATABASE)) as database, database:
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    assert booth.reader.languages() == ("en", "cy")


def test_the_reader_cannot_write(booth: Booth) -> None:
    booth.sync(items(1))
    connection = booth.reader._database.current()
    assert connection is not None
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM item")


def test_the_window_loads_no_sqlalchemy_for_it(tmp_path: Path) -> None:
    code = "import sys, content_sync.store.reader; print({'sqlalchemy', 'httpx', 'PySide6'} & {*sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "HOME": str(tmp_path)},
    )
    assert done.stdout.strip() == "set()"
