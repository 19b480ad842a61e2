"""Checks what the options of questions tell: each fact exists and can have that value."""

from typing import Any

from content_sync.entitlement.answer_words import BENEFITS
from content_sync.entitlement.facts import STATED
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean
from content_sync.entitlement.rule_file.shape import RuleFile
from content_sync.entitlement.rule_file.yaml_lines import Path


def check_options(shape: RuleFile, problems: Problems) -> None:
    """Note every option that tells what cannot be."""
    for at, question in enumerate(shape.questions):
        ids = [option.id for option in question.options]
        for position, option in enumerate(question.options):
            path: Path = ("questions", at, "options", position)
            if option.id in ids[:position]:
                problems.add(path, f"there are two options with the id “{option.id}”: rename one")
            if not option.sets and not option.otherwise:
                problems.add(path, "it tells nothing: give it sets")
            for key, sets in (("sets", option.sets), ("otherwise", option.otherwise)):
                for fact, value in sets.items():
                    fault = _fault(fact, value, shape)
                    if fault:
                        problems.add((*path, key, fact), fault)


def _fault(fact: str, value: Any, shape: RuleFile) -> str:  # noqa: ANN401 - what YAML holds
    if fact not in STATED and fact not in shape.facts:
        return f"there is no fact “{fact}” that could be told.{did_you_mean(fact, [*STATED, *shape.facts])}"
    words = STATED[fact].words if fact in STATED else tuple(shape.facts[fact])
    kind = STATED[fact].kind if fact in STATED else ("word" if words else "yes_no")
    if kind == "yes_no":
        return "" if isinstance(value, bool) else f"“{fact}” is true or false, not {value!r}"
    if kind == "word":
        return "" if value in words else f"“{fact}” is never {value!r}.{did_you_mean(str(value), words)}"
    if kind == "number":
        is_good = (type(value) is float and value >= 0) or _is_band(value)
        return "" if is_good else f"“{fact}” is a number or a band such as [0, 16000], not {value!r}"
    return _list_fault(fact, kind, value, shape)


def _list_fault(fact: str, kind: str, value: Any, shape: RuleFile) -> str:  # noqa: ANN401 - what YAML holds
    if kind == "children":
        is_good = isinstance(value, list) and all(_is_band(one) for one in value)
        return "" if is_good else f"“{fact}” is a list of bands of ages such as [[5, 11]], or []; not {value!r}"
    if not isinstance(value, list):
        return f"“{fact}” is a list of benefits such as [pip], or []; not {value!r}"
    known = BENEFITS | {result.id for result in shape.results}
    odd = next((one for one in value if one not in known), None)
    return "" if odd is None else f"there is no benefit “{odd}”.{did_you_mean(str(odd), known)}"


def _is_band(value: Any) -> bool:  # noqa: ANN401 - what YAML holds
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - from, to
        return False
    low, high = value
    return type(low) is float and low >= 0 and (high is None or (type(high) is float and high >= low))
