"""What `kiosk rules check` finds in a rule set, and how it says it to the editor."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from content_sync.entitlement.review_sheet import Example
from content_sync.entitlement.rule_file import Problem, RulesRefused, read_rules
from content_sync.entitlement.rule_file.yaml_lines import YamlFile
from content_sync.entitlement.rules import RuleSet
from kiosk.screening_call import read_file

_OVERLAY, _RULE_SET = re.compile(rb"(?m)^overlay\s*:"), re.compile(rb"(?m)^schema\s*:")


class CheckedRules(Struct, frozen=True):
    """A rule set that was looked at: either problems, or the rule set and what is in it."""

    problems: tuple[Problem, ...] = ()
    rules: RuleSet | None = None
    households: tuple[Example, ...] = ()


def checked(file: Path, overlay: Path | None) -> CheckedRules:
    """Look at a file, and try every household in it."""
    text, over = read_file(file), read_file(overlay) if overlay else None
    try:
        rules = read_rules(text, file.name, over)
    except RulesRefused as refused:
        return CheckedRules(refused.problems)
    data: Any = YamlFile(text, file.name).data
    examples = (Example(one["id"], one["law"], one["expect"]) for one in data["households"])
    return CheckedRules((), rules, tuple(examples))


def is_overlay(file: Path) -> bool:
    """Tell whether a file is a council's own, that goes over a rule set: people check what they have written."""
    text = read_file(file)
    return _OVERLAY.search(text) is not None and _RULE_SET.search(text) is None


def as_data(found: CheckedRules, today: date) -> dict[str, Any]:
    """Answer the same for machines."""
    problems = [
        {"file": one.file, "line": one.line, "where": one.where, "message": one.message} for one in found.problems
    ]
    rules = found.rules
    if rules is None:
        return {"ok": False, "problems": problems}
    return {
        "ok": True,
        "problems": problems,
        "id": rules.id,
        "version": rules.version,
        "valid_from": rules.valid_from,
        "valid_to": rules.valid_to,
        "rates_valid_today": rules.valid_from <= today <= rules.valid_to,
        "results": len(_ids(rules)),
        "questions": len(rules.questions),
        "households": len(found.households),
    }


def as_lines(found: CheckedRules, name: str, today: date) -> Iterator[str]:
    """Say it to the editor."""
    rules = found.rules
    if rules is None:
        yield from map(str, found.problems)
        count = len(found.problems)
        yield f"\n{name} cannot be used: {count} {'problem' if count == 1 else 'problems'}. Mend them and check again."
        return
    yield f"{name} can be used: {rules.id} {rules.version}, {', '.join(rules.languages)}."
    yield f"{len(_ids(rules))} results, {len(rules.questions)} questions, {len(rules.rates)} rates."
    yield f"{len(found.households)} example households come out as the law says."
    days = f"from {rules.valid_from:%-d %B %Y} to {rules.valid_to:%-d %B %Y}"
    if rules.valid_from <= today <= rules.valid_to:
        yield f"Its rates are valid {days}, so today too."
    else:
        yield f"Its rates are valid {days}, not today ({today:%-d %B %Y}): a booth would show no amounts."


def _ids(rules: RuleSet) -> set[str]:
    """A result that nations have differently stands once for each way."""
    return {result.id for result in rules.results if not result.is_off}
