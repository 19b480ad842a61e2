"""What is wrong with a rule set, told to the editor who wrote it."""

import difflib
from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from content_sync.entitlement.rule_file.yaml_lines import Path, YamlFile

MOST_PROBLEMS = 100


class Problem(Struct, frozen=True, order=True):
    """One fault: its line (from 1), where that is, and what is wrong and what to do about it."""

    line: int
    where: str
    message: str
    file: str = ""

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.file else f"line {self.line}"
        return f"{place}: {self.where}: {self.message}" if self.where else f"{place}: {self.message}"


class RulesRefused(Exception):
    """A rule set cannot be used; `problems` say why, sorted by line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))[:MOST_PROBLEMS]
        super().__init__("; ".join(str(one) for one in self.problems[:3]))


class Problems:
    """Collects what is wrong with one file, so that an editor hears all of it at once."""

    def __init__(self, file: YamlFile) -> None:
        self._file = file
        self.data: Any = file.data
        self.found: list[Problem] = []

    def add(self, path: Path, message: str) -> None:
        """Note a fault at a place of the file."""
        self.found.append(Problem(self._file.line(path), said(path, self._file.data), message, self._file.name))

    def stop_if_any(self) -> None:
        """Raise `RulesRefused` when something was found."""
        if self.found:
            raise RulesRefused(self.found)


def said(path: Path, data: object = None) -> str:
    """Say a place as an editor would: result pension_credit, likely_if, all 2."""
    words: list[str] = []
    for step in path:
        data = _inside(data, step)
        if isinstance(step, int):
            name = data.get("id") if isinstance(data, dict) else None
            kind = words.pop() if words else ""
            words.append(f"{kind.removesuffix('s')} {name}" if isinstance(name, str) else f"{kind} {step + 1}")
        else:
            words.append(str(step))
    return ", ".join(words)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Offer the nearest known word, or list them when they are few."""
    choices = sorted(known)
    near = difflib.get_close_matches(word, choices, 1, 0.6)
    if near:
        return f" Did you mean “{near[0]}”?"
    return f" Known are: {', '.join(choices)}." if 0 < len(choices) <= 24 else ""  # noqa: PLR2004 - what one can read


def place_of(result: str, nation: str, data: Any) -> int:  # noqa: ANN401 - what YAML holds
    """Answer which entry of the file's results tells of a result in a nation."""
    return next(
        at
        for at, one in enumerate(data["results"])
        if one["id"] == result and (not one.get("nations") or nation in one["nations"])
    )


def _inside(data: object, step: str | int) -> object:
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None
