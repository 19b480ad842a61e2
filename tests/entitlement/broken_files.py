"""Breaks the shipped rule set in one place, as a tired editor would, and reads what the door says of it."""

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from content_sync.entitlement.rule_file import Problem, RulesRefused, read_rules
from tests.entitlement.shipped import FILE, text

_SLIPS = Path(__file__).with_name("broken_files.toml")
HERE = "⟦here⟧"
MOST_TOLD = 3
"""A single slip is not told as an avalanche."""


@dataclass(frozen=True)
class Slip:
    """One small change of the file; broken_files.toml explains it."""

    name: str
    old: str
    new: str
    says: str
    where: str = ""
    after: str = ""
    told_at: str = ""

    def made_in(self, whole: str) -> tuple[str, int]:
        """Answer the changed text, and the line on which the fault is told."""
        start = whole.index(self.old, whole.index(self.after) + len(self.after) if self.after else 0)
        changed = whole[:start] + self.new + whole[start + len(self.old) :]
        place = start + len(self.new) - len(self.new.lstrip("\n"))
        if HERE in changed:
            place = changed.index(HERE)
        elif self.told_at:
            place = changed.index(self.told_at) + len(self.told_at)
        return changed.replace(HERE, ""), changed.count("\n", 0, place) + 1


def slips(kind: str) -> list[Slip]:
    """Answer the slips of one kind."""
    return [Slip(**one) for one in tomllib.loads(_SLIPS.read_text("utf-8"))[kind]]


def slip(kind: str, name: str) -> Slip:
    """Answer one by its name."""
    return next(one for one in slips(kind) if one.name == name)


def problems_of(changed: str | bytes, overlay: str | None = None) -> tuple[Problem, ...]:
    """Answer what is wrong with a file; it must be refused."""
    data = changed if isinstance(changed, bytes) else changed.encode()
    with pytest.raises(RulesRefused) as refused:
        read_rules(data, FILE.name, overlay.encode() if overlay is not None else None)
    return refused.value.problems


def assert_told(change: Slip) -> None:
    """The file is refused; what is said names the file, the line, the place, and what is wrong there."""
    changed, line = change.made_in(text())
    told = problems_of(changed)
    said = "\n".join(map(str, told))
    found = [one for one in told if change.says in one.message]
    assert found, said
    assert (found[0].file, found[0].line) == (FILE.name, line), said
    assert fnmatchcase(found[0].where, change.where), said
    assert len(told) <= MOST_TOLD, said
