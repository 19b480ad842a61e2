"""Every word of the interface has its Welsh."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.folders import ASSETS, ROOT

FILE = ASSETS / "translations" / "kiosk_cy.ts"
MEND = (
    "run make translations, write the Welsh in assets/translations/kiosk_cy.ts, let somebody who speaks it read it; "
    "then make setup."
)
ROOMS = ("kiosk", "screens")


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if message.find("translation").get("type") not in {"vanished", "obsolete"}:  # type: ignore[union-attr]
                found[name, message.findtext("source", "")] = message
    return found


def welsh_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def test_every_source_string_has_its_welsh() -> None:
    missing = [
        source
        for (_, source), message in messages(FILE).items()
        if message.find("translation").get("type") == "unfinished" or not all(welsh_of(message))  # type: ignore[union-attr]
    ]
    assert not missing, f"{missing} have no Welsh: {MEND}"


def test_counted_sentences_have_every_welsh_form_that_qt_knows() -> None:
    """Qt counts 0, 1, 2 to 5, 6 and more in Welsh."""
    counted = [message for message in messages(FILE).values() if message.get("numerus") == "yes"]
    assert len(counted) >= 4
    for message in counted:
        forms = welsh_of(message)
        assert len(forms) == 5, f"{message.findtext('source')} has {len(forms)} forms"
        assert all("%n" in form for form in forms)


def test_placeholders_and_marks_survive_the_translation() -> None:
    marks = re.compile(r"\{\w+\}|%\d|<[^>]+>")
    wrong = {
        source: welsh
        for (_, source), message in messages(FILE).items()
        for welsh in welsh_of(message)
        if sorted(marks.findall(source)) != sorted(marks.findall(welsh))
    }
    assert wrong == {}


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
    new = sorted(messages(fresh).keys() - messages(FILE).keys())
    assert not new, f"{new} are not in {FILE.name}: {MEND}"


def test_no_sentence_hides_from_the_tool_that_collects_them() -> None:
    """Lupdate does not look into f-strings: what is said there would stay English for ever."""
    known = {source for _, source in messages(FILE)}
    hidden = []
    for path in sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate" and len(node.args) > 1:
                text = node.args[1]
                if not isinstance(text, ast.Constant) or text.value not in known:
                    hidden.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not hidden, f"{hidden}: give translate() plain text, outside of f-strings; then {MEND}"
