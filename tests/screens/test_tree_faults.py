"""The finder of what is wrong with the accessibility tree finds it: a screen with each fault on purpose."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.window import BoothWindow
from tests.screens.tree_faults import tree_faults
from tests.screens.visitor import Visitor

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
