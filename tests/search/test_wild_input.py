"""Whatever is typed, a search answers; nothing of it is kept."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.search.answer import Answer
from content_sync.search.engine import SearchEngine
from content_sync.store.reader import ContentReader
from tests.search.conftest import NOW, Find

WILD = [
    "", " ", "\0", "\0\0rent\0", '"', '"rent', "'; DROP TABLE item; --", "rent OR 1=1", "AND",
    "OR NOT NEAR(", "title:rent",
    "rent*", "^rent", "-rent", "{title} : rent", "\U0001f600", "\U0001f468\u200d\U0001f469 rent", "\ud800", "\ufdfa",
    "\u202e\u2066rent\u2069", "%s %d {0}", "<b>rent</b>", "1", "\n\t\r", "_", "\u2026", "\u0175", "\u0627" * 500,
    "rent " * 2000, "x" * 10_000, "\u00e9" * 10_000, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
]  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "cy", "pl", "ur", "ar", "xx"])
@pytest.mark.parametrize("words", WILD, ids=range(len(WILD)))
def test_wild_words_are_answered(find: Find, words: str, lang: str) -> None:
    answer = find(words, lang)
    assert isinstance(answer, Answer)
    assert all(one.score > 0 and one.title for one in answer.found)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["en", "cy", "ur"]))
def test_any_text_is_answered(engine: SearchEngine, words: str, lang: str) -> None:
    assert isinstance(engine.find(words, lang, NOW), Answer)


@pytest.mark.parametrize("words", ["rent", "housing benefit", "rent " * 40])
def test_what_cannot_be_heard_changes_nothing(find: Find, words: str) -> None:
    plain = [one.uid for one in find(words).found]
    for wild in (f"\0{words}", f"{words}!!", words.upper(), f'"{words}"', f"  {words}", f"{words}\U0001f600"):
        assert [one.uid for one in find(wild).found][:1] == plain[:1], wild


def test_an_empty_store_finds_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    engine = SearchEngine(ContentReader(tmp_path_factory.mktemp("empty")), [])
    engine.warm_up("en")
    assert engine.find("rent", "en", datetime.now(UTC)) == Answer()
