"""The door for a household: it takes every fact of the contract, refuses what cannot be, and never falls over."""

import json
from typing import Any

import pytest

from content_sync.entitlement.answers_file import AnswersRefused, HouseholdFile, household, read
from content_sync.entitlement.bands import Band
from content_sync.entitlement.facts import STATED, TENURES, WORK_STATUSES, Child
from tests.entitlement.shipped import TODAY, outcome, rule_set, screened

UNKNOWN = (None, "not_sure", "dont_know", "prefer_not_to_say", "unknown")
ADULT = {
    "age": 40,
    "date_of_birth": "1986-03-01",
    "state_pension_age_reached": False,
    "work_status": "employed",
    "weekly_hours": 30,
    "annual_earnings_gbp": 18000,
    "annual_state_pension_gbp": 0,
    "annual_private_pension_gbp": 0,
    "health": {"condition": True, "daily_living": False, "work": "limits"},
    "cares_35_hours": False,
    "full_time_student": False,
    "benefits_now": ["child_benefit"],
}
"""What may be told of either of a couple."""
WHOLE: dict[str, Any] = {
    **ADULT,
    "nation": "wales",
    "as_of": "2026-06-15",
    "partner": ADULT,
    "children": [{"age": 4, "disabled": False}, {"age": 0.5}, {"age": None, "disabled": None}],
    "pregnant": False,
    "annual_household_income_gbp": 36000,
    "savings_gbp": 16000.01,
    "tenure": "private_rent",
    "monthly_rent_gbp": 600,
    "council_tax_liable": True,
    "annual_council_tax_gbp": 1800,
    "no_recourse_to_public_funds": False,
    "cares_fewer_hours": True,
    "benefits_of_either": ["child_benefit"],
}


def told(**facts: object) -> HouseholdFile:
    return household(facts, rule_set(), TODAY)


def refused(facts: object) -> str:
    with pytest.raises(AnswersRefused) as fault:
        household(facts, rule_set(), TODAY)
    return "\n".join(fault.value.problems)


def test_every_fact_of_the_contract_is_taken() -> None:
    found = read(json.dumps(WHOLE).encode(), rule_set(), TODAY)
    assert (found.nation, found.as_of) == ("wales", TODAY)
    assert found.answers.known.keys() == STATED.keys() - {"child_disabled"}
    assert found.answers.declined == {"child_disabled"}  # of one child it was not said
    assert found.answers.known["savings_gbp"] == Band.exactly(16000.01)
    assert found.answers.known["children"] == (
        Child(Band.exactly(4), False),
        Child(Band.exactly(0)),
        Child(Band(0, 19)),
    )


@pytest.mark.parametrize("fact", sorted(WHOLE.keys() - {"partner", "nation", "as_of", "health"}))
def test_every_fact_may_be_missing_and_is_then_not_asked_yet(fact: str) -> None:
    found = household({key: value for key, value in WHOLE.items() if key != fact}, rule_set(), TODAY)
    assert fact not in found.answers.known
    assert fact not in found.answers.declined


@pytest.mark.parametrize("unsure", UNKNOWN)
@pytest.mark.parametrize("fact", sorted(WHOLE.keys() - {"partner", "nation", "as_of", "health"}))
def test_not_sure_of_any_fact_is_unknown_and_never_no(fact: str, unsure: str | None) -> None:
    found = household({**WHOLE, fact: unsure}, rule_set(), TODAY)
    assert fact not in found.answers.known
    assert fact in found.answers.declined


def test_a_partner_of_null_is_none_and_one_of_not_sure_is_unknown() -> None:
    assert told(partner=None).answers.known["partner"] is False
    assert told(partner={}).answers.known["partner"] is True
    assert "partner" not in told(partner="prefer_not_to_say").answers.known
    assert "partner" in told(partner="prefer_not_to_say").answers.declined
    assert "partner" not in told().answers.declined


def test_not_sure_of_health_declines_all_of_it() -> None:
    assert told(health=None).answers.declined == {"health.condition", "health.daily_living", "health.work"}
    partner = told(partner={"health": "prefer_not_to_say"}).answers
    assert "partner.health.work" in partner.declined
    assert "health.work" not in partner.declined


def test_no_benefits_and_no_children_are_answers() -> None:
    known = told(benefits_now=[], children=[]).answers.known
    assert known["benefits_now"] == frozenset()
    assert known["children"] == ()


@pytest.mark.parametrize("tenure", TENURES)
def test_every_tenure_is_taken(tenure: str) -> None:
    assert told(tenure=tenure).answers.known["tenure"] == tenure


@pytest.mark.parametrize("status", WORK_STATUSES)
def test_every_work_status_is_taken(status: str) -> None:
    assert told(work_status=status, partner={"work_status": status}).answers.known["partner.work_status"] == status


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"saving_gbp": 1}, "“saving_gbp” is no fact that is known. Did you mean “savings_gbp”?"),
        ({"partner": {"ages": 1}}, "“ages” is no fact that is known in partner. Did you mean “age”?"),
        ({"partner": {"tenure": "mortgage"}}, "“tenure” is no fact that is known in partner."),
        (
            {"health": {"daily_livin": True}},
            "“daily_livin” is no fact that is known in health. Did you mean “daily_living”?",
        ),
        ({"partner": {"health": {"jobs": "no"}}}, "“jobs” is no fact that is known in partner.health."),
        (
            {"children": [{"age": 3, "disabeld": True}]},
            "children[0]: “disabeld” is not known. Did you mean “disabled”?",
        ),
        ({"child_disabled": True}, "“child_disabled” is no fact that is known."),
        ({"tenure": "private_rental"}, "tenure is never 'private_rental'. Did you mean “private_rent”?"),
        ({"work_status": "employd"}, "Did you mean “employed”?"),
        ({"benefits_now": ["pips"]}, "benefits_now: there is no benefit “pips”. Did you mean “pip”?"),
        ({"nation": "cymru"}, "nation is england, wales, scotland or northern-ireland, not 'cymru'."),
    ],
)
def test_what_is_not_known_is_refused_with_a_hint(facts: dict[str, object], says: str) -> None:
    assert says in refused(facts)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"age": -1}, "age is between 0 and 120, not -1."),
        ({"age": 130}, "age is between 0 and 120, not 130."),
        ({"age": "40"}, "age is a number, not '40'."),
        ({"age": True}, "age is a number, not True."),
        ({"age": float("nan")}, "age is a number, not nan."),
        ({"savings_gbp": float("inf")}, "savings_gbp is a number, not inf."),
        ({"savings_gbp": -0.01}, "savings_gbp is between 0 and 100,000,000, not -0.01."),
        ({"savings_gbp": 10**400}, "savings_gbp is between 0 and 100,000,000, not 1000"),
        ({"annual_earnings_gbp": 1e12}, "annual_earnings_gbp is between 0 and 100,000,000"),
        ({"weekly_hours": 200}, "weekly_hours is between 0 and 168, not 200."),
        ({"partner": {"weekly_hours": 169}}, "partner.weekly_hours is between 0 and 168"),
        ({"partner": {"age": 130}}, "partner.age is between 0 and 120"),
        ({"partner": 3}, "partner is an object with facts, or null; not 3."),
        ({"health": []}, "health is an object with facts, or null; not []."),
        ({"children": [{"age": 95}]}, "children[0]: age is between 0 and 80 years, not 95."),
        ({"children": [{"age": -1}]}, "children[0]: age is between 0 and 80 years, not -1."),
        ({"children": [{"age": float("nan")}]}, "children[0]: age is between 0 and 80 years, not nan."),
        ({"children": [{"age": 3, "disabled": "yes"}]}, "disabled is true, false or null; not 'yes'."),
        ({"children": [7]}, "children[0] is an object such as {“age”: 4, “disabled”: false}, not 7."),
        ({"children": 2}, "children is a list of children, [] for none, or null; not 2."),
        ({"children": [{"age": 1}] * 31}, "children is a list of children"),
        ({"benefits_now": "pip"}, "benefits_now is a list of benefits, [] for none, or null; not 'pip'."),
        ({"pregnant": "yes"}, "pregnant is true, false or null; not 'yes'."),
        ({"pregnant": 1}, "pregnant is true, false or null; not 1."),
        ({"tenure": 7}, "tenure is never 7."),
        ({"date_of_birth": "1.3.1986"}, "date_of_birth is a day such as 2026-06-15, not '1.3.1986'."),
        ({"date_of_birth": "2026-02-30"}, "date_of_birth is a day such as 2026-06-15"),
        ({"as_of": "2026-06-15", "date_of_birth": "2027-01-01"}, "date_of_birth 2027-01-01 is no birthday of anybody"),
        ({"as_of": "2026-06-15", "date_of_birth": "2026-06-16"}, "date_of_birth 2026-06-16 is no birthday of anybody"),
        ({"as_of": "2026-06-15", "date_of_birth": "1890-01-01"}, "date_of_birth 1890-01-01 is no birthday of anybody"),
        ({"as_of": "soon"}, "as_of is a day such as 2026-06-15, not 'soon'."),
        ({"age": 40, "state_pension_age_reached": True}, "state_pension_age_reached cannot be true at 40."),
        ({"age": 75, "state_pension_age_reached": False}, "state_pension_age_reached cannot be false at 75."),
        ({"partner": {"age": 30, "state_pension_age_reached": True}}, "partner.state_pension_age_reached cannot be"),
        ({"as_of": "2026-06-15", "age": 41, "date_of_birth": "1986-03-01"}, "age 41 does not fit date_of_birth"),
        ({"as_of": "2026-06-15", "date_of_birth": "1986-03-01", "state_pension_age_reached": True},
         "state_pension_age_reached does not fit date_of_birth 1986-03-01"),
        ({"age": 41, "date_of_birth": "1950-03-01"}, "age 41 does not fit date_of_birth 1950-03-01"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_what_can(facts: dict[str, object], says: str) -> None:
    assert says in refused(facts)


@pytest.mark.parametrize("data", ["[]", "3", '"age"', "null", "true"])
def test_what_is_no_object_is_refused(data: str) -> None:
    with pytest.raises(AnswersRefused, match="One JSON object"):
        read(data.encode(), rule_set(), TODAY)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "This is not JSON"),
        (b'{"age": 40', "This is not JSON"),
        (b"\xff\xfe\x00", "This is not JSON"),
        (b'{"age": 40, "age": 41}', "“age” stands there twice"),
        (b'{"partner": {"age": 40, "age": 41}}', "“age” stands there twice"),
        (b'{"age": NaN}', "NaN is not a number"),
        (b'{"savings_gbp": -Infinity}', "-Infinity is not a number"),
        (b'{"savings_gbp": 1e999}', "savings_gbp is a number, not inf"),
        (b'{"savings_gbp": ' + b"9" * 5000 + b"}", "This is not JSON"),
        (b"[" * 90_000, "This is not JSON"),
        (b'{"age": 40}' + b" " * 100_000, "that is not one household"),
    ],
)
def test_what_is_no_household_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(AnswersRefused, match=says.replace("(", r"\(")):
        read(data, rule_set(), TODAY)


def test_all_that_is_wrong_is_told_at_once() -> None:
    said = refused({"age": 130, "tenur": "mortgage", "children": [{"age": 140}], "partner": {"weekly_hours": 500}})
    assert len(said.splitlines()) == 4


def test_a_grown_up_son_or_daughter_is_no_child_of_the_household() -> None:
    grown = {"partner": None, "benefits_now": [], "children": [{"age": 25}]}
    assert outcome(screened(grown), "child_benefit").outcome == "not_shown"


def test_a_child_of_an_age_that_is_not_sure_may_be_of_any() -> None:
    assert told(children=[{"age": "not_sure"}]).answers.known["children"] == (Child(Band(0, 19)),)


def test_an_age_in_years_and_months_is_the_age_of_the_last_birthday() -> None:
    assert told(age=66.9).answers.known["age"] == Band.exactly(66)


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    assert read(b'\xef\xbb\xbf{"age": 40}', rule_set(), TODAY).answers.known["age"] == Band.exactly(40)


def test_a_household_of_nothing_at_all_is_screened() -> None:
    screening = screened({})
    assert screening.next_question == rule_set().questions[0].id
    assert outcome(screening, "council_tax_reduction").outcome == "worth_checking"
