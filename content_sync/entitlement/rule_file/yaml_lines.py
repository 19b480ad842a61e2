"""Reads YAML into plain data and remembers on which line everything stands.

Only the part of YAML that an editor needs: no anchors and aliases (a few lines could unfold into gigabytes), no tags,
no key twice. "yes", "no", "on" and "off" are words, as in YAML 1.2; true and false alone are true and false.
"""

import math
import re
from datetime import date

import yaml

Path = tuple[str | int, ...]
LARGEST = 2_000_000
"""Bytes: ten times ours."""
_DEEPEST = 40
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C reads ten times as fast; not every platform has it."""
_NUMBER = re.compile(r"[-+]?[0-9][0-9_]*(\.[0-9]+)?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


class YamlFault(Exception):
    """The file is not YAML that we read; `line` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


class YamlFile:
    """A file's data, and the line of everything in it."""

    def __init__(self, text: bytes, name: str) -> None:
        """Read it all; raises YamlFault."""
        self.name = name
        self._lines: dict[Path, int] = {}
        self.data = self._read(_root(text), ())

    def line(self, path: Path) -> int:
        """Answer the line of a place, or of the nearest place around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def _read(self, node: yaml.Node, path: Path) -> object:
        line = node.start_mark.line + 1
        self._lines.setdefault(path, line)
        if isinstance(node, yaml.MappingNode):
            return self._read_mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._read(part, (*path, at)) for at, part in enumerate(node.value)]
        return _scalar(node, line) if isinstance(node, yaml.ScalarNode) else None

    def _read_mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise YamlFault(line, "a name is expected before the colon")
            key = str(key_node.value)
            if key in found:
                raise YamlFault(line, f"“{key}” stands here twice; the second would silently win: remove one")
            self._lines[(*path, key)] = line
            found[key] = self._read(value_node, (*path, key))
        return found


def _root(text: bytes) -> yaml.Node:
    if len(text) > LARGEST:
        raise YamlFault(1, f"the file has {len(text):,} bytes; {LARGEST:,} is the most that is read")
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise YamlFault(text.count(b"\n", 0, fault.start) + 1, "this is not UTF-8: save the file as UTF-8") from None
    try:
        _look_over(decoded)
        node = yaml.compose(decoded, Loader=_LOADER)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        raise YamlFault(mark.line + 1 if mark else 1, f"this is not YAML: {fault.problem or fault.context}") from None
    except yaml.reader.ReaderError as fault:
        line = decoded.count("\n", 0, fault.position) + 1
        raise YamlFault(line, f"a character that YAML does not allow (number {fault.character}) stands here") from None
    if node is None:
        raise YamlFault(1, "the file is empty")
    return node


def _look_over(text: str) -> None:
    """Refuse what we do not read before it is put together: deep enough, it would break whatever reads it."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = (event.start_mark.line if event.start_mark else 0) + 1
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise YamlFault(line, "this is nested too deeply; write a named condition and use it")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlFault(line, "& and * (anchors and aliases) are not read: write it out")
        if getattr(event, "tag", None):
            raise YamlFault(line, "! (tags) are not read: remove it")


def _scalar(node: yaml.ScalarNode, line: int) -> object:
    text = str(node.value)
    if node.style:  # quoted or a block: always words
        return text
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise YamlFault(line, f"{text} is not a day of the calendar") from None
    if _NUMBER.fullmatch(text):
        number = float(text.replace("_", ""))
        if not math.isfinite(number):
            raise YamlFault(line, f"this number of {len(text)} digits is too large")
        return number
    return text
