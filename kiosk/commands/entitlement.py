"""`kiosk entitlement --answers FILE`: the entitlement checker without the screen."""

import argparse
import sys

import msgspec

from kiosk.screening_call import CallRefusedError, add_call_arguments, called
from kiosk.screening_words import as_data, as_lines
from kiosk.settings import Settings

HELP = "say what a household may be able to get, as the checker's screens would"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_call_arguments(parser)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Screen one household; answer 2 for answers that cannot be used, 1 for a rule set that cannot."""
    try:
        call = called(settings, args)
    except CallRefusedError as refused:
        for line in refused.lines:
            print(f"kiosk entitlement: {line}", file=sys.stderr)
        return refused.status
    if args.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(as_data(call)), indent=2).decode() + "\n")
    else:
        print(*as_lines(call), sep="\n")
    return 0
