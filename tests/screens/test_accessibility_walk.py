"""A walk over every screen with the ears of a screen reader and the eye of a designer, in the largest text.

Seven walks meet every language, every theme, both orientations, and the lowered controls (EN 301 549 5.1 and 11; WCAG
2.2 1.3.2, 1.4.4, 2.4.3, 2.5.8, 4.1.2); test_every_screen.py has the other combinations without the order and states.
"""

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.tour import Stop, stops
from kiosk.window import BoothWindow
from screens.catalogue import SCREENS
from screens.choices import Choices, ThemeName
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.faults import faults
from tests.screens.tree_faults import tree_faults
from tests.screens.visitor import Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
LARGE, LARGEST = 3, 4


def chosen(language: str, text_size: int, theme: ThemeName, *, is_lowered: bool = False) -> Choices:
    """What a visitor chose who is not read to."""
    return Choices(language, text_size, theme, is_lowered, is_calm=True, speaks=False, speed=3, volume=6)


WALKS: dict[str, tuple[tuple[int, int], Choices]] = {
    "en": (PORTRAIT, chosen("en", LARGEST, "standard")),
    "cy": (LANDSCAPE, chosen("cy", LARGEST, "high")),
    "pl": (PORTRAIT, chosen("pl", LARGEST, "inverted")),
    "pl lowered": (PORTRAIT, chosen("pl", LARGEST, "standard", is_lowered=True)),
    "ur": (LANDSCAPE, chosen("ur", LARGEST, "lowglare", is_lowered=True)),
    "ar": (PORTRAIT, chosen("ar", LARGEST, "high")),
    "cy lowered": (PORTRAIT, chosen("cy", LARGE, "lowglare", is_lowered=True)),
}


@pytest.mark.parametrize("walk", WALKS)
def test_every_screen_is_told_as_it_is_seen(visit: Opened, walk: str) -> None:
    size, choices = WALKS[walk]
    visitor = visit(size=size, environment=FIVE)
    visitor.kiosk.session.choose(choices)
    found = []
    for stop in stops(visitor.kiosk.booth):
        go(visitor, stop)
        found += [f"{stop.name}: {fault}" for fault in dict.fromkeys([*tree_faults(visitor), *faults(visitor)])]
        visitor.kiosk.watch.stop()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["ur", "ar"])
def test_medium_text_from_right_to_left_is_told_as_it_is_seen(visit: Opened, language: str) -> None:
    visitor = visit(language=language, environment=FIVE)
    visitor.kiosk.session.choose_language(language)
    found = []
    for stop in stops(visitor.kiosk.booth):
        go(visitor, stop)
        found += [f"{stop.name}: {fault}" for fault in dict.fromkeys(tree_faults(visitor))]
        visitor.kiosk.watch.stop()
    assert not found, "\n".join(found)


def test_the_tour_passes_every_screen(visit: Opened, tmp_path: Path) -> None:
    one_card = tmp_path / "topics.toml"
    one_card.write_text('[[cards]]\ncodes = ["/housing"]\npictogram = "housing"\ntint = "sea"\n', "utf-8")
    passed = {type(stop.route) for stop in stops(visit().kiosk.booth)}
    passed |= {type(stop.route) for stop in stops(visit(environment={"KIOSK_TOPICS__FILE": str(one_card)}).kiosk.booth)}
    assert set(SCREENS) <= passed, "a stop in kiosk/tour.py is missing"


def go(visitor: Visitor, stop: Stop) -> None:
    """Stand at a stop of the tour."""
    visitor.kiosk.navigator.go(stop.route)
    visitor.settle()
    if stop.act:
        stop.act(visitor.kiosk)
        visitor.settle()


HEAD = "import QtQuick\nimport QtQuick.Templates as T\n"
PARTS = """
    component Line: Text { font.pixelSize: 30; Accessible.role: Accessible.StaticText; Accessible.name: text }
    component Title: Line { Accessible.role: Accessible.Heading }
    component Knob: T.AbstractButton {
        property bool isSelected: false; property bool off: false
        width: 200; height: 120; focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button; Accessible.name: text
    }
    component Choice: Knob { checkable: true; Accessible.role: Accessible.RadioButton }
"""


@pytest.mark.parametrize(
    ("qml", "fault"),
    [
        ('Title { text: "Housing" } Line { text: "Rent"; y: 50 }', ""),
        ('Line { text: "Rent" }', "there is no heading"),
        (
            'Title { text: "Housing"; y: 50 } Line { text: "Rent" }',
            "'Rent' is heard after 'Housing' and stands above it",
        ),
        (
            'Title { text: "Housing" } Line { text: "Fuel"; x: 300; y: 50 } Line { text: "Rent"; y: 50 }',
            "'Rent' is heard after 'Fuel' and stands before it",
        ),
        ('Title { text: "Housing" } Line { text: "Right"; x: 400; y: 9 } Line { text: "Left"; y: 90 }', ""),
        (
            'Item { LayoutMirroring.enabled: true; Title { text: "Housing" } Line { text: "Rent"; x: 400 } }',
            "'Rent' is heard after 'Housing' and stands before it",
        ),
        ('Item { LayoutMirroring.enabled: true; Title { text: "Housing"; x: 400 } Line { text: "Rent" } }', ""),
        ('Title { text: "Housing" } Knob { y: 50 }', "a Button at (0, 50, 200, 120) has no name"),
        ('Title { text: "Housing"; Accessible.role: Accessible.Pane }', "has a role that says nothing: Pane"),
        ('Title { text: "Text" } Knob { text: "Large"; y: 50; isSelected: true }', "'Large' is drawn as chosen, and"),
        (
            'Title { text: "Text" } Choice { text: "A"; y: 50 } Choice { text: "B"; y: 200 }',
            "not one is chosen, but []",
        ),
        ('Title { text: "Text" } Knob { text: "Back"; y: 50; off: true }', "'Back' does nothing and does not say why"),
        ('Title { text: "Text" } Knob { text: "A"; y: 50; focusPolicy: Qt.NoFocus }', "'A' cannot have the focus"),
    ],
)
def test_each_fault_of_a_tree_is_found(qapp: QGuiApplication, qml: str, fault: str) -> None:
    assert qapp
    QAccessible.setActive(True)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(f"{HEAD}Window {{ width: 1080; height: 1920; visible: true\n{PARTS}\n{qml} }}".encode(), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    stand_in = SimpleNamespace(window=window, navigator=SimpleNamespace(shown_model=window))
    found = tree_faults(Visitor(cast("BoothWindow", stand_in)))
    assert bool(found) is bool(fault), found
    assert fault in " ".join(found)
    window.close()
    window.deleteLater()
