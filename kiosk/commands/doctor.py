"""`kiosk doctor`: is this booth well, in plain words."""

import argparse
import sys
from collections.abc import Iterable
from datetime import datetime
from itertools import chain

import msgspec

from content_sync.clock import Clock
from kiosk.commands import NOW_HELP
from kiosk.doctor.checker_checks import check_checker
from kiosk.doctor.content_checks import check_content, check_media, check_store
from kiosk.doctor.display_checks import check_graphics, check_sizes, check_window_system
from kiosk.doctor.finding import Finding
from kiosk.doctor.language_checks import check_languages
from kiosk.doctor.machine_checks import check_versions
from kiosk.doctor.network_checks import check_clock, check_network
from kiosk.doctor.pack_checks import check_first_pack
from kiosk.doctor.settings_checks import check_brand, check_files, check_sample_words, check_settings_files
from kiosk.doctor.source_checks import check_sources, check_sync
from kiosk.doctor.speech_checks import check_headphones, check_speech
from kiosk.settings import Settings
from kiosk.settings_error import SettingsError

HELP = "say whether this booth is well, and what to do where it is not"
DESCRIPTION = (
    "Say whether this booth is well, and what to do where it is not. Asks no website. Exit status 0 when nothing "
    "FAILED, 1 otherwise."
)
_AREA_WIDTH = len("search words")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--json", action="store_true", help="the findings for machines")
    parser.add_argument("--now", type=datetime.fromisoformat, metavar="ISO", help=NOW_HELP)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Look at everything; answer 1 when something failed."""
    zone = settings.booth.timezone
    clock = Clock.fixed(args.now, zone) if args.now else Clock(zone)
    findings = chain(
        check_settings_files(args.config),
        check_sample_words(settings),
        check_store(settings),
        check_content(settings, clock.now()),
        check_sync(settings),
        check_sources(settings, clock.now()),
        check_media(settings),
        check_first_pack(settings),
        check_checker(settings, clock.now()),
        check_network(settings),
        check_clock(settings),
        check_window_system(),
        check_sizes(settings),
        check_graphics(),
        check_brand(settings),
        check_files(settings),
        check_speech(settings),
        check_headphones(settings),
        check_languages(settings),
        check_versions(),
    )
    return _tell(findings, args)


def run_without_settings(error: SettingsError, args: argparse.Namespace) -> int:
    """Say why the settings cannot be used, and what can be said without them; answer 1."""
    failure = Finding("settings", "FAILED", str(error))
    return _tell(chain([failure], check_window_system(), check_versions()), args)


def _tell(findings: Iterable[Finding], args: argparse.Namespace) -> int:
    told = []
    for finding in findings:
        told.append(finding)
        if not args.json:  # each at once: some checks take a while
            print(f"{finding.state:9}  {finding.area:{_AREA_WIDTH}}  {finding.sentence}", flush=True)
    if args.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(told)).decode() + "\n")
    else:
        ill = sum(finding.state != "OK" for finding in told)
        needs = "needs" if ill == 1 else "need"
        print(f"\n{ill} of {len(told)} {needs} somebody's attention." if ill else "\nThis booth is well.")
    return 1 if any(finding.state == "FAILED" for finding in told) else 0
