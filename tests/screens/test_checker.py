"""The beginning of the checker: what it is, what it keeps (nothing), whom it is for, and the way in from home."""

import pytest
from sqlalchemy import delete

from content_sync.store.schema import RULE_SET
from content_sync.store.writer import ContentWriter, raise_content_version
from kiosk.reader.texts import language_of
from screens.routes import Checker, Home
from tests.screens.checker_store import QUESTIONS, put_in_force
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Moment, Opened
from tests.screens.content_store import ContentStore
from tests.screens.visitor import Visitor

OFFER = "Find out what you could get"
NO_RECOURSE = "If your visa says “no recourse to public funds”, get immigration advice before you claim anything."
FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}


@pytest.fixture
def store(own_content: ContentStore) -> ContentStore:
    """The sample council's content, and the small rule set of the questions."""
    put_in_force(own_content, file=QUESTIONS)
    return own_content


@pytest.fixture
def no_rules(own_content: ContentStore) -> ContentStore:
    """The sample council's content, and no rule set."""
    with ContentWriter(own_content.directory) as writer, writer.transaction() as connection:
        connection.execute(delete(RULE_SET))
        raise_content_version(connection)
    return own_content


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_home_offers_the_checker_in_full_view(visit: Opened, store: ContentStore, size: tuple[int, int]) -> None:
    visitor = visit(Home(), store=store, size=size)
    offer = visitor.thing(OFFER)
    assert offer.description == "8 to 15 questions. No name needed."
    assert visitor.can_touch(offer)
    visitor.tap(OFFER)
    assert visitor.title() == OFFER


def test_a_booth_whose_owner_does_not_offer_it_has_no_checker(visit: Opened, store: ContentStore) -> None:
    visitor = visit(Home(), store=store, environment={"KIOSK_CHECKER__OFFERED": "false"})
    assert OFFER not in visitor.names()


def test_the_checker_comes_to_home_when_the_first_rule_set_does(visit: Opened, no_rules: ContentStore) -> None:
    visitor = visit(Home(), store=no_rules)
    assert OFFER not in visitor.names()
    put_in_force(no_rules, file=QUESTIONS)
    visitor.kiosk.look_for_news()
    visitor.settle()
    visitor.tap(OFFER)
    assert "Start" in visitor.buttons()


def test_the_beginning_says_what_people_should_know_before_they_answer(visit: Opened, store: ContentStore) -> None:
    visitor = visit(Checker(), store=store)
    for words in (
        "A guide, not a decision. You can always apply.",
        "8 to 15 questions, about 5 minutes",
        "No name and no address. Nothing you tell us is saved or sent to anyone",
        "You can say “I am not sure” to any question, and change any answer",
        "For people who live in Wales",
        NO_RECOURSE,
        "These rules were last updated on 1 July 2026.",
    ):
        assert words in visitor.names()
    assert not visitor.reads("in English only")


@pytest.mark.parametrize(
    ("nation", "words"),
    [
        ("england", "For people who live in England"),
        ("scotland", "For people who live in Scotland"),
        ("northern-ireland", "For people who live in Northern Ireland"),
    ],
)
def test_it_is_for_the_nation_that_the_booth_stands_in(
    visit: Opened, store: ContentStore, nation: str, words: str
) -> None:
    visitor = visit(Checker(), store=store, environment={"KIOSK_BOOTH__NATION": nation})
    assert words in visitor.names()


def test_rules_that_are_not_of_today_are_said_to_be_so(visit: Opened, store: ContentStore, moment: Moment) -> None:
    visitor = visit(Checker(), store=store)
    assert not visitor.reads("not for today’s date")
    moment.passes(days=365)
    visitor.kiosk.look_for_news()
    visitor.settle()
    assert visitor.reads("not for today’s date")


@pytest.mark.parametrize("language", ["pl", "ur", "ar"])
def test_where_the_rule_set_lacks_the_language_that_is_said_first(
    visit: Opened, store: ContentStore, language: str
) -> None:
    visitor = visit(Checker(), store=store, language=language, environment=FIVE)
    assert language_of(visitor.thing(NO_RECOURSE).item) == "en"
    names = visitor.names()
    notes = [thing.name for thing in visitor.things() if thing.role.name == "Note"]
    assert notes
    assert names.index(notes[0]) < names.index(NO_RECOURSE)


def test_whoever_comes_back_to_the_beginning_meets_their_answers_again(visit: Opened, store: ContentStore) -> None:
    visitor = visit(Checker(), store=store)
    visitor.tap("Start")
    visitor.tap("60 to 65")
    visitor.tap("Next")
    visitor.tap("Back")
    visitor.tap("Back")
    assert visitor.title() == OFFER
    visitor.tap("Start")
    assert visitor.thing("60 to 65").is_checked


@pytest.mark.parametrize("way_out", ["Home", "Back", "Finish"])
def test_home_and_the_end_of_the_visit_forget_the_answers(visit: Opened, store: ContentStore, way_out: str) -> None:
    visitor = visit(Checker(), store=store)
    visitor.tap("Start")
    visitor.tap("60 to 65")
    visitor.tap("Next")
    answers = visitor.kiosk.booth.answers
    assert answers.given
    for _ in range(3 if way_out == "Back" else 1):
        visitor.tap(way_out)
    assert not answers.given
    _begin_again(visitor, has_ended=way_out == "Finish")
    assert not visitor.thing("60 to 65").is_checked


def _begin_again(visitor: Visitor, *, has_ended: bool) -> None:
    if has_ended:
        visitor.tap("English")
    visitor.tap(OFFER)
    visitor.tap("Start")
    assert visitor.title() == "How old are you?"
