"""A screen is one folder, and everything about it has one name."""

import ast
from pathlib import Path

import pytest

from kiosk.folders import ROOT
from screens.catalogue import SCREENS
from tests.house_rules.checking import say

FOLDERS = sorted(
    path.name
    for path in (ROOT / "screens").iterdir()
    if path.is_dir() and path.name not in {"parts", "style", "__pycache__"}
)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_screen_is_one_folder(folder: str) -> None:
    say(
        list(_problems(ROOT / "screens" / folder)),
        "see 'Adding a screen' in CONTRIBUTING.md.",
    )


def test_every_screen_of_the_catalogue_has_a_folder() -> None:
    missing = [screen.folder for screen in SCREENS.values() if screen.folder not in FOLDERS]
    say([f"screens/{folder}/ is missing" for folder in missing], "make the folder, or take the line out.")


def _problems(folder: Path) -> list[str]:
    name = folder.name
    kind = "".join(word.title() for word in name.split("_"))
    files = {
        "__init__.py": None,
        f"{name}_model.py": f"class {kind}Model",
        f"{kind}Screen.qml": f"required property {kind}Model ",
        "qmldir": f"module screens.{name}\n",
    }
    problems = [f"screens/{name}/{file} is missing" for file in files if not (folder / file).is_file()]
    problems += [
        f"screens/{name}/{file} lacks '{words.strip()}'"
        for file, words in files.items()
        if words and (folder / file).is_file() and words not in (folder / file).read_text("utf-8")
    ]
    if (folder / "__init__.py").is_file() and not ast.get_docstring(ast.parse((folder / "__init__.py").read_text())):
        problems.append(f"screens/{name}/__init__.py has no sentence that says what the screen is for")
    if f"typeinfo {name}.qmltypes" not in (folder / "qmldir").read_text("utf-8"):
        problems.append(f"screens/{name}/qmldir lacks 'typeinfo {name}.qmltypes'")
    if name not in {screen.folder for screen in SCREENS.values()}:
        problems.append(f"no route of screens/catalogue.py leads to screens/{name}")
    if not (ROOT / "tests" / "screens" / f"test_{name}.py").is_file():
        problems.append(f"tests/screens/test_{name}.py is missing")
    return problems
