"""A screening that is asked for on the command line: by which rule set, of whom, for which day.

Nothing of it is written anywhere: answers are read, screened and forgotten.
"""

import argparse
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from content_sync.clock import Clock
from content_sync.entitlement.answers_file import AnswersRefused, HouseholdFile, read
from content_sync.entitlement.compiled import decode
from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.rules import RuleSet
from content_sync.entitlement.screening import Checker
from content_sync.errors import StoreUnusable
from content_sync.store.reader import ContentReader
from kiosk.checker_rules import rule_files
from kiosk.settings import Settings

_MOST_BYTES = 1_000_000
_REASONS_SHOWN = 5


class CallRefusedError(Exception):
    """It cannot be done: `lines` say why, and `status` is the exit status."""

    def __init__(self, status: int, *lines: str) -> None:
        super().__init__(*lines)
        self.status = status
        self.lines = lines


class Call(NamedTuple):
    """What was asked for."""

    checker: Checker
    household: HouseholdFile
    as_of: date
    lang: str

    def screened(self) -> Screening:
        """Screen the household."""
        return self.checker.screen(self.household.answers, self.as_of, self.lang)


def add_call_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what a screening takes."""
    parser.add_argument("--answers", required=True, metavar="FILE", help="a household as JSON; - reads standard input")
    parser.add_argument("--json", action="store_true", help="the same for machines")
    parser.add_argument("--lang", metavar="xx", help="the language of the texts; without it the rule set's first")
    parser.add_argument(
        "--now", type=datetime.fromisoformat, metavar="ISO", help="the day, where the file has no as_of"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--rules", type=Path, metavar="FILE", help="another rule set than that of the settings")
    which.add_argument("--stored", action="store_true", help="the rule set that is in force in this booth's store")
    parser.add_argument("--overlay", type=Path, metavar="FILE", help="a council's own file beside the rule set")


def called(settings: Settings, args: argparse.Namespace) -> Call:
    """Read the rule set and the household; raises CallRefusedError."""
    rules = _rules(settings, args)
    zone = settings.booth.timezone
    today = (Clock.fixed(args.now, zone) if args.now else Clock(zone)).today()
    household = _household(args.answers, rules, today)
    checker = Checker(rules, household.nation or settings.booth.nation)
    return Call(checker, household, household.as_of or today, args.lang or rules.languages[0])


def read_file(file: Path) -> bytes:
    """Read a file that was named on the command line."""
    try:
        with file.open("rb") as opened:
            return _not_too_large(opened.read(2 * _MOST_BYTES + 1), str(file), 2 * _MOST_BYTES)
    except OSError as fault:
        raise CallRefusedError(2, f"{file} cannot be read: {fault.strerror}.") from fault


def _rules(settings: Settings, args: argparse.Namespace) -> RuleSet:
    if args.stored and args.overlay:
        raise CallRefusedError(2, "--overlay goes with a file, not with --stored: what is in force has its overlay.")
    if args.stored:
        return _stored(settings)
    own = rule_files(settings)
    overlay = args.overlay or (None if args.rules else own.overlay)
    return _compiled(args.rules or own.rules, overlay)


def _compiled(file: Path, overlay: Path | None) -> RuleSet:
    # Not before it is needed: with --stored nobody reads YAML.
    from content_sync.entitlement.rule_file import RulesRefused  # noqa: PLC0415
    from content_sync.entitlement.rule_file.reading import compiled  # noqa: PLC0415

    text, over = read_file(file), read_file(overlay) if overlay else None
    try:
        return compiled(text, file.name, over)[0]
    except RulesRefused as refused:
        first = [str(problem) for problem in refused.problems[:_REASONS_SHOWN]]
        advice = f"All of it: kiosk rules check {file}"
        raise CallRefusedError(1, f"The rule set {file} cannot be used:", *first, advice) from None


def _stored(settings: Settings) -> RuleSet:
    folder = settings.store.directory
    with closing(ContentReader(folder)) as reader:
        try:
            data = reader.rule_set()
            if data is None:
                raise CallRefusedError(1, f"{folder} has no rule set yet: run kiosk sync.")
            return decode(data)
        except StoreUnusable as fault:
            raise CallRefusedError(1, str(fault)) from fault
        except ValueError as fault:
            advice = "run kiosk sync, which reads it anew"
            raise CallRefusedError(
                1, f"Another version of the kiosk read the rule set of {folder}: {advice}."
            ) from fault


def _household(name: str, rules: RuleSet, today: date) -> HouseholdFile:
    if name == "-":
        data = _not_too_large(sys.stdin.buffer.read(_MOST_BYTES + 1), "Standard input", _MOST_BYTES)
    else:
        data = read_file(Path(name))
    try:
        return read(data, rules, today)
    except AnswersRefused as refused:
        raise CallRefusedError(2, "The answers cannot be used:", *refused.problems) from None


def _not_too_large(content: bytes, name: str, most: int) -> bytes:
    if len(content) > most:
        raise CallRefusedError(2, f"{name} is larger than {most // 1_000_000} MB.")
    return content
