"""Every word of the interface is there in every language, and can be drawn as it was meant."""

import ast
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from kiosk.folders import ASSETS, ROOT
from kiosk.languages import known_languages

MEND = (
    "run make translations, write the words in assets/translations/kiosk_LANG.ts, let somebody who speaks the language "
    "read them; then make setup."
)
ROOMS = ("kiosk", "screens")
SPOKEN = [lang for lang, known in known_languages().items() if known.read != "source"]
PLURAL_FORMS = {"en": 2, "cy": 5, "pl": 3, "ur": 2, "ar": 6}
"""As Qt counts: Welsh 0, 1, 2 to 5, 6 and more; Polish 1, 2 to 4, others; Arabic 0, 1, 2, 3 to 10, 11 to 99, others."""
SAID_IN_WORDS = {"ar": (1, 2)}
"""Forms that stand for one number alone and may say it in a word: "two days" is one word in Arabic."""

Messages = dict[tuple[str, str, str], ET.Element]


def file_of(lang: str) -> Path:
    return ASSETS / "translations" / f"kiosk_{lang}.ts"


def messages(file: Path) -> Messages:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if message.find("translation").get("type") not in {"vanished", "obsolete"}:  # type: ignore[union-attr]
                found[name, message.findtext("source", ""), message.findtext("comment", "")] = message
    return found


def texts_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def test_every_language_that_is_known_has_its_file() -> None:
    assert {file.stem for file in (ASSETS / "translations").glob("*.ts")} == {
        f"kiosk_{lang}" for lang in known_languages()
    }
    assert known_languages().keys() == PLURAL_FORMS.keys()


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_source_string_has_its_translation(lang: str) -> None:
    missing = [
        source
        for (_, source, _), message in messages(file_of(lang)).items()
        if message.find("translation").get("type") == "unfinished" or not all(texts_of(message))  # type: ignore[union-attr]
    ]
    assert not missing, f"{missing} are not in {lang}: {MEND}"


@pytest.mark.parametrize("lang", known_languages())
def test_counted_sentences_have_every_form_that_qt_knows(lang: str) -> None:
    counted = [message for message in messages(file_of(lang)).values() if message.get("numerus") == "yes"]
    assert len(counted) >= 4
    for message in counted:
        forms = texts_of(message)
        assert len(forms) == PLURAL_FORMS[lang], f"{message.findtext('source')} has {len(forms)} forms"
        assert all("%n" in form for at, form in enumerate(forms) if at not in SAID_IN_WORDS.get(lang, ()))


@pytest.mark.parametrize("lang", SPOKEN)
def test_placeholders_and_marks_survive_the_translation(lang: str) -> None:
    marks = re.compile(r"\{\w+\}|%\d|<[^>]+>")
    wrong = {
        source: text
        for (_, source, _), message in messages(file_of(lang)).items()
        for text in texts_of(message)
        # a language with a 24-hour clock takes that one
        if sorted(marks.findall(source)) != sorted(marks.findall(text.replace("{hour24}", "{hour}")))
    }
    assert wrong == {}


@pytest.mark.parametrize(
    "lang", [lang for lang in SPOKEN if QLocale(lang).textDirection() == Qt.LayoutDirection.RightToLeft]
)
def test_sentences_begin_in_their_own_direction(lang: str) -> None:
    """The first letter decides how the whole line is laid out: a Latin one turns the line the wrong way round."""
    first = {
        text: next((letter for letter in re.sub(r"<[^>]+>|\{\w+\}|%\w", "", text) if _is_strong(letter)), "")
        for message in messages(file_of(lang)).values()
        for text in texts_of(message)
    }
    assert [text for text, letter in first.items() if letter and unicodedata.bidirectional(letter) == "L"] == []


def _is_strong(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in {"L", "R", "AL"}


def test_what_python_and_qml_say_now_is_what_the_file_translates(tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("pyside6-lupdate is not in this environment")
    fresh = tmp_path / "fresh.ts"
    sources = [
        str(path) for room in ROOMS for ending in ("py", "qml") for path in sorted((ROOT / room).rglob(f"*.{ending}"))
    ]
    subprocess.run(
        [tool, *sources, "-ts", str(fresh), "-source-language", "en", "-target-language", "cy"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    for lang in SPOKEN:
        new = sorted(messages(fresh).keys() - messages(file_of(lang)).keys())
        assert not new, f"{new} are not in {file_of(lang).name}: {MEND}"
    counted = {key for key, message in messages(fresh).items() if message.get("numerus") == "yes"}
    assert counted == messages(file_of("en")).keys(), f"English has other counted sentences: {MEND}"


def test_no_sentence_hides_from_the_tool_that_collects_them() -> None:
    """Lupdate does not look into f-strings: what is said there would stay English for ever."""
    known = {source for _, source, _ in messages(file_of("cy"))}
    hidden = []
    for path in sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate" and len(node.args) > 1:
                text = node.args[1]
                if not isinstance(text, ast.Constant) or text.value not in known:
                    hidden.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not hidden, f"{hidden}: give translate() plain text, outside of f-strings; then {MEND}"
