import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.folders import ROOT
from tests.house_rules.checking import own_files, say


def test_qml_is_formatted() -> None:
    every = own_files("kiosk", "screens", endings=(".qml",))
    with ThreadPoolExecutor(2) as workers:
        formatted = list(workers.map(_formatted, every))
    other = [
        str(path.relative_to(ROOT)) for path, text in zip(every, formatted, strict=True) if path.read_text() != text
    ]
    say(other, "make format")


def _formatted(path: Path) -> str:
    program = Path(sys.executable).parent / "pyside6-qmlformat"
    return subprocess.run([program, path], capture_output=True, text=True, check=True).stdout
