import sys

from kiosk.folders import ROOT
from tests.house_rules.checking import own_files, run_tool


def test_qml_knows_every_name_it_uses() -> None:
    run_tool(sys.executable, ROOT / "packaging" / "build.py", mend="do what it says.")
    run_tool(
        "pyside6-qmllint",
        # a warning alone leaves the exit status 0
        "--max-warnings=0",
        "-I",
        ROOT,
        *own_files("kiosk", "screens", endings=(".qml",)),
        mend="do what it says; names of Python's properties are those of the model's class.",
    )
