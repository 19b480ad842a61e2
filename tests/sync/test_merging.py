"""Several sources publish the same service: it is shown once, as the source has it that the settings name first."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.adapters.open_referral.payload import TaxonomyTerm
from content_sync.adapters.open_referral.terms import Terms
from content_sync.content import (
    Item,
    Kind,
    LeftOut,
    Media,
    Phone,
    Position,
    Record,
    Schedule,
    Topic,
    TopicPlace,
    TopicWords,
    Words,
)
from content_sync.mirror import Mirror
from content_sync.search.engine import SearchEngine
from content_sync.source import Source
from content_sync.store import DATABASE
from content_sync.store.identities import address, identities
from content_sync.sync_round import RoundResult
from tests.sync.made_records import NOON, Booth
from tests.sync.reading import api_of, read_into
from tests.sync.sample_council_server import sample_council
from tests.sync.test_search_index import assert_in_step

COUNCIL, FEED, COUNTY = "council", "feed", "county"
ORDER = (COUNCIL, FEED, COUNTY)
BLUE_BADGE = 279
ADDRESS = "https://www.morfryn.example/transport/blue-badge"


def service(source: str, name: str, title: str = "", url: str = "", kind: Kind = "service", **fields: object) -> Item:
    """A service of a source."""
    words = (Words("en", title or f"{source} {name}", summary=f"From the {source}.", url=url),)
    known = {"words": words, "organisation": "Morfryn", "has_own_page": source == COUNCIL}
    return Item(f"{source}:{name}", kind, **{**known, **fields})  # type: ignore[arg-type]


def venue(source: str, name: str, title: str, postcode: str = "", uprn: str = "", **fields: object) -> Item:
    """A place of a source."""
    where = Position(postcode=postcode, uprn=uprn)
    return Item(f"{source}:{name}", "venue", **{"words": (Words("en", title),), "where": where, **fields})  # type: ignore[arg-type]


def sync(booth: Booth, contents: dict[str, Sequence[Record]], order: Sequence[str] = ORDER) -> dict[str, RoundResult]:
    """One round of each source, in the order of the settings."""
    name_sources(booth, order)
    return {name: booth.sync(contents.get(name, ()), name) for name in order if name in contents}


def name_sources(booth: Booth, order: Iterable[str]) -> None:
    booth.writer.keep_only_sources(order, booth.moment.timestamp())


def shown(booth: Booth, *kinds: Kind) -> set[str]:
    return {uid for kind in kinds or ("service", "benefit", "guide") for uid in booth.reader.item_uids(kind)}


def found(booth: Booth, text: str) -> list[str]:
    return [one.uid for one in SearchEngine(booth.reader, ()).find(text, "en", NOON).found]


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("http://morfryn.example/Transport/Blue-Badge/", True),
        ("https://www.morfryn.example/transport/blue-badge?utm_source=feed", True),
        ("https://www.morfryn.example/transport/blue-badge#lunch-clubs", False),
        ("https://www.morfryn.example/transport/blue-badge?1234", False),
        ("https://www.morfryn.example/transport/blue-badge?id=7", False),
        ("https://www.morfryn.example/transport", False),
        ("https://other.example/transport/blue-badge", False),
    ],
)
def test_addresses_are_compared_without_what_does_not_tell_pages_apart(url: str, same: bool) -> None:
    assert (address(url) == address(ADDRESS)) is same


def test_an_identity_is_what_people_would_compare() -> None:
    words = (
        Words("en", "Blue Badge", url=ADDRESS),
        Words("cy", "Bathodyn Glas", url="https://x.example/cy/bathodyn?a=1"),
    )
    blue, glas = "morfryn.example/transport/blue-badge", "x.example/cy/bathodyn?a=1"
    assert identities(Item("feed:a", "service", words, organisation="Morfryn", lgsl=(BLUE_BADGE,))) == {
        f"url:{blue}|blue badge": {"provider": "morfryn"},
        f"url:{blue}||morfryn": {"title": "blue badge"},
        "name:morfryn|blue badge": {"morfryn.example": blue},
        f"url:{glas}|bathodyn glas": {"provider": "morfryn"},
        f"url:{glas}||morfryn": {"title": "bathodyn glas"},
        "name:morfryn|bathodyn glas": {"x.example": glas},
        "lgsl:279": {"provider": "morfryn", "website": ""},
    }


@pytest.mark.parametrize("url", ["", "https://lunch.example", "https://www.lunch.example/cy/", "https://[oops", "x"])
def test_a_home_page_says_nothing_of_one_service(url: str) -> None:
    assert address(url) == ""


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            service(COUNCIL, "a", url=ADDRESS),
            service(FEED, "b", url="http://morfryn.example/transport/blue-badge/?utm_source=x"),
        ),
        (service(COUNCIL, "a", lgsl=(BLUE_BADGE,)), service(FEED, "b", lgsl=(12, BLUE_BADGE), organisation="Morfryn")),
        (
            service(COUNCIL, "a", "Cynllun Tŷ Clyd", organisation="Cyngor Morfryn"),
            service(FEED, "b", "Cynllun tŷ clyd!", organisation="cyngor  MORFRYN"),
        ),
        (service(COUNCIL, "a", lgsl=(4,), kind="benefit"), service(FEED, "b", lgsl=(4,), kind="guide")),
    ],
)
def test_the_same_service_is_shown_once_as_the_first_source_has_it(booth: Booth, ours: Item, theirs: Item) -> None:
    results = sync(booth, {COUNCIL: [ours], FEED: [theirs, service(FEED, "lunch", "Lunch club")]})
    assert shown(booth) == {ours.uid, "feed:lunch"}
    assert (results[FEED].merged, results[FEED].left_out, results[FEED].seen) == (1, 0, 2)
    assert results[COUNCIL].merged == 0
    assert booth.reader.freshness().item_count == 2
    assert found(booth, ours.words[0].title)[0] == ours.uid
    assert theirs.uid not in found(booth, theirs.words[0].title)
    assert_in_step(booth)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ([service(COUNCIL, "a", lgsl=(344,))], [service(FEED, str(n), lgsl=(344,)) for n in range(40)]),
        ([service(COUNCIL, str(n), url=ADDRESS) for n in range(2)], [service(FEED, "b", url=ADDRESS)]),
        (
            [service(COUNCIL, "a", lgsl=(63,), organisation="Morfryn County Council")],
            [service(FEED, "b", lgsl=(63,), organisation="Harbour Advice")],
        ),
        ([service(COUNCIL, "a", "Lunch club")], [service(FEED, "b", "Lunch club", organisation="St Non’s")]),
        ([service(COUNCIL, "a", url="https://a.example/")], [service(FEED, "b", url="https://a.example/")]),
        (
            [service(COUNCIL, "a", url="https://a.example/libraries")],
            [service(FEED, "b", url="https://a.example/libraries", organisation_website="https://a.example/libraries")],
        ),
        ([service(COUNCIL, "a", url=ADDRESS, kind="news")], [service(FEED, "b", url=ADDRESS)]),
    ],
)
def test_what_only_looks_alike_stays_two(booth: Booth, ours: list[Record], theirs: list[Record]) -> None:
    results = sync(booth, {COUNCIL: ours, FEED: theirs})
    assert len(shown(booth, "service", "news")) == len(ours) + len(theirs)
    assert results[FEED].merged == 0


AGE_UK = "https://www.ageuk.example/morfryn/"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (  # what another organisation does is not the council's, whose page it gives as its address
            service(COUNCIL, "meals", "Meals on wheels", ADDRESS),
            service(FEED, "lunch", "Friday lunch club", ADDRESS, organisation="Age UK"),
        ),
        (  # nor where nobody says who provides the page
            service(COUNCIL, "meals", "Meals on wheels", ADDRESS, organisation=""),
            service(FEED, "lunch", "Friday lunch club", ADDRESS, organisation="Age UK"),
        ),
        (
            service(COUNCIL, "meals", "Meals on wheels", ADDRESS),
            service(FEED, "lunch", "Lunch club", f"{ADDRESS}#lunch-clubs"),
        ),
        (  # one page for all that a charity does
            service(FEED, "call", "Befriending by telephone", AGE_UK, organisation="Age UK"),
            service(COUNTY, "advice", "Benefits advice", AGE_UK, organisation="Age UK"),
        ),
        (
            service(FEED, "toys", "Toy library", "https://a.example/show.asp?1234", organisation="Toys"),
            service(COUNTY, "bowls", "Bowls club", "https://a.example/show.asp?9876", organisation="Bowls"),
        ),
        (  # two websites of one council
            service(COUNCIL, "contact", "Contact us", "https://museum.example/contact"),
            service(COUNTY, "contact", "Contact us", "https://care.example/contact-us", has_own_page=True),
        ),
        (
            service(FEED, "young", "Youth club", "https://a.example/juniors"),
            service(COUNTY, "old", "Youth club", "https://a.example/seniors"),
        ),
        (  # a number, and a page of which nobody says who provides it: the website does
            service(COUNCIL, "tax", url=ADDRESS, lgsl=(63,), organisation=""),
            service(FEED, "tax", lgsl=(63,), organisation="Advice", organisation_website="https://advice.example"),
        ),
    ],
)
def test_services_that_share_a_page_or_a_title_alone_stay_two(booth: Booth, ours: Item, theirs: Item) -> None:
    sources = {one.uid.partition(":")[0]: [one] for one in (ours, theirs)}
    sync(booth, sources)
    assert shown(booth) == {ours.uid, theirs.uid}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            service(COUNCIL, "a", "Blue Badge", ADDRESS, organisation=""),
            service(FEED, "b", "blue badge", ADDRESS, organisation="Morfryn County Council"),
        ),
        (
            service(FEED, "a", "Befriending", AGE_UK, organisation=""),
            service(COUNTY, "b", "Befriending", AGE_UK, organisation="Age UK"),
        ),
        (
            service(COUNCIL, "a", "Blue Badge", ADDRESS),
            service(FEED, "b", "Blue Badge", "https://apply.morfryn.example/badge"),
        ),
        (
            service(COUNCIL, "a", "Council Tax", ADDRESS, lgsl=(57,), organisation=""),
            service(FEED, "b", "Pay it", lgsl=(57,), organisation_website="https://morfryn.example/contact"),
        ),
    ],
)
def test_what_else_is_known_may_say_that_it_is_the_same(booth: Booth, ours: Item, theirs: Item) -> None:
    sync(booth, {one.uid.partition(":")[0]: [one] for one in (ours, theirs)})
    assert shown(booth) == {ours.uid}


def test_what_is_two_does_not_become_one_by_way_of_a_third(booth: Booth) -> None:
    museum = service(COUNCIL, "contact", "Contact us", "https://museum.example/contact")
    care = service(COUNTY, "contact", "Contact us", "https://care.example/contact-us", has_own_page=True)
    sync(booth, {COUNCIL: [museum], FEED: [service(FEED, "contact", "Contact us")], COUNTY: [care]})
    assert shown(booth) == {museum.uid, care.uid}


def test_twins_that_an_older_kiosk_found_stay_until_their_sources_are_read_again(booth: Booth) -> None:
    ours, theirs = service(COUNCIL, "a", lgsl=(BLUE_BADGE,)), service(FEED, "b", lgsl=(BLUE_BADGE,))
    sync(booth, {COUNCIL: [ours], FEED: [theirs]})
    with closing(sqlite3.connect(booth.directory / DATABASE)) as database, database:
        database.execute("UPDATE item SET identities = ?", ('{"lgsl:279": "morfryn"}',))
    booth.sync([theirs, service(FEED, "other")], FEED)
    assert shown(booth) == {ours.uid, "feed:other"}


def test_in_one_source_nothing_is_merged_not_even_by_way_of_another(booth: Booth) -> None:
    ours = service(COUNCIL, "a", url=ADDRESS, lgsl=(BLUE_BADGE,))
    apply, renew = service(FEED, "apply", url=ADDRESS), service(FEED, "renew", lgsl=(BLUE_BADGE,))
    sync(booth, {COUNCIL: [ours], FEED: [renew, apply]})
    assert shown(booth) == {"council:a", "feed:renew"}  # the same address says more than the same number


def test_three_sources_have_one_service_although_the_first_and_the_last_share_nothing(booth: Booth) -> None:
    sync(
        booth,
        {
            COUNCIL: [service(COUNCIL, "a", url=ADDRESS)],
            FEED: [service(FEED, "b", url=ADDRESS, lgsl=(BLUE_BADGE,))],
            COUNTY: [service(COUNTY, "c", lgsl=(BLUE_BADGE,))],
        },
    )
    assert shown(booth) == {"council:a"}
    assert booth.reader.card("county:c", "en") == booth.reader.card("council:a", "en")


def test_a_twin_comes_and_goes_in_the_moment_in_which_the_first_source_has_it(booth: Booth) -> None:
    theirs = service(FEED, "b", "Parking badge", url=ADDRESS)
    sync(booth, {COUNCIL: [service(COUNCIL, "other")], FEED: [theirs]})
    assert shown(booth) == {"council:other", "feed:b"}
    version = booth.reader.content_version()
    booth.sync([service(COUNCIL, "other"), service(COUNCIL, "a", url=ADDRESS)], COUNCIL)
    assert shown(booth) == {"council:other", "council:a"}
    assert booth.reader.content_version() > version
    assert found(booth, "parking badge") == []
    booth.sync([service(COUNCIL, "other")], COUNCIL)
    assert shown(booth) == {"council:other", "feed:b"}
    assert found(booth, "parking badge") == ["feed:b"]
    assert_in_step(booth)


def test_the_order_of_the_settings_and_a_source_that_is_taken_out_count_at_once(booth: Booth) -> None:
    contents = {COUNCIL: [service(COUNCIL, "a", url=ADDRESS)], FEED: [service(FEED, "b", url=ADDRESS)]}
    sync(booth, contents)
    version = booth.reader.content_version()
    name_sources(booth, (COUNTY, FEED, COUNCIL))
    assert shown(booth) == {"feed:b"}
    assert booth.reader.content_version() > version
    version = booth.reader.content_version()
    name_sources(booth, (COUNTY, FEED, COUNCIL))
    assert booth.reader.content_version() == version
    name_sources(booth, (COUNCIL,))
    assert shown(booth) == {"council:a"}
    assert_in_step(booth)


def test_a_round_without_changes_stays_one(booth: Booth) -> None:
    contents = {COUNCIL: [service(COUNCIL, "a", url=ADDRESS)], FEED: [service(FEED, "b", url=ADDRESS)]}
    sync(booth, contents)
    version = booth.reader.content_version()
    results = sync(booth, contents)
    assert [(one.changed, one.removed, one.merged) for one in results.values()] == [(0, 0, 0), (0, 0, 1)]
    assert booth.reader.content_version() == version


def test_a_whole_feed_may_be_merged_at_once_and_nothing_of_it_is_held_for_missing(booth: Booth) -> None:
    theirs = [service(FEED, str(n), url=f"https://a.example/{n}") for n in range(40)]
    sync(booth, {COUNCIL: [service(COUNCIL, "other")], FEED: theirs})
    ours = [service(COUNCIL, str(n), url=f"https://a.example/{n}") for n in range(40)]
    results = sync(booth, {COUNCIL: [service(COUNCIL, "other"), *ours], FEED: theirs})
    assert (results[FEED].merged, results[FEED].removed, results[FEED].held) == (40, 0, 0)
    assert len(shown(booth)) == 41


def test_what_could_not_be_read_today_keeps_its_twin(booth: Booth) -> None:
    contents = {COUNCIL: [service(COUNCIL, "a", url=ADDRESS)], FEED: [service(FEED, "b", url=ADDRESS)]}
    sync(booth, contents)
    booth.sync([LeftOut("node/a", "broken", "council:a"), service(COUNCIL, "new")], COUNCIL)
    assert shown(booth) == {"council:a", "council:new"}


def test_pages_of_a_guide_go_with_their_guide(booth: Booth) -> None:
    guide = service(FEED, "guide", url=ADDRESS, kind="guide")
    pages = [
        Item(f"feed:page{n}", "page", (Words("en", f"Leaflet {n}"),), parent_uid="feed:guide", position=n)
        for n in range(3)
    ]
    sync(booth, {COUNCIL: [service(COUNCIL, "a", url=ADDRESS)], FEED: [guide, *pages]})
    assert shown(booth, "guide", "page", "service") == {"council:a"}
    assert found(booth, "leaflet") == []
    card = booth.reader.card("feed:page1", "en")
    assert card is not None
    assert card.uid == "council:a"


def test_whatever_names_a_merged_item_leads_to_the_one_that_is_shown(booth: Booth) -> None:
    other = service(FEED, "other", related=("feed:b", "council:a", "feed:gone"))
    named = service(FEED, "b", url="https://www.morfryn.example/parking-badge", lgsl=(BLUE_BADGE,))
    sync(booth, {COUNCIL: [service(COUNCIL, "a", lgsl=(BLUE_BADGE,))], FEED: [named, other]})
    page = booth.reader.page("feed:b", "en", NOON)
    assert page is not None
    assert page.item.uid == "council:a"
    assert page.words.summary == "From the council."
    about = booth.reader.page("feed:other", "en", NOON)
    assert about is not None
    assert [card.uid for card in about.related] == ["council:a"]
    assert booth.reader.cards_of_page_names(["parking-badge"], "en")["parking-badge"].uid == "council:a"


def test_a_topic_of_the_other_source_shows_the_service_once(booth: Booth) -> None:
    def topic(source: str, name: str) -> Topic:
        return Topic(f"{source}:{name}", f"/{name}", (TopicWords("en", name.title()),))

    def under(*uids: str) -> tuple[TopicPlace, ...]:
        return tuple(TopicPlace(uid, 0) for uid in uids)

    ours = service(COUNCIL, "a", url=ADDRESS, topics=under("council:travel"))
    theirs = service(FEED, "b", url=ADDRESS, topics=under("feed:travel", "feed:disability"))
    sync(
        booth,
        {
            COUNCIL: [topic(COUNCIL, "travel"), ours],
            FEED: [topic(FEED, "travel"), topic(FEED, "disability"), theirs],
        },
    )
    assert {card.uid for card in booth.reader.topics("en")} == {"council:travel", "feed:disability"}
    for uid in ("council:travel", "feed:disability"):
        page = booth.reader.topic(uid, "en", NOON)
        assert page is not None
        assert [card.uid for section in page.sections for card in section.cards] == ["council:a"]


def test_one_place_of_two_sources_is_one_with_the_services_of_both_and_the_hours_that_are_known(booth: Booth) -> None:
    hours = (Schedule(("MO",), time(9), time(17)),)
    ours = venue(COUNCIL, "lib", "Aberfryn Library", "LL99 1AA")
    theirs = venue(FEED, "place/1", "Aberfryn library", "ll991aa", schedules=hours)
    cafe = venue(FEED, "place/2", "Harbour Café", "LL99 1AA")
    at_theirs = service(FEED, "b", places=("feed:place/1", "feed:place/2"), url=ADDRESS)
    sync(
        booth,
        {
            COUNCIL: [ours, service(COUNCIL, "a", url=ADDRESS, places=("council:lib",))],
            FEED: [theirs, cafe, at_theirs, service(FEED, "lunch", "Lunch club", places=("feed:place/1",))],
        },
    )
    assert {(place.name, place.schedules) for place in booth.reader.places("en")} == {
        ("Aberfryn Library", hours),
        ("Harbour Café", ()),
    }
    page = booth.reader.page("council:a", "en", NOON)
    assert page is not None
    assert [place.uid for place in page.places] == ["council:lib", "feed:place/2"]
    assert page.places[0].schedules == hours
    library = booth.reader.page("feed:place/1", "en", NOON)
    assert library is not None
    assert library.item.schedules == hours
    assert {card.uid for card in library.children} == {"council:a", "feed:lunch"}


def test_whom_to_call_is_told_by_the_other_source_where_the_first_does_not(booth: Booth) -> None:
    line, own = (
        Phone("01632 960100", "+441632960100", "Advice line", "Weekdays"),
        Phone("01632 960555", "+441632960555"),
    )
    theirs = Words("en", "Badge", url=ADDRESS, phones=(line,), emails=("badge@feed.example",))

    def told(lang: str, *phones: Phone) -> tuple[tuple[Phone, ...], tuple[str, ...]]:
        ours = tuple(Words(one, "Badge", url=ADDRESS, phones=phones) for one in ("en", "cy"))
        sync(booth, {COUNCIL: [service(COUNCIL, "a", words=ours)], FEED: [service(FEED, "b", words=(theirs,))]})
        page = booth.reader.page("council:a", lang, NOON)
        assert page is not None
        return page.words.phones, page.words.emails

    assert told("en") == ((line,), theirs.emails)
    assert told("cy") == ((Phone(line.display, line.dial),), theirs.emails)
    assert told("en", own) == ((own,), ())


def test_a_page_of_a_guide_does_not_tell_whom_to_call_about_the_whole(booth: Booth) -> None:
    tribunal = Words("en", "Appeal", phones=(Phone("01632 960777", "+441632960777"),))
    guide = service(FEED, "guide", url=ADDRESS, kind="guide")
    appeal = Item("feed:a-page", "page", (tribunal,), parent_uid=guide.uid)
    sync(booth, {COUNCIL: [service(COUNCIL, "a", url=ADDRESS)], FEED: [guide, appeal]})
    assert shown(booth, "service", "guide", "page") == {"council:a"}
    page = booth.reader.page("council:a", "en", NOON)
    assert page is not None
    assert page.words.phones == ()


def test_what_is_in_one_building_is_not_one_place_and_a_masked_place_is_never_another(booth: Booth) -> None:
    masked = Position(postcode="LL99 1AA", uprn="100100", is_masked=True)
    refuge = Item("feed:refuge", "venue", (Words("en", "Harbour House"),), where=masked)
    assert identities(refuge) == {}
    sync(
        booth,
        {
            COUNCIL: [venue(COUNCIL, "lib", "Library", uprn="0100100"), venue(COUNCIL, "house", "Harbour House")],
            FEED: [venue(FEED, "hub", "Jobs hub", uprn="100100"), venue(FEED, "lib", "Library", uprn="100100"), refuge],
        },
    )
    assert shown(booth, "venue") == {"council:lib", "council:house", "feed:hub", "feed:refuge"}


@pytest.mark.parametrize(
    ("term", "numbers"),
    [
        (TaxonomyTerm("x", "Blue Badge", taxonomy="LGSL", code="279"), [279]),
        (TaxonomyTerm("https://id.esd.org.uk/service/279", "Blue Badge", taxonomy="lgsl"), [279]),
        (TaxonomyTerm("LGSL:279", taxonomy="LGSL"), [279]),
        (TaxonomyTerm(7, "LGSL 279", taxonomy="LGSL", code=""), [7]),
        (TaxonomyTerm("x", "Blue Badge", taxonomy="LGSL"), []),
        (TaxonomyTerm("x", "279", taxonomy="LGIL", code="279"), []),
        (TaxonomyTerm("known"), [63]),
    ],
)
def test_a_feed_says_its_numbers_as_feeds_do(term: TaxonomyTerm, numbers: list[int]) -> None:
    terms = Terms(Source(name=FEED, kind="open-referral", url="", public_url={}, languages=("en",)))
    terms.add(TaxonomyTerm("known", taxonomy="LGSL", code="063"))
    assert terms.lgsl([term, term]) == numbers


def test_the_sample_council_beside_its_own_feed_shows_each_service_and_place_once(booth: Booth) -> None:
    with sample_council() as council:
        url = str(council.client.base_url).rstrip("/")
        public = {"en": "https://morfryn.example", "cy": "https://morfryn.example/cy"}
        ours = Source(
            name=COUNCIL, kind="localgov-drupal", url=url, public_url=public, languages=("en", "cy"),
            fields={"lgsl": "field_lgsl", "places": "field_venues"}, organisation="Morfryn County Council",
        )  # fmt: skip
        feed = Source(
            name=FEED, kind="open-referral", url=f"{url}/openreferral/v3", public_url=public, languages=("en",)
        )
        records = [_read_whole(source) for source in (ours, feed)]
    results = sync(booth, dict(zip((COUNCIL, FEED), records, strict=True)))
    theirs = [record for record in records[1] if isinstance(record, Item)]
    assert results[FEED].merged == len(theirs) > 60
    assert not any(uid.startswith(FEED) for uid in shown(booth, "service", "benefit", "guide", "venue"))
    assert {item.organisation for item in theirs if item.lgsl} == {"Morfryn County Council"}
    assert any(BLUE_BADGE in item.lgsl for item in theirs)
    assert any(BLUE_BADGE in item.lgsl for item in records[0] if isinstance(item, Item))


def _read_whole(source: Source) -> list[Record]:
    with TemporaryDirectory() as folder, Mirror(Path(folder), source.name) as mirror, api_of(source) as api:
        return [record for record in read_into(mirror, api, source) if not isinstance(record, LeftOut | Media)]


KEYS = st.lists(st.integers(0, 5), max_size=3).map(tuple)
CONTENT = st.dictionaries(st.integers(0, 4), st.tuples(KEYS, st.sampled_from(["", ADDRESS, "https://a.example/b"])))
ROUNDS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(ORDER), CONTENT),
        st.permutations(ORDER).map(tuple),
        st.sampled_from([(COUNCIL,), (FEED, COUNTY)]),
    ),
    min_size=2,
    max_size=6,
)


@settings(max_examples=12, deadline=None)
@given(rounds=ROUNDS)
def test_however_the_booth_came_to_it_it_shows_what_a_new_booth_would(rounds: list[tuple[object, ...]]) -> None:
    # One in each that never goes: an empty round after one with content would be refused, and what a source had stays
    # until all others were read.
    contents: dict[str, Sequence[Record]] = {name: [service(name, "fixed")] for name in ORDER}
    order: tuple[str, ...] = ORDER
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        booth, new = Booth(Path(one)), Booth(Path(other))
        sync(booth, contents, order)
        for step in rounds:
            if isinstance(step[-1], dict):
                name, made = str(step[0]), step[-1]
                contents[name] = [
                    contents[name][0],
                    *(service(name, str(n), url=url, lgsl=keys) for n, (keys, url) in made.items()),
                ]
                if name in order:
                    booth.sync(contents[name], name)
            else:
                order = tuple(str(name) for name in step)
                name_sources(booth, order)
                for name in order:  # what a source that comes back publishes is fetched
                    booth.sync(contents[name], name)
                name_sources(booth, order)
        sync(new, contents, order)
        assert visible(booth) == visible(new)
        assert_in_step(booth)
        booth.close()
        new.close()


def visible(booth: Booth) -> list[tuple[object, ...]]:
    """What of every item is there, who is shown for it, and what is searched."""
    ask = """SELECT i.uid, i.twin_uid, s.title, s.summary FROM item i JOIN item_text t ON t.item_uid = i.uid
        LEFT JOIN search s ON s.rowid = t.id WHERE i.deleted_at IS NULL ORDER BY i.uid"""
    with closing(sqlite3.connect(booth.directory / DATABASE)) as database:
        return database.execute(ask).fetchall()
