import msgspec
import pytest

from kiosk.speech.espeak import best_voice, languages_of
from kiosk.speech.protocol import (
    MOST_CHARACTERS,
    Finished,
    News,
    Order,
    Piece,
    Say,
    SetSpeed,
    SetVolume,
    Status,
    Stop,
    Unspoken,
    Word,
    fitting,
    read_news,
    read_order,
    to_line,
)
from kiosk.speech.steps import WORDS_A_MINUTE, loudness, speed_factor, words_a_minute

VOICES = {"en-gb": "gmw/en", "en-us": "gmw/en-US", "cy": "cel/cy", "fr-fr": "roa/fr", "pt-br": "roa/pt-BR"}


@pytest.mark.parametrize(
    "order", [Say(3, (Piece("Dŵr\nal ‘ŷd’ ہے", "cy"), Piece("", "en-GB"))), Stop(), SetSpeed(5), SetVolume(10)]
)
def test_an_order_arrives_as_it_was_sent_in_one_line(order: Order) -> None:
    line = to_line(order)
    assert line.count(b"\n") == 1
    assert read_order(line.rstrip(b"\n")) == order


@pytest.mark.parametrize("news", [Status("no_device", ("cy", "en")), Word(1, 2, 3, 4), Finished(1), Unspoken(1, 0)])
def test_news_arrive_as_they_were_sent(news: News) -> None:
    assert read_news(to_line(news)) == news


def test_an_order_is_no_news() -> None:
    with pytest.raises(msgspec.ValidationError):
        read_news(to_line(Stop()))


def test_an_utterance_has_an_end_and_places_stay() -> None:
    kept = fitting([Piece("a" * (MOST_CHARACTERS - 2), "en"), Piece("b\ud800cde", "en"), Piece("f", "en")])
    assert [piece.text[-3:] for piece in kept] == ["aaa", "b?"]
    assert to_line(Say(1, kept))


def test_a_language_is_spoken_by_its_own_voice_or_not_at_all() -> None:
    chosen = {lang: best_voice(VOICES, lang) for lang in ("cy", "cy-GB", "en", "en_US", "fr-CA", "pt", "ur", "c", "")}
    assert chosen == {
        "cy": "cel/cy",
        "cy-GB": "cel/cy",
        "en": "gmw/en",
        "en_US": "gmw/en-US",
        "fr-CA": "roa/fr",
        "pt": "roa/pt-BR",
        "ur": None,
        "c": None,
        "": None,
    }
    assert languages_of(VOICES) == ("cy", "en", "fr", "pt")


def test_each_step_is_faster_and_louder_than_the_one_before() -> None:
    speeds = [words_a_minute(step) for step in range(7)]
    assert speeds == sorted(speeds)
    assert (speeds[0], speeds[6]) == (WORDS_A_MINUTE[1], WORDS_A_MINUTE[5])
    assert [speed_factor(step) for step in (1, 3, 5)] == [0.75, 1, 2]
    assert [loudness(step) for step in (0, 1, 5, 10, 11)] == [0.1, 0.1, 0.5, 1, 1]
