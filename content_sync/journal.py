"""What the log says of rounds: once when something breaks, once when it heals, nothing while all is as before."""

import logging
import re
from typing import TYPE_CHECKING, NamedTuple

from content_sync.clock_check import is_wrong, said_of_clock
from content_sync.left_outs import said_of
from content_sync.rule_sets import RulesReport
from content_sync.sync_round import Mode, RoundResult

if TYPE_CHECKING:
    from content_sync.content import LeftOut

_LOG = logging.getLogger("content_sync")

_WHERE = re.compile(r"\S*[/\d]\S*")
"""Addresses, numbers and dates: the same fault has others each time."""


class _Fault(NamedTuple):
    """What is wrong with a source's rounds."""

    is_unreachable: bool
    """Whether time may heal it."""
    gist: str
    """Its words without addresses and numbers."""


class Journal:
    """Remembers how each source was and writes down what is different."""

    def __init__(self) -> None:
        self._broken: dict[str, dict[Mode, _Fault]] = {}
        self._left_out: dict[str, frozenset[LeftOut]] = {}
        self._held: set[str] = set()
        self._other_clock: set[str] = set()
        self._rules_error: str | None = None

    def note(self, result: RoundResult) -> None:
        """Write down what is new about a source since its last round."""
        self._note_clock(result)
        broken = self._broken.setdefault(result.name, {})
        if result.error is not None:
            self._note_error(result.error, result, broken)
            return
        if broken.pop(result.mode, None) and not broken:
            _LOG.info("%s: well again", result.name)
        if result.changed or result.removed:
            _LOG.info("%s: %d changed, %d removed", result.name, result.changed, result.removed)
        if result.mode == "content":
            self._note_doubts(result)

    def note_rules(self, report: RulesReport) -> None:
        """Write down what is new about the rule set of the entitlement checker."""
        in_force = f"{report.in_force.id} {report.in_force.version}" if report.in_force else "none"
        if report.error is not None:
            if report.error != self._rules_error:
                level = logging.WARNING if report.is_unreachable else logging.ERROR
                _LOG.log(level, "rule set: %s. In force stays: %s", report.error.rstrip("."), in_force)
        elif report.is_new or self._rules_error is not None:
            _LOG.info("rule set: %s is in force", in_force)
        self._rules_error = report.error

    @staticmethod
    def _note_error(error: str, result: RoundResult, broken: dict[Mode, _Fault]) -> None:
        """Write it down once, and once more when something else comes to light that a person must mend."""
        fault, before = _Fault(result.is_unreachable, _WHERE.sub("", error)), broken.get(result.mode)
        if fault.is_unreachable:
            is_news = not broken
        elif before:
            is_news = fault != before
        else:
            is_news = all(one.is_unreachable for one in broken.values())
        if is_news:
            level = logging.WARNING if fault.is_unreachable else logging.ERROR
            _LOG.log(level, "%s: %s; the content of the last complete round stays", result.name, error.rstrip("."))
        if not (fault.is_unreachable and before):
            broken[result.mode] = fault

    def _note_clock(self, result: RoundResult) -> None:
        if (ahead_s := result.clock_ahead_s) is None:
            return
        if is_wrong(ahead_s) and result.name not in self._other_clock:
            off = said_of_clock(ahead_s)
            _LOG.warning("%s: the booth's clock is %s the website's: set it, or ask whose is right", result.name, off)
        (self._other_clock.add if is_wrong(ahead_s) else self._other_clock.discard)(result.name)

    def _note_doubts(self, result: RoundResult) -> None:
        left_out = frozenset(result.left_out_reasons)
        new = left_out - self._left_out.get(result.name, frozenset())
        self._left_out[result.name] = left_out
        for line in said_of(sorted(new, key=lambda one: (one.path, one.reason)), len(new)):
            _LOG.warning("%s: %s", result.name, line)
        if result.held and result.name not in self._held:
            _LOG.warning(
                "%s: %d items vanished at once; they stay until a later round misses them too", result.name, result.held
            )
        (self._held.add if result.held else self._held.discard)(result.name)
