"""`kiosk run`: the booth."""

import argparse
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from content_sync.clock import Clock
from kiosk.commands import NOW_HELP
from kiosk.panel_size import panel_size
from kiosk.settings import Settings
from kiosk.settings_error import SettingsError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.window import BoothWindow

_AFTER_START_MS = 1000
"""What can wait until the first frame is on the screen."""

HELP = "the booth: the window, and the sync process under it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--windowed", action="store_true", help="in a window that can be closed, for a desk")
    parser.add_argument("--size", type=panel_size, metavar="WxH", help="with --windowed: the panel's pixels")
    parser.add_argument("--no-sync", action="store_true", help="do not start the sync process")
    parser.add_argument("--now", type=datetime.fromisoformat, metavar="ISO", help=NOW_HELP)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Run until the window is closed (--windowed) or the system asks to end; answer 0, or 2 for unusable settings."""
    from kiosk.application import make_application, prepare_environment  # noqa: PLC0415  Qt only when needed
    from kiosk.window import BoothWindow  # noqa: PLC0415  Qt only when needed

    prepare_environment()
    application = make_application()
    clock = Clock.fixed(args.now, settings.booth.timezone) if args.now else Clock(settings.booth.timezone)
    size = _size(application, args)
    try:
        booth = BoothWindow(application, settings, clock, size)
    except SettingsError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    return _show(booth, args)


def _size(application: "QGuiApplication", args: argparse.Namespace) -> tuple[int, int]:
    screen = application.primaryScreen().size()
    if not args.windowed:
        return screen.width(), screen.height()
    if args.size:
        return args.size  # type: ignore[no-any-return]  # argparse says Any
    height = max(600, int(screen.height() * 0.85))
    return max(600, height * 9 // 16), height


def _show(booth: "BoothWindow", args: argparse.Namespace) -> int:
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from kiosk.lockdown import hide_pointer  # noqa: PLC0415
    from kiosk.signals import EndSignals  # noqa: PLC0415
    from kiosk.sync_supervisor import SyncSupervisor  # noqa: PLC0415
    from kiosk.watchdog import Watchdog  # noqa: PLC0415

    application, window = booth.application, booth.window
    ending = EndSignals(lambda: application.exit(0))
    watchdog = Watchdog(window)
    sync = SyncSupervisor(["--config", str(args.config.absolute())] if args.config else [])
    if args.windowed:
        booth.shell.allow_close()
        window.visibleChanged.connect(lambda is_visible: None if is_visible else application.exit(0))
        window.show()
    else:
        hide_pointer(application)
        booth.gate.is_locked = True
        window.showFullScreen()
    if not args.no_sync:
        sync.start()
    if booth.settings.speech.offered:
        keys, device = booth.listening_keys, booth.settings.speech.headphones
        QTimer.singleShot(_AFTER_START_MS, keys, lambda: keys.watch_socket(device))
    status = application.exec()
    watchdog.stopping()
    sync.stop()
    booth.listening_keys.close()
    booth.close()
    ending.deleteLater()
    return int(status)
