"""The council's pages are found by the last part of their addresses: so a rule set names them."""

import sqlite3
from contextlib import closing

import pytest

from content_sync.content import Item, Kind, Words
from content_sync.store import DATABASE
from content_sync.store.page_names import page_name
from content_sync.store.writer import ContentWriter
from tests.sync.made_records import Booth, items


def page(uid: str, english: str, welsh: str = "", kind: Kind = "service", source: str = "s") -> Item:
    """A page with its addresses."""
    words = [Words("en", f"About {uid}", url=english)]
    if welsh:
        words.append(Words("cy", f"Am {uid}", url=welsh))
    return Item(f"{source}:{uid}", kind, tuple(words))


def titles(booth: Booth, *names: str, lang: str = "en") -> dict[str, str]:
    return {name: card.title for name, card in booth.reader.cards_of_page_names(names, lang).items()}


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/money/universal-credit", "universal-credit"),
        ("https://a.example/money/Universal-Credit/", "universal-credit"),
        ("https://a.example/universal-credit?lang=en#how", "universal-credit"),
        ("https://a.example/cy/credyd%20cynhwysol", "credyd cynhwysol"),
        ("https://a.example", ""),
        ("https://a.example/", ""),
        ("", ""),
        ("https://[oops/page", ""),
    ],
)
def test_the_last_part_of_an_address_names_a_page(url: str, name: str) -> None:
    assert page_name(url) == name


def test_a_page_is_found_by_its_name_in_any_of_its_languages(booth: Booth) -> None:
    booth.sync([page("uc", "https://a.example/x/universal-credit", "https://a.example/cy/x/credyd-cynhwysol")])
    assert titles(booth, "universal-credit", "credyd-cynhwysol", "nothing") == {
        "universal-credit": "About uc",
        "credyd-cynhwysol": "About uc",
    }
    assert titles(booth, "universal-credit", lang="cy") == {"universal-credit": "Am uc"}
    assert titles(booth) == {}


@pytest.mark.parametrize(("kind", "is_found"), [("benefit", True), ("guide", True), ("news", False), ("venue", False)])
def test_only_what_can_be_a_results_page_has_a_name(booth: Booth, kind: Kind, is_found: bool) -> None:
    booth.sync([page("uc", "https://a.example/universal-credit", kind=kind)])
    assert bool(titles(booth, "universal-credit")) is is_found


def test_a_page_that_moved_is_found_under_its_new_name_only(booth: Booth) -> None:
    booth.sync([page("uc", "https://a.example/old"), *items(3)])
    booth.sync([page("uc", "https://a.example/new"), *items(3)])
    assert titles(booth, "old", "new") == {"new": "About uc"}


def test_a_page_that_went_is_not_found_and_leaves_no_name_when_it_is_purged(booth: Booth) -> None:
    booth.sync([page("uc", "https://a.example/uc"), *items(3)])
    booth.sync(items(3))
    assert titles(booth, "uc") == {}
    booth.wait(days=8)
    booth.sync(items(3))
    with closing(sqlite3.connect(booth.directory / DATABASE)) as store, store:
        assert store.execute("SELECT count(*) FROM page_name").fetchone() == (0,)


def test_of_two_pages_of_one_name_the_benefit_of_the_first_source_counts(booth: Booth) -> None:
    address = "https://a.example/uc"
    # Uids and names stand in the other order, so that neither decides by chance.
    booth.writer.keep_only_sources(["z", "a"], booth.moment.timestamp())
    booth.sync([page("1", address, kind="guide", source="a"), page("2", address, source="a")], name="a")
    booth.sync([page("0", address, kind="page", source="z"), page("9", address, kind="benefit", source="z")], name="z")
    assert titles(booth, "uc") == {"uc": "About 9"}
    booth.writer.keep_only_sources(["a", "z"], booth.moment.timestamp())
    assert titles(booth, "uc") == {"uc": "About 2"}


def test_a_store_of_an_older_kiosk_gets_its_names_when_it_is_opened(booth: Booth) -> None:
    booth.sync(
        [
            page("uc", "https://a.example/universal-credit", "https://a.example/cy/credyd-cynhwysol"),
            page("fair", "https://a.example/fair", kind="news"),
            page("home", "https://a.example/"),
        ]
    )
    booth.close()
    with closing(sqlite3.connect(booth.directory / DATABASE)) as store, store:
        for table in ("rule_set", "rule_set_fault", "page_name"):
            store.execute(f"DROP TABLE {table}")
        store.execute("DROP INDEX item_by_twin")
        for column in ("twin_uid", "identities"):
            store.execute(f"ALTER TABLE item DROP COLUMN {column}")
        store.execute("ALTER TABLE source DROP COLUMN position")
        store.execute("PRAGMA user_version = 2")
    with ContentWriter(booth.directory):
        pass
    assert set(titles(booth, "universal-credit", "credyd-cynhwysol", "fair", "")) == {
        "universal-credit",
        "credyd-cynhwysol",
    }
