"""`kiosk tour`: pictures of every screen."""

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from content_sync.clock import Clock
from kiosk.panel_size import panel_size
from kiosk.settings import Settings
from kiosk.settings_error import SettingsError
from kiosk.tour_looks import ORIENTATIONS, THEMES, Look, Range, looks
from screens.choices import TEXT_SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.tour_pictures import Album
    from kiosk.window import BoothWindow

HELP = "open every screen and leave its picture; status 1 when a screen has a fault that Qt notices"

_MOMENT = datetime(2026, 7, 14, 11)  # noqa: DTZ001  booth time, whatever the booth's zone


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--all", action="store_true", help="every text size and theme; the options below narrow it")
    parser.add_argument("--size", type=panel_size, metavar="WxH", help="the panel's pixels; default both orientations")
    parser.add_argument("--lang", metavar="xx", help="one language; default all that are offered")
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, help="default: that of the settings")
    parser.add_argument("--theme", choices=THEMES, help="default: the settings'")
    parser.add_argument(
        "--lowered", action="store_true", help="with everything to touch in the lower part of the panel"
    )
    parser.add_argument("--screens", type=_names, default=(), metavar="a,b", help="only these, such as home,service")
    parser.add_argument("--now", type=datetime.fromisoformat, default=_MOMENT, metavar="ISO", help="the time shown")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Take the tour offscreen; answer 1 when QML warned or a picture could not be written, 2 for a wrong call."""
    offered = settings.language.offered
    if args.lang and args.lang not in offered:
        print(f"kiosk tour: --lang {args.lang} is not offered; there are {', '.join(offered)}.", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.tour_pictures import NoSuchScreenError  # noqa: PLC0415  Qt only when needed

    try:
        albums = list(_tour(settings, args))
    except (SettingsError, NoSuchScreenError) as error:
        print(f"kiosk tour: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"kiosk tour: {error}.", file=sys.stderr)
        return 1
    return _report(albums, args.out)


def _report(albums: "list[Album]", out: Path) -> int:
    """Write the index and say what there is; answer the exit status."""
    from kiosk.tour_index import write_index  # noqa: PLC0415

    warnings = [warning for album in albums for warning in album.warnings]
    for warning in warnings:
        print(f"kiosk tour: QML warns: {warning}", file=sys.stderr)
    pictures = [file for album in albums for file in (*album.pictures, album.sheet)]
    megabytes = sum(file.stat().st_size for file in pictures) / 1e6
    index = write_index(albums, out)
    print(f"{len(pictures) - len(albums)} pictures in {out} ({megabytes:.0f} MB); begin with {index.name}")
    return 1 if warnings else 0


def _tour(settings: Settings, args: argparse.Namespace) -> "Iterator[Album]":
    from kiosk.application import make_application, prepare_environment  # noqa: PLC0415

    prepare_environment()
    application = make_application()
    clock = Clock.fixed(args.now, settings.booth.timezone)
    wanted = _wanted(settings, args)
    for size, of_one_panel in groupby(wanted, key=lambda look: look.size):
        window = _open(application, settings, clock, size)
        try:
            yield from _albums(window, list(of_one_panel), args)
        finally:
            window.close()


def _wanted(settings: Settings, args: argparse.Namespace) -> list[Look]:
    from kiosk.session import first_choices  # noqa: PLC0415

    first = first_choices(settings.display, settings.language, settings.speech)
    return list(
        looks(
            first,
            Range(
                sizes=[args.size] if args.size else ORIENTATIONS,
                languages=[args.lang] if args.lang else settings.language.offered,
                text_sizes=[args.text_size] if args.text_size else TEXT_SIZES if args.all else [first.text_size],
                themes=[args.theme] if args.theme else THEMES if args.all else [first.theme],
                lowered=[True if args.lowered else first.is_lowered],
            ),
        )
    )


def _open(application: "QGuiApplication", settings: Settings, clock: Clock, size: tuple[int, int]) -> "BoothWindow":
    from kiosk.window import BoothWindow  # noqa: PLC0415

    still = msgspec.structs.replace(settings.display, calm=True)
    window = BoothWindow(application, msgspec.structs.replace(settings, display=still), clock, size)
    window.window.show()
    if not window.booth.content.freshness().item_count:
        print("kiosk tour: there is no content yet; run kiosk sync first.", file=sys.stderr)
    return window


def _albums(window: "BoothWindow", of_one_panel: list[Look], args: argparse.Namespace) -> "Iterator[Album]":
    from tqdm import tqdm  # noqa: PLC0415

    from kiosk.tour_pictures import Photographer, stops_called  # noqa: PLC0415

    total = len(stops_called(window, args.screens)) * len(of_one_panel)
    with tqdm(total=total, unit=" pictures", leave=False, disable=None) as bar:

        def told(name: str) -> None:
            bar.set_postfix_str(name, refresh=False)
            bar.update()

        photographer = Photographer(window, args.out, args.all, args.screens, told)
        for look in of_one_panel:
            yield photographer.album(look)
