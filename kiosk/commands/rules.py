"""`kiosk rules`: for those who write and review the entitlement checker's rule sets."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

import msgspec

from content_sync.clock import Clock
from content_sync.entitlement.review_sheet import review_sheet
from kiosk import trace_words
from kiosk.checker_rules import rule_files
from kiosk.commands import add_config
from kiosk.folders import ROOT
from kiosk.screening_call import CallRefusedError, add_call_arguments, called
from kiosk.settings import Settings

HELP = "check, explain and review a rule set of the entitlement checker"

_SHEET = ROOT / "docs" / "rules-review.md"
_CHECK = "Exit status 0 when the rule set can be used, 1 when it cannot, 2 when it cannot be read."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    check = tasks.add_parser("check", help="say in plain words whether a rule set can be used", description=_CHECK)
    check.add_argument("file", type=Path, metavar="FILE", help="a rule set, or an overlay alone")
    check.add_argument("--overlay", type=Path, metavar="FILE", help="a council's own file beside it")
    check.add_argument("--json", action="store_true", help="the same for machines")
    check.add_argument("--now", type=datetime.fromisoformat, metavar="ISO", help="the day that rates must be valid for")
    tasks.add_parser("schema", help="print the JSON Schema of a rule set, for text editors that check YAML")
    explain = tasks.add_parser("explain", help="show why each result came out as it did, condition by condition")
    add_call_arguments(explain)
    explain.add_argument("--result", metavar="ID", help="only this result")
    review = tasks.add_parser("review", help="write the sheet that a welfare-rights adviser reads and signs")
    review.add_argument("--rules", type=Path, metavar="FILE", help="another rule set than that of the settings")
    review.add_argument("--overlay", type=Path, metavar="FILE", help="a council's own file beside it")
    review.add_argument("--out", type=Path, default=_SHEET, metavar="FILE", help="where to; default: the kiosk's docs")
    for task in tasks.choices.values():
        add_config(task, argparse.SUPPRESS)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Do one task; answer 1 for a rule set that cannot be used, 2 for a wrong call."""
    tasks = {"check": _check, "schema": _schema, "explain": _explain, "review": _review}
    try:
        return tasks[args.task](settings, args)
    except CallRefusedError as refused:
        for line in refused.lines:
            print(f"kiosk rules: {line}", file=sys.stderr)
        return refused.status


def _check(settings: Settings, args: argparse.Namespace) -> int:
    from kiosk import rule_check  # noqa: PLC0415 - what reads YAML, only when there is some

    zone = settings.booth.timezone
    today = (Clock.fixed(args.now, zone) if args.now else Clock(zone)).today()
    file, overlay = args.file, args.overlay
    if overlay is None and rule_check.is_overlay(file):
        file, overlay = rule_files(settings).rules, file
    found = rule_check.checked(file, overlay)
    name = f"{overlay.name} over {file.name}" if overlay else file.name
    if args.json:
        _print_json(rule_check.as_data(found, today))
    else:
        print(*rule_check.as_lines(found, name, today), sep="\n")
    return 0 if found.rules else 1


def _schema(_settings: Settings, _args: argparse.Namespace) -> int:
    from content_sync.entitlement.rule_file.schema import json_schema  # noqa: PLC0415

    _print_json(json_schema())
    return 0


def _explain(settings: Settings, args: argparse.Namespace) -> int:
    call = called(settings, args)
    found = trace_words.traced(call, args.result)
    if args.json:
        _print_json(trace_words.as_data(call, found))
    else:
        print(*trace_words.as_lines(call, found), sep="\n")
    return 0


def _review(settings: Settings, args: argparse.Namespace) -> int:
    from kiosk import rule_check  # noqa: PLC0415 - what reads YAML, only when there is some

    own = rule_files(settings)
    file = args.rules or own.rules
    found = rule_check.checked(file, args.overlay or (None if args.rules else own.overlay))
    if found.rules is None:
        raise CallRefusedError(1, f"{file} cannot be used, so it is not for review: kiosk rules check {file}")
    try:
        args.out.write_text(review_sheet(found.rules, found.households), "utf-8")
    except OSError as fault:
        raise CallRefusedError(1, f"{args.out} cannot be written: {fault.strerror}.") from fault
    print(f"{args.out} is written: {found.rules.id} {found.rules.version}.")
    return 0


def _print_json(data: object) -> None:
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n")
