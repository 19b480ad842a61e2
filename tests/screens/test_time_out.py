"""The time-out: it asks a quiet visitor, counts down, and clears; a touch in time and the visit goes on."""

from dataclasses import replace

import pytest

from screens.routes import Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.faults import faults
from tests.screens.pages import open_page

QUICK = {"KIOSK_SESSION__QUIET_S": "5", "KIOSK_SESSION__WARNING_S": "5", "KIOSK_SESSION__READING_MOST_S": "5"}
ASKS = "Are you still there?"


def test_a_quiet_visitor_is_asked_and_then_everything_is_cleared(visit: Opened) -> None:
    visitor = visit(environment=QUICK)
    visitor.tap("Cymraeg")
    visitor.tap("Tai")
    visitor.wait_until(lambda: visitor.reads("Ydych chi’n dal yno?"), seconds=8)
    assert visitor.reads("eiliad nes bydd y sgrin hon yn clirio")
    left = [int(words) for words in visitor.words() if words.isdigit()]
    assert left in ([5], [4])
    visitor.wait_until(lambda: "English" in visitor.buttons() and "Cymraeg" in visitor.buttons(), seconds=8)
    assert visitor.kiosk.session.language == "en"


def test_i_am_still_here_goes_on_where_the_visitor_was(visit: Opened) -> None:
    visitor = visit()
    visitor.tap("English")
    visitor.tap("Housing")
    visitor.tap("Down")
    before = visitor.picture()
    visitor.kiosk.watch.warn_now()
    visitor.settle()
    assert visitor.reads(ASKS)
    visitor.tap("I’m still here")
    assert not visitor.reads(ASKS)
    assert visitor.picture() == before


def test_clear_it_now_clears_at_once(visit: Opened) -> None:
    visitor = visit()
    visitor.tap("English")
    visitor.kiosk.watch.warn_now()
    visitor.settle()
    visitor.tap("I have finished. Clear it now")
    assert visitor.buttons()[:2] == ["Cymraeg", "English"]


def test_nothing_behind_the_question_can_be_touched_or_heard(visit: Opened) -> None:
    visitor = visit(Home())
    housing = visitor.thing("Housing").place.center()
    visitor.kiosk.watch.warn_now()
    visitor.settle()
    visitor.tap_at(housing)
    visitor.kiosk.watch.look()
    assert visitor.reads(ASKS)
    assert visitor.buttons() == ["I’m still here", "I have finished. Clear it now"]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "ar"])
def test_the_question_and_its_countdown_fit_in_the_largest_text(
    visit: Opened, language: str, size: tuple[int, int]
) -> None:
    offered = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
    visitor = visit(Home(), size=size, text_size=4, language=language, environment=offered)
    visitor.kiosk.watch.start()
    visitor.kiosk.watch.warn_now()
    visitor.settle()
    assert faults(visitor) == []
    assert len(visitor.buttons()) == 2


def test_the_answer_may_be_given_again_and_again(visit: Opened) -> None:
    visitor = visit(Home())
    for _ in range(5):
        visitor.kiosk.watch.warn_now()
        visitor.settle()
        visitor.tap("I’m still here")
        assert visitor.title() == "Hello. What do you need help with?"


def test_whoever_listens_has_twice_the_time(visit: Opened) -> None:
    visitor = visit(Home())
    idle = visitor.kiosk.watch._idle
    assert (idle.quiet_s, idle.warning_s) == (90, 30)
    visitor.kiosk.session.choose(replace(visitor.kiosk.session.choices, speaks=True))
    assert (idle.quiet_s, idle.warning_s) == (180, 60)


def test_the_welcome_never_times_out(visit: Opened) -> None:
    visitor = visit()
    visitor.kiosk.watch.look()
    visitor.settle()
    assert not visitor.kiosk.watch.isWarning


def test_reading_a_long_page_takes_longer_than_looking_at_home(visit: Opened) -> None:
    visitor = visit(Home())
    at_home = visitor.kiosk.watch._idle.quiet_s
    open_page(visitor, "Universal Credit")
    assert visitor.kiosk.watch._idle.quiet_s > at_home == 90
    assert visitor.kiosk.watch._idle.quiet_s <= 240
