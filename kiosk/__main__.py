"""The one program: `kiosk SUBCOMMAND`. Exit status 0 well, 1 failed, 2 usage or settings."""

import argparse
import importlib
import sys

from kiosk.commands import add_config
from kiosk.log import start_logging
from kiosk.settings import load_settings
from kiosk.settings_error import SettingsError

COMMANDS = (
    "run",
    "sync",
    "sources",
    "pack",
    "sample-council",
    "tour",
    "search",
    "entitlement",
    "rules",
    "doctor",
    "languages",
)
_MORE = (
    "Settings: config/kiosk.toml explains each; a booth's own are in /etc/kiosk/kiosk.toml. To begin: kiosk doctor, "
    "and kiosk sources check ADDRESS; docs/deploy.md tells the rest."
)


def main(arguments: list[str] | None = None) -> int:
    """Run one subcommand and answer its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    args = _parser(_asked_for(given)).parse_args(given)
    module = importlib.import_module(f"kiosk.commands.{args.command.replace('-', '_')}")
    try:
        settings = load_settings(args.config)
    except SettingsError as error:
        if hasattr(module, "run_without_settings"):  # kiosk doctor has something to say about them
            return int(module.run_without_settings(error, args))
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    start_logging(settings.log.level)
    try:
        return int(module.run(settings, args))
    except SettingsError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2


def _asked_for(arguments: list[str]) -> str | None:
    return next((word for word in arguments if word in COMMANDS), None)


def _parser(asked_for: str | None) -> argparse.ArgumentParser:
    """Build the parser; when the subcommand is clear only its module is imported (the window starts quicker)."""
    about = "A touchscreen kiosk for council information booths."
    parser = argparse.ArgumentParser(prog="kiosk", description=about, epilog=_MORE)
    subcommands = parser.add_subparsers(dest="command", required=True, metavar="SUBCOMMAND")
    for name in (asked_for,) if asked_for else COMMANDS:
        module = importlib.import_module(f"kiosk.commands.{name.replace('-', '_')}")
        description = getattr(module, "DESCRIPTION", module.HELP)
        command = subcommands.add_parser(name, help=module.HELP, description=description)
        add_config(command)
        module.add_arguments(command)
    return parser


if __name__ == "__main__":
    sys.exit(main())
