"""docs/rules.md is right: its examples are read as editors' files are, and nothing is left out."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import fields

from content_sync.entitlement.facts import DERIVED, STATED, TENURES, WORK_STATUSES
from content_sync.entitlement.outcomes import Kind
from content_sync.entitlement.rule_file import RulesRefused, read_rules, shape
from content_sync.entitlement.rule_file.overlay import Overlay, OverResult
from content_sync.entitlement.rule_file.schema import json_schema
from content_sync.entitlement.rules import NATIONS, RuleSet
from kiosk.__main__ import main
from kiosk.folders import ROOT
from kiosk.settings_tables import Checker
from tests.entitlement.shipped import text

GUIDE = ROOT / "docs" / "rules.md"
_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@cache
def guide() -> str:
    """The page."""
    return GUIDE.read_text("utf-8")


def examples(beginning: str) -> list[str]:
    """The YAML examples that begin so, in order."""
    found = [block for block in _BLOCK.findall(guide()) if block.startswith(beginning)]
    assert found, f"the guide has no example of {beginning}"
    return found


def conditions() -> str:
    """The list of all kinds of conditions, as a named condition of which every part must compile."""
    parts = "".join(f"        {line}\n" for line in examples("- {")[0].splitlines())
    return f"named:\n  guide_conditions:\n    when:\n      all:\n{parts}"


def put_in(whole: str, example: str) -> str:
    """Put an example into a rule set, at the beginning of the part that it belongs to."""
    head, _, body = example.partition("\n")
    if head == "ruleset:":
        return re.sub(r"^ruleset:\n(?:(?: .*)?\n)+", f"{example}\n", whole, count=1, flags=re.MULTILINE)
    if f"\n{head}\n" in whole:
        return whole.replace(f"\n{head}\n", f"\n{head}\n{body}", 1)
    return f"{whole}\n{example}"


def with_examples(*without: str) -> str:
    """Our rule set with all that the guide adds to it."""
    whole = put_in(text(), conditions())
    for block in _BLOCK.findall(guide()):
        head = block.partition("\n")[0]
        if not head.startswith(("- {", "overlay:")) and head not in without:
            whole = put_in(whole, block)
    return whole


@cache
def rules_of_the_guide() -> RuleSet:
    """The same, read: every household is tried, the guide's too."""
    return read_rules(with_examples().encode(), "guide.yaml")


def test_every_example_is_a_part_of_a_rule_set_that_is_accepted() -> None:
    rules = rules_of_the_guide()
    assert rules.version == "2027-04-06.1"
    assert rules.facts["heating"] == ("oil", "gas", "electricity", "other")
    assert [one.start.year for one in rules.rates["oil_grant.once"].values] == [2025, 2026]
    grant = next(one for one in rules.results if one.id == "heating_oil_grant")
    assert (grant.nations, [one.rate for one in grant.amounts]) == (("wales",), ["oil_grant.once"])
    assert len(rules.named["guide_conditions"].when.parts) == len(examples("- {")[0].splitlines())  # type: ignore[union-attr]


def test_the_examples_households_are_tried_by_the_examples_rules() -> None:
    households = examples("households:")[0].replace("worth_checking, universal", "not_shown, universal")
    with pytest.raises(RulesRefused) as refused:
        read_rules(put_in(with_examples("households:"), households).encode(), "guide.yaml")
    assert "oil_family_that_has_not_claimed" in str(refused.value)


def test_the_councils_overlay_fits_and_changes_what_the_guide_says() -> None:
    overlay = examples("overlay: 1")[0]
    rules = read_rules(text().encode(), "rules.yaml", overlay.encode())
    assert rules.results[0].name["en"] == "Council Tax Reduction Scheme"
    assert [one.id for one in rules.results if one.is_off] == ["help_to_save"]
    assert rules.advice["wales"].phone == "01632 960 400"
    for part in ("questions", "named", "warnings", "rates", "phrases", "households"):
        with pytest.raises(RulesRefused, match=f"cannot change {part}"):
            read_rules(text().encode(), "rules.yaml", f"{overlay}{part}: {{}}\n".encode())


def words_that_an_editor_needs() -> Iterator[str]:
    """All keys, facts, words and kinds of conditions that a rule set may have."""
    parts: list[type[Struct]] = [
        shape.RuleFile, shape.Header, shape.FileRate, shape.FileRateValue, shape.FileNamed, shape.FileOption,
        shape.FileQuestion, shape.FileShown, shape.FileResult, shape.FileAdvice, shape.FileHousehold,
        Overlay, OverResult,
    ]  # fmt: skip
    for part in parts:
        yield from (field.encode_name for field in fields(part))
    kinds: list[dict[str, Any]] = json_schema()["$defs"]["Condition"]["oneOf"]
    yield from (key for kind in kinds for key in kind["properties"])
    yield from (fact.removeprefix("partner.") for fact in (*STATED, *DERIVED))
    yield from (*TENURES, *WORK_STATUSES, *Kind.__args__)  # type: ignore[attr-defined]  # a Literal
    yield from ("rules", "overlay", *(field.name for field in fields(Checker) if field.name != "offered"))


def test_the_guide_leaves_nothing_out() -> None:
    missing = sorted({word for word in words_that_an_editor_needs() if not re.search(rf"\b{word}\b", guide())})
    assert not missing, f"docs/rules.md does not say what these are: {missing}"


@pytest.mark.parametrize("task", re.findall(r"^\| `kiosk (rules \w+|entitlement)", guide(), re.MULTILINE))
def test_the_commands_of_the_guide_exist(task: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*task.split(), "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: kiosk {task}")


def test_an_overlay_changes_a_result_in_all_nations() -> None:
    overlay = (
        b"overlay: 1\ncouncil: Morfryn\nresults:\n  free_school_meals: {name: {en: School lunch, cy: Cinio ysgol}}\n"
    )
    names = [
        (nation, one.name["en"])
        for one in read_rules(text().encode(), "rules.yaml", overlay).results
        if one.id == "free_school_meals"
        for nation in one.nations
    ]
    assert sorted(names) == sorted((nation, "School lunch") for nation in NATIONS)


@pytest.mark.parametrize(
    "change",
    [
        ("  - id: pension_credit\n    group", "  - group"),
        ("\nresults:\n", "\nresults:\n  -\n"),
        ("  - id: pension_credit\n", "  - id: [pension_credit]\n"),
        ("\nadvice:\n", "\nadvise:\n"),
        ("\ndeciders:\n", "\ndeciders: []\nothers:\n"),
        ("\nruleset:\n", "\nrule_set:\n"),
    ],
    ids=["no id", "nothing for a result", "a list for an id", "no advice", "a list of deciders", "no header"],
)
def test_an_overlay_over_a_broken_rule_set_is_refused_as_the_rule_set_is(change: tuple[str, str]) -> None:
    broken = text().replace(*change, 1).encode()
    with pytest.raises(RulesRefused) as alone:
        read_rules(broken, "rules.yaml")
    with pytest.raises(RulesRefused) as together:
        read_rules(broken, "rules.yaml", examples("overlay: 1")[0].encode())
    assert together.value.problems == alone.value.problems
