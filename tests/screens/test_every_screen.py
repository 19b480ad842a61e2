"""Every screen of the tour, in every language, theme, text and orientation: seen, heard and touched without a fault.

A walk costs more than all that is looked at on it, so one walk looks at everything (EN 301 549 5.1 and 11; WCAG 2.2
1.3.2, 1.4.3, 1.4.4, 1.4.11, 2.4.3, 2.5.8, 4.1.2).
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from kiosk.tour import stops
from screens.catalogue import SCREENS
from screens.routes import Attract
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.contrast_faults import faint, is_on_the_bar
from tests.screens.faults import faults
from tests.screens.seen import BUTTON, drawn, plain
from tests.screens.tree_faults import tree_faults
from tests.screens.visitor import Visitor
from tests.screens.walking import FREE_SHARE, LOWERED, Look, walk

BRAND = {"KIOSK_BRAND__COLOUR_1": "#1D3C78", "KIOSK_BRAND__COLOUR_2": "#5C1A1A"}
LARGE, LARGEST = 3, 4

# Contrast is a matter of the theme: it is measured in the usual size of text.
MEASURED = [
    Look(PORTRAIT, "en", 2),
    Look(PORTRAIT, "en", 2, "high"),
    Look(PORTRAIT, "en", 2, "inverted"),
    Look(PORTRAIT, "en", 2, "lowglare"),
    Look(LANDSCAPE, "en", 2, environment=BRAND),
    Look(LANDSCAPE, "en", 2, "lowglare"),
]
# Each language in both orientations, in the usual and in the largest text.
OTHERS = [
    Look(LANDSCAPE, "en", LARGEST),
    Look(PORTRAIT, "en", LARGEST),
    Look(LANDSCAPE, "cy", 2),
    Look(PORTRAIT, "cy", LARGEST),
    Look(LANDSCAPE, "cy", LARGEST, "high"),
    Look(PORTRAIT, "pl", 2),
    Look(LANDSCAPE, "pl", LARGEST),
    Look(PORTRAIT, "pl", LARGEST, "inverted"),
    Look(PORTRAIT, "ur", 2),
    Look(LANDSCAPE, "ur", 2),
    Look(PORTRAIT, "ur", LARGEST),
    Look(PORTRAIT, "ar", 2),
    Look(LANDSCAPE, "ar", LARGEST),
    Look(PORTRAIT, "ar", LARGEST, "high"),
]
LOW = [
    Look(PORTRAIT, "en", 2, is_lowered=True, environment=LOWERED),
    Look(LANDSCAPE, "en", 2, is_lowered=True, environment=LOWERED),
    Look(PORTRAIT, "en", LARGEST, is_lowered=True, environment=LOWERED),
    Look(LANDSCAPE, "en", LARGEST, is_lowered=True, environment=LOWERED),
    Look(PORTRAIT, "cy", LARGE, "lowglare", is_lowered=True),
    Look(PORTRAIT, "pl", LARGEST, is_lowered=True),
    Look(LANDSCAPE, "ur", LARGEST, "lowglare", is_lowered=True),
]


@pytest.mark.parametrize("look", OTHERS, ids=str)
def test_every_screen_is_told_as_it_is_seen_without_a_fault(visit: Opened, look: Look) -> None:
    visitor = look.visited(visit)
    found = [f"{stop.name}: {fault}" for stop in walk(visitor) for fault in _faults(visitor)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", MEASURED, ids=str)
def test_everything_stands_out_and_the_bar_stands_in_the_same_place_on_every_screen(visit: Opened, look: Look) -> None:
    visitor = look.visited(visit)
    found: list[str] = []
    bars: dict[str, list[tuple[str, QRect]]] = {}
    for stop in walk(visitor):
        found += [f"{stop.name}: {fault}" for fault in (*_faults(visitor), *faint(visitor, look.theme))]
        if stop.route != Attract() and stop.name != "time-out":
            bars[stop.name] = _bar(visitor)
    assert not found, "\n".join(found)
    assert len(bars["home"]) == 6
    assert {name: bar for name, bar in bars.items() if bar != bars["home"]} == {}


@pytest.mark.parametrize("look", LOW, ids=str)
def test_lowered_everything_to_touch_is_in_the_lower_part_without_a_fault(visit: Opened, look: Look) -> None:
    visitor = look.visited(visit)
    line = visitor.window.height() * FREE_SHARE[look.size] - 2
    found = [f"{stop.name}: {fault}" for stop in walk(visitor) for fault in _low_faults(visitor, look, line)]
    assert not found, "\n".join(found)


def test_the_tour_passes_every_screen(visit: Opened, tmp_path: Path) -> None:
    one_card = tmp_path / "topics.toml"
    one_card.write_text('[[cards]]\ncodes = ["/housing"]\npictogram = "housing"\ntint = "sea"\n', "utf-8")
    passed = {type(stop.route) for stop in stops(visit().kiosk.booth)}
    passed |= {type(stop.route) for stop in stops(visit(environment={"KIOSK_TOPICS__FILE": str(one_card)}).kiosk.booth)}
    assert set(SCREENS) <= passed, "a stop in kiosk/tour.py is missing"


def _faults(visitor: Visitor) -> list[str]:
    return list(dict.fromkeys([*tree_faults(visitor), *faults(visitor)]))


def _bar(visitor: Visitor) -> list[tuple[str, QRect]]:
    return [(thing.name, thing.place) for thing in visitor.things() if thing.is_button and is_on_the_bar(thing.item)]


def _low_faults(visitor: Visitor, look: Look, line: float) -> list[str]:
    """In the usual text the sky hides what is scrolled away, which the finder of a wrong order does not know."""
    return [*faults(visitor), *_too_high(visitor, line)] if look.text_size == 2 else _faults(visitor)


def _too_high(visitor: Visitor, line: float) -> Iterator[str]:
    seen = [one for one in drawn(visitor.window, BUTTON) if one.is_seen]
    assert seen
    for one in seen:
        if one.shown.boundingRect().top() < line:
            yield f"{plain(one.item.property('text'))!r} is at {one.place}"
