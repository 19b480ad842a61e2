"""Contrast counted in pixels: how it is counted, what is pressed, what has the focus (others: test_every_screen.py)."""

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QRect

from screens.routes import Home
from tests.screens.conftest import Opened
from tests.screens.contrast_faults import faint, focus_faults
from tests.screens.pages import open_page
from tests.screens.pixels import edge_ratio, ink_ratio

THEMES = ("standard", "high", "inverted", "lowglare")


@pytest.mark.parametrize(
    ("ink", "grounds", "expected"),
    [
        ("#000000", ["#FFFFFF"], 21),
        ("#767676", ["#FFFFFF"], 4.54),
        ("#FFFFFF", ["#000000", "#000000", "#767676"], 4.54),
        ("#EEEEEE", ["#FFFFFF"], 1.16),
    ],
)
def test_words_are_measured_against_the_worst_of_their_grounds(ink: str, grounds: list[str], expected: float) -> None:
    picture = Image.new("RGB", (300, 60))
    pen = ImageDraw.Draw(picture)
    for at, ground in enumerate(grounds):
        pen.rectangle((at * 300 // len(grounds), 0, 300, 60), ground)
    pen.text((10, 10), "Housing Benefit", ink, font_size=36)
    assert ink_ratio(picture, QRect(5, 5, 290, 50)) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(("line", "face", "expected"), [(3, "#FFFFFF", 4.54), (0, "#CCCCCC", 1.61), (3, "#000000", 21)])
def test_an_edge_is_measured_with_the_face_inside_it(line: int, face: str, expected: float) -> None:
    picture = Image.new("RGB", (300, 200), "#FFFFFF")
    ImageDraw.Draw(picture).rectangle((50, 50, 249, 149), face, "#767676" if line else face, line)
    assert edge_ratio(picture, QRect(50, 50, 200, 100)) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_pressed_stands_out(visit: Opened, theme: str) -> None:
    visitor = visit(Home(), theme=theme)
    for name in ("Housing", "Easier to use", "Finish"):
        middle = visitor.thing(name).place.center()
        visitor.put_down(middle)
        found = list(faint(visitor, theme))
        visitor.slide(QPoint(4, 4))
        visitor.lift(QPoint(4, 4))
        assert not found, f"{name} pressed: {found}"


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_stands_out_and_so_does_what_it_is_on(visit: Opened, theme: str) -> None:
    visitor = visit(theme=theme)
    open_page(visitor, "Housing Benefit")
    found = list(focus_faults(visitor, theme))
    visitor.kiosk.navigator.go(Home())
    visitor.settle()
    found += focus_faults(visitor, theme)
    assert not found, "\n".join(found)
