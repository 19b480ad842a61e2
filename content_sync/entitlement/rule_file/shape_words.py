"""Says in an editor's words what does not fit the shape of a rule set; msgspec speaks to programmers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec.inspect import DictType, ListType, LiteralType, StructType, Type, UnionType, type_info

from content_sync.entitlement.rule_file.problems import Problems, did_you_mean
from content_sync.entitlement.rule_file.yaml_lines import Path

_PLACE = re.compile(r" - at (?:`key` in )?`\$(.*)`$")
_STEP = re.compile(r"\.([A-Za-z_][\w-]*)|\[(\d+)\]|\[(\.\.\.)\]")
_UNKNOWN = re.compile(r"contains unknown field `(.+?)`")
_MISSING = re.compile(r"missing required field `(.+?)`")
_NO_CHOICE = re.compile(r"Invalid enum value '(.*)'")
_EXPECTED = re.compile(r"Expected `(.+?)`, got `(.+?)`")
_KINDS = {
    "str": "words",
    "float": "a number",
    "bool": "true or false",
    "date": "a day such as 2026-04-06",
    "object": "names with colons, such as {en: …, cy: …},",
    "array": "a list such as [a, b]",
    "null": "nothing",
}
_IS_KIND: dict[str, type | tuple[type, ...]] = {
    "str": str, "float": float, "bool": bool, "object": dict, "array": list, "null": type(None),
}  # fmt: skip
_PLAIN = (
    (re.compile(r"regex '\^https"), "an address that begins with https:// is expected"),
    (re.compile(r"regex '\^\[a-z\]"), "small letters, digits, _ and . are expected, such as universal_credit"),
    (re.compile(r"of length <= (\d+)"), "this is too long"),
    (re.compile(r"`array` of length >= 2"), "a question needs at least two options"),
    (re.compile(r"of length >= 1"), "this is empty: fill it in, or take it out"),
    (re.compile(r"date"), "a day is expected, such as 2026-04-06"),
)


def note(fault: msgspec.ValidationError, path: Path, kind: Any, piece: object, problems: Problems) -> None:  # noqa: ANN401
    """Note one fault of a piece that stands at `path` and should be of a kind."""
    found = _PLACE.search(str(fault))
    message = str(fault)[: found.start()] if found else str(fault)
    steps = tuple(_steps(found[1] if found else "", piece, message))
    here = _kind_at(type_info(kind), steps)
    unknown, missing, odd = _UNKNOWN.search(message), _MISSING.search(message), _NO_CHOICE.search(message)
    if unknown:
        problems.add((*path, *steps, unknown[1]), f"“{unknown[1]}” is not known here.{_near(unknown[1], here)}")
    elif missing:
        problems.add((*path, *steps), f"“{missing[1]}” is missing")
    elif odd:
        is_key = "`key` in" in str(fault)
        problems.add(
            (*path, *steps, *((odd[1],) if is_key else ())), f"“{odd[1]}” is not known here.{_near(odd[1], here)}"
        )
    else:
        problems.add((*path, *steps), _plain(message))


def _plain(message: str) -> str:
    expected = _EXPECTED.search(message)
    if expected:
        wanted = " or ".join(_KINDS.get(one, one) for one in expected[1].split(" | ") if one != "null")
        return f"{wanted} is expected here, not {_KINDS.get(expected[2], expected[2]).rstrip(',')}"
    return next((words for pattern, words in _PLAIN if pattern.search(message)), message)


def _steps(place: str, piece: object, message: str) -> Iterator[str | int]:
    """Answer the way into a piece; where a mapping's key is left out, the first that has the fault is taken."""
    for name, index, _any in _STEP.findall(place):
        step = name or (int(index) if index else _odd_key(piece, message))
        if step is None:
            return
        yield step
        is_inside = (isinstance(piece, dict) and step in piece) or (isinstance(piece, list) and isinstance(step, int))
        piece = piece[step] if is_inside else None  # type: ignore[index]  # one of the two, as just seen


def _odd_key(piece: object, message: str) -> str | None:
    if not isinstance(piece, dict):
        return None
    expected, unknown, missing = _EXPECTED.search(message), _UNKNOWN.search(message), _MISSING.search(message)
    if expected:
        kind = _IS_KIND.get(expected[2], ())
        return next((key for key, value in piece.items() if isinstance(value, kind)), next(iter(piece), None))
    inner = {key: value for key, value in piece.items() if isinstance(value, dict)}
    if unknown:
        return next((key for key, value in inner.items() if unknown[1] in value), None)
    if missing:
        return next((key for key, value in inner.items() if missing[1] not in value), None)
    return next((key for key, value in piece.items() if not value), None)


def _kind_at(kind: Type, steps: Sequence[str | int]) -> Type | None:
    for step in steps:
        inner = next(_inner(kind, step), None)
        if inner is None:
            return None
        kind = inner
    return kind


def _inner(kind: Type, step: str | int) -> Iterator[Type]:
    if isinstance(kind, UnionType):
        for one in kind.types:
            yield from _inner(one, step)
    elif isinstance(kind, StructType):
        yield from (field.type for field in kind.fields if field.encode_name == step)
    elif isinstance(kind, DictType):
        yield kind.value_type
    elif isinstance(kind, ListType):
        yield kind.item_type


def _near(word: str, kind: Type | None) -> str:
    return did_you_mean(word, _choices(kind))


def _choices(kind: Type | None) -> Iterable[str]:
    if isinstance(kind, UnionType):
        return [choice for one in kind.types for choice in _choices(one)]
    if isinstance(kind, StructType):
        return [field.encode_name for field in kind.fields]
    if isinstance(kind, LiteralType):
        return [str(one) for one in kind.values if one]
    return _choices(kind.key_type) if isinstance(kind, DictType) else ()
