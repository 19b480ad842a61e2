"""Rates switch by themselves on 6 April, and are withheld on days for which nobody has checked them."""

from datetime import date, timedelta

import pytest

from content_sync.entitlement.outcomes import Screening
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.room import NEEDED_RATES
from tests.entitlement.shipped import outcome, rule_set, screened

BEFORE, AFTER = date(2026, 4, 5), date(2026, 4, 6)
SINGLE = {
    "age": 30, "partner": None, "children": [], "work_status": "unemployed", "annual_earnings_gbp": 0, "savings_gbp": 0,
    "tenure": "private_rent", "monthly_rent_gbp": 500, "benefits_now": [],
}  # fmt: skip
CARER = {**SINGLE, "work_status": "employed", "weekly_hours": 16, "cares_35_hours": True}


def amounts(screening: Screening, result: str) -> list[str]:
    return [one.amount for one in outcome(screening, result).amounts]


def test_the_rates_of_a_year_begin_on_6_april() -> None:
    assert amounts(screened(SINGLE, BEFORE), "universal_credit") == ["£400.14"]
    assert amounts(screened(SINGLE, AFTER), "universal_credit") == ["£424.90"]


def test_an_amount_says_how_often_it_is_paid_and_to_whom() -> None:
    found = outcome(screened(SINGLE, AFTER), "universal_credit").amounts[0]
    assert (found.amount, found.per) == ("£424.90", "month")
    assert found.label


@pytest.mark.parametrize(
    ("weekly", "day", "comes_to"),
    [
        (196, BEFORE, "likely"),
        (197, BEFORE, "worth_checking"),
        (204, AFTER, "likely"),
        (205, AFTER, "worth_checking"),
    ],
)
def test_a_limit_of_the_law_moves_on_the_same_day(weekly: int, day: date, comes_to: str) -> None:
    screening = screened({**CARER, "annual_earnings_gbp": weekly * 52}, day)
    assert outcome(screening, "carers_allowance").outcome == comes_to


def test_words_with_a_rate_in_them_say_the_rate_of_the_day() -> None:
    earns = {**CARER, "annual_earnings_gbp": 190 * 52}
    for day, limit in ((BEFORE, "£196"), (AFTER, "£204")):
        assert any(limit in reason for reason in outcome(screened(earns, day), "carers_allowance").reasons), day


@pytest.mark.parametrize("days", [(rule_set().valid_from, -1), (rule_set().valid_to, 1), (rule_set().valid_to, 400)])
def test_amounts_are_withheld_outside_of_the_days_that_were_checked(days: tuple[date, int]) -> None:
    edge, beyond = days
    inside, outside = screened(SINGLE, edge), screened(SINGLE, edge + timedelta(days=beyond))
    assert inside.rates_are_dated
    assert any(one.amounts for one in inside.outcomes)
    assert not outside.rates_are_dated
    assert [one.id for one in outside.outcomes if one.amounts] == []
    assert [one.id for one in outside.outcomes] == [one.id for one in inside.outcomes]


def test_a_rate_that_has_not_begun_is_not_shown_however_near_its_day_is() -> None:
    expecting = {**SINGLE, "nation": "scotland", "pregnant": True}
    begins = rule_set().rates["pbp.first"].values[0].start
    assert begins > rule_set().valid_from
    assert amounts(screened(expecting, begins - timedelta(days=1)), "pregnancy_and_baby_payment") == []
    assert amounts(screened(expecting, begins), "pregnancy_and_baby_payment") != []


def test_a_rate_is_the_latest_that_has_begun() -> None:
    for name, rate in rule_set().rates.items():
        for value, following in zip(rate.values, (*rate.values[1:], None), strict=True):
            assert RateBook(rule_set().rates, value.start).value(name) == value.value
            if following is not None:
                last = following.start - timedelta(days=1)
                assert RateBook(rule_set().rates, last).value(name) == value.value


def test_the_rates_that_income_is_measured_with_are_of_both_years() -> None:
    for name in NEEDED_RATES:
        assert RateBook(rule_set().rates, AFTER).has_begun(name), name


PUBLISHED = {
    "uc.standard.single_25": 424.90, "uc.standard.couple_25": 666.97, "uc.child": 303.94, "uc.carer": 209.34,
    "uc.health_new": 217.26, "uc.health_protected": 429.80, "uc.work_allowance_housing": 427,
    "uc.work_allowance_no_housing": 710, "uc.taper_percent": 55, "uc.capital_lower": 6000, "uc.capital_limit": 16000,
    "uc.childcare_one": 1071.09, "uc.childcare_two": 1836.16, "pc.guarantee.single": 238, "pc.guarantee.couple": 363.25,
    "ca.weekly": 86.45, "ca.earnings_limit": 204, "aa.lower": 76.70, "aa.higher": 114.60, "pip.daily_standard": 76.70,
    "pip.mobility_enhanced": 80, "cb.first": 27.05, "cb.other": 17.90, "cb.charge_from": 60000, "scp.weekly": 28.20,
    "wfp.standard": 200, "wfp.eighty": 300, "wfp.income_limit": 35000, "pawhp.standard": 211.15, "pawhp.eighty": 316.70,
    "ssmg.once": 500, "whd.once": 150,
}  # fmt: skip
"""What the requirement gives for 2026 to 2027."""


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_rates_of_2026_to_2027_are_those_that_were_published(name: str) -> None:
    assert RateBook(rule_set().rates, date(2026, 11, 22)).value(name) == PUBLISHED[name]
