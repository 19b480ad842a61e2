"""A council's own file over the rule set: names, words, addresses, phone numbers, order, and what it does not offer.

Not the law and not the safety of it: questions, conditions, warnings and rates are the rule set's alone.
"""

from typing import Any

import msgspec
from msgspec import field

from content_sync.entitlement.rule_file.problems import Problems, RulesRefused, did_you_mean
from content_sync.entitlement.rule_file.shape import FileAdvice, Id, Part, Words
from content_sync.entitlement.rule_file.shape_words import note
from content_sync.entitlement.rule_file.yaml_lines import YamlFile
from content_sync.entitlement.rules import Nation

_LOCKED = ("questions", "named", "warnings", "rates", "households", "facts", "phrases", "schema")


class OverResult(Part, frozen=True):
    """What a council says otherwise of one result, in all nations that it stands in."""

    name: Words | None = None
    summary: Words | None = None
    first_step: Words | None = None
    decided_by: Words | None = None
    page: str | None = None
    link: Words | None = None


class Overlay(Part, frozen=True):
    """The council's file."""

    overlay: float
    council: str
    results: dict[Id, OverResult] = field(default_factory=dict)
    off: list[Id] = field(default_factory=list)
    order: list[Id] = field(default_factory=list)
    advice: dict[Nation, FileAdvice] = field(default_factory=dict)
    checked_by: str = ""


def lay_over(file: YamlFile, over: YamlFile) -> None:
    """Change the rule set's data, whose shape was checked; raises RulesRefused when that may not be."""
    problems = Problems(over)
    overlay = _read(over, problems)
    problems.stop_if_any()
    data: Any = file.data
    known: dict[str, list[dict[str, Any]]] = {}
    for one in data["results"]:
        known.setdefault(one["id"], []).append(one)
    _refuse_names(overlay, known, problems)
    problems.stop_if_any()
    for name, change in overlay.results.items():
        for one in known[name]:  # a result that nations have differently stands there once for each way
            _change(one, change, data, f"the council's own {name}")
    # What is off stays in the file, for what depends on it, and is shown nowhere.
    data["results"] = _ordered(known, overlay)
    for nation, advice in overlay.advice.items():
        data["advice"][nation] = msgspec.to_builtins(advice)
    if overlay.checked_by:
        data["ruleset"]["checked_by"] = overlay.checked_by


def _refuse_names(overlay: Overlay, known: dict[str, list[dict[str, Any]]], problems: Problems) -> None:
    for part in ("results", "off", "order"):
        for name in getattr(overlay, part):
            if name not in known:
                problems.add((part,), f"there is no result “{name}”.{did_you_mean(name, known)}")
    for name in overlay.off:
        if any(one.get("always") for one in known.get(name, ())):
            problems.add(("off",), f"“{name}” is always shown, so that nobody leaves with nothing: it cannot be off")


def _read(over: YamlFile, problems: Problems) -> Overlay:
    data = over.data
    if not isinstance(data, dict) or data.get("overlay") != 1:
        problems.add((), "a council's overlay begins with “overlay: 1”")
        raise RulesRefused(problems.found)
    for key in _LOCKED:
        if key in data:
            problems.add((key,), f"a council cannot change {key}: they are the rule set's, for everybody's safety")
    problems.stop_if_any()
    try:
        return msgspec.convert({**data, "overlay": 1}, Overlay)
    except msgspec.ValidationError as fault:
        note(fault, (), Overlay, data, problems)
        raise RulesRefused(problems.found) from None


def _change(entry: dict[str, Any], change: OverResult, data: dict[str, Any], decider: str) -> None:
    for key, plural in (("name", "names"), ("summary", "summaries"), ("first_step", "first_steps")):
        if (words := getattr(change, key)) is not None:
            entry[key] = words
            entry.pop(plural, None)
    if change.page is not None:
        entry["page"] = change.page
    if change.link is not None:
        entry["link"] = dict.fromkeys(entry["link"], change.link)
    if change.decided_by is not None:
        data["deciders"][decider] = change.decided_by
        entry["decided_by"] = decider


def _ordered(known: dict[str, list[dict[str, Any]]], overlay: Overlay) -> list[dict[str, Any]]:
    first = list(dict.fromkeys(overlay.order))
    ids = [*first, *(name for name in known if name not in first)]
    return [one | {"off": True} if name in overlay.off else one for name in ids for one in known[name]]
