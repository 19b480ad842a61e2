"""Words, icons and edges can be told from what is behind them: counted in the pixels of every screen in every theme."""

from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.tour import stops
from screens.routes import Home
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.pages import open_page
from tests.screens.pixels import OF_ICONS, changed_area, edge_ratio, ink_ratio, picture_of
from tests.screens.seen import Drawn, drawn, parents, plain, texts
from tests.screens.visitor import Visitor

THEMES = ("standard", "high", "inverted", "lowglare")
WORDS, CONTROLS = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11. Large words get no discount here."""
STRONG = 7.0
"""WCAG 2.2, 1.4.6: what the black and white themes keep everywhere."""
RING = 8
"""Pixels around a control that its focus may use."""
BRAND = {"KIOSK_BRAND__COLOUR_1": "#1D3C78", "KIOSK_BRAND__COLOUR_2": "#5C1A1A"}


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


@pytest.mark.parametrize(
    ("theme", "size", "brand"),
    [
        *((theme, PORTRAIT, {}) for theme in THEMES),
        ("standard", LANDSCAPE, BRAND),
        ("lowglare", LANDSCAPE, {}),
    ],
    ids=[*THEMES, "another brand", "lowglare in landscape"],
)
def test_everything_on_every_screen_stands_out(
    visit: Opened, theme: str, size: tuple[int, int], brand: dict[str, str]
) -> None:
    visitor = visit(theme=theme, size=size, environment=brand)
    found = []
    for stop in stops(visitor.kiosk.booth):
        visitor.kiosk.navigator.go(stop.route)
        visitor.settle()
        if stop.act:
            stop.act(visitor.kiosk)
            visitor.settle()
        found += [f"{stop.name}: {fault}" for fault in faint(visitor, words_least(theme))]
        visitor.kiosk.watch.stop()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_pressed_stands_out(visit: Opened, theme: str) -> None:
    visitor = visit(Home(), theme=theme)
    for name in ("Housing", "Easier to use", "Finish"):
        middle = visitor.thing(name).place.center()
        visitor.put_down(middle)
        found = list(faint(visitor, words_least(theme)))
        visitor.slide(QPoint(4, 4))
        visitor.lift(QPoint(4, 4))
        assert not found, f"{name} pressed: {found}"


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_stands_out_and_so_does_what_it_is_on(visit: Opened, theme: str) -> None:
    visitor = visit(theme=theme)
    open_page(visitor, "Housing Benefit")
    found = list(focus_faults(visitor, words_least(theme)))
    visitor.kiosk.navigator.go(Home())
    visitor.settle()
    found += focus_faults(visitor, words_least(theme))
    assert not found, "\n".join(found)


def words_least(theme: str) -> float:
    """The least contrast of words in a theme."""
    return STRONG if theme in {"high", "inverted"} else WORDS


def faint(visitor: Visitor, least: float) -> Iterator[str]:
    """Name every text, icon and edge that is hard to tell from what is behind it."""
    picture = picture_of(visitor.window.grabWindow())
    for one in texts(visitor.window):
        if is_measurable(one):
            yield from poor("words", one.item.property("text"), ink_ratio(picture, box_of(one)), least)
    for one in drawn(visitor.window, "QQuickImage"):
        if one.is_whole and one.is_seen and is_icon(one.item):
            yield from poor("icon", one.item.property("name"), ink_ratio(picture, box_of(one), OF_ICONS), CONTROLS)
    for one in drawn(visitor.window, "QQuickAbstractButton"):
        if one.is_whole and one.is_seen and not is_on_the_bar(one.item):
            yield from poor("edge", one.item.property("text"), edge_ratio(picture, box_of(one)), CONTROLS)


def focus_faults(visitor: Visitor, least: float) -> Iterator[str]:
    """Move the focus over every button in view, as the keypad does, and name what cannot be told there."""
    if focused := visitor.window.activeFocusItem():
        focused.setFocus(False)
    before = picture_of(visitor.picture())
    for button in [one for one in drawn(visitor.window, "QQuickAbstractButton") if one.is_whole and one.is_seen]:
        button.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        visitor.settle(1)
        name, picture = button.item.property("text"), picture_of(visitor.window.grabWindow())
        yield from poor("focused edge", name, edge_ratio(picture, box_of(button)), CONTROLS)
        yield from faint_inside(visitor, picture, button.item, least)
        yield from unchanged(before, picture, name, box_of(button))
        before = picture


def faint_inside(visitor: Visitor, picture: Image.Image, button: QQuickItem, least: float) -> Iterator[str]:
    """Name what is hard to read on the button that has the focus."""
    for one in texts(visitor.window):
        if one.is_whole and button in parents(one.item):
            yield from poor("focused words", one.item.property("text"), ink_ratio(picture, box_of(one)), least)


def unchanged(rest: Image.Image, picture: Image.Image, name: str, box: QRect) -> Iterator[str]:
    """The focus changes at least as much as a line of two pixels around the control would (WCAG 2.2, 2.4.13)."""
    wanted = 4 * (box.width() + box.height())
    if (area := changed_area(rest, picture, box.adjusted(-RING, -RING, RING, RING), CONTROLS)) < wanted:
        yield f"the focus on {name!r} changes {area} pixels, fewer than {wanted}"


def poor(what: str, name: Any, ratio: float, least: float) -> Iterator[str]:  # noqa: ANN401  of a QML property
    if ratio < least:
        yield f"{what} {plain(str(name))[:50]!r} has {ratio:.2f} to 1, less than {least}"


def is_measurable(one: Drawn) -> bool:
    """Tell whether at least a line of a text is in view."""
    return bool(one.shown.boundingRect().height() >= one.item.property("font").pixelSize())


def is_icon(item: QQuickItem) -> bool:
    """Pictograms and scenes carry no information that words do not."""
    return "image://art/icon/" in item.property("source").toString()


def is_on_the_bar(item: QQuickItem) -> bool:
    """The bar's buttons are told by word and icon, not by their faces (WCAG 2.2, 1.4.11 asks for no boundary then)."""
    return any(above.metaObject().className().startswith("AppBar") for above in parents(item))


def box_of(one: Drawn) -> QRect:
    """Where it is in view."""
    return one.shown.boundingRect()
