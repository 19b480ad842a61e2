"""Everyday words, other spellings, any form of a Welsh word, and half a word: what a search understands."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from random import Random

import pytest

from content_sync.search.answer import Answer
from content_sync.search.engine import SearchEngine
from tests.screens.content_store import ContentStore
from tests.search.conftest import Find


def first(answer: Answer) -> str:
    """The title of the best result."""
    return answer.found[0].title if answer.found else ""


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("caerers alowance", "Carer’s Allowance"),
        ("bus pas", "Older person’s bus pass"),
        ("dole", "Universal Credit"),
        ("bluebadge", "Blue Badge"),
        ("blue badge", "Blue Badge"),
        ("BLUE-BADGE!", "Blue Badge"),
        ("foodbank", "Food bank"),
        ("penshun credit", "Pension Credit"),
        ("carers al", "Carer’s Allowance"),
    ],
)
def test_english_is_understood(find: Find, words: str, title: str) -> None:
    assert first(find(words)) == title


@pytest.mark.parametrize("words", ["tai", "dai", "nhai", "thai", "Tai", "DAI"])
def test_any_form_of_a_welsh_word_finds_the_same(find: Find, words: str) -> None:
    assert first(find(words, "cy")) == "Tai"


@pytest.mark.parametrize(("words", "bare", "lang"), [("tŷ cyngor", "ty cyngor", "cy"), ("zasiłek", "ZASILEK", "pl")])
def test_accents_and_capitals_do_not_matter(find: Find, words: str, bare: str, lang: str) -> None:
    assert find(words, lang).found
    assert [one.uid for one in find(words, lang).found] == [one.uid for one in find(bare, lang).found]


def test_words_of_the_other_language_are_found_and_shown_in_the_visitors_own(find: Find) -> None:
    (best, *_) = find("council tax reduction", "cy").found
    assert (best.lang, best.title) == ("cy", "Gostyngiad y Dreth Gyngor")
    assert (best.reason.field, best.reason.met) == ("alias", "Council Tax Reduction")


def test_a_page_that_is_not_translated_is_found_and_says_its_language(find: Find) -> None:
    (best, *_) = find("blue badge", "pl").found
    assert (best.title, best.lang, best.is_fallback) == ("Blue Badge", "en", True)


def test_a_corrected_spelling_is_said_and_a_right_one_is_not(find: Find) -> None:
    assert find("caerers alowance").understood == "carers allowance"
    assert find("carers allowance").understood == ""
    assert find("qxqxqx").understood == ""


def test_each_result_says_why_it_was_found(find: Find) -> None:
    assert find("blue badge").found[0].reason.field == "title"
    aliases = {one.reason.met for one in find("bin day").found if one.reason.field == "alias"}
    assert "bin day" in aliases
    assert find("dole").found[0].reason.is_meant
    on_the_page = [one.reason.met for one in find("tenancy or rent letter").found if one.reason.field == "text"]
    assert "Tenancy or rent letter" in on_the_page


def test_results_of_a_group_stand_together_the_best_group_first(find: Find) -> None:
    for words in ("library", "bus", "bins", "rent"):
        groups = [one.group for one in find(words).found]
        assert groups == sorted(groups, key=groups.index), words
        for group in set(groups):
            scores = [one.score for one in find(words).found if one.group == group]
            assert scores == sorted(scores, reverse=True)


def test_suggestions_end_the_word_or_go_on_and_are_written_with_their_accents(find: Find) -> None:
    assert "pension" in find("pens").suggestions
    assert "tax" in find("council ").suggestions
    assert "tŷ" in find("symud ", "cy").suggestions
    assert all(len(find(words).suggestions) <= 3 for words in ("a", "be", "rent ", "cant pay "))


def test_an_event_that_is_over_is_not_found(council_store: ContentStore, engine: SearchEngine) -> None:
    with closing(sqlite3.connect(council_store.directory / "content.sqlite")) as store:
        ((title, ends),) = store.execute(
            "SELECT title, ends FROM item_text JOIN item ON uid = item_uid WHERE kind = 'event' AND lang = 'en' LIMIT 1"
        )
    before, after = (datetime.fromtimestamp(ends + seconds, UTC) for seconds in (-60, 60))
    assert title in [one.title for one in engine.find(title, "en", before).found]
    assert title not in [one.title for one in engine.find(title, "en", after).found]


def test_one_wrong_letter_in_a_name_is_always_forgiven(council_store: ContentStore, find: Find) -> None:
    """Names in both languages, each long word in turn with a letter lost, doubled, swapped or wrong."""
    random = Random(20261122)
    with closing(sqlite3.connect(council_store.directory / "content.sqlite")) as store:
        names = store.execute(
            "SELECT item_uid, lang, title FROM item_text JOIN item ON uid = item_uid"
            " WHERE lang IN ('en', 'cy') AND kind IN ('service', 'benefit', 'guide', 'venue') ORDER BY id"
        ).fetchall()
    tried, missed = 0, []
    for uid, lang, name in names:
        words = name.lower().split()
        for at in [at for at, word in enumerate(words) if len(word) >= 5 and word.isalpha()]:
            typed = " ".join([*words[:at], misspelt(words[at], random), *words[at + 1 :]])
            tried += 1
            if uid not in [one.uid for one in find(typed, lang).found[:1]]:
                missed.append(typed)
    assert tried > 150
    assert len(missed) <= tried * 0.03, missed


def misspelt(word: str, random: Random) -> str:
    """Make one mistake."""
    at = random.randrange(1, len(word) - 1)
    return random.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + random.choice("aeioust") + word[at + 1 :],
        ]
    )
