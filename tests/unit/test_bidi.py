"""Numbers and names inside a sentence that is written from right to left stand in their own order."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QTextLayout

from kiosk.folders import ASSETS
from kiosk.language import InterfaceLanguage
from screens.bidi import in_reading_order, isolate

PHONE = "01632 960 123"


@pytest.fixture
def interface(qapp: QGuiApplication) -> Iterator[InterfaceLanguage]:
    spoken = InterfaceLanguage(qapp, ASSETS / "translations")
    yield spoken
    spoken.leave()


def places(sentence: str, *parts: str) -> list[float]:
    """Where on the line each part begins when Qt draws the sentence."""
    layout = QTextLayout(sentence)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    return [line.cursorToX(sentence.index(part) + 1)[0] for part in parts]  # type: ignore[index]  # a tuple: PySide


@pytest.mark.parametrize(("lang", "sentence"), [("ur", "ابھی {} پر فون کریں"), ("ar", "يمكن الاتصال بالرقم {} الآن")])
def test_a_phone_number_in_a_sentence_reads_from_left_to_right(
    interface: InterfaceLanguage, lang: str, sentence: str
) -> None:
    interface.switch(lang)
    bare = places(sentence.format(PHONE), "01632", "960", "123")
    assert bare == sorted(bare, reverse=True), "Qt turns bare groups of digits round: without that nothing is tested"
    kept = places(sentence.format(isolate(PHONE)), "01632", "960", "123")
    assert kept == sorted(kept)


def test_nothing_is_put_into_sentences_written_from_left_to_right(interface: InterfaceLanguage) -> None:
    for lang in ("en", "cy", "pl"):
        interface.switch(lang)
        assert isolate(PHONE) == PHONE
        assert isolate("Cyngor Sir Morfryn") == "Cyngor Sir Morfryn"
        assert isolate("") == ""


def test_an_arabic_name_in_an_english_sentence_stays_together(interface: InterfaceLanguage) -> None:
    interface.switch("en")
    assert isolate("مجلس 12") == "\u2068مجلس 12\u2069"


@pytest.mark.parametrize("lang", ["ur", "ar"])
def test_the_councils_own_amounts_and_numbers_keep_the_order_of_their_digits(lang: str) -> None:
    written = "£16,000 یا کم: 0800 99 1234 پر"
    shown = in_reading_order(f"ہم {written}", lang)
    pound, thousands = places(shown, "£", "16,000")
    assert pound < thousands
    digits = places(shown, "0800", "99", "1234")
    assert digits == sorted(digits)


def test_a_sentence_that_begins_with_a_latin_name_still_runs_from_right_to_left() -> None:
    shown = in_reading_order("GOV.UK پر درخواست", "ur")
    name, rest = places(shown, "GOV", "درخواست")
    assert name > rest


@pytest.mark.parametrize(("text", "lang"), [("Call 0800 99 1234", "en"), ("Costs £5", "cy"), ("", "ur"), ("PIP", "ur")])
def test_words_that_need_no_marks_get_none(text: str, lang: str) -> None:
    assert in_reading_order(text, lang) == text
