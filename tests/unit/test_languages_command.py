"""`kiosk languages`: what can be said in which language."""

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from kiosk.commands.languages import has_voice
from kiosk.folders import ASSETS, ROOT
from kiosk.font_letters import lacking
from kiosk.languages import is_draft, known_languages, read_completeness

FONTS = sorted((ASSETS / "fonts").glob("*.ttf"))


def kiosk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "languages", *arguments], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, **environment}, timeout=60,
    )  # fmt: skip


def test_every_language_is_told_of() -> None:
    done = kiosk("--json", KIOSK_LANGUAGE__OFFERED='["cy", "en", "ur"]')
    assert done.returncode == 0, done.stderr
    told = {language["tag"]: language for language in json.loads(done.stdout)}
    assert list(told) == list(known_languages())
    assert {tag for tag, language in told.items() if language["is_offered"]} == {"cy", "en", "ur"}
    assert {tag for tag, language in told.items() if language["read"] == "draft"} == {"pl", "ur", "ar"}
    assert all(language["translated"] + len(language["missing"]) == language["sentences"] for language in told.values())
    assert {tag: language["plural_forms"] for tag, language in told.items()} == {
        "en": 2,
        "cy": 5,
        "pl": 3,
        "ur": 2,
        "ar": 6,
    }


def test_the_table_says_the_same_in_words() -> None:
    done = kiosk()
    count = read_completeness()["pl"]
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("Polish (pl)")]
    assert f"{count.translated} of {count.sentences}" in line
    assert "draft: by nobody yet" in line


def test_who_has_read_a_language_is_written_in_one_place() -> None:
    assert [lang for lang in known_languages() if is_draft(lang)] == ["pl", "ur", "ar"]
    assert is_draft("tlh")


def test_a_voice_is_there_when_espeak_has_the_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ESPEAK_DATA_PATH", raising=False)
    data = tmp_path / "x86_64-linux-gnu" / "espeak-ng-data"
    data.mkdir(parents=True)
    (data / "cy_dict").touch()
    assert has_voice("cy", [str(tmp_path)])
    assert not has_voice("pl", [str(tmp_path)])
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(tmp_path / "x86_64-linux-gnu"))
    assert has_voice("cy-GB", [])


@pytest.mark.usefixtures("qapp")
def test_fonts_have_the_letters_that_qt_finds_in_them() -> None:
    signs = map(chr, [*range(0x20, 0x250), *range(0x600, 0x700), *range(0x2000, 0x2100), 0x1F600])
    letters = "".join(each for each in signs if unicodedata.category(each)[0] not in "CZ")  # Qt makes blanks itself
    for file in FONTS:
        font = QRawFont(str(file), 16)
        assert lacking(letters, [file]) == "".join(each for each in letters if not font.supportsCharacter(ord(each)))


def test_a_letter_that_one_font_lacks_may_be_in_another(tmp_path: Path) -> None:
    assert lacking("aŵ", FONTS) == ""
    assert lacking("aŵ", []) == "aŵ"
    (tmp_path / "none.ttf").write_bytes(bytes(64))
    with pytest.raises(ValueError, match="no font"):
        lacking("a", [tmp_path / "none.ttf"])
