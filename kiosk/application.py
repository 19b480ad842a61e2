"""The Qt application: how it draws, its name and its fonts."""

import os
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication

from kiosk.folders import ASSETS
from kiosk.fonts import LATIN, install_fonts


def prepare_environment() -> None:
    """Choose how Qt draws, before it is loaded: without a GPU its own software renderer is far quicker than Mesa's."""
    has_gpu = any(Path("/dev/dri").glob("renderD*")) if Path("/dev/dri").exists() else False
    if not has_gpu:
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    cache = os.environ.get("CACHE_DIRECTORY", "").split(":")[0]
    if cache:
        os.environ.setdefault("QML_DISK_CACHE_PATH", cache)


def make_application() -> QGuiApplication:
    """Make the Qt application with the product's own fonts."""
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    application.setDesktopFileName("kiosk")
    dress_application(application)
    return application


def dress_application(application: QGuiApplication) -> None:
    """Give an application the product's fonts, and let it live on without a window."""
    application.setQuitOnLastWindowClosed(False)
    install_fonts(ASSETS / "fonts")
    application.setFont(QFont(LATIN))
