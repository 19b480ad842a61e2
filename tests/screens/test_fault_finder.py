"""The fault finder finds faults: a screen with each of them on purpose."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.settings import load_settings
from kiosk.window import BoothWindow
from tests.screens.faults import faults
from tests.screens.visitor import Visitor

BUTTON = """
    component Knob: T.AbstractButton {
        id: knob
        property string reads: text
        width: 200; height: 120
        Accessible.role: Accessible.Button; Accessible.name: text; Accessible.onPressAction: click()
        background: Rectangle { color: "teal" }
        contentItem: Text { text: knob.reads; color: "white"; font.pixelSize: 30; Accessible.ignored: true }
    }
"""
WORDS = "font.pixelSize: 30; Accessible.role: Accessible.StaticText; Accessible.name: text"


@pytest.mark.parametrize(
    ("qml", "fault"),
    [
        ('Knob { text: "Housing" }', ""),
        ('Knob { text: "Housing"; reads: "Homes" }', "is called otherwise than it reads: 'Homes'"),
        ('Knob { text: "Housing"; width: 60 }', "is only 16.5 x 32.9 mm"),
        ('Knob { text: "A" } Knob { text: "B"; x: 205 }', "are only 1.4 mm apart"),
        ('Knob { text: "A" } Knob { text: "B"; x: 100; y: 60 }', "mm apart"),
        ('Knob { text: "Housing"; Accessible.ignored: true }', "is no button to a screen reader"),
        ('Text { text: "secret"; font.pixelSize: 30 }', "'secret' is not in the accessibility tree"),
        (f'Text {{ text: "one two"; width: 40; {WORDS} }}', "is larger than its place"),
        (f'Text {{ text: "one two"; width: 60; elide: Text.ElideRight; {WORDS} }}', "is cut short"),
        (f'Text {{ text: "one two"; x: 980; {WORDS} }}', "leaves the window at its side"),
        (f'Item {{ width: 60; height: 50; clip: true; Text {{ text: "one two"; {WORDS} }} }}', "is cut at its side"),
        (
            f'Item {{ width: 200; height: 18; clip: true; Text {{ text: "one two"; {WORDS} }} }}',
            "is sliced at its foot",
        ),
        (f'Text {{ text: "one"; {WORDS} }} Text {{ text: "two"; x: 9; y: 9; {WORDS} }}', "lies over"),
        (f'Text {{ text: "one"; {WORDS} }} Rectangle {{ width: 99; height: 99 }} Text {{ text: "two"; {WORDS} }}', ""),
        (f'Text {{ text: "unbreakable"; width: 60; wrapMode: Text.Wrap; {WORDS} }}', "breaks within 'unbreakable'"),
    ],
)
def test_each_fault_is_found(qapp: QGuiApplication, qml: str, fault: str) -> None:
    assert qapp
    QAccessible.setActive(True)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    imports = "import QtQuick\nimport QtQuick.Templates as T\n"
    source = f"{imports}Window {{ width: 1080; height: 1920; visible: true\n{BUTTON}\n{qml} }}"
    component.setData(source.encode(), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    navigator = SimpleNamespace(shown_model=window)
    stand_in = SimpleNamespace(window=window, navigator=navigator, settings=load_settings(environment={}))
    found = faults(Visitor(cast("BoothWindow", stand_in)))
    assert bool(found) is bool(fault), found
    assert fault in " ".join(found)
    window.close()
    window.deleteLater()
