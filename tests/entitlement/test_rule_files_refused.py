"""A rule set with one slip in it is refused whole, with the line, the place, and what to write instead.

The slips stand in broken_files.toml; each is made in the file that we ship.
"""

from collections import Counter

import pytest

from tests.entitlement.broken_files import Slip, assert_told, problems_of, slip, slips
from tests.entitlement.shipped import FILE, text

KINDS = ("not_yaml", "shape", "names", "conditions", "meaning", "households")


def named(one: Slip) -> str:
    return one.name


@pytest.mark.parametrize("one", slips("not_yaml"), ids=named)
def test_what_is_not_our_yaml_is_refused_with_its_line(one: Slip) -> None:
    assert_told(one)


@pytest.mark.parametrize("one", slips("shape"), ids=named)
def test_what_does_not_fit_is_refused_with_what_is_expected(one: Slip) -> None:
    assert_told(one)


@pytest.mark.parametrize("one", slips("names"), ids=named)
def test_a_misspelt_name_is_refused_with_the_right_one(one: Slip) -> None:
    assert_told(one)


@pytest.mark.parametrize("one", slips("conditions"), ids=named)
def test_what_could_not_decide_or_be_told_is_refused(one: Slip) -> None:
    assert_told(one)


@pytest.mark.parametrize("one", slips("meaning"), ids=named)
def test_what_does_not_hold_together_is_refused(one: Slip) -> None:
    assert_told(one)


@pytest.mark.parametrize("one", slips("households"), ids=named)
def test_a_file_is_refused_when_an_example_household_does_not_come_out(one: Slip) -> None:
    assert_told(one)


def test_a_result_that_no_household_is_shown_is_refused_at_its_place() -> None:
    impossible = "{all: [{use: disabled_child_under_16}, {not: {use: disabled_child_under_16}}]}"
    one = Slip(
        name="nobody",
        after="\n  - id: child_disability_payment",
        old="likely_if: {use: disabled_child_under_16}",
        new=f"likely_if: {impossible}",
        told_at="\n  - id: child_disability_payment",
        where="result child_disability_payment",
        says="no example household is shown “child_disability_payment”: add one, or it cannot be reached",
    )
    assert_told(one)


def test_a_fact_that_no_question_tells_is_refused_wherever_it_is_asked() -> None:
    whole = text().replace("\nnamed:\n", "\nfacts: {guardian: []}\nnamed:\n", 1)
    direct, line = Slip("", "held_if: {use: gets_pc}", "held_if: {fact: guardian, is: true}", "").made_in(whole)
    told = problems_of(direct)
    assert (told[0].line, told[0].where) == (line, "result pension_credit, held_if"), told
    assert told[0].message == "no question tells the fact “guardian”"


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
def test_free_advice_cannot_be_missing_in_any_nation(nation: str) -> None:
    before, _, rest = text().partition(f"\n  {nation}:\n    name:")
    told = problems_of(
        before + rest[rest.index("\n  ", rest.index("link:")) :]
        if nation != "northern-ireland"
        else before + rest[rest.index("\n\n") :]
    )
    assert [one.message for one in told] == [f"free advice in {nation} is missing: it is always shown"]
    assert told[0].where == "advice"


@pytest.mark.parametrize(
    ("data", "line", "says"),
    [
        (b"", 1, "the file is empty"),
        (b"# nothing yet\n", 1, "the file is empty"),
        (b"- a list\n", 1, "begins with names and colons"),
        (b"schema: 1\n", 1, "“results” is missing"),
        (b"schema: 1\nresults: []\n---\nschema: 1\n", 3, "this is not YAML"),
        (b"schema: 1\n? [a]\n: b\n", 2, "a name is expected before the colon"),
        (b"schema: 1\n# \x00\n", 2, "a character that YAML does not allow"),
        (b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", 1, "anchors and aliases"),
        (b"schema: " + b"9" * 400, 1, "this number of 400 digits is too large"),
        (b"#" * 2_000_001, 1, "2,000,000 is the most that is read"),
        (b"[" * 100_000, 1, "nested too deeply"),
        (b"schema:\n  " + b"{not: " * 50, 2, "nested too deeply; write a named condition"),
        ("schema: 1\nname: Môn\n".encode("latin-1"), 2, "this is not UTF-8: save the file as UTF-8"),
    ],
)
def test_what_is_no_rule_set_at_all_is_refused(data: bytes, line: int, says: str) -> None:
    told = problems_of(data)
    assert told[0].line == line, told
    assert says in told[0].message, told


def test_all_faults_of_a_file_are_told_at_once_in_the_order_of_its_lines() -> None:
    changed = text()
    lines = []
    # from the end, so that lines stay
    for name in ("shown rate", "result that is awaited", "named", "fact"):
        changed, line = slip("names", name).made_in(changed)
        lines.append(line)
    assert [one.line for one in problems_of(changed)] == sorted(lines)


def test_a_problem_is_said_with_its_file_line_and_place() -> None:
    changed, line = slip("names", "named").made_in(text())
    said = str(problems_of(changed)[0])
    assert said.startswith(f"{FILE.name}, line {line}: result universal_credit, likely_if, all 3, use: there is no")


def test_there_are_many_kinds_of_slips_and_each_is_one_of_its_own() -> None:
    every = [one.name for kind in KINDS for one in slips(kind)]
    assert len(every) >= 60
    assert [name for name, times in Counter(every).items() if times > 1] == []


def test_the_shipped_file_is_not_refused() -> None:
    """Otherwise all that is refused above would prove nothing."""
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        problems_of(text())
