"""One result of the checker: all that is known of it, and every way on."""

import pytest
from PySide6.QtGui import QAccessible

from screens.routes import CheckerQuestion, CheckerResult, CheckerTakeHome, Home, ServicePage, TakeHome
from tests.screens.checker_store import put_in_force
from tests.screens.checker_visits import PENSIONER, UNSURE, WORKER, stand_at
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.faults import faults
from tests.screens.pages import page_called
from tests.screens.seen import texts
from tests.screens.tree_faults import tree_faults
from tests.screens.visitor import Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
NO_RECOURSE = "Does your visa say “no recourse to public funds”? Get immigration advice before you claim."
ADVICE = "Free advice, whatever this list says. Advicelink Cymru: 0800 702 2020. Monday to Friday, 9am to 5pm"


def follow_each_other(visitor: Visitor, *names: str) -> bool:
    places = [visitor.names().index(name) for name in names]
    return places == sorted(places)


def test_a_result_says_how_much_who_decides_how_to_start_and_why(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), PENSIONER)
    assert visitor.title() == "Pension Credit"
    assert follow_each_other(
        visitor,
        "Likely",
        "Pension Credit",
        "Tops up a low income.",
        "£238 a week",
        "One person",
        "£363.25 a week",
        "A couple",
        "Who decides",
        "The DWP decides.",
        "How to start",
        "Call the claim line on 0800 99 1234.",
        "These are the published rates. What somebody gets may be less.",
        "You told us",
        "You are over State Pension age",
        "Your income is low",
        "It may lead to more help",
        "Warm Home Discount",
        "Do it online",
        "The official page, on your phone",
        NO_RECOURSE,
        ADVICE,
    )


def test_a_phone_number_stays_on_one_line(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), PENSIONER)
    step = next(text.item for text in texts(visitor.window) if "claim line" in text.item.property("text"))
    assert "0800&nbsp;99&nbsp;1234" in step.property("text")


def test_a_warning_stands_before_everything_else(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("universal_credit"), WORKER)
    warning = "If you get any benefit now, get free advice before you claim Universal Credit."
    assert follow_each_other(visitor, warning, "Who decides")
    assert visitor.thing(warning).role == QAccessible.Role.AlertMessage


def test_nobody_is_warned_of_public_funds_where_there_are_none(visit: Opened, ruled: ContentStore) -> None:
    assert not stand_at(visit, ruled, CheckerResult("housing_benefit"), PENSIONER).reads(NO_RECOURSE)


def test_read_more_opens_the_councils_page_and_take_home_its_code(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), PENSIONER)
    uid = page_called(visitor, "Pension Credit")
    visitor.tap("Read more")
    assert visitor.kiosk.navigator.route == ServicePage(uid)
    visitor.tap("Back")
    visitor.tap("Take this home")
    assert visitor.kiosk.navigator.route == TakeHome(uid)


def test_where_the_council_has_no_page_the_official_one_is_taken_home(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("warm_home_discount"), PENSIONER)
    assert "Read more" not in visitor.names()
    visitor.tap("Take this home")
    assert visitor.kiosk.navigator.route == CheckerTakeHome("warm_home_discount")


def test_one_more_answer_is_asked_for_first(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("warm_home_discount"), PENSIONER)
    assert follow_each_other(
        visitor, "One more answer would help", "Is your name on the electricity bill?", "Who decides"
    )
    visitor.tap("Is your name on the electricity bill?")
    assert visitor.kiosk.navigator.route == CheckerQuestion("bill")


def test_what_somebody_was_not_sure_of_is_said(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), UNSURE)
    assert follow_each_other(visitor, "Worth checking", "It also depends on", "Your income")


def test_what_is_not_on_the_list_says_why(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("universal_credit"), PENSIONER)
    assert follow_each_other(
        visitor, "Not on your list", "Why it is not on your list", "You are over State Pension age"
    )
    assert "You told us" not in visitor.names()


def test_what_follows_from_another_result_is_not_said_to_have_been_told(visit: Opened, ruled: ContentStore) -> None:
    given = {**UNSURE, "bill": ("named",)}
    visitor = stand_at(visit, ruled, CheckerResult("warm_home_discount"), given)
    assert follow_each_other(
        visitor, "You told us", "Your name is on the bill", "This matters too", "You may be able to get Pension Credit"
    )


def test_what_it_leads_to_opens_and_back_returns(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), PENSIONER)
    visitor.tap("Warm Home Discount")
    assert visitor.title() == "Warm Home Discount"
    visitor.tap("Back")
    assert visitor.title() == "Pension Credit"


def test_an_address_that_is_not_on_the_list_is_not_offered(visit: Opened, own_content: ContentStore) -> None:
    put_in_force(own_content, ("https://www.gov.uk/pension-credit", "https://www.example.com/pension-credit"))
    visitor = stand_at(visit, own_content, CheckerResult("pension_credit"), PENSIONER)
    assert "The official page, on your phone" not in visitor.names()


def test_a_result_that_the_rule_set_does_not_have_goes_back(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), PENSIONER)
    put_in_force(ruled, ("  - id: pension_credit\n", "  - id: pension_help\n"), *WITHOUT_PENSION_CREDIT)
    visitor.kiosk.look_for_news()
    visitor.settle()
    assert visitor.kiosk.navigator.route == Home()


WITHOUT_PENSION_CREDIT = (
    ("      pension_credit: likely\n", ""),
    ("pension_credit: not_shown, ", ""),
    ("{any: [{use: low}, {may_get: [pension_credit]}]}", "{any: [{use: low}, {may_get: [pension_help]}]}"),
    ("answers: {nation: wales, state_pension_age_reached: false", "answers: {nation: wales, age: 40"),
)


@pytest.mark.parametrize("language", ["cy", "pl", "ur", "ar"])
def test_a_result_is_whole_in_every_language(visit: Opened, ruled: ContentStore, language: str) -> None:
    visitor = stand_at(visit, ruled, CheckerResult("pension_credit"), PENSIONER, environment=FIVE)
    visitor.kiosk.session.choose_language(language)
    visitor.settle()
    assert visitor.title() == ("Credyd Pensiwn" if language == "cy" else "Pension Credit")
    assert not faults(visitor)
    assert not tree_faults(visitor)


def test_every_result_of_the_booth_has_a_page_of_the_sample_council(visit: Opened) -> None:
    booth = visit(Home()).kiosk.booth
    checker = booth.rules.checker()
    assert checker
    pages = [result.page for result in checker.rules.results if booth.nation in result.nations]
    assert len(pages) >= 35
    for language in ("en", "cy"):
        found = booth.content.cards_of_page_names(pages, language)
        assert [page for page in pages if page not in found or found[page].lang != language] == []


def test_every_official_page_and_every_advice_may_become_a_code(visit: Opened) -> None:
    booth = visit(Home()).kiosk.booth
    checker = booth.rules.checker()
    assert checker
    parts = (*checker.rules.results, *checker.rules.advice.values())
    assert [url for part in parts for url in part.link.values() if not booth.may_open(url)] == []
