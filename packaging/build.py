"""Makes the files that are made from sources: types for QML's tools, translations, Python's bytecode.

`<module>.qmltypes` beside each qmldir that names one lets qmllint and editors check Python names in QML;
`<name>.qm` beside each assets/translations/<name>.ts is what Qt loads, and a missing Welsh sentence stops the build
(translations.py). What is up to date is left alone.
Run by the environment's Python; the tools come with PySide6.
"""

import ast
import compileall
import hashlib
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from translations import MissingWordsError, make_translations

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "build" / "qml"
TRANSLATIONS = ROOT / "assets" / "translations"
ROOMS = ("kiosk", "screens")
QT_METATYPES = ("core", "qml", "gui", "quick")
NO_TYPES = "import QtQuick.tooling 1.2\nModule {}\n"


class BuildError(Exception):
    """Something in the sources stops the build; the text says what to do."""


def main() -> int:
    """Make everything that is missing or older than its sources."""
    try:
        build()
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def build() -> None:
    """Make all descriptions of types, all translations, and Python's own bytecode."""
    _make_qmltypes()
    _make_translations()
    for room in (*ROOMS, "content_sync"):  # the booth's user may not write it: without it every start would compile
        compileall.compile_dir(ROOT / room, quiet=2)


def _make_qmltypes() -> None:
    sources = {path: path.read_bytes() for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))}
    sources = {path: text for path, text in sources.items() if b"QML_IMPORT_NAME" in text}
    outputs = dict(_named_by_qmldirs())
    digest = _digest(sources, outputs)
    stamp = MADE / "made.sha256"
    if stamp.exists() and stamp.read_text() == digest and all(path.exists() for path in outputs.values()):
        return
    dumps = _dump(list(_bases_first(sources)))
    if missing := sorted(dumps.keys() - outputs.keys()):
        name = missing[0]
        raise BuildError(
            f"Python declares types of the QML module {name}, but {name.replace('.', '/')}/qmldir has no line "
            f"'typeinfo {name.split('.')[-1]}.qmltypes': add it."
        )
    MADE.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    dumped = {name: MADE / f"{name}.json" for name in dumps}
    for name, path in dumped.items():
        path.write_text(json.dumps(dumps[name]))
    for name, output in outputs.items():
        if name in dumped:
            _describe(name, dumped[name], [path for other, path in dumped.items() if other != name], output)
        else:
            output.write_text(NO_TYPES)
    stamp.write_text(digest)


def _named_by_qmldirs() -> Iterator[tuple[str, Path]]:
    """Give each QML module that has a description, and the description's file."""
    for room in ROOMS:
        for qmldir in sorted((ROOT / room).rglob("qmldir")):
            words = dict(line.split(maxsplit=1) for line in qmldir.read_text("utf-8").splitlines() if " " in line)
            if "module" in words and "typeinfo" in words:
                yield words["module"].strip(), qmldir.parent / words["typeinfo"].strip()


def _digest(sources: dict[Path, bytes], outputs: dict[str, Path]) -> str:
    seen = hashlib.sha256(Path(__file__).read_bytes())
    seen.update(str(sorted(outputs.items())).encode())
    seen.update(str(_pyside()).encode())
    seen.update(str(_pyside().stat().st_mtime_ns).encode())
    for path, text in sources.items():
        seen.update(f"{path}\0{len(text)}\0".encode() + text)
    return seen.hexdigest()


def _pyside() -> Path:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise BuildError("PySide6 is not installed here: run make setup, and this with .venv/bin/python.")
    return Path(spec.submodule_search_locations[0])


def _bases_first(sources: dict[Path, bytes]) -> Iterator[Path]:
    """Order files so that a class stands before those derived from it: the dump tool knows no other way."""
    trees = {path: ast.parse(text, path) for path, text in sources.items()}
    home = {node.name: path for path, tree in trees.items() for node in tree.body if isinstance(node, ast.ClassDef)}
    done: list[Path] = []

    def visit(path: Path) -> None:
        if path in done:
            return
        for node in trees[path].body:
            for base in node.bases if isinstance(node, ast.ClassDef) else []:
                name = base.id if isinstance(base, ast.Name) else ""
                if home.get(name, path) != path:
                    visit(home[name])
        done.append(path)

    for path in trees:
        visit(path)
    yield from done


def _dump(files: list[Path]) -> dict[str, list[object]]:
    """Read the types out of the sources, by QML module."""
    if not files:
        return {}
    answer = _run(_bin() / "pyside6-metaobjectdump", *map(str, files))
    modules: dict[str, list[object]] = {}
    for entry in json.loads(answer):
        for kind in entry["classes"]:
            for known in kind.get("properties", []):
                # `notify=ScreenModel.changed` is the inherited signal changed
                if "notify" in known:
                    known["notify"] = known["notify"].rpartition(".")[2]
                # metaobjectdump does not see `constant=True`; ours have it wherever they notify of nothing
                known["constant"] = "notify" not in known
        if entry["classes"]:
            modules.setdefault(entry["QML_IMPORT_NAME"], []).append(entry)
    return modules


def _describe(name: str, own: Path, others: list[Path], output: Path) -> None:
    metatypes = _pyside() / "Qt" / "metatypes"
    foreign = [*(metatypes / f"qt6{part}_metatypes.json" for part in QT_METATYPES), *others]
    options = ["--import-name", name, "--major-version", "1", "--minor-version", "0"]
    options += ["--generate-qmltypes", str(output), "-o", str(MADE / f"{name}.cpp")]
    # the program itself: its pyside6-… wrapper takes five times as long to start
    registrar = _pyside() / "Qt" / "libexec" / "qmltyperegistrar"
    _run(registrar, *options, "--foreign-types", ",".join(map(str, foreign)), str(own))


def _make_translations() -> None:
    try:
        lines = make_translations(TRANSLATIONS, _release)
    except MissingWordsError as error:
        raise BuildError(str(error)) from error
    for line in lines:
        print(line, file=sys.stderr)


def _release(source: Path, compiled: Path) -> None:
    _run(_bin() / "pyside6-lrelease", "-silent", str(source), "-qm", str(compiled))


def _bin() -> Path:
    return Path(sys.executable).parent


def _run(tool: Path, *arguments: str) -> str:
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise BuildError(f"{tool.name} failed:\n{done.stderr or done.stdout}")
    if done.stderr.strip():
        print(done.stderr.strip(), file=sys.stderr)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
