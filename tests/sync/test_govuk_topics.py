"""What two sources have about one subject stands under one card, the council's own first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from content_sync.content import Item, Topic, TopicPlace, TopicWords
from content_sync.search.topics import Topics
from tests.sync.made_records import NOON, Booth, item, topic, under

_TOP, _PAGES = "govuk:topic:/money", "govuk:topic:/money#pages"


def _national(name: str, *topics: str) -> Item:
    made = item(name, topics=tuple(TopicPlace(one, 0) for one in topics))
    return Item(f"govuk:/{name}", "service", made.words, topics=made.topics)


@pytest.fixture
def two_sources(tmp_path: Path) -> Iterator[Booth]:
    """A council with money and housing, and a second source that has something about money too."""
    booth = Booth(tmp_path)
    booth.writer.keep_only_sources(("s", "govuk"), NOON.timestamp())
    booth.sync(
        [
            Topic(_TOP, "/money", (TopicWords("en", "Money by another name"),)),
            Topic(_PAGES, "/money#govuk", (TopicWords("en", "From GOV.UK"),), _TOP),
            _national("carers-allowance", _PAGES),
            _national("straight", _TOP),
        ],
        name="govuk",
    )
    booth.sync(
        [
            topic("housing", position=1),
            topic("money", position=2),
            topic("bills", "money"),
            item("heating", topics=under("bills")),
            item("rent", topics=under("money")),
            item("damp", topics=under("housing")),
        ]
    )
    yield booth
    booth.close()


def test_a_subject_of_two_sources_is_one_topic_with_the_first_sources_name(two_sources: Booth) -> None:
    cards = two_sources.reader.topics("cy")
    assert [(card.uid, card.label) for card in cards] == [("s:housing", "Housing (cy)"), ("s:money", "Money (cy)")]
    assert two_sources.reader.uid_of_topic_code("/money") == "s:money"


def test_its_page_holds_what_both_have_the_councils_own_first(two_sources: Booth) -> None:
    page = two_sources.reader.topic("s:money", "en", NOON)
    assert page is not None
    assert [(one.label, [card.uid for card in one.cards]) for one in page.sections] == [
        ("", ["s:rent", "govuk:/straight"]),
        ("Bills", ["s:heating"]),
        ("From GOV.UK", ["govuk:/carers-allowance"]),
    ]


def test_a_page_of_the_second_source_says_that_it_stands_under_the_councils_topic(two_sources: Booth) -> None:
    page = two_sources.reader.page("govuk:/carers-allowance", "cy", NOON)
    assert page is not None
    assert page.topic is not None
    assert (page.topic.uid, page.topic.label) == ("s:money", "Money (cy)")


def test_a_result_of_the_search_stands_under_it_too(two_sources: Booth) -> None:
    topics = Topics(two_sources.reader.rows)
    found = topics.top(_PAGES)
    assert found is not None
    assert found.uid == "s:money"
    money = next(one for one in topics.texts if one.uid == "s:money" and one.lang == "en")
    assert "gov uk" in money.text.summary


def test_what_the_council_has_nothing_about_is_a_topic_all_the_same(two_sources: Booth) -> None:
    two_sources.sync([topic("housing"), item("damp", topics=under("housing"))])
    assert [card.label for card in two_sources.reader.topics("en")] == ["Money by another name", "Housing"]
    page = two_sources.reader.topic(_TOP, "en", NOON)
    assert page is not None
    assert [section.label for section in page.sections] == ["", "From GOV.UK"]


def test_a_councils_empty_topic_still_names_what_the_second_source_has(two_sources: Booth) -> None:
    two_sources.sync([topic("housing"), topic("money"), item("damp", topics=under("housing"))])
    assert {card.uid for card in two_sources.reader.topics("en")} == {"s:housing", "s:money"}


def test_two_topics_of_one_source_are_two_whatever_their_codes(booth: Booth) -> None:
    same = [Topic(f"s:{name}", "12", (TopicWords("en", name),)) for name in ("needs", "circumstances")]
    booth.sync([*same, item("a", topics=under("needs")), item("b", topics=under("circumstances"))])
    assert len(booth.reader.topics("en")) == len(same)
