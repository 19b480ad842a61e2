"""What a voice is given for what is seen, and which letters are lit meanwhile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.reader.saying import saying
from kiosk.reader.shown_text import plain_text, styled_text


@pytest.mark.parametrize(
    ("seen", "lang", "said"),
    [
        ("£1,234.50 a week", "en", "1234 pounds 50 a week"),
        ("£80.00", "en", "80 pounds"),
        ("£1", "en", "1 pound"),
        ("£1.5 million", "en", "1.5 million pounds"),
        ("£16,000 neu lai", "cy", "16000 punt neu lai"),
        ("£22 za tydzień", "pl", "22 funty za tydzień"),
        ("£12", "pl", "12 funtów"),
        ("£20", "ar", "20 جنيه إسترليني"),
        ("Call 01632 960 199.", "en", "Call 0 1 6 3 2, 9 6 0, 1 9 9."),
        ("0800 99 1234", "en", "0 8 0 0, 9 9, 1 2 3 4"),
        ("Relay UK: 18001", "en", "Relay UK: 1 8 0 0 1"),
        ("9am to 5pm", "en", "9 am to 5 pm"),
        ("7.40\N{NO-BREAK SPACE}am", "en", "7 40 am"),
        ("8am i 5pm", "cy", "8 y bore i 5 y prynhawn"),
        ("7yh", "cy", "7 yr hwyr"),
        ("5 م", "ar", "5 مساءً"),
        ("9–5", "cy", "9 i 5"),
        ("16,000 o bobl", "cy", "16000 o bobl"),
        ("In 2026, at 25 Mill Lane", "en", "In 2026, at 25 Mill Lane"),
        ("10 ambulances", "en", "10 ambulances"),
        ("Aberfryn Library\N{LINE SEPARATOR}Tuesday", "en", "Aberfryn Library, Tuesday"),
        ("\N{FIRST STRONG ISOLATE}gov.uk\N{POP DIRECTIONAL ISOLATE}", "ur", "gov.uk"),
        ("money-\N{ZERO WIDTH SPACE}and-\N{ZERO WIDTH SPACE}benefits", "en", "money-and-benefits"),
    ],
)
def test_it_is_said_as_people_say_it(seen: str, lang: str, said: str) -> None:
    assert saying(seen, lang).text == said


@pytest.mark.parametrize(
    ("seen", "lang", "word", "lit"),
    [
        ("It costs £6.20 a day", "en", "pounds", "£6.20"),
        ("It costs £6.20 a day", "en", "day", "day"),
        ("Call 01632 960 199 now", "en", "9 6 0", "960"),
        ("Call 01632 960 199 now", "en", "now", "now"),
        ("Ar agor tan 5yp heddiw", "cy", "prynhawn", "5yp"),
        ("Ar agor tan 5yp heddiw", "cy", "heddiw", "heddiw"),
        ("at \N{ZERO WIDTH SPACE}home", "en", "home", "home"),
    ],
)
def test_the_word_that_is_heard_is_lit(seen: str, lang: str, word: str, lit: str) -> None:
    said = saying(seen, lang)
    start, length = said.shown(said.text.index(word), len(word))
    assert seen[start : start + length] == lit


@given(
    st.text(alphabet=st.sampled_from("£0123456789,. –ab\N{LINE SEPARATOR}\u200bمpm")),
    st.sampled_from(["en", "cy", "ar"]),
)
def test_every_letter_that_is_said_has_its_place_in_what_is_seen(seen: str, lang: str) -> None:
    said = saying(seen, lang)
    assert len(said.places) == len(said.text)
    assert all(0 <= start < end <= len(seen) for start, end in said.places)
    assert list(said.places) == sorted(said.places)


def test_marks_are_not_said_and_bold_letters_are_known() -> None:
    shown = styled_text("<b>This event is over.</b> Ask at the desk,<br/>or call B&amp;B &lt;now&gt;.")
    assert shown.plain == "This event is over. Ask at the desk,\N{LINE SEPARATOR}or call B&B <now>."
    assert shown.bold == ((0, len("This event is over.")),)


def test_plain_text_keeps_what_looks_like_a_mark() -> None:
    assert plain_text("a < b & c").plain == "a < b & c"
