"""What a round takes away from the booth, and what it must leave standing."""

from content_sync.content import LeftOut, Record
from tests.sync.made_records import Booth, alert, item, items, topic


def test_an_empty_feed_after_a_full_one_is_nonsense(booth: Booth) -> None:
    booth.sync(items(3))
    result = booth.sync([alert("storm")])
    assert result.error is not None
    assert "3 items" in result.error
    assert booth.reader.freshness().item_count == 3


def test_an_empty_feed_at_first_is_no_error(booth: Booth) -> None:
    assert booth.sync([]).error is None
    assert booth.reader.freshness().checked_at == booth.moment


def test_a_record_that_was_left_out_by_name_keeps_yesterdays(booth: Booth) -> None:
    booth.sync(items(5))
    told = LeftOut("/services/4", "wrong type", uid="s:service4")
    nameless = LeftOut("jsonapi/node/page/service3", "what it is a part of is not published")
    result = booth.sync([*items(3), told, nameless])
    assert (result.left_out, result.left_out_reasons, result.removed) == (2, (told, nameless), 1)
    assert booth.reader.card("s:service3", "en") is None
    assert booth.reader.card("s:service4", "en") is not None


def test_more_than_30_percent_do_not_vanish_before_a_second_round(booth: Booth) -> None:
    booth.sync(items(30))
    result = booth.sync(items(20))
    assert (result.removed, result.held, result.error) == (0, 10, None)
    assert booth.reader.freshness().item_count == 30
    booth.wait(minutes=9)
    assert booth.sync(items(20)).removed == 0
    booth.wait(minutes=2)
    result = booth.sync(items(20))
    assert (result.removed, result.held) == (10, 0)
    assert booth.reader.freshness().item_count == 20


def test_what_came_back_meanwhile_starts_again(booth: Booth) -> None:
    booth.sync(items(30))
    booth.sync(items(20))
    booth.wait(minutes=5)
    version = booth.reader.content_version()
    assert booth.sync(items(30)).changed == 0
    assert booth.reader.content_version() == version
    booth.wait(minutes=6)
    assert booth.sync(items(20)).removed == 0


def test_what_comes_back_unusable_waits_for_nothing(booth: Booth) -> None:
    booth.sync(items(30))
    booth.sync(items(20))
    booth.wait(hours=1)
    result = booth.sync([*items(29), LeftOut("/services/29", "wrong type", "s:service29")])
    assert (result.removed, result.held) == (0, 0)
    assert not booth.writer.is_waiting("s"), "else each round is a full one"


def test_a_third_or_fewer_than_20_go_at_once(booth: Booth) -> None:
    booth.sync([*items(30), *items(19, "venue")])
    result = booth.sync([*items(21), *items(1, "venue")])
    assert (result.removed, result.held) == (27, 0)


def test_the_clock_running_back_does_not_shorten_the_wait(booth: Booth) -> None:
    booth.sync(items(30))
    booth.sync(items(20))
    booth.wait(days=-2)
    assert booth.sync(items(20)).removed == 0
    booth.wait(minutes=11)
    assert booth.sync(items(20)).removed == 10


def test_alerts_events_and_news_are_believed_at_once(booth: Booth) -> None:
    many_alerts: list[Record] = [alert(f"a{number}") for number in range(30)]
    booth.sync([item("one"), *items(30, "event"), *items(30, "news"), *many_alerts])
    assert booth.sync([item("one")]).removed == 90


def test_what_is_gone_from_the_website_goes_from_the_booth_and_comes_back_with_it(booth: Booth) -> None:
    booth.sync(items(5))
    assert booth.sync(items(4)).removed == 1
    assert booth.reader.page("s:service4", "en", booth.moment) is None
    assert booth.reader.freshness().item_count == 4
    result = booth.sync(items(5))
    assert (result.changed, result.removed) == (1, 0)
    assert booth.reader.page("s:service4", "en", booth.moment) is not None


def test_a_source_that_left_the_settings_takes_its_content_along(booth: Booth) -> None:
    booth.sync([item("mine"), topic("housing"), alert("storm")])
    booth.sync([item("theirs")], name="t")
    assert booth.writer.keep_only_sources(["t"], booth.moment.timestamp()) == 3
    assert booth.reader.card("s:mine", "en") is None
    assert booth.reader.card("s:theirs", "en") is not None
    version = booth.reader.content_version()
    assert booth.writer.keep_only_sources(["t"], booth.moment.timestamp()) == 0
    assert booth.reader.content_version() == version
    assert booth.sync([item("mine")]).changed == 1
    assert booth.reader.card("s:mine", "en") is not None


def test_a_round_in_doubt_leaves_what_the_held_items_need(booth: Booth) -> None:
    booth.sync([*items(30), *items(3, "venue"), *items(2, "news")])
    result = booth.sync([*items(10), *items(1, "venue")])
    assert (result.removed, result.held) == (2, 22)
    booth.wait(minutes=11)
    assert booth.sync([*items(10), *items(1, "venue")]).removed == 22
