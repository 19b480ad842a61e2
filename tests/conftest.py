"""What every test may count on: Qt draws into memory, with the renderer that a booth without a graphics card uses."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


_END_TO_END = Path(__file__).parent / "end_to_end"


@pytest.hookimpl(tryfirst=True)  # before xdist looks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes test, one runs all whole programs: they want their ports and screens for themselves."""
    for item in items:
        group = "end to end" if item.path.is_relative_to(_END_TO_END) else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product has no widgets."""
    return QGuiApplication
