"""What packaging/build.py says of translations that lack something."""

import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.folders import ASSETS, ROOT


def build_step() -> ModuleType:
    """packaging/ is scripts, not a package: `packaging` is somebody else's name."""
    spec = importlib.util.spec_from_file_location("kiosk_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def step(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = build_step()
    monkeypatch.setitem(__import__("sys").modules, "kiosk_translations", module)
    return module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in [*(ASSETS / "translations").glob("*.ts"), ASSETS / "translations" / "languages.toml"]:
        shutil.copy(file, tmp_path)
    return tmp_path


def take_out(folder: Path, lang: str, words: str) -> None:
    file = folder / f"kiosk_{lang}.ts"
    text = file.read_text("utf-8")
    assert text.count(f"<translation>{words}</translation>") == 1
    emptied = text.replace(f"<translation>{words}</translation>", '<translation type="unfinished"></translation>')
    file.write_text(emptied, "utf-8")


def release(source: Path, compiled: Path) -> None:
    compiled.write_bytes(source.read_bytes())


def test_a_whole_set_is_built_in_silence(step: ModuleType, folder: Path) -> None:
    assert step.make_translations(folder, release) == []
    assert {file.stem for file in folder.glob("*.qm")} == {file.stem for file in folder.glob("*.ts")}
    counted = json.loads((folder / "completeness.json").read_text("utf-8"))
    assert {count["sentences"] for count in counted.values()} == {counted["cy"]["sentences"]}
    assert counted["ar"]["plural_forms"] == 6


def test_a_missing_welsh_sentence_stops_the_build(step: ModuleType, folder: Path) -> None:
    take_out(folder, "cy", "Gorffen")
    with pytest.raises(
        step.MissingWordsError, match=r"kiosk_cy\.ts has no translation of 'Finish'\.\nTo mend it: write"
    ):
        step.make_translations(folder, release)


def test_a_missing_polish_sentence_is_listed_and_counted(step: ModuleType, folder: Path) -> None:
    take_out(folder, "pl", "Zakończ")
    (line,) = step.make_translations(folder, release)
    assert line.startswith("Polish lacks 1 of ")
    assert line.endswith("they appear in English: Finish")
    counted = json.loads((folder / "completeness.json").read_text("utf-8"))["pl"]
    assert (counted["sentences"] - counted["translated"], counted["missing"]) == (1, ["Finish"])


def test_a_missing_plural_form_counts_as_missing(step: ModuleType, folder: Path) -> None:
    file = folder / "kiosk_ar.ts"
    file.write_text(
        file.read_text("utf-8").replace("<numerusform>إعلانان آخران</numerusform>", "<numerusform></numerusform>")
    )
    (line,) = step.make_translations(folder, release)
    assert line.endswith("%n more notice(s)")
