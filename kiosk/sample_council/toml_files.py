"""Reads one file of the sample council, and says where in it something is wrong."""

import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.sample_council.page_files import Head, Text

FENCE = "+++"
T = TypeVar("T")


class Problem(msgspec.Struct, frozen=True, order=True):
    """Something wrong in the files; `line` is 0 where it is nowhere in particular."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """Answer it the way compilers do, so that editors find the place."""
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class ProblemFoundError(Exception):
    """A file cannot be used."""

    def __init__(self, problem: Problem) -> None:
        """Carry the problem."""
        super().__init__(str(problem))
        self.problem = problem


def read_toml(path: Path, name: str, kind: type[T]) -> T:
    """Read a TOML file into a record; `name` is what problems call it."""
    return _decoded(_text(path, name), name, kind, before=0)


def read_page(path: Path, name: str) -> Text:
    """Read a page: front matter between two fences, then Markdown."""
    head, lines, end = _opened(path, name, Head)
    body = "\n".join(lines[end + 1 :]).strip("\n")
    blank = next((n for n, line in enumerate(lines[end + 1 :]) if line.strip()), 0)
    return Text(head, body, name, end + 2 + blank, path.stat().st_mtime)


def read_front_matter(path: Path, name: str, kind: type[T]) -> tuple[T, str]:
    """Read a page with front matter of another kind: that, and the Markdown behind it."""
    head, lines, end = _opened(path, name, kind)
    return head, "\n".join(lines[end + 1 :]).strip("\n")


def _opened(path: Path, name: str, kind: type[T]) -> tuple[T, list[str], int]:
    """Answer the front matter, all lines, and which of them is the second fence."""
    lines = _text(path, name).splitlines()
    if not lines or lines[0].strip() != FENCE:
        raise ProblemFoundError(Problem(name, 1, f"a page begins with a line {FENCE}"))
    end = next((at for at, line in enumerate(lines[1:], 1) if line.strip() == FENCE), None)
    if end is None:
        raise ProblemFoundError(Problem(name, len(lines), f"the front matter ends with a line {FENCE}"))
    return _decoded("\n".join(lines[1:end]), name, kind, before=1), lines, end


def _text(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ProblemFoundError(Problem(name, 0, f"is not UTF-8: {error}")) from error
    except OSError as error:
        raise ProblemFoundError(Problem(name, 0, f"cannot be read: {error.strerror}")) from error


def _decoded(text: str, name: str, kind: type[T], before: int) -> T:
    try:
        return msgspec.convert(tomllib.loads(text), kind)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        line = int(place[1]) + before if place else 0
        raise ProblemFoundError(Problem(name, line, f"is not TOML: {error}")) from error
    except msgspec.ValidationError as error:
        raise ProblemFoundError(Problem(name, _line_of(str(error), text, before), str(error))) from error


def _line_of(message: str, text: str, before: int) -> int:
    """Find the line that a message about `$.phones[0].number` or an unknown field `sumary` speaks of."""
    unknown = re.search(r"unknown field `([^`]+)`", message)
    path = re.search(r"at `\$\.?([^`]*)`", message)
    keys = [unknown[1]] if unknown else re.findall(r"[A-Za-z_][\w-]*", path[1]) if path else []
    for key in reversed(keys):
        found = re.search(rf"^[^#\n]*\b{re.escape(key)}\b", text, re.MULTILINE)
        if found:
            return text.count("\n", 0, found.start()) + 1 + before
    return 0
