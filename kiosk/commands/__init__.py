"""The subcommands of `kiosk`, one module each: HELP, add_arguments(parser), run(settings, args) -> exit status.

One whose exit status or time needs a word more has a DESCRIPTION too.
"""

import argparse
from pathlib import Path

NOW_HELP = "as if it were this time at the booth, such as 2026-07-14T11:00"


def add_config(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """Let a command take --config. A task within a command says SUPPRESS, not to hide one that stands before it."""
    told = "a file of settings that wins over /etc/kiosk/kiosk.toml and the defaults"
    parser.add_argument("--config", type=Path, default=default, metavar="FILE", help=told)
