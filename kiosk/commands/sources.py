"""`kiosk sources`: whether council websites can be read, and the settings for them."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.commands import add_config
from kiosk.languages import known_languages
from kiosk.settings import Settings

if TYPE_CHECKING:
    from content_sync.probing import Report

HELP = "check the council's website: what it offers, what is switched off, and the settings for it"

_CHECK = (
    "Without an address, checks every source of the settings. With one, finds out what is there and writes the "
    "settings for it. Asks about 40 times and changes nothing. Exit status 0 when a booth can use it, 1 when it cannot."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    check = tasks.add_parser("check", help="say in plain words what a website offers a booth", description=_CHECK)
    check.add_argument("address", nargs="?", metavar="ADDRESS", help="a website, such as https://www.council.gov.uk")
    check.add_argument("--write", type=Path, metavar="FILE", help="write the settings into a new file")
    check.add_argument("--json", action="store_true", help="the findings for machines")
    add_config(check, argparse.SUPPRESS)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Check; answer 1 when a booth could not use something, 2 for a wrong call."""
    if args.write and not args.address:
        return _refused("--write goes with an address: the settings have the others already.")
    if args.write and args.write.exists():
        return _refused(
            f"{args.write} is there already and is left as it is. Name a new file, or paste what is printed."
        )
    try:
        reports = list(_reports(settings, args.address))
    except ValueError as fault:
        return _refused(f"{fault}.")
    blocks = [_block(settings, report) if args.address else "" for report in reports]
    if args.json:
        _print_json(reports, blocks)
    else:
        _print(reports, blocks)
    if args.write and not _write(args.write, blocks[0]):
        return 1
    return 0 if all(report.best for report in reports) else 1


def _reports(settings: Settings, address: str | None) -> Iterator["Report"]:
    # What asks over HTTP takes long to load: only when it is needed.
    from content_sync.probing import probe_source, probe_website  # noqa: PLC0415
    from kiosk.network_settings import network_of  # noqa: PLC0415

    names = {lang: known.name for lang, known in known_languages().items()}
    network = network_of(settings)
    if address is not None:
        yield probe_website(address, network, names, settings.sources)
        return
    for source in settings.sources:
        yield probe_source(source, network, names)


def _block(settings: Settings, report: "Report") -> str:
    from kiosk.source_block import block_of  # noqa: PLC0415 - as above

    best = report.best
    return block_of(best.source, settings.links.allowed_hosts) if best and best.source else ""


def _print(reports: list["Report"], blocks: list[str]) -> None:
    from kiosk.source_words import as_lines  # noqa: PLC0415 - as above

    for number, (report, block) in enumerate(zip(reports, blocks, strict=True)):
        if number:
            print()
        print(*as_lines(report), sep="\n")
        if block:
            print(f"\nThe settings, for /etc/kiosk/kiosk.toml:\n\n{block}", end="")


def _print_json(reports: list["Report"], blocks: list[str]) -> None:
    checked = [
        {"usable": report.best is not None, **msgspec.structs.asdict(report), "settings": block}
        for report, block in zip(reports, blocks, strict=True)
    ]
    encoded = msgspec.json.encode({"usable": all(one["usable"] for one in checked), "checked": checked}, enc_hook=str)
    sys.stdout.write(msgspec.json.format(encoded, indent=2).decode() + "\n")


def _write(file: Path, block: str) -> bool:
    if not block:
        print(f"kiosk sources: {file} is not written: there is nothing to use yet.", file=sys.stderr)
        return False
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(block)
    except OSError as fault:
        print(f"kiosk sources: {file} cannot be written: {fault.strerror}.", file=sys.stderr)
        return False
    print(f"{file} is written. Try it: kiosk sync --config {file}", file=sys.stderr)
    return True


def _refused(sentence: str) -> int:
    print(f"kiosk sources: {sentence}", file=sys.stderr)
    return 2
