"""A council's own file changes names, words, pages, order and what is offered; never the law or the safety of it."""

import pytest

from content_sync.entitlement.answers import Answers
from content_sync.entitlement.answers_file import household
from content_sync.entitlement.rule_file import read_rules
from content_sync.entitlement.rules import RuleSet
from content_sync.entitlement.screening import Checker
from tests.entitlement.broken_files import problems_of
from tests.entitlement.shipped import FILE, TODAY, rule_set, screened, text

HEAD = "overlay: 1\ncouncil: Morfryn\n"
LOCKED = ("questions", "named", "warnings", "rates", "households", "facts", "phrases", "schema")


def laid_over(overlay: str) -> RuleSet:
    return read_rules(text().encode(), FILE.name, (HEAD + overlay).encode())


@pytest.mark.parametrize("part", LOCKED)
def test_a_council_cannot_touch_what_keeps_people_safe(part: str) -> None:
    told = problems_of(text(), f"{HEAD}{part}: {{}}\n")
    assert [(one.line, one.where, one.file) for one in told] == [(3, part, f"{FILE.name}'s overlay")]
    assert f"a council cannot change {part}" in told[0].message


@pytest.mark.parametrize(
    ("overlay", "line", "says"),
    [
        ("council: Morfryn\n", 1, "a council's overlay begins with “overlay: 1”"),
        ("overlay: 2\ncouncil: Morfryn\n", 1, "a council's overlay begins with “overlay: 1”"),
        ("- overlay\n", 1, "a council's overlay begins with “overlay: 1”"),
        ("overlay: 1\n", 1, "“council” is missing"),
        (HEAD + "off: [child_benefits]\n", 3, "there is no result “child_benefits”. Did you mean “child_benefit”?"),
        (HEAD + "order: [universal_credits]\n", 3, "Did you mean “universal_credit”?"),
        (HEAD + "results:\n  helth_costs: {page: a}\n", 3, "there is no result “helth_costs”"),
        (HEAD + "off: [council_tax_reduction]\n", 3, "“council_tax_reduction” is always shown"),
        (HEAD + "off: [local_welfare_assistance]\n", 3, "it cannot be off"),
        (HEAD + "results:\n  child_benefit: {likely_if: {use: couple}}\n", 4, "“likely_if” is not known here"),
        (HEAD + "results:\n  child_benefit: {warnings: []}\n", 4, "“warnings” is not known here"),
        (HEAD + "results:\n  child_benefit: {nam: {en: a, cy: a}}\n", 4, "Did you mean “name”?"),
        (HEAD + "result: {}\n", 3, "“result” is not known here. Did you mean “results”?"),
        (
            HEAD + "results:\n  child_benefit: {name: Cash}\n",
            4,
            "names with colons, such as {en: …, cy: …}, is expected",
        ),
        (HEAD + "advice:\n  ireland: {}\n", 4, "“ireland” is not known here"),
        (HEAD + "off: [pip\n", 4, "this is not YAML"),
    ],
)
def test_a_slip_in_an_overlay_is_refused_with_its_line(overlay: str, line: int, says: str) -> None:
    told = problems_of(text(), overlay)
    assert [(one.line, one.file) for one in told] == [(line, f"{FILE.name}'s overlay")], told
    assert says in told[0].message, told


@pytest.mark.parametrize(
    ("overlay", "where", "says"),
    [
        (
            "results:\n  child_benefit: {name: {en: Cash}}\n",
            "result child_benefit, name",
            "the words in “cy” are missing",
        ),
        ("results:\n  child_benefit: {page: /}\n", "result child_benefit, page", "the end of the address of its page"),
        (
            "results:\n  child_benefit: {link: {en: 'http://a'}}\n",
            "result child_benefit, link, england, en",
            "https://",
        ),
    ],
)
def test_what_a_council_writes_is_held_to_the_same_rules(overlay: str, where: str, says: str) -> None:
    told = problems_of(text(), HEAD + overlay)
    assert told[0].where == where, told
    assert says in told[0].message, told


def test_a_council_gives_its_own_names_words_pages_and_deciders() -> None:
    rules = laid_over(
        "results:\n  local_welfare_assistance:\n    name: {en: Morfryn Fund, cy: Cronfa Morfryn}\n"
        "    summary: {en: Help in a crisis., cy: Help mewn argyfwng.}\n    first_step: {en: Ring us., cy: Ffoniwch.}\n"
        "    decided_by: {en: We decide., cy: Ni sy’n penderfynu.}\n    page: morfryn-fund\n"
        "    link: {en: 'https://morfryn.example/'}\n"
    )
    for one in rules.results:
        if one.id == "local_welfare_assistance":
            assert one.name["cy"] == "Cronfa Morfryn"
            assert one.summary["en"] == "Help in a crisis."
            assert one.first_step["en"] == "Ring us."
            assert one.decided_by["en"] == "We decide."
            assert (one.page, one.link) == ("morfryn-fund", {"en": "https://morfryn.example/"})
            assert one.is_always


def test_what_a_council_does_not_offer_is_shown_nowhere_and_still_opens_the_door_to_other_help() -> None:
    rules = laid_over("off: [universal_credit]\n")
    family = {"age": 30, "children": [{"age": 2}], "work_status": "unemployed", "savings_gbp": 0, "benefits_now": []}
    usual = screened({"nation": "wales", "partner": None, "tenure": "private_rent", **family})
    here = Checker(rules, "wales").screen(_answers_of(family), TODAY, "en")
    assert "universal_credit" in {one.id for one in usual.outcomes}
    assert "universal_credit" not in {one.id for one in here.outcomes}
    assert {one.id: one.outcome for one in here.outcomes} == {
        one.id: one.outcome for one in usual.outcomes if one.id != "universal_credit"
    }


def test_a_council_puts_first_what_its_people_ask_for_most() -> None:
    rules = laid_over("order: [blue_badge, free_school_meals]\n")
    ids = list(dict.fromkeys(one.id for one in rules.results))
    assert ids[:2] == ["blue_badge", "free_school_meals"]
    assert sorted(ids) == sorted({one.id for one in rule_set().results})


def test_a_council_names_its_own_advice_and_reviewer() -> None:
    rules = laid_over(
        "advice:\n  wales:\n    name: {en: Morfryn Advice, cy: Cyngor Morfryn}\n    phone: '0300 000 000'\n"
        "    hours: {en: Mondays, cy: Dydd Llun}\n    link: {en: 'https://morfryn.example/advice'}\n"
        "checked_by: A. Adviser\n"
    )
    assert rules.advice["wales"].name["en"] == "Morfryn Advice"
    assert rules.advice["england"] == rule_set().advice["england"]
    assert rules.checked_by == "A. Adviser"


def test_an_overlay_that_says_nothing_changes_nothing() -> None:
    assert laid_over("") == rule_set()


def _answers_of(family: dict[str, object]) -> Answers:
    return household({"partner": None, "tenure": "private_rent", **family}, rule_set(), TODAY).answers
