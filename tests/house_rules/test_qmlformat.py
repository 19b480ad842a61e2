import shutil
from pathlib import Path

from kiosk.folders import ROOT
from tests.house_rules.checking import own_files, run_tool, say


def test_qml_is_formatted(tmp_path: Path) -> None:
    every = own_files("kiosk", "screens", endings=(".qml",))
    formatted = [tmp_path / path.relative_to(ROOT) for path in every]
    for path, copy in zip(every, formatted, strict=True):
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    run_tool("pyside6-qmlformat", "-i", *formatted, mend="the words that are no QML")
    other = [
        str(path.relative_to(ROOT))
        for path, copy in zip(every, formatted, strict=True)
        if path.read_bytes() != copy.read_bytes()
    ]
    say(other, "make format")
