"""What every test may count on: Qt draws into memory, with the renderer that a booth without a graphics card uses."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product has no widgets."""
    return QGuiApplication
