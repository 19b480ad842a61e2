"""Somebody who does not see the screen finishes a visit by ear: the real voice, heard at the end of a real output."""

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.tour import stops
from screens.routes import Access, Attract, Home
from tests.end_to_end.sound_server import SoundServer
from tests.end_to_end.x_screen import is_alive
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Moment, Opened
from tests.screens.faults import faults
from tests.screens.listener import FAST, ON, Listener, listening
from tests.screens.pages import open_page
from tests.screens.spoken_words import FIVE

pytestmark = pytest.mark.skipif(not shutil.which("pulseaudio"), reason="needs the package pulseaudio")

heard = pytest.mark.usefixtures("sound")

BESIDE_THE_BAR = {"home", "service", "take-home", "place", "topic-housing", "access"}
COLUMNS = {"take-home", "place"}
"""In landscape their columns are one block, which on the first page may be longer than what is left of the panel."""


def test_a_tap_on_the_switch_is_answered_by_the_voice(visit: Opened, sound: SoundServer) -> None:
    visitor = visit(Home(), environment=FAST)
    visitor.tap("Easier to use")
    visitor.wait_until(lambda: visitor.kiosk.read_aloud._made_voice().state == "ready")
    listener = Listener(visitor)
    with sound.recorder() as recorder:
        tapped = time.monotonic()
        visitor.tap("Read the screen aloud")
        listener.waits_for("read", "aloud")
        first = recorder.first_sound(tapped)
    assert first
    assert first - tapped < 3
    listener.waits_for("Make", "it", "easier")


def test_a_touch_silences_it_and_the_next_screen_is_read(visit: Opened, sound: SoundServer) -> None:
    listener = listening(visit, Home())
    visitor = listener.visitor
    listener.waits_for("Hello", "What")
    with sound.recorder() as recorder:
        visitor.put_down(visitor.thing("Housing").place.center())
        assert listener.is_silent
        silent_from = time.monotonic() + 0.3
        visitor.wait_until(lambda: time.monotonic() > silent_from + 0.5)
        assert recorder.is_silent(silent_from)
    visitor.lift(visitor.thing("Housing").place.center())
    listener.waits_for("Housing", "Heading")


@heard
def test_a_visit_by_keypad_and_ear(visit: Opened) -> None:
    visitor = visit(environment=FAST)
    listener = Listener(visitor)
    listener.presses(Qt.Key.Key_F1)
    listener.waits_for("Welcome", "This", "booth")
    while listener.focus != "English":
        listener.presses(Qt.Key.Key_Down)
    listener.waits_for("English")
    listener.presses(Qt.Key.Key_Return)
    listener.waits_for("Hello", "What", "do", "you", "need")
    while listener.focus != "Housing":
        listener.presses(Qt.Key.Key_Down)
    listener.waits_for("Housing", "Find")
    listener.presses(Qt.Key.Key_Return)
    listener.waits_for("Housing", "Heading")
    listener.presses(Qt.Key.Key_Escape)
    listener.waits_for("Hello", "What")
    while listener.focus != "Finish":
        listener.presses(Qt.Key.Key_Up)
    listener.presses(Qt.Key.Key_Return)
    assert visitor.kiosk.navigator.route == Attract()
    assert visitor.kiosk.session.choices == visitor.kiosk.booth.first_choices


@heard
def test_down_goes_through_everything_once_and_round_again(visit: Opened) -> None:
    visitor = visit(environment=ON)
    listener = Listener(visitor)
    open_page(visitor, "Housing Benefit")
    listener.waits_for("Housing", "Benefit")
    reader = visitor.kiosk.read_aloud._reader
    assert reader
    parts = reader._place.parts()
    met = []
    while len(met) < 2 or met[-1] != met[0]:
        listener.presses(Qt.Key.Key_Down)
        here = reader._place._part
        assert here
        met.append(here.item)
        assert (listener.focus != "") == here.is_control
        seen_at = visitor.window.activeFocusItem() if here.is_control else reader._place._mark.parentItem()
        assert seen_at == here.item
    assert len(set(met)) == len(met) - 1
    assert {part.item for part in parts if part.is_control or part.lines[0].lang} <= set(met)


@heard
def test_stop_read_again_next_and_previous_are_on_the_screen(visit: Opened) -> None:
    listener = listening(visit, Home())
    visitor = listener.visitor
    listener.waits_for("Hello", "What")
    visitor.tap("Stop")
    assert listener.is_silent
    visitor.wait_until(lambda: "Read again" in visitor.buttons())
    visitor.tap("Read again")
    listener.waits_for("Hello", "What")
    visitor.tap("Next")
    listener.waits_for("Pont", "y", "Cei")
    visitor.tap("Previous")
    listener.waits_for("Hello", "What")


@heard
@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [(PORTRAIT, 2, "ur"), (PORTRAIT, 4, "pl"), (LANDSCAPE, 4, "en")],
)
def test_every_screen_is_without_fault_beside_the_bar_of_who_listens(
    visit: Opened, size: tuple[int, int], text_size: int, language: str
) -> None:
    visitor = visit(Home(), size=size, text_size=text_size, language=language, environment={**ON, **FIVE})
    visitor.wait_until(lambda: visitor.kiosk.read_aloud._made_voice().state == "ready")
    found = []
    for stop in stops(visitor.kiosk.booth):
        if stop.name in BESIDE_THE_BAR and (size == PORTRAIT or stop.name not in COLUMNS):
            visitor.kiosk.navigator.go(stop.route)
            visitor.settle()
            visitor.kiosk.read_aloud._reader.stop()
            visitor.settle()
            found += [f"{stop.name}: {fault}" for fault in dict.fromkeys(faults(visitor))]
    assert not found, "\n".join(found)


@heard
def test_a_choice_says_that_it_is_selected_now(visit: Opened) -> None:
    listener = listening(visit, Access())
    visitor = listener.visitor
    listener.waits_for("Make", "it", "easier")
    visitor.tap("Large")
    listener.waits_for("Large", "Choice", "selected")


@heard
def test_the_question_is_read_at_once_and_counted_down(visit: Opened) -> None:
    listener = listening(visit, Home(), {**ON, "KIOSK_SESSION__LONG_WARNING_S": "20"})
    visitor = listener.visitor
    listener.waits_for("Hello", "What")
    visitor.kiosk.watch.start()
    visitor.kiosk.watch.warn_now()
    listener.waits_for("Are", "you", "still", "there")
    listener.waits_for("seconds", "left")
    listener.presses(Qt.Key.Key_Escape)
    assert not visitor.kiosk.watch.warns
    listener.waits_for("Hello", "What")


@heard
def test_who_listens_is_not_asked_whether_they_are_there(visit: Opened) -> None:
    short = {"KIOSK_SESSION__LONG_QUIET_S": "5", "KIOSK_SESSION__READING_MOST_S": "5"}
    listener = listening(visit, Home(), {**short, "KIOSK_SPEECH__ON": "true", "KIOSK_SPEECH__SPEED": "1"})
    visitor = listener.visitor
    visitor.kiosk.watch.start()
    end = time.monotonic() + 8
    visitor.wait_until(lambda: time.monotonic() > end, 12)
    assert not visitor.kiosk.watch.warns
    visitor.tap_at(QPoint(5, 5))
    assert listener.is_silent
    visitor.wait_until(lambda: visitor.kiosk.watch.warns, 8)


@heard
def test_nothing_of_the_voice_outlives_the_visit(visit: Opened) -> None:
    visitor = visit(Home(), environment=FAST)
    listener = Listener(visitor)
    listener.presses(Qt.Key.Key_F1)
    listener.waits_for("read", "aloud")
    voice = visitor.kiosk.read_aloud._made_voice()
    listener.presses(Qt.Key.Key_Plus)
    assert visitor.kiosk.session.choices.volume == 7
    process = voice.process_id
    visitor.tap("Finish")
    assert voice.state == "off"
    assert not is_alive(process)
    assert not visitor.kiosk.read_aloud.isOn
    assert visitor.kiosk.session.choices.volume == 6


@heard
def test_headphones_are_welcomed_in_both_languages_and_pulled_out_they_end_it(visit: Opened) -> None:
    visitor = visit(environment=FAST)
    listener = Listener(visitor)
    visitor.kiosk.listening_keys.plug()
    listener.waits_for("Croeso")
    listener.waits_for("Welcome", "This", "booth")
    visitor.kiosk.listening_keys.unplug()
    assert not visitor.kiosk.read_aloud.isOn
    assert not visitor.kiosk.session.choices.speaks


def test_a_booth_without_sound_says_so(visit: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    visitor = visit(Home(), environment=ON)
    visitor.wait_until(lambda: visitor.reads("This booth has no sound at the moment."))
    assert "Stop" not in visitor.buttons()
    assert "Read again" not in visitor.buttons()
    visitor.tap("Easier to use")
    assert "no sound" in visitor.thing("Read the screen aloud").description


@heard
@pytest.mark.parametrize("is_reading", [True, False])
def test_a_notice_that_appears_is_told(visit: Opened, moment: Moment, *, is_reading: bool) -> None:
    listener = listening(visit, Home())
    visitor = listener.visitor
    listener.waits_for("Pont", "y", "Cei")
    if not is_reading:
        visitor.tap("Stop")
    moment.passes(days=9)
    visitor.kiosk.look_for_news()
    listener.waits_for("Notice", "This", "information", "may")


@heard
def test_headphones_wake_a_dimmed_booth_and_are_welcomed(visit: Opened) -> None:
    visitor = visit(environment=FAST)
    listener = Listener(visitor)
    visitor.kiosk.dimmer.dim_now()
    listener.presses(Qt.Key.Key_F15)
    listener.waits_for("Welcome", "This", "booth")
    assert not visitor.kiosk.dimmer.isDimmed
    listener.presses(Qt.Key.Key_F16)
    assert not visitor.kiosk.session.choices.speaks
