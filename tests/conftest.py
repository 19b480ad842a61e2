"""What every test may count on: Qt draws into memory, with the renderer that a booth without a graphics card uses."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


_TESTS = Path(__file__).parent
_WAITING = (
    _TESTS / "end_to_end",
    _TESTS / "screens" / "test_listening.py",
    _TESTS / "screens" / "test_typing_aloud.py",
)
"""Whole programs, and those who listen: they mostly wait, and then want the processor, their ports and their screen."""
_WAITS = "what waits"
_NICENESS = 5


@pytest.hookimpl(tryfirst=True)  # before xdist looks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes test, one runs all that waits, and begins with it; the others keep the processor busy."""
    for item in items:
        waits = any(item.path.is_relative_to(path) for path in _WAITING)
        item.add_marker(pytest.mark.xdist_group(_WAITS if waits else str(item.path)))
    items.sort(key=lambda item: _group_of(item) != _WAITS)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """The process that runs what waits comes first: its sounds and deadlines are real."""
    if "PYTEST_XDIST_WORKER" in os.environ and not _Process.began:
        _Process.began = True
        if _group_of(item) != _WAITS:
            os.nice(_NICENESS)


class _Process:
    began = False


def _group_of(item: pytest.Item) -> str:
    marker = item.get_closest_marker("xdist_group")
    return str(marker.args[0]) if marker else ""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product has no widgets."""
    return QGuiApplication
