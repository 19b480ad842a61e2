"""Rounds of Open Referral ask for what is new or different, notice what is gone, and miss nothing for a day."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from content_sync.adapters.open_referral import OpenReferral
from content_sync.content import Item, LeftOut
from content_sync.errors import ContentSyncError, CouncilUnreachable
from content_sync.fetching import Depth, Fetching
from content_sync.mirror import Mirror
from content_sync.source import Source
from tests.sync.made_feed import MadeFeed, Rounds, rounds_of
from tests.sync.reading import api_of
from tests.sync.replay import Answer, as_json, serving
from tests.sync.sample_council_server import Asked, copy_of_the_council, sample_council

COUNT = 60
HSDS = ("modified_after", "minimal", "full")
WAYS = [(), ("modified_after",), ("modified_after", "minimal"), HSDS]
HOUR_S = 3600.0


def names(*changed: str, row: str = "second", but: str = "") -> set[str]:
    return {f"s{n} {row if f's{n}' in changed else 'first'}" for n in range(COUNT) if f"s{n}" != but}


@pytest.mark.parametrize("can", WAYS)
def test_a_round_without_changes_asks_for_no_details_and_brings_nothing_new(
    can: tuple[str, ...], tmp_path: Path
) -> None:
    with rounds_of(MadeFeed(COUNT, *can), tmp_path) as rounds:
        assert rounds.names("full") == names()
        whole = rounds.bytes
        assert rounds.names() == names()
        assert rounds.details() == []
        assert not rounds.is_news
        if can:
            assert rounds.bytes <= whole / 10
            assert rounds.requests == 1


@pytest.mark.parametrize("can", WAYS)
def test_what_changed_and_what_is_new_is_fetched_alone(can: tuple[str, ...], tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, *can)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.write("s7", minutes=500, row="second")
        feed.write("new", minutes=501)
        assert rounds.names() == names("s7") | {"new first"}
        assert rounds.is_news
        assert set(rounds.details()) == (set() if "full" in can else {"s7", "new"})
        rounds.run()
        assert rounds.details() == []


@pytest.mark.parametrize("can", WAYS)
def test_what_is_gone_goes_within_an_hour(can: tuple[str, ...], tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, *can)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.remove("s7")
        rounds.run(elapsed_s=HOUR_S / 2)
        was_news = rounds.is_news
        assert rounds.names(elapsed_s=HOUR_S / 2) == names(but="s7")
        assert was_news or rounds.is_news


@pytest.mark.parametrize("can", [(), ("modified_after",), ("modified_after", "minimal")])
def test_a_change_behind_an_unchanged_row_arrives_within_a_day_of_rounds(can: tuple[str, ...], tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, *can)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.write_details("s7", "second")
        asked: list[str] = []
        for _ in range(6):
            found = rounds.run(elapsed_s=4 * HOUR_S)
            asked += rounds.details()
        assert "second line" in repr(found)
        assert set(asked) == {f"s{number}" for number in range(COUNT)}
        assert len(asked) == COUNT, "each once a day"


def test_a_row_that_is_whole_needs_no_details(tmp_path: Path) -> None:
    with rounds_of(MadeFeed(COUNT, *HSDS), tmp_path) as rounds:
        rounds.run("full")
        assert len(set(rounds.details())) <= 6, "those that were compared"


def test_a_service_that_came_with_an_old_date_is_found_within_an_hour(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, "modified_after", "minimal")
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.write("old", minutes=-9000)
        assert "old first" not in rounds.names()
        assert "old first" in rounds.names(elapsed_s=HOUR_S)


def test_a_bulk_import_is_fetched_once(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, "modified_after")
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        for number in range(COUNT):
            feed.write(f"s{number}", minutes=600, row="second")
        rounds.run()
        assert len(rounds.details()) == COUNT
        rounds.run()
        assert rounds.details() == []


def test_a_date_in_the_future_hides_nothing(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, "modified_after")
    feed.write("s1", minutes=60 * 24 * 365 * 60)
    feed.rows["s2"]["last_modified"] = "0001-01-01T00:00:00"
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.write("s7", minutes=500, row="second")
        assert "s7 second" in rounds.names()


def test_dates_of_the_year_1_are_no_dates(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, "modified_after")
    for row in feed.rows.values():
        row["last_modified"] = "0001-01-01T00:00:00"
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        assert rounds.names() == names()


@pytest.mark.parametrize("path", ["services/s0", "services/s30", ""])
def test_what_fails_while_a_feed_is_looked_at_fails_no_round(path: str, tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, "full", "modified_after")
    feed.faults[path] = as_json({}, 500)
    with rounds_of(feed, tmp_path) as rounds:
        assert rounds.names("full") == names()


def test_the_watermark_is_the_servers_and_a_little_earlier(tmp_path: Path) -> None:
    with rounds_of(MadeFeed(COUNT, "modified_after"), tmp_path) as rounds:
        rounds.run("full")
        rounds.run()
        assert rounds.asked == ["/services?modified_after=2026-07-01T00%3A54%3A00Z&page=1&per_page=100"]


@pytest.mark.parametrize("ignored", ["page", "per_page", "modified_after"])
def test_a_server_that_ignores_a_parameter_is_read_all_the_same(ignored: str, tmp_path: Path) -> None:
    feed = MadeFeed(COUNT, *HSDS, size=COUNT if ignored == "page" else 20, ignores=(ignored,))
    with rounds_of(feed, tmp_path) as rounds:
        assert rounds.names("full") == names()
        feed.write("s7", minutes=500, row="second")
        assert rounds.names() == names("s7")


def test_a_list_that_ends_too_early_removes_nothing_and_says_so(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.ignores = ("page",)
        found = rounds.run()
        assert {one.words[0].title for one in found if isinstance(one, Item)} == names()
        assert [one.reason for one in found if isinstance(one, LeftOut)] == [
            "the list stops after 20 of 60: what it leaves out stays as it was"
        ]


def test_a_round_that_breaks_off_removes_nothing_and_is_gone_on_with(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    with rounds_of(feed, tmp_path) as rounds:
        feed.faults["services/s40"] = as_json({}, 503, {"Retry-After": "900"})
        with pytest.raises(CouncilUnreachable):
            rounds.run("full")
        feed.faults.clear()
        assert rounds.names("full") == names()
        assert {"s39", "s40", "s59"} - set(rounds.details()) == {"s39"}, "what came need not come again"
        rounds.run("full")
        assert len(set(rounds.details())) == COUNT, "the next full round is a new one"


def test_details_that_fail_leave_the_service_as_it_was_until_they_come(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.write("s7", row="second", details="second")
        feed.faults["services/s7"] = as_json({}, 500)
        found = rounds.run()
        (item,) = (one for one in found if isinstance(one, Item) and one.uid == "council:s7")
        assert (item.words[0].title, item.words[0].phones[0].label) == ("s7 first", "first line")
        assert [one.path for one in found if isinstance(one, LeftOut)] == ["services/s7"]
        feed.faults.clear()
        assert "second line" in repr(rounds.run())
        assert rounds.details() == ["s7"]


def test_details_of_a_wrong_shape_are_said_every_time_and_asked_for_when_the_row_changes(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    feed.details["s7"]["phones"] = "01632 960 100"
    with rounds_of(feed, tmp_path) as rounds:
        for depth in ("full", "changes", "changes"):
            found = rounds.run(depth)  # type: ignore[arg-type]
            assert [one.path for one in found if isinstance(one, LeftOut)] == ["services/s7"]
        assert rounds.details() == []
        feed.write("s7", row="second")
        found = rounds.run()
        assert [one for one in found if isinstance(one, LeftOut)] == []


def test_a_service_that_is_offered_no_more_goes_at_once_and_comes_back(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        feed.rows["s7"]["status"] = "inactive"
        assert rounds.names() == names(but="s7")
        assert rounds.details() == []
        feed.rows["s7"]["status"] = "active"
        assert rounds.names() == names()


def test_a_feed_that_moves_to_another_dialect_is_looked_at_anew(tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    with rounds_of(feed, tmp_path) as rounds:
        rounds.run("full")
        older = {"totalElements": 1, "totalPages": 1, "content": [{"id": "s7", "name": "As in 1.0"}]}
        feed.faults = {"services": as_json({"moved": True}), "services/s7": as_json({"id": "s7", "name": "As in 1.0"})}
        with pytest.raises(ContentSyncError):
            rounds.run()
        feed.faults["services"] = as_json(older)
        assert rounds.names() == {"As in 1.0"}


@pytest.mark.parametrize("answer", [as_json({}, 500), as_json([]), as_json({}, 403)])
def test_services_arrive_without_a_list_of_terms(answer: Answer, tmp_path: Path) -> None:
    feed = MadeFeed(COUNT)
    feed.faults["taxonomy_terms"] = answer
    with rounds_of(feed, tmp_path) as rounds:
        found = rounds.run("full")
    assert {one.words[0].title for one in found if isinstance(one, Item)} == names()
    assert [one.path for one in found if isinstance(one, LeftOut)] == ["terms"]


def test_an_outpost_is_read_from_its_newest_on(tmp_path: Path) -> None:
    rows = [
        {"id": at, "name": f"s{at} first", "updated_at": f"2026-07-01T10:{at:02}:00Z", "contacts": []}
        for at in range(60)
    ]

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if path.startswith("/api/v1/services/"):
            return as_json(rows[int(path.rpartition("/")[2])])
        if path != "/api/v1/services":
            return as_json({}, 404)
        number = int(query["page"][0])
        newest = sorted(rows, key=lambda row: str(row["updated_at"]), reverse=True)[(number - 1) * 20 : number * 20]
        return as_json({"totalElements": 60, "totalPages": 3, "number": number, "content": newest})

    for row in rows:
        row["contacts"] = [{"name": "Ann", "phone": "01632 960 100"}]
    with serving(route) as server:
        rounds = Rounds(server, tmp_path)
        assert rounds.names("full") == names()
        rows[7] |= {"name": "s7 second", "updated_at": "2026-07-02T10:00:00Z"}
        assert rounds.names() == names("s7")
        assert len(rounds.asked) == 2, "a page with what is new, and one without"
        assert rounds.names(elapsed_s=HOUR_S) == names("s7")
        assert len(rounds.asked) == 3, "the whole list, to see what is gone"


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    """The sample council as it was last edited long ago: a clone of the repository is minutes old."""
    folder = copy_of_the_council(tmp_path_factory.mktemp("council"))
    for file in folder.rglob("*"):
        os.utime(file, (1_780_000_000, 1_780_000_000))
    with sample_council(folder) as asked:
        yield asked


@pytest.mark.parametrize("prefix", ["/openreferral/v3", "/openreferral/1.0", "/openreferral/v1", "/hsds", "/outpost"])
def test_with_etags_a_round_without_changes_is_a_tenth_at_most(council: Asked, prefix: str, tmp_path: Path) -> None:
    first, _ = _round(council, prefix, tmp_path, "full")
    again, is_news = _round(council, prefix, tmp_path, "changes")
    assert again <= first / 10
    assert not is_news


def _round(council: Asked, prefix: str, folder: Path, depth: Depth) -> tuple[int, bool]:
    """Make a round; answer the bytes that came, and whether they brought anything."""
    url = f"{council.client.base_url}{prefix}"
    source = Source(name="c", kind="open-referral", url=url, public_url={"en": url}, languages=("en",))
    with Mirror(folder, "c") as mirror, api_of(source, mirror) as api:
        adapter = OpenReferral()
        fetching = Fetching(api=api, source=source, mirror=mirror, depth=depth, elapsed_s=0)
        assert list(adapter.fetch(fetching)) == []
        fetching.remember_clock()
        is_news = mirror.is_new
        mirror.keep()
        return api.bytes, is_news
