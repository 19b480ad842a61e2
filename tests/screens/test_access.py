"""The access panel: every choice applies at once, the visitor keeps their place, and all of it ends with the visit."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem

from screens.booth import Sound
from screens.choices import TEXT_SIZES
from screens.routes import Access, Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ContentStore, Opened
from tests.screens.faults import faults
from tests.screens.pages import open_page
from tests.screens.visitor import Thing, Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
SIZES = ["Small", "Medium", "Large", "Largest"]
THEMES = {"Standard": "standard", "Black on white": "high", "White on black": "inverted", "Low glare": "lowglare"}


def _of_role(visitor: Visitor, role: QAccessible.Role) -> list[Thing]:
    return [thing for thing in visitor.things() if thing.role == role]


def _hear(visitor: Visitor, sound: Sound) -> None:
    """As on a booth with this sound: the voice has told by now what this machine has, and says no more."""
    visitor.wait_until(lambda: visitor.kiosk.read_aloud._voice.state in {"ready", "no_device", "no_voice"}, seconds=15)
    visitor.kiosk.booth.sound = sound
    visitor.kiosk.navigator.refresh_current()
    visitor.settle()


def _checked(visitor: Visitor) -> list[str]:
    return [thing.name for thing in visitor.things() if thing.is_checked]


def test_everything_that_can_be_chosen_is_there_and_says_what_it_is(visit: Opened) -> None:
    visitor = visit(Access(), environment=FIVE, calm=False)
    assert visitor.title() == "Make it easier to use"
    radios = _of_role(visitor, QAccessible.Role.RadioButton)
    assert [radio.name for radio in radios] == [
        *SIZES, *THEMES, "Cymraeg", "English", "Polski", "اردو", "العربية",
    ]  # fmt: skip
    assert [radio.description for radio in radios[:4]] == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]
    assert _checked(visitor) == ["Medium", "Standard", "English"]
    switches = _of_role(visitor, QAccessible.Role.Switch)
    assert [switch.name for switch in switches] == ["Read the screen aloud", "Lower the buttons", "No movement"]
    headings = [thing.name for thing in _of_role(visitor, QAccessible.Role.Heading)]
    assert headings == ["Make it easier to use", "Text size", "Colours", "Read to me", "Language"]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_panel_has_no_fault_at_any_size(visit: Opened, size: tuple[int, int], text_size: int) -> None:
    visitor = visit(Access(), size=size, text_size=text_size, environment=FIVE)
    _hear(visitor, "ready")
    found = faults(visitor)
    while visitor.thing("Down").description == "" if "Down" in visitor.buttons() else False:
        visitor.tap("Down")
        found += faults(visitor)
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("diagonal", ["15", "55"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_largest_text_fits_the_smallest_panel_and_the_largest(
    visit: Opened, size: tuple[int, int], diagonal: str
) -> None:
    visitor = visit(Access(), size=size, text_size=4, environment=FIVE | {"KIOSK_DISPLAY__DIAGONAL_IN": diagonal})
    _hear(visitor, "ready")
    for name in (*SIZES, *THEMES, "Louder", "No movement", "العربية"):
        visitor.bring_into_view(name)
        found = faults(visitor)
        assert not found, "\n".join(found)


def test_text_grows_and_shrinks_under_the_finger(visit: Opened) -> None:
    visitor = visit(Access())
    heights = []
    for name in SIZES:
        visitor.tap(name)
        heights.append(_word(visitor, "Text size").height())
        assert name in _checked(visitor)
    assert all(small < large for small, large in pairwise(heights))


def _word(visitor: Visitor, words: str) -> QQuickItem:
    return next(thing.item for thing in visitor.things() if thing.name == words and thing.item.inherits("QQuickText"))


@pytest.mark.parametrize("name", THEMES)
def test_colours_change_at_once_and_each_choice_shows_its_own(visit: Opened, name: str) -> None:
    visitor = visit(Access())
    grounds = {}
    for other in THEMES:
        visitor.tap(other)
        corner = visitor.thing("Make it easier to use").place.bottomLeft()
        grounds[other] = visitor.picture().pixelColor(corner.x() // 2, corner.y())
    visitor.tap(name)
    for other, ground in grounds.items():
        assert _face(visitor, other) == ground
    assert visitor.kiosk.session.theme == THEMES[name]


def _face(visitor: Visitor, name: str) -> QColor:
    place = visitor.thing(name).place
    return visitor.picture().pixelColor(place.left() + place.width() // 8, place.top() + place.height() // 3)


def test_a_language_changes_the_panel_and_keeps_the_place(visit: Opened) -> None:
    visitor = visit(Access(), text_size=4, environment=FIVE)
    visitor.bring_into_view("Polski")
    before = visitor.thing("Cymraeg").place
    visitor.tap("Cymraeg")
    assert visitor.title() == "Gwneud y sgrin yn haws ei defnyddio"
    assert abs(visitor.thing("Cymraeg").place.top() - before.top()) <= before.height()
    assert "Cymraeg" in _checked(visitor)


@pytest.mark.parametrize("choice", ["Large", "Largest", "Small"])
def test_the_visitor_keeps_their_place_on_the_page_they_came_from(visit: Opened, choice: str) -> None:
    visitor = visit(text_size=2)
    open_page(visitor, "Universal Credit")
    for _ in range(2):
        visitor.tap("Down")
    first = _first_heading_in_view(visitor)
    visitor.tap("Easier to use")
    visitor.tap(choice)
    visitor.tap("Done")
    assert visitor.title() == "Universal Credit"
    assert first in visitor.words()


def _first_heading_in_view(visitor: Visitor) -> str:
    seen = visitor.words()
    title = visitor.title()
    return next(
        thing.name
        for thing in _of_role(visitor, QAccessible.Role.Heading)
        if thing.name != title and thing.name in seen and visitor.window.geometry().contains(thing.place.center())
    )


def test_speed_and_volume_go_by_steps_and_say_why_they_stop(visit: Opened) -> None:
    visitor = visit(Access())
    _hear(visitor, "ready")
    assert visitor.reads("Speed normal")
    assert visitor.reads("Volume 6 of 10")
    for words in ("Speed fast", "Speed very fast", "Speed very fast"):
        visitor.tap("Faster")
        assert words in visitor.words()
    assert visitor.thing("Faster").description == "It cannot be faster."
    assert visitor.thing("Slower").description == "Speed very fast"
    for _ in range(7):
        visitor.tap("Quieter")
    assert visitor.reads("Volume 1 of 10")
    assert visitor.thing("Quieter").description == "It cannot be quieter."
    choices = visitor.kiosk.session.choices
    assert (choices.speed, choices.volume) == (5, 1)


@pytest.mark.parametrize(
    ("name", "is_on"),
    [
        ("Read the screen aloud", lambda visitor: visitor.kiosk.session.speaks),
        ("Lower the buttons", lambda visitor: visitor.kiosk.session.isLowered),
        ("No movement", lambda visitor: visitor.kiosk.session.calm),
    ],
)
def test_a_switch_goes_on_and_off(visit: Opened, name: str, is_on: Callable[[Visitor], bool]) -> None:
    visitor = visit(Access(), calm=False)
    _hear(visitor, "ready")
    for expected in (True, False):
        visitor.tap(name)
        assert is_on(visitor) is expected
        assert (name in _checked(visitor)) is expected


def test_a_booth_without_sound_says_so_and_stays_silent(visit: Opened) -> None:
    visitor = visit(Access())
    _hear(visitor, "no_device")
    visitor.tap("Read the screen aloud")
    assert not visitor.kiosk.session.speaks
    assert visitor.reads("This booth has no sound at the moment.")
    assert "Louder" not in visitor.buttons()


def test_a_booth_that_does_not_read_aloud_does_not_offer_it(visit: Opened) -> None:
    visitor = visit(Access(), environment={"KIOSK_SPEECH__OFFERED": "false"})
    assert "Read the screen aloud" not in visitor.buttons()
    assert "Louder" not in visitor.buttons()
    assert not visitor.reads("Read to me")


def test_a_booth_of_one_language_does_not_ask_for_one(visit: Opened) -> None:
    visitor = visit(Access(), environment={"KIOSK_LANGUAGE__OFFERED": '["en"]'})
    assert not visitor.reads("Language")


def test_reset_brings_back_what_the_settings_say(visit: Opened) -> None:
    visitor = visit(Access(), environment={"KIOSK_DISPLAY__LOWERED": "false", "KIOSK_SPEECH__VOLUME": "4"}, calm=False)
    _hear(visitor, "ready")
    first = visitor.kiosk.session.choices
    for name in ("Louder", "White on black", "No movement", "Largest"):
        visitor.tap(name)
    assert visitor.kiosk.session.choices != first
    visitor.tap("Reset")
    assert visitor.kiosk.session.choices == first
    assert visitor.title() == "Make it easier to use"


def test_done_and_the_bars_button_lead_back_to_where_one_was(visit: Opened) -> None:
    visitor = visit(Home())
    visitor.tap("Housing")
    for way_back in ("Done", "Easier to use", "Back"):
        visitor.tap("Easier to use")
        assert visitor.title() == "Make it easier to use"
        visitor.tap(way_back)
        assert visitor.title() == "Housing"


def test_the_panel_opens_before_there_is_any_content(visit: Opened, no_content: ContentStore) -> None:
    visitor = visit(Home(), store=no_content)
    visitor.tap("Easier to use")
    visitor.tap("Largest")
    assert visitor.kiosk.session.textSize == 4
    visitor.tap("Done")
    assert visitor.title() != "Make it easier to use"


def test_finish_forgets_every_choice(visit: Opened) -> None:
    visitor = visit()
    visitor.tap("English")
    visitor.tap("Easier to use")
    _hear(visitor, "ready")
    for name in ("Read the screen aloud", "Faster", "White on black", "Largest", "Lower the buttons"):
        visitor.tap(name)
    visitor.tap("Finish")
    assert visitor.kiosk.session.choices == visitor.kiosk.booth.choices == visitor.kiosk.booth.first_choices


def test_sizes_can_be_tried_again_and_again(visit: Opened) -> None:
    """The page just fits in some, so that its strip once changed its height for ever."""
    visitor = visit(Access())
    _hear(visitor, "no_device")
    for size in (4, 2, 3, 1, 2, 4, 2):
        visitor.kiosk.session.choose(replace(visitor.kiosk.session.choices, text_size=size))
        visitor.settle()
        assert visitor.kiosk.session.textSize == size
        assert not [fault for fault in faults(visitor) if "sliced" in fault]
