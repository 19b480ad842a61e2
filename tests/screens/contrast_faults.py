"""What cannot be told from what is behind it: words, icons, edges and the focus, by the pixels of a picture."""

from collections.abc import Iterator
from typing import Any

from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtQuick import QQuickItem

from tests.screens.pixels import OF_ICONS, changed_area, edge_ratio, ink_ratio, picture_of
from tests.screens.seen import BUTTON, TEXT, Drawn, drawn, parents, plain, texts, with_words
from tests.screens.visitor import Visitor

WORDS, CONTROLS = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11. Large words get no discount here."""
STRONG = 7.0
"""WCAG 2.2, 1.4.6: what the black and white themes keep everywhere."""
RING = 8
"""Pixels around a control that its focus may use."""
_IMAGE = "QQuickImage"


def faint(visitor: Visitor, theme: str) -> Iterator[str]:
    """Name every text, icon and edge that is hard to tell from what is behind it."""
    least = _words_least(theme)
    picture = picture_of(visitor.window.grabWindow())
    everything = drawn(visitor.window, TEXT, BUTTON, _IMAGE)
    whole = [one for one in everything if one.is_seen and not one.item.inherits(TEXT) and one.is_whole]
    for one in with_words(everything):
        if _is_measurable(one):
            yield from _poor("words", one.item.property("text"), ink_ratio(picture, _box_of(one)), least)
    for one in whole:
        if one.item.inherits(_IMAGE) and _is_icon(one.item):
            yield from _poor("icon", one.item.property("name"), ink_ratio(picture, _box_of(one), OF_ICONS), CONTROLS)
    for one in whole:
        if one.item.inherits(BUTTON) and not is_on_the_bar(one.item):
            yield from _poor("edge", one.item.property("text"), edge_ratio(picture, _box_of(one)), CONTROLS)


def focus_faults(visitor: Visitor, theme: str) -> Iterator[str]:
    """Move the focus over every button in view, as the keypad does, and name what cannot be told there."""
    least = _words_least(theme)
    if focused := visitor.window.activeFocusItem():
        focused.setFocus(False)
    before = picture_of(visitor.picture())
    for button in [one for one in drawn(visitor.window, BUTTON) if one.is_whole and one.is_seen]:
        button.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        visitor.settle(1)
        name, picture = button.item.property("text"), picture_of(visitor.window.grabWindow())
        yield from _poor("focused edge", name, edge_ratio(picture, _box_of(button)), CONTROLS)
        yield from _faint_inside(visitor, picture, button.item, least)
        yield from _unchanged(before, picture, name, _box_of(button))
        before = picture


def _faint_inside(visitor: Visitor, picture: Image.Image, button: QQuickItem, least: float) -> Iterator[str]:
    """Name what is hard to read on the button that has the focus."""
    for one in texts(visitor.window):
        if button in one.around and one.is_whole:
            yield from _poor("focused words", one.item.property("text"), ink_ratio(picture, _box_of(one)), least)


def _unchanged(rest: Image.Image, picture: Image.Image, name: str, box: QRect) -> Iterator[str]:
    """The focus changes at least as much as a line of two pixels around the control would (WCAG 2.2, 2.4.13)."""
    wanted = 4 * (box.width() + box.height())
    if (area := changed_area(rest, picture, box.adjusted(-RING, -RING, RING, RING), CONTROLS)) < wanted:
        yield f"the focus on {name!r} changes {area} pixels, fewer than {wanted}"


def _poor(what: str, name: Any, ratio: float, least: float) -> Iterator[str]:  # noqa: ANN401  of a QML property
    if ratio < least:
        yield f"{what} {plain(str(name))[:50]!r} has {ratio:.2f} to 1, less than {least}"


def _is_measurable(one: Drawn) -> bool:
    """Tell whether at least a line of a text is in view."""
    return bool(one.shown.boundingRect().height() >= one.item.property("font").pixelSize())


def _is_icon(item: QQuickItem) -> bool:
    """Pictograms and scenes carry no information that words do not."""
    return "image://art/icon/" in item.property("source").toString()


def is_on_the_bar(item: QQuickItem) -> bool:
    """The bar's buttons are told by word and icon, not by their faces (WCAG 2.2, 1.4.11 asks for no boundary then)."""
    return any(above.metaObject().className().startswith("AppBar") for above in parents(item))


def _box_of(one: Drawn) -> QRect:
    """Where it is in view."""
    return one.shown.boundingRect()


def _words_least(theme: str) -> float:
    """The least contrast of words in a theme."""
    return STRONG if theme in {"high", "inverted"} else WORDS
