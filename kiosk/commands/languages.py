"""`kiosk languages`: what the interface can say in which language."""

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.folders import ASSETS
from kiosk.font_letters import lacking
from kiosk.languages import Completeness, KnownLanguage, Reading, known_languages, read_completeness
from kiosk.settings import Settings

HELP = "say how complete the interface's languages are, who has read them, and which have a font and a voice"

_READ = {
    "source": "written in it",
    "native": "by a native speaker",
    "proofread": "proofread, not by a native speaker",
    "draft": "draft: by nobody yet",
}
_VOICE_FOLDERS = ("/usr/share", "/usr/lib", "/usr/local/share", "/usr/local/lib")
_COLUMNS = "{:<18}{:<13}{:<14}{:<36}{:<6}{:<7}{}"


class Language(Struct, frozen=True):
    """All that can be said of one language."""

    tag: str
    name: str
    sentences: int
    translated: int
    plural_forms: int
    read: Reading
    has_font: bool
    has_voice: bool
    is_offered: bool
    missing: tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--json", action="store_true", help="the same for machines, with every missing sentence")


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Tell of every language; answer 1 when one that is offered lacks sentences."""
    counted = read_completeness()
    if not counted:
        print("kiosk: the translations have not been built: run make setup.", file=sys.stderr)
        return 1
    found = [describe(tag, known, counted[tag], settings) for tag, known in known_languages().items()]
    if args.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(found)).decode() + "\n")
    else:
        _tell(found)
    return 1 if any(language.is_offered and language.missing for language in found) else 0


def describe(tag: str, known: KnownLanguage, count: Completeness, settings: Settings) -> Language:
    """Put together what is known of a language."""
    return Language(
        tag, known.name, count.sentences, count.translated, count.plural_forms, known.read,
        has_font=not lacking(count.letters, sorted((ASSETS / "fonts").glob("*.[ot]tf"))),
        has_voice=has_voice(tag),
        is_offered=tag in settings.language.offered,
        missing=count.missing,
    )  # fmt: skip


def has_voice(tag: str, folders: Iterable[str] = _VOICE_FOLDERS) -> bool:
    """Tell whether espeak-ng is installed with this language; its libraries lie in /usr/lib/ARCHITECTURE on Debian."""
    named = [os.environ["ESPEAK_DATA_PATH"]] if "ESPEAK_DATA_PATH" in os.environ else []
    roots = [Path(folder) for folder in (*named, *folders)]
    places = [place for root in roots for place in (root, *root.glob("*-linux-*"))]
    return any((place / "espeak-ng-data" / f"{tag.split('-', 1)[0]}_dict").is_file() for place in places)


def _tell(found: list[Language]) -> None:
    print(_COLUMNS.format("language", "sentences", "plural forms", "read", "font", "voice", "offered"))
    for one in found:
        share = f"{one.translated} of {one.sentences}"
        yes = ["yes" if there else "no" for there in (one.has_font, one.has_voice, one.is_offered)]
        print(_COLUMNS.format(f"{one.name} ({one.tag})", share, one.plural_forms, _READ[one.read], *yes))
    for one in found:
        if one.missing:
            print(f"\n{one.name} lacks, and shows in English:", *one.missing, sep="\n  ")
