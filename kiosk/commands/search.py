"""`kiosk search WORDS`: what the search screen would show for these words."""

import argparse
import os
import sys
from datetime import datetime

import msgspec
from msgspec import Struct
from PySide6.QtGui import QGuiApplication

from content_sync.clock import Clock
from content_sync.errors import StoreUnusable
from content_sync.search.answer import Answer, Found
from content_sync.search.engine import SearchEngine
from content_sync.store.reader import ContentReader
from kiosk.commands import NOW_HELP
from kiosk.folders import ASSETS
from kiosk.language import InterfaceLanguage
from kiosk.settings import Settings
from kiosk.word_folders import word_folders
from screens.search.why import kind_word, why_line

HELP = "show what the search screen would show for some words"


class Result(Struct, frozen=True):
    """A result for machines. `why` is the line that the screen shows under the title."""

    title: str
    kind: str
    uid: str
    source: str
    lang: str
    score: float
    why: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what somebody types; with or without quotes")
    parser.add_argument("--lang", metavar="xx", help="the visitor's language; without it the settings' default")
    parser.add_argument("--limit", type=_count, default=30, metavar="N", help="so many results at most (30)")
    parser.add_argument("--json", action="store_true", help="the same for machines")
    parser.add_argument("--now", type=datetime.fromisoformat, metavar="ISO", help=NOW_HELP)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Search once; answer 1 when the store cannot be read or has no content."""
    lang = args.lang or settings.language.default
    if lang not in settings.language.offered:
        print(f"kiosk: --lang {lang}: this booth offers {', '.join(settings.language.offered)}.", file=sys.stderr)
        return 2
    clock = Clock.fixed(args.now, settings.booth.timezone) if args.now else Clock(settings.booth.timezone)
    reader = ContentReader(settings.store.directory)
    engine = SearchEngine(reader, word_folders(settings))
    try:
        if not reader.freshness().item_count:
            print(f"kiosk: {settings.store.directory} has no content yet: run kiosk sync.", file=sys.stderr)
            return 1
        answer = engine.find(" ".join(args.words), lang, clock.now(), args.limit)
    except StoreUnusable as fault:
        print(f"kiosk: {fault}", file=sys.stderr)
        return 1
    finally:
        reader.close()
    for problem in engine.faults.values():
        print(f"kiosk: {problem}", file=sys.stderr)
    _tell(answer, lang, is_json=args.json)
    return 0


def _tell(answer: Answer, lang: str, *, is_json: bool) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the words of the interface need an application, not a screen
    application = QGuiApplication([])
    language = InterfaceLanguage(application, ASSETS / "translations")
    language.switch(lang)
    if is_json:
        results = [
            Result(one.title, one.kind, one.uid, one.source, one.lang, one.score, _line(one)) for one in answer.found
        ]
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(results)).decode() + "\n")
    else:
        _print(answer)
    language.leave()


def _print(answer: Answer) -> None:
    if answer.understood:
        print(f"Showing results for “{answer.understood}”")
    for one in answer.found:
        print(f"{one.score:5.2f}  {one.title}\n       {_line(one)}")
    if answer.suggestions:
        print("Suggested next: " + ", ".join(answer.suggestions))
    if not answer.found:
        print("Nothing found.")


def _line(found: Found) -> str:
    return f"{kind_word(found)}. {why_line(found)}"


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError(f"{text}: give a number of results, 1 or more")
    return int(text)
