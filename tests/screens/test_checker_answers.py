"""Every answer is there to be changed, in the visitor's words, and nowhere else."""

import pytest

from screens.routes import CheckerAnswers, CheckerQuestion, CheckerResults
from tests.screens.checker_visits import PENSIONER, UNSURE, stand_at
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.faults import faults

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}


def test_every_answer_stands_here_in_the_order_of_the_questions(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerAnswers(), dict(reversed(PENSIONER.items())))
    told = {thing.name: thing.description for thing in visitor.things() if thing.is_button and thing.description}
    assert list(told.items())[:4] == [
        ("Your age", "Yes, I am"),
        ("Your home", "I rent from a private landlord"),
        ("Your income", "Yes, low"),
        ("Your health", "Yes, I do"),
    ]


def test_not_sure_is_an_answer_too(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerAnswers(), UNSURE)
    assert visitor.thing("Your income").description == "Not sure, or would rather not say"


def test_an_answer_opens_its_question_and_the_change_shows_in_the_results(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    visitor.tap("Change an answer")
    visitor.tap("Your income")
    assert visitor.kiosk.navigator.route == CheckerQuestion("income")
    visitor.tap("No, enough")
    visitor.tap("Next")
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert "Pension Credit" not in visitor.names()
    assert "Attendance Allowance" in visitor.names()


def test_who_has_answered_nothing_reads_so(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerAnswers(), {})
    assert visitor.reads("You have not answered any question yet.")


@pytest.mark.parametrize("language", ["pl", "ar"])
def test_the_answers_keep_their_language_where_the_rules_have_no_other(
    visit: Opened, ruled: ContentStore, language: str
) -> None:
    visitor = stand_at(visit, ruled, CheckerAnswers(), UNSURE, environment=FIVE)
    visitor.kiosk.session.choose_language(language)
    visitor.settle()
    assert visitor.thing("Your home").description == "I rent from a private landlord"
    assert not faults(visitor)
