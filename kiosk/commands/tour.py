"""`kiosk tour`: pictures of every screen."""

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path

import msgspec

from content_sync.clock import Clock
from kiosk.panel_size import panel_size
from kiosk.settings import Settings, SettingsError

HELP = "open every screen and leave its picture; fails on any warning of QML"

_MOMENT = datetime(2026, 7, 14, 11)  # noqa: DTZ001  booth time, whatever the booth's zone
_SIZES = ((1080, 1920), (1920, 1080))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--size", type=panel_size, metavar="WxH", help="the panel's pixels; default both orientations")
    parser.add_argument("--lang", metavar="xx", help="one language; default all that are offered")
    parser.add_argument("--text-size", type=int, choices=(1, 2, 3, 4), help="default: that of the settings")
    parser.add_argument("--theme", choices=("standard", "high", "inverted", "lowglare"), help="default: the settings'")
    parser.add_argument("--now", type=datetime.fromisoformat, default=_MOMENT, metavar="ISO", help="the time shown")


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Take the tour offscreen; answer 1 when QML warned or a picture could not be written, 2 for a wrong call."""
    languages = settings.language.offered
    if args.lang and args.lang not in languages:
        print(f"kiosk tour: --lang {args.lang} is not offered; there are {', '.join(languages)}.", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.window import make_application, prepare_environment  # noqa: PLC0415  Qt only when needed

    prepare_environment()
    application = make_application()
    look = msgspec.structs.replace(
        settings.display,
        text_size=args.text_size or settings.display.text_size,
        theme=args.theme or settings.display.theme,
        calm=True,
    )
    settings = msgspec.structs.replace(settings, display=look)
    warnings: list[str] = []
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        files = _tour(application, settings, args, warnings)
    except SettingsError as error:
        print(f"kiosk tour: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"kiosk tour: {error}.", file=sys.stderr)
        return 1
    for warning in warnings:
        print(f"kiosk tour: QML warns: {warning}", file=sys.stderr)
    print(f"{len(files)} pictures in {args.out}")
    return 1 if warnings else 0


def _tour(application, settings: Settings, args: argparse.Namespace, warnings: list[str]) -> list[Path]:  # type: ignore[no-untyped-def]  # noqa: ANN001  a QGuiApplication
    from kiosk.tour import contact_sheet, take_tour  # noqa: PLC0415
    from kiosk.window import BoothWindow  # noqa: PLC0415

    clock = Clock.fixed(args.now, settings.booth.timezone)
    files: list[Path] = []
    for size in [args.size] if args.size else _SIZES:
        window = BoothWindow(application, settings, clock, size)
        window.window.show()
        if not window.booth.content.freshness().item_count:
            print("kiosk tour: there is no content yet; run kiosk sync first.", file=sys.stderr)
        for lang in [args.lang] if args.lang else settings.language.offered:
            window.session.choose_language(lang)
            ending = f"{lang}-{size[0]}x{size[1]}-text{settings.display.text_size}-{settings.display.theme}"
            taken = take_tour(window, args.out, ending)
            contact_sheet(taken, args.out / f"00-contact-sheet-{ending}.png")
            files += taken
        window.close()
        warnings += window.warnings
    return files
