"""The word that is highlighted is the word that is spoken, in the text as it stands on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.spoken_text import SpokenText


def words(original: str) -> list[str]:
    """Answer the words that the letters of the spoken text belong to, each once."""
    text = SpokenText(original)
    found = [text.word_at(position) for position in range(len(text.text))]
    places = [place for place, before in zip(found, [None, *found], strict=False) if place and place != before]
    return [original[start : start + length] for start, length in places]


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("Dŵr a thŷ. Mae'n braf, on'd yw hi?", ["Dŵr", "a", "thŷ", "Mae'n", "braf", "on'd", "yw", "hi"]),
        ("مرحباً بكم: اللُّغَةُ العَرَبِيَّة؟", ["مرحباً", "بكم", "اللُّغَةُ", "العَرَبِيَّة"]),
        ("Źdźbło, „żółć” – 25% zniżki.", ["Źdźbło", "żółć", "25%", "zniżki"]),
        ("خوش آمدید۔ می‌شود", ["خوش", "آمدید", "می‌شود"]),
        ("£1,234.50 (Band D), Mon–Fri 9:00–17:30!", ["£1,234.50", "Band", "D", "Mon–Fri", "9:00–17:30"]),
        ("So\u00adft hy\u200bphen \u202aat\u202c once\x07now", ["So\u00adft", "hy\u200bphen", "at", "once", "now"]),
        ("a 😀b c", ["a", "😀b", "c"]),
    ],
)
def test_whole_words_are_found_where_they_stand(original: str, expected: list[str]) -> None:
    assert words(original) == expected


def test_what_must_not_be_spoken_is_not() -> None:
    assert SpokenText("So\u00adft\u202e\ufeff\x00\x1b[2J").text == "Soft  [2J"


@pytest.mark.parametrize("original", ["", " \n ", "\u200b", " — … "])
def test_a_text_without_words_is_empty(original: str) -> None:
    assert SpokenText(original).is_empty


@pytest.mark.parametrize("original", ["£", "5", "ŷ", "ہ"])
def test_a_text_with_anything_to_say_is_not(original: str) -> None:
    assert not SpokenText(original).is_empty


@given(st.text(), st.integers(min_value=-3, max_value=200))
def test_a_word_lies_within_the_text_whatever_the_text(original: str, position: int) -> None:
    found = SpokenText(original).word_at(position)
    if found:
        start, length = found
        assert length > 0
        assert 0 <= start <= start + length <= len(original)


@given(st.text())
def test_qts_units_are_the_same_place(original: str) -> None:
    text = SpokenText(original)
    for position in range(len(text.text)):
        units = len(text.text[:position].encode("utf-16-le", "surrogatepass")) // 2
        assert text.position_of_unit(units) == position
