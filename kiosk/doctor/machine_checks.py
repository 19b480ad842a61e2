"""The versions of what the booth is built from."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version

from kiosk.doctor.finding import Finding

_LOSES_NONE = ((6, 12), (3, 12))
"""PySide6 from the first on loses references to None on Pythons before the second (docs/decisions/0002)."""


def check_versions() -> Iterator[Finding]:
    """Say the versions; fail for a pair that is known to crash, or an SQLite without full-text search."""
    python = ".".join(map(str, sys.version_info[:3]))
    try:
        pyside = version("PySide6-Essentials")
    except PackageNotFoundError:
        yield Finding("versions", "FAILED", "PySide6 is not installed: run make setup.")
        return
    said = f"Python {python}, PySide6 {pyside}, SQLite {sqlite3.sqlite_version}"
    if tuple(map(int, pyside.split(".")[:2])) >= _LOSES_NONE[0] and sys.version_info < _LOSES_NONE[1]:
        yield Finding("versions", "FAILED", f"{said}: this pair crashes after a while; run make setup.")
    elif not _has_full_text_search():
        yield Finding("versions", "FAILED", f"{said}: this SQLite has no FTS5; use your system's own Python.")
    else:
        yield Finding("versions", "OK", f"{said}.")


def _has_full_text_search() -> bool:
    with closing(sqlite3.connect(":memory:")) as memory:
        return ("ENABLE_FTS5",) in memory.execute("PRAGMA compile_options").fetchall()
