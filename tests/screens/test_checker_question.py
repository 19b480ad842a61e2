"""One question of the checker: its answers, what comes next, and that nothing said is lost on the way back."""

import pytest
from PySide6.QtGui import QAccessible

from screens.routes import Checker, CheckerQuestion, CheckerResults, Home
from tests.screens.checker_store import QUESTIONS, put_in_force
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.content_store import ContentStore
from tests.screens.faults import faults
from tests.screens.key_presser import BACK, SELECT, KeyPresser
from tests.screens.visitor import Visitor

Role = QAccessible.Role
NOT_SURE = "I am not sure, or would rather not say"
FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
TO_THE_RESULTS = ("67 or over", "No", "1 to 10", "I rent from a private landlord", "Under £6,000", "Under £800")


@pytest.fixture
def store(own_content: ContentStore) -> ContentStore:
    """The sample council's content, and the small rule set of the questions."""
    put_in_force(own_content, file=QUESTIONS)
    return own_content


def answer(visitor: Visitor, *answers: str) -> None:
    """Answer questions, one after the other."""
    for words in answers:
        visitor.tap(words)
        visitor.tap("Next")


def given(visitor: Visitor) -> dict[str, tuple[str, ...]]:
    return dict(visitor.kiosk.booth.answers.given)


def chosen(visitor: Visitor) -> list[str]:
    return [thing.name for thing in visitor.things() if thing.is_checked]


def answers(visitor: Visitor) -> list[str]:
    return [thing.name for thing in visitor.things() if thing.role in {Role.RadioButton, Role.CheckBox}]


# A question


def test_a_question_says_why_it_is_asked_and_offers_not_sure_last(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("tenure"), store=store)
    assert visitor.title() == "Where do you live now?"
    assert visitor.reads("Why we ask. Help with rent comes from different places. It depends on who you rent from.")
    assert answers(visitor) == [
        "I rent from the council or a housing association",
        "I rent from a private landlord",
        "I own it",
        "Supported or sheltered housing",
        "Temporary housing",
        "I live with family or friends",
        NOT_SURE,
    ]
    assert visitor.thing("I own it").description == "With or without a mortgage. 3 of 7"
    assert visitor.reads("Nothing you tell us is saved")


def test_choosing_never_moves_on_and_a_choice_is_changed_but_not_taken_back(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("tenure"), store=store)
    assert chosen(visitor) == []
    for name in ("I own it", "I own it", "Temporary housing", NOT_SURE):
        visitor.tap(name)
        assert chosen(visitor) == [name]
        assert visitor.title() == "Where do you live now?"
    assert given(visitor) == {}
    visitor.tap("Next")
    assert given(visitor) == {"tenure": ()}


def test_next_says_kindly_what_is_missing_and_stays(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("tenure"), store=store)
    visitor.tap("Next")
    assert visitor.title() == "Where do you live now?"
    message = "Choose an answer first, please. You can also choose “I am not sure”."
    assert message in visitor.words()
    assert visitor.thing(message).role == Role.AlertMessage
    visitor.tap("I own it")
    assert not visitor.reads(message)
    assert given(visitor) == {}


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_what_is_missing_is_seen_in_the_largest_text(visit: Opened, store: ContentStore, size: tuple[int, int]) -> None:
    visitor = visit(CheckerQuestion("tenure"), store=store, size=size, text_size=4)
    visitor.bring_into_view(NOT_SURE)
    visitor.tap("Next")
    assert any(words.startswith("Choose an answer first") for words in visitor.words())


def test_of_several_answers_as_many_are_ticked_as_fit(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("children"), store=store)
    assert "Choose all that fit" in visitor.names()
    assert {thing.role for thing in visitor.things() if thing.name in answers(visitor)} == {Role.CheckBox}
    visitor.tap("11 to 15")
    visitor.tap("Under 1")
    assert chosen(visitor) == ["Under 1", "11 to 15"]
    visitor.tap("11 to 15")
    assert chosen(visitor) == ["Under 1"]
    visitor.tap("1 to 10")
    visitor.tap("Next")
    assert given(visitor) == {"children": ("baby", "child")}


@pytest.mark.parametrize(("alone", "kept"), [("No children live with me", ("childless",)), (NOT_SURE, ())])
def test_none_and_not_sure_let_go_of_the_others(
    visit: Opened, store: ContentStore, alone: str, kept: tuple[str, ...]
) -> None:
    visitor = visit(CheckerQuestion("children"), store=store)
    visitor.tap("Under 1")
    visitor.tap("1 to 10")
    visitor.tap(alone)
    assert chosen(visitor) == [alone]
    visitor.tap("Under 1")
    assert chosen(visitor) == ["Under 1"]
    visitor.tap(alone)
    visitor.tap("Next")
    assert given(visitor) == {"children": kept}


def test_ticks_that_are_all_taken_back_are_no_answer(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("children"), store=store)
    for name in ("Under 1", "Under 1", NOT_SURE, NOT_SURE):
        visitor.tap(name)
    visitor.tap("Next")
    assert visitor.reads("Choose an answer first")
    assert given(visitor) == {}


# The way


def test_the_questions_lead_from_home_to_the_results(visit: Opened, store: ContentStore) -> None:
    visitor = visit(Home(), store=store)
    visitor.tap("Find out what you could get")
    visitor.tap("Start")
    titles = []
    for words in TO_THE_RESULTS:
        titles.append(visitor.title())
        answer(visitor, words)
    assert titles == [
        "How old are you?",
        "Do you live with a partner?",
        "Do children live with you?",
        "Where do you live now?",
        "How much do you have in savings?",
        "About how much comes in each month?",
    ]
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert visitor.reads("Pension Credit")


def test_the_progress_counts_without_false_precision(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    seen = []
    for words in TO_THE_RESULTS:
        model = visitor.kiosk.navigator.shown_model
        seen.append((visitor.words().count(""), str(model.property("progress")), model.property("stepsDone")))
        answer(visitor, words)
    said = [progress.replace("<b>", "").replace("</b>", "") for _none, progress, _steps in seen]
    assert said[0] == "Question 1. About 5 more"
    assert said[3] == "Question 4. About 2 more"
    assert said[-1] == "Question 6. Perhaps the last one"
    steps = [steps for *_rest, steps in seen]
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (1, 5)


def test_only_who_has_a_partner_is_asked_about_them(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    answer(visitor, "67 or over", "Yes")
    assert visitor.title() == "How old is your partner?"
    visitor.tap("Previous")
    answer(visitor, "No")
    assert visitor.title() == "Do children live with you?"


def test_the_way_back_keeps_every_answer(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    answer(visitor, *TO_THE_RESULTS[:5])
    before = given(visitor)
    for words in reversed(TO_THE_RESULTS[:5]):
        visitor.tap("Previous")
        assert chosen(visitor) == [words]
    assert visitor.title() == "How old are you?"
    for _ in range(5):
        visitor.tap("Next")
    assert visitor.title() == "About how much comes in each month?"
    assert given(visitor) == before


def test_an_answer_that_a_change_makes_pointless_is_not_used_and_comes_back_with_it(
    visit: Opened, store: ContentStore
) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    answer(visitor, "67 or over", "Yes", "Under 66", "1 to 10", "Under £6,000", "Under £800")
    assert _likely(visitor) == {"child_benefit"}
    _change(visitor, "partner", "No")
    answer(visitor, "I rent from a private landlord")
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert _likely(visitor) >= {"pension_credit", "housing_benefit"}
    assert given(visitor)["partner_age"] == ("partner_under_66",)
    _change(visitor, "partner", "Yes")
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert _likely(visitor) == {"child_benefit"}


def _change(visitor: Visitor, question: str, words: str) -> None:
    visitor.kiosk.navigator.go(CheckerQuestion(question))
    visitor.settle()
    answer(visitor, words)


def _likely(visitor: Visitor) -> set[str]:
    from screens.screened import screened  # noqa: PLC0415  after Qt

    screening = screened(visitor.kiosk.booth)
    assert screening
    return {one.id for one in screening.outcomes if one.outcome == "likely"}


def test_a_change_that_opens_a_question_asks_it_and_returns_to_the_results(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    answer(visitor, *TO_THE_RESULTS)
    steps = len(visitor.kiosk.navigator._history)
    _change(visitor, "partner", "Yes")
    assert visitor.title() == "How old is your partner?"
    visitor.tap("Previous")
    visitor.tap("Previous")
    assert visitor.kiosk.navigator.route == CheckerResults()
    _change(visitor, "partner", "Yes")
    answer(visitor, "67 or over")
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert len(visitor.kiosk.navigator._history) == steps


def test_one_more_answer_is_asked_from_the_results(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    answer(visitor, *TO_THE_RESULTS)
    assert "bill" not in given(visitor)
    visitor.tap("Warm Home Discount")
    assert visitor.title() == "Whose name is on the electricity bill?"
    assert visitor.reads("One more answer")
    answer(visitor, "Mine or my partner’s")
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert "warm_home_discount" in _likely(visitor)


def test_a_visitor_who_knows_nothing_still_comes_to_the_end(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    for _ in range(12):
        if visitor.kiosk.navigator.route == CheckerResults():
            break
        answer(visitor, NOT_SURE)
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert set(given(visitor).values()) == {()}


# Languages, keys, other visitors


def test_the_language_changes_and_the_choice_stays(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("tenure"), store=store)
    visitor.tap("I own it")
    visitor.tap("Cymraeg")
    assert visitor.title() == "Ble rydych chi’n byw nawr?"
    assert chosen(visitor) == ["Fi sy’n berchen arno"]


@pytest.mark.parametrize("language", ["pl", "ur", "ar"])
def test_a_language_that_the_rule_set_lacks_gets_its_english_marked_as_english(
    visit: Opened, store: ContentStore, language: str
) -> None:
    visitor = visit(CheckerQuestion("tenure"), store=store, language=language, environment=FIVE)
    assert visitor.title() == "Where do you live now?"
    assert visitor.kiosk.navigator.model.property("contentLang") == "en"
    assert visitor.thing("I own it").item.property("lang") == "en"
    not_sure = answers(visitor)[-1]
    assert visitor.thing(not_sure).item.property("lang") == ""


def test_a_question_is_answered_with_keys_alone(visit: Opened, store: ContentStore) -> None:
    visitor = visit(CheckerQuestion("age"), store=store)
    keys = KeyPresser(visitor)
    keys.choose("60 to 65")
    assert chosen(visitor) == ["60 to 65"]
    assert keys.lit() == "60 to 65"
    keys.choose("Next")
    assert visitor.title() == "Do you live with a partner?"
    keys.choose("No")
    keys.choose("Next")
    keys.choose("Under 1")
    keys.press(SELECT)
    assert chosen(visitor) == []
    keys.press(BACK)
    visitor.settle()
    assert visitor.title() == "Do you live with a partner?"
    assert chosen(visitor) == ["No"]


def test_a_new_rule_set_without_the_question_leads_back(visit: Opened, store: ContentStore) -> None:
    visitor = visit(Checker(), store=store)
    visitor.tap("Start")
    visitor.tap("67 or over")
    put_in_force(store)
    visitor.kiosk.navigator.go(CheckerQuestion("savings"))
    visitor.kiosk.look_for_news()
    visitor.settle()
    assert visitor.title() == "Are you over State Pension age?"


@pytest.mark.parametrize("size", [(768, 1366), (1366, 768)])
def test_the_smallest_panel_is_usable_in_the_largest_text(
    visit: Opened, store: ContentStore, size: tuple[int, int]
) -> None:
    visitor = visit(
        CheckerQuestion("tenure"),
        store=store,
        size=size,
        text_size=4,
        environment={"KIOSK_DISPLAY__DIAGONAL_IN": "15"},
    )
    answer(visitor, "Supported or sheltered housing")
    assert given(visitor) == {"tenure": ("supported_home",)}
    assert visitor.title() == "How much do you have in savings?"


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_every_question_of_the_bundled_rules_shows_every_answer(
    visit: Opened, size: tuple[int, int], language: str
) -> None:
    visitor = visit(Home(), size=size, language=language)
    checker = visitor.kiosk.booth.rules.checker()
    assert checker
    for question in checker.rules.questions:
        visitor.kiosk.navigator.go(CheckerQuestion(question.id))
        visitor.settle()
        for fault in faults(visitor):
            raise AssertionError(f"{question.id}: {fault}")
        last = answers(visitor)[-1]
        visitor.bring_into_view(last)
        assert last in visitor.words()
        visitor.kiosk.watch.stop()
