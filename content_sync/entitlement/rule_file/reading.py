"""The door for rule sets: YAML in, a compiled `RuleSet` out, or `RulesRefused` with everything that is wrong."""

from collections.abc import Iterator
from typing import Any

import msgspec

from content_sync.entitlement.rule_file.assembling import assembled
from content_sync.entitlement.rule_file.checks import check
from content_sync.entitlement.rule_file.conditions import Compiler
from content_sync.entitlement.rule_file.example_households import check_households
from content_sync.entitlement.rule_file.overlay import lay_over
from content_sync.entitlement.rule_file.problems import Problem, Problems, RulesRefused
from content_sync.entitlement.rule_file.shape import RuleFile
from content_sync.entitlement.rule_file.shape_words import note
from content_sync.entitlement.rule_file.yaml_lines import Path, YamlFault, YamlFile
from content_sync.entitlement.rules import RuleSet

_IN_PIECES = (
    "phrases",
    "groups",
    "deciders",
    "advice",
    "warnings",
    "questions",
    "rates",
    "named",
    "results",
    "households",
)
"""Parts that are read entry by entry, so that an editor hears of more than the first fault."""


def read_rules(text: bytes, name: str, overlay: bytes | None = None) -> RuleSet:
    """Check and compile a rule set, with a council's overlay if it has one.

    `name` is how messages call the file. Every example household is tried: the file is refused if one fails.

    Raises:
        RulesRefused: something is wrong; it says what, where, and what to do.
    """
    rules, file, problems = compiled(text, name, overlay)
    # Households try the rules as they were written; what a council switches off or renames is its own affair.
    tried = rules if overlay is None else compiled(text, name, None)[0]
    check_households(tried, file.data["households"], problems)  # type: ignore[index]  # the shape was checked
    problems.stop_if_any()
    return rules


def compiled(text: bytes, name: str, overlay: bytes | None) -> tuple[RuleSet, YamlFile, Problems]:
    """Do all but trying the households."""
    file = _opened(text, name)
    problems = Problems(file)
    _check_shape(file, problems)
    problems.stop_if_any()
    if overlay is not None:
        lay_over(file, _opened(overlay, f"{name}'s overlay"))
    shape = msgspec.convert(file.data, RuleFile)
    compiler = Compiler(file.data, problems)  # type: ignore[arg-type]  # a mapping, as the shape says
    rules = assembled(shape, compiler, problems)
    problems.stop_if_any()
    check(rules, shape, compiler, problems)
    problems.stop_if_any()
    return rules, file, problems


def _opened(text: bytes, name: str) -> YamlFile:
    try:
        return YamlFile(text, name)
    except YamlFault as fault:
        raise RulesRefused([Problem(fault.line, "", str(fault), name)]) from None


def _check_shape(file: YamlFile, problems: Problems) -> None:
    if not isinstance(file.data, dict):
        problems.add((), "a rule set begins with names and colons, such as “schema: 1”")
        return
    if file.data.get("schema") != 1:
        problems.add(("schema",), "this kiosk reads rule sets with “schema: 1”")
        return
    for path, kind, piece in _pieces(file.data):
        _check_against(kind, piece, path, problems)
    _check_against(RuleFile, {"results": [_ANY_RESULT], **_without_pieces(file.data)}, (), problems)
    if "results" not in file.data:
        problems.add((), "“results” is missing")
    if not problems.found:  # what no piece shows, such as advice for a nation that does not exist
        _check_against(RuleFile, file.data, (), problems)


def _check_against(kind: Any, piece: object, path: Path, problems: Problems) -> None:  # noqa: ANN401 - a type
    try:
        msgspec.convert(piece, kind)
    except msgspec.ValidationError as fault:
        note(fault, path, kind, piece, problems)


def _without_pieces(whole: dict[str, Any]) -> dict[str, Any]:
    bare = {
        part: type(value)() if part in _IN_PIECES and isinstance(value, list | dict) else value
        for part, value in whole.items()
    }
    if isinstance(bare.get("results"), list):
        del bare["results"]
    return bare


_ANY_RESULT = {
    "id": "a", "group": "a", "name": {"en": "a"}, "summary": {"en": "a"}, "decided_by": "a", "first_step": {"en": "a"},
    "page": "a", "link": {"england": {"en": "a"}},
}  # fmt: skip


def _pieces(whole: dict[str, Any]) -> Iterator[tuple[Path, Any, object]]:
    kinds = {field.name: field.type for field in msgspec.structs.fields(RuleFile)}
    for part in _IN_PIECES:
        kind = msgspec.inspect.type_info(kinds[part])
        entries = whole.get(part)
        if isinstance(entries, list) and isinstance(kind, msgspec.inspect.ListType):
            yield from (((part, at), _type_of(kind.item_type), entry) for at, entry in enumerate(entries))
        elif isinstance(entries, dict) and isinstance(kind, msgspec.inspect.DictType):
            yield from (((part, key), _type_of(kind.value_type), entry) for key, entry in entries.items())


def _type_of(info: msgspec.inspect.Type) -> Any:  # noqa: ANN401 - a type that msgspec converts to
    return info.cls if isinstance(info, msgspec.inspect.StructType) else dict[str, str]
