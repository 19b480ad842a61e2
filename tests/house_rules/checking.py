"""What the house rules share: the files they read, running a tool, and saying how to mend what is broken."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kiosk.folders import ROOT

_NOT_OURS = {".git", "build", "var", "__pycache__"}
_CACHES = (".venv", ".hypothesis", ".mypy_cache", ".ruff_cache", ".import_linter_cache", ".pytest_cache")


def run_tool(name: str, *arguments: str | Path, mend: str) -> None:
    """Run a tool of the environment in the repository's root; it must succeed. `mend` says what to do when not."""
    command = [str(Path(sys.executable).parent / name), *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.fail(f"{done.stdout}{done.stderr}\nTo mend it: {mend}", pytrace=False)


def say(broken: Iterable[str], mend: str) -> None:
    """Fail with the list of what breaks a rule, if there is any, and how to mend it."""
    if lines := list(broken):
        pytest.fail("\n".join([*lines, "", f"To mend it: {mend}"]), pytrace=False)


def own_files(*places: str, endings: tuple[str, ...]) -> list[Path]:
    """Answer the repository's own files below the given folders that end so; nothing that was made or installed."""
    return [path for place in places for path in _walk(ROOT / place) if path.name.endswith(endings)]


def _walk(place: Path) -> Iterator[Path]:
    for folder, below, names in os.walk(place):
        below[:] = sorted(name for name in below if name not in _NOT_OURS and not name.startswith(_CACHES))
        yield from (Path(folder, name) for name in sorted(names))
