"""Words that few edits part from another: none is missed, and hardly any other is brought."""

import random

import jellyfish

from content_sync.search.near_words import NearWords

_CHANCE = random.Random(11)
_WORDS = {"".join(_CHANCE.choices("aabcdeeilnorst", k=_CHANCE.randint(1, 12))): 1 for _ in range(4000)}


def _true(word: str, reach: int) -> set[str]:
    return {other for other in _WORDS if jellyfish.damerau_levenshtein_distance(word, other) <= reach}


def test_every_word_within_reach_is_found() -> None:
    words = NearWords(_WORDS)
    for typed in _CHANCE.sample(sorted(_WORDS), 60):
        for reach in (1, 2, 3):
            assert _true(typed[1:] + "e", reach) <= {word for word, _ in words.near(typed[1:] + "e", reach)}


def test_few_others_are_brought() -> None:
    words = NearWords(_WORDS)
    assert sum(1 for _ in words.near("secretions", 3)) < len(_WORDS) / 20


def test_a_word_has_its_number_with_it() -> None:
    assert list(NearWords({"rent": 7, "bins": 2}).near("rnet", 1)) == [("rent", 7)]


def test_letters_that_no_word_has_are_far_from_all() -> None:
    assert not list(NearWords({"rent": 7}).near("żółć", 1))
    assert list(NearWords({"rent": 7}).near("żent", 1)) == [("rent", 7)]
