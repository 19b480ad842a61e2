"""The keyboards' layouts: every letter within two touches, nothing twice, and a bad file is refused with a reason."""

from pathlib import Path

import pytest

from kiosk.folders import ASSETS
from kiosk.font_letters import lacking
from kiosk.keyboards_files import MOST_KEYS, MOST_LAST_KEYS, read_keyboards
from kiosk.settings_error import SettingsError
from screens.keyboard_layout import KeyboardLayout, Rows, capitals

FOLDER = ASSETS / "keyboards"
LANGUAGES = tuple(sorted(file.stem for file in FOLDER.glob("*.toml")))

LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = {
    "en": LATIN,
    "cy": LATIN + "âêîôûŵŷï",
    "pl": LATIN + "ąćęłńóśźż",
    "ur": "ا آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے ئ ؤ ۂ ۃ".replace(" ", ""),
    "ar": "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ؤ ئ ى ة".replace(" ", ""),
}
"""Every letter that is needed to write the language."""
WORDS = {
    "en": "council tax",
    "cy": "tŷ dŵr cân llên tîm môr sgïo",
    "pl": "zażółć gęślą jaźń świadczenia",
    "ur": "کرایہ مدد گھر پینشن بچّوں سکول ٹیکس".replace("ّ", ""),
    "ar": "إيجار مساعدة مدرسة أطفال شؤون هيئة مستشفى ذهب",
}
"""Words as people search for them."""
SIGNS = "0123456789’-&/?!£@()"

GOOD = """
name = "EN"
letters = ["q w e", "a s"]
letters_name = "a b c"
special = ["ŵ ŷ", "â"]
special_name = "ŵ ŷ â"
digits = ["1 2", "3"]
"""


def layout_of(lang: str) -> KeyboardLayout:
    return read_keyboards(FOLDER, [lang])[0]


def keys(rows: Rows) -> list[str]:
    return [key for row in rows for key in row]


def within_two_touches(layout: KeyboardLayout) -> set[str]:
    """A letter itself, or the key that brings it and then it."""
    return {*keys(layout.letters), *keys(layout.shifted), *keys(layout.special), *keys(layout.digits)}


def test_there_is_a_layout_for_each_language_of_the_interface() -> None:
    assert set(LANGUAGES) == set(ALPHABETS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_letter_of_the_alphabet_takes_two_touches_at_most(lang: str) -> None:
    layout = layout_of(lang)
    reached = within_two_touches(layout)
    assert not [letter for letter in ALPHABETS[lang] + ALPHABETS[lang].upper() if letter not in reached | _raised(lang)]
    assert not [letter for letter in WORDS[lang] if letter not in reached | {" "}]


def _raised(lang: str) -> set[str]:
    """Capitals of special letters take three: Shift, the key that brings them, the letter."""
    return set(keys(layout_of(lang).special_shifted))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_digits_and_common_signs_take_two_touches(lang: str) -> None:
    reached = within_two_touches(layout_of(lang)) | ({"?"} if "؟" in keys(layout_of(lang).digits) else set())
    assert not [sign for sign in SIGNS if sign not in reached]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rows_fit_and_no_key_is_there_twice(lang: str) -> None:
    layout = layout_of(lang)
    for rows in (layout.letters, layout.shifted, layout.special, layout.special_shifted, layout.digits):
        assert len(keys(rows)) == len(set(keys(rows)))
        assert all(len(row) <= MOST_KEYS for row in rows)
        assert not rows or len(rows[-1]) <= MOST_LAST_KEYS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_kiosks_own_fonts_draw_every_key(lang: str) -> None:
    layout = layout_of(lang)
    shown = "".join([*within_two_touches(layout), layout.name, layout.letters_name, layout.special_name])
    fonts = [ASSETS / "fonts" / f"{name}-Bold.ttf" for name in ("KioskLegible", "KioskArabic", "KioskNastaliq")]
    assert lacking(shown.replace(" ", ""), fonts) == ""


def test_the_booths_languages_are_read_in_their_order() -> None:
    assert [layout.lang for layout in read_keyboards(FOLDER, ["ur", "cy", "en"])] == ["ur", "cy", "en"]


def test_a_language_without_a_layout_is_left_out_and_there_is_always_one() -> None:
    assert [layout.lang for layout in read_keyboards(FOLDER, ["ro", "cy"])] == ["cy"]
    assert [layout.lang for layout in read_keyboards(FOLDER, ["ro"])] == ["en"]


def test_only_letters_with_capitals_have_capitals() -> None:
    assert capitals((("a", "’"),)) == (("A", "’"),)
    assert capitals((("ع",), ("’",))) == ()


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('"a s"', '"a q"', "letters: 'q' is there twice"),
        ('"1 2"', '"1 1"', "digits: '1' is there twice"),
        ('"a s"', '"ab s"', "letters: 'ab' is more than one letter"),
        ('"q w e"', '"q w e r t y u i o p å ä ö"', "letters: row 1 has 13 keys, more than 12"),
        ('"a s"', '"a s d f g h j k l z"', "letters: row 2 has 10 keys, more than 9"),
        ('special = ["ŵ ŷ", "â"]', 'special = ["ŵ", "ŷ", "â"]', "special: there are 3 rows, but 2 of letters"),
        ('special_name = "ŵ ŷ â"', 'special_name = "ŵ é"', "special_name: there is no key 'é' in special"),
        ("digits =", 'shifted = ["Q W", "A S"]\ndigits =', "shifted: each row must have as many keys"),
        ('letters = ["q w e", "a s"]', 'letters = ["q  w e", "a s"]', "letters"),
        ('letters = ["q w e", "a s"]', 'letters = ["q w e"]', "letters"),
        ('name = "EN"', 'name = ""', "name"),
        ('name = "EN"', "", "name"),
        ("digits =", "colour = 3\ndigits =", "colour"),
        ("digits =", "digits", "cannot be used"),
    ],
)
def test_a_bad_file_is_refused_with_what_to_mend(tmp_path: Path, good: str, bad: str, said: str) -> None:
    assert good in GOOD
    file = tmp_path / "en.toml"
    file.write_text(GOOD, "utf-8")
    assert read_keyboards(tmp_path, ["en"])
    file.write_text(GOOD.replace(good, bad, 1), "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_keyboards(tmp_path, ["en"])
    assert said in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_file_that_is_no_text_or_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"en\.toml cannot be read"):
        read_keyboards(tmp_path, ["en"])
    (tmp_path / "en.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="cannot be used"):
        read_keyboards(tmp_path, ["en"])
