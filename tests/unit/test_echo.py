"""What is said of a text while it is typed."""

import pytest

from kiosk.reader.echo import heard


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "r", "r"),
        ("ren", "rent", "t"),
        ("council rent", "council rent ", "rent"),
        ("rent ", "rent  ", "rent"),
        ("", " ", ""),
        ("rent", "ren", "t"),
        ("rnt", "rent", "e"),
        ("rent", "rnt", "e"),
        ("aa", "aaa", "a"),
        ("cant pay re", "cant pay rent", "nt"),
        ("care", "caring", "ing"),
        ("r", "", ""),
        ("rent", "rent", ""),
        ("dŵ", "dŵr", "r"),
        ("مدر", "مدرس", "س"),
    ],
)
def test_letters_are_said_as_they_come_and_go_and_words_when_they_are_finished(
    before: str, after: str, said: str
) -> None:
    assert heard(before, after) == said
