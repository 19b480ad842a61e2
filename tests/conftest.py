"""What every test may count on: Qt draws into memory, with the renderer that a booth without a graphics card uses."""

import os

import pytest
from PySide6.QtGui import QGuiApplication
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


_WAITING = ("tests/end_to_end/", "tests/screens/test_listening.py", "tests/screens/test_typing_aloud.py")
"""Whole programs, and those who listen: they mostly wait, and then want the processor, their ports and their screen."""
_WAITS = "what waits"
_NICENESS = 5


def _group_of(nodeid: str) -> str:
    return _WAITS if nodeid.startswith(_WAITING) else nodeid.split("::", 1)[0]


class _ByFile(LoadScopeScheduling):
    """Gives each process whole files, as their fixtures are made once then, and to one of them all that waits.

    Not xdist's groups: 3.8 and pytest 9.2 together forget them without a word (pytest-xdist issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        return _group_of(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> _ByFile:
    """Where several processes test, say who tests what."""
    return _ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what waits: the others keep the processor busy meanwhile."""
    items.sort(key=lambda item: _group_of(item.nodeid) != _WAITS)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """The process that runs what waits comes first: its sounds and deadlines are real."""
    if "PYTEST_XDIST_WORKER" in os.environ and not _Process.began:
        _Process.began = True
        if _group_of(item.nodeid) != _WAITS:
            os.nice(_NICENESS)


class _Process:
    began = False


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product has no widgets."""
    return QGuiApplication
