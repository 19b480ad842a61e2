"""The checker's results: in groups, each with its reasons; free advice always; honest about what it does not know."""

import pytest
from PySide6.QtGui import QAccessible

from kiosk.reader.parts import parts_of
from kiosk.tour_checker import checker_stops
from screens.routes import Checker, CheckerQuestion, CheckerResult, CheckerResults, Home, ServicePage
from tests.screens.checker_store import put_in_force
from tests.screens.checker_visits import PENSIONER, UNSURE, WELL_OFF, WORKER, answer, stand_at
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Moment, Opened
from tests.screens.content_store import ContentStore
from tests.screens.faults import faults
from tests.screens.pages import page_called
from tests.screens.tree_faults import tree_faults
from tests.screens.visitor import Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
ADVICE = "Free advice, whatever this list says. Advicelink Cymru: 0800 702 2020. Monday to Friday, 9am to 5pm"
SMALL = {
    "15 inch": ((1366, 768), {"KIOSK_DISPLAY__DIAGONAL_IN": "15"}),
    "15 inch upright": ((768, 1366), {"KIOSK_DISPLAY__DIAGONAL_IN": "15"}),
    "15 inch, nearly square": ((1024, 768), {"KIOSK_DISPLAY__DIAGONAL_IN": "15"}),
}


def follow_each_other(visitor: Visitor, *names: str) -> bool:
    places = [visitor.names().index(name) for name in names]
    return places == sorted(places)


def test_what_is_likely_comes_first_then_what_is_worth_checking_then_what_needs_an_answer(
    visit: Opened, ruled: ContentStore
) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    assert visitor.title() == "What you may be able to get"
    assert follow_each_other(
        visitor,
        "A guide, not a decision. You can always apply.",
        "What looks likely",
        "Pension Credit",
        "Housing Benefit",
        "What is worth checking",
        "Council Tax Reduction",
        "Attendance Allowance",
        "What needs one more answer",
        "Warm Home Discount",
        ADVICE,
        "What you can do next",
        "Change an answer",
        "What is not on this list, and why",
        "Start again",
    )
    assert "Universal Credit" not in visitor.names()


def test_a_card_tells_how_likely_it_is_how_much_why_and_who_decides(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    assert visitor.thing("Pension Credit").description == (
        "Likely. Tops up a low income.. £238 a week: one person. "
        "You told us: you are over State Pension age, your income is low. The DWP decides."
    )
    assert visitor.thing("Council Tax Reduction").description == (
        "Worth checking. A smaller Council Tax bill, or none.. The council decides."
    )
    assert visitor.thing("Warm Home Discount").description == (
        "One more answer. Money off the electricity bill.. £150, paid once: off the bill. "
        "Still to answer: Is your name on the electricity bill?"
    )


def test_a_card_opens_its_page_and_back_returns(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    for name, route in (("Pension Credit", "pension_credit"), ("Attendance Allowance", "attendance_allowance")):
        visitor.tap(name)
        assert visitor.kiosk.navigator.route == CheckerResult(route)
        assert visitor.title() == name
        visitor.tap("Back")
        assert visitor.title() == "What you may be able to get"


def test_one_more_answer_opens_its_question_and_then_decides(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    visitor.tap("Warm Home Discount")
    assert visitor.kiosk.navigator.route == CheckerQuestion("bill")
    visitor.tap("Yes, it is")
    visitor.tap("Next")
    assert visitor.kiosk.navigator.route == CheckerResults()
    assert visitor.thing("Warm Home Discount").description.startswith("Likely. ")
    assert "What needs one more answer" not in visitor.names()


def test_an_answer_that_changes_changes_the_list(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    visitor.kiosk.navigator.go(ServicePage(page_called(visitor, "Pension Credit")))
    visitor.settle()
    answer(visitor, WORKER)
    visitor.tap("Back")
    assert "Universal Credit" in visitor.names()
    assert "Pension Credit" not in visitor.names()


def test_not_sure_is_never_no(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), UNSURE)
    for name in ("Pension Credit", "Housing Benefit", "Attendance Allowance"):
        assert visitor.thing(name).description.startswith("Worth checking. ")
    assert "What looks likely" not in visitor.names()


def test_a_short_list_is_not_a_refusal(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), WELL_OFF)
    assert visitor.reads("That is not a no")
    assert "Council Tax Reduction" in visitor.names()
    assert ADVICE in visitor.names()
    assert not stand_at(visit, ruled, CheckerResults(), PENSIONER).reads("That is not a no")


def test_who_gets_a_benefit_now_is_warned_before_the_list(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), WORKER)
    warning = "If you get any benefit now, get free advice before you claim Universal Credit."
    assert follow_each_other(visitor, warning, "What looks likely", "Universal Credit")
    assert visitor.thing(warning).role == QAccessible.Role.AlertMessage
    assert not stand_at(visit, ruled, CheckerResults(), PENSIONER).reads(warning)


def test_no_amount_is_shown_when_the_rates_are_of_another_year(
    visit: Opened, own_content: ContentStore, moment: Moment
) -> None:
    put_in_force(own_content)
    moment.passes(days=300)
    visitor = stand_at(visit, own_content, CheckerResults(), PENSIONER)
    assert visitor.reads("We leave out amounts")
    assert "£" not in " ".join(f"{thing.name} {thing.description}" for thing in visitor.things())


def test_start_again_forgets_every_answer(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    visitor.tap("Start again")
    assert visitor.kiosk.navigator.route == Checker()
    assert not visitor.kiosk.booth.answers.given
    visitor.tap("Back")
    assert visitor.kiosk.navigator.title == "Hello. What do you need help with?"


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("given", [PENSIONER, WORKER, WELL_OFF, UNSURE], ids=["old", "working", "well off", "unsure"])
def test_nobody_is_told_that_they_are_entitled(
    visit: Opened, ruled: ContentStore, given: dict[str, tuple[str, ...]], language: str
) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), given, language=language)
    visitor.kiosk.session.choose_language(language)
    visitor.settle()
    said = " ".join(f"{thing.name} {thing.description}" for thing in visitor.things()).casefold()
    assert "entitled" not in said
    assert "hawl i" not in said


def test_in_welsh_everything_is_welsh(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER)
    visitor.kiosk.session.choose_language("cy")
    visitor.settle()
    card = visitor.thing("Credyd Pensiwn")
    assert "rydych dros oedran Pensiwn y Wladwriaeth, mae eich incwm yn isel" in card.description
    assert visitor.reads("Advicelink Cymru: 0800 702 2020. Dydd Llun i ddydd Gwener, 9am i 5pm")
    english = {"Likely", "You told us", "What looks likely", "Start again", "Free advice", "a week"}
    assert not [words for words in english if visitor.reads(words)]


@pytest.mark.parametrize("language", ["pl", "ur", "ar"])
def test_in_another_language_each_text_is_spoken_by_its_own_voice(
    visit: Opened, ruled: ContentStore, language: str
) -> None:
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER, environment=FIVE)
    visitor.kiosk.session.choose_language(language)
    visitor.settle()
    part = next(part for part in parts_of(visitor.window) if part.lines[0].words == "Pension Credit")
    told = {line.plain: line.lang for line in part.lines}
    reasons = "you are over State Pension age, your income is low. The DWP decides."
    assert [told["Pension Credit"], told["Tops up a low income."], told[reasons]] == ["en"] * 3
    assert {
        lang for words, lang in told.items() if words not in {"Pension Credit", "Tops up a low income.", reasons}
    } == {language}
    assert not tree_faults(visitor)
    assert not faults(visitor)


@pytest.mark.parametrize("panel", SMALL)
def test_the_smallest_panels_show_it_in_the_largest_text(visit: Opened, ruled: ContentStore, panel: str) -> None:
    size, environment = SMALL[panel]
    visitor = stand_at(visit, ruled, CheckerResults(), PENSIONER, size=size, text_size=4, environment=environment)
    assert not faults(visitor)
    visitor.tap("Attendance Allowance")
    assert visitor.title() == "Attendance Allowance"
    assert not faults(visitor)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("text_size", [1, 3])
def test_long_and_empty_results_fit(
    visit: Opened, own_content: ContentStore, size: tuple[int, int], text_size: int
) -> None:
    long = "A benefit with a name that goes on and on, for one or two lines (and its short name)"
    put_in_force(
        own_content,
        ("name: {en: Pension Credit,", f'name: {{en: "{long}",'),
        (
            "because: {en: your income is low,",
            'because: {en: "your income is so low that it takes a whole line & more",',
        ),
    )
    visitor = stand_at(visit, own_content, CheckerResults(), PENSIONER, size=size, text_size=text_size)
    assert visitor.thing(long).description.endswith("a whole line & more. The DWP decides.")
    assert not faults(visitor)
    visitor.tap(long)
    assert visitor.reads("Your income is so low that it takes a whole line & more")
    assert not faults(visitor)


@pytest.mark.parametrize(
    ("size", "text_size", "language"), [(PORTRAIT, 2, "cy"), (PORTRAIT, 4, "en"), (LANDSCAPE, 4, "en")]
)
@pytest.mark.parametrize("stop", ["checker-results", "checker-result", "checker-others"])
def test_every_page_of_a_long_list_is_whole(
    visit: Opened, stop: str, size: tuple[int, int], text_size: int, language: str
) -> None:
    visitor = visit(Home(), size=size, text_size=text_size)
    visitor.kiosk.session.choose_language(language)
    _name, route, act = next(one for one in checker_stops(visitor.kiosk.booth) if one[0] == stop)
    visitor.kiosk.navigator.go(route)
    assert act
    act(visitor.kiosk)
    visitor.settle()
    down = {"en": "Down", "cy": "I lawr"}[language]
    pages = [faults(visitor)]
    while not visitor.thing(down).item.property("off"):
        visitor.tap(down)
        pages.append(faults(visitor))
    assert len(pages) > 2
    assert not any(pages), pages
