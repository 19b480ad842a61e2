"""What is wrong with a screen, in words: names, roles, sizes, gaps, and texts that are cut, lost or on top of others.

The numbers are those of ACCESS: a touch target is 20 mm and stands 2.5 mm from the next one.
"""

import re
from collections.abc import Iterator
from html import unescape
from itertools import combinations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage, QRegion
from PySide6.QtQuick import QQuickItem

from kiosk.fonts import ARABIC, NASTALIQ
from kiosk.shell import pixels_a_millimetre
from tests.screens.ink import overshoot
from tests.screens.seen import BUTTON, TEXT, Drawn, accessible_name, drawn, place_of, plain, with_words
from tests.screens.visitor import Thing, Visitor

TARGET_MM, GAP_MM = 20.0, 2.5
_TOLD = {"sample", "state"}
"""Texts on buttons that are no words of their own: letters that show a size or colours, and On or Off, which is the
button's checked state."""
_HAIR = 0.15
"""So much of an em may be cut from the topmost strokes: nobody can tell."""
_SLACK = 1.5
"""Pixels that rounding may take."""


def faults(visitor: Visitor) -> list[str]:
    """List everything that is wrong with the screen as it stands."""
    everything = drawn(visitor.window, TEXT, BUTTON)
    shown = with_words(everything)
    seen = [one for one in everything if one.is_seen and one.item.inherits(BUTTON)]
    things = visitor.things()
    buttons = [thing for thing in things if thing.is_button]
    picture = visitor.window.grabWindow()
    return [
        *_wrongly_named(buttons, shown),
        *_unreachable(seen, buttons),
        *_too_small(visitor, seen),
        *_too_close(visitor, seen),
        *_untold(things, shown),
        *_overflowing(visitor, shown),
        *_strokes_outside(shown),
        *_sliced(shown, picture),
        *_overlapping(shown),
        *_broken(shown),
        *_title_late(visitor.window.title(), things),
        *_out_of_reach(visitor),
    ]


def _called(item: QQuickItem) -> str:
    return repr(plain(item.property("text"))[:50])


def _wrongly_named(buttons: list[Thing], shown: list[Drawn]) -> Iterator[str]:
    """A button's name is its first words, and its description has the rest: whoever hears it hears what is seen."""
    for button in buttons:
        parts = [one for one in shown if button.item in one.around and one.item.objectName() not in _TOLD]
        words = [plain(one.item.property("text")) for one in parts] if all(one.is_whole for one in parts) else []
        if not button.name:
            yield f"a button without a name at {button.place}"
        if "Press" not in button.actions:
            yield f"{button.name!r} has no press action"
        if words and words[0] != button.name:
            yield f"{button.name!r} is called otherwise than it reads: {words[0]!r}"
        yield from (
            f"{button.name!r} does not tell {rest!r}: {button.description!r}"
            for rest in words[1:]
            if rest.rstrip(".") not in button.description
        )


def _unreachable(seen: list[Drawn], buttons: list[Thing]) -> Iterator[str]:
    known = [button.item for button in buttons]
    for one in seen:
        if one.item not in known:
            yield f"what can be pressed at {one.place} is no button to a screen reader"


def _too_small(visitor: Visitor, seen: list[Drawn]) -> Iterator[str]:
    least = TARGET_MM * _pixels_a_mm(visitor) - _SLACK
    for one in seen:
        if min(one.place.width(), one.place.height()) < least:
            size = f"{one.place.width() / _pixels_a_mm(visitor):.1f} x {one.place.height() / _pixels_a_mm(visitor):.1f}"
            yield f"{_called(one.item)} is only {size} mm"


def _too_close(visitor: Visitor, seen: list[Drawn]) -> Iterator[str]:
    least = GAP_MM * _pixels_a_mm(visitor) - _SLACK
    for (one, a), (other, b) in combinations([(one, one.shown.boundingRect()) for one in seen], 2):
        across = max(a.left(), b.left()) - min(a.right(), b.right()) - 1
        down = max(a.top(), b.top()) - min(a.bottom(), b.bottom()) - 1
        gap = max(across, down)
        if gap < least:
            mm = gap / _pixels_a_mm(visitor)
            yield f"{_called(one.item)} and {_called(other.item)} are only {mm:.1f} mm apart"


def _untold(things: list[Thing], shown: list[Drawn]) -> Iterator[str]:
    """Every text that is seen is a thing with that name, or stands in one that says it, or numbers one."""
    names = [thing.name for thing in things]
    for one in shown:
        words = plain(one.item.property("text"))
        is_number = words.isdigit() and any(name.startswith(f"{words}. ") for name in names)
        if not is_number and not any(_tells(item, words) for item in (one.item, *one.around)):
            yield f"{words[:60]!r} is not in the accessibility tree"


def _tells(item: QQuickItem, words: str) -> bool:
    if words in accessible_name(item):
        return True
    # A name such as "Cyngor Sir Morfryn, Morfryn County Council" reads two lines as one sentence; a button's name is
    # the business of _wrongly_named.
    name = accessible_name(item).replace(",", "")
    return words in name or (item.inherits(BUTTON) and name != "")


def _overflowing(visitor: Visitor, shown: list[Drawn]) -> Iterator[str]:
    panel = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    for one in shown:
        item, place = one.item, one.place
        if item.property("truncated"):
            yield f"{_called(item)} is cut short"
        box = place_of(item)
        if place.width() > box.width() + _SLACK + _overhang(item) or place.height() > box.height() + _SLACK:
            yield f"{_called(item)} is larger than its place: {_size(place)} in {_size(box)}"
        if place.left() < panel.left() - _SLACK or place.right() > panel.right() + _SLACK:
            yield f"{_called(item)} leaves the window at its side"
        if place.left() < one.room.left() - _SLACK or place.right() > one.room.right() + _SLACK:
            yield f"{_called(item)} is cut at its side"
        if one.button and not place_of(one.button).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            yield f"{_called(item)} runs out of its button"


def _strokes_outside(shown: list[Drawn]) -> Iterator[str]:
    """Ink that leaves the box of its text must still be inside what holds it."""
    for one in shown:
        above, below = overshoot(one.item)
        ink = one.place.adjusted(0, -above, 0, below)
        room = one.room.top() - one.item.property("font").pixelSize() * _HAIR
        if one.is_whole and ink.top() < max(0, room) - _SLACK:
            yield f"{_called(one.item)} has strokes that are cut at their top"
        button = one.button
        if button and not place_of(button).adjusted(0, -_SLACK, 0, _SLACK).contains(ink.intersected(_column(button))):
            over = place_of(button).top() - ink.top(), ink.bottom() - place_of(button).bottom()
            yield f"{_called(one.item)} has strokes outside its button: {over[0]:.0f} above, {over[1]:.0f} below"


def _overhang(item: QQuickItem) -> float:
    """Qt counts the stroke that a word begins with, up to 0.8 em beside the line in Nastaliq, as part of its width."""
    font = item.property("font")
    return float(font.pixelSize()) * {NASTALIQ: 0.8, ARABIC: 0.1}.get(font.family(), 0.0)


def _column(item: QQuickItem) -> QRectF:
    """All that stands above and below an item."""
    place = place_of(item)
    return QRectF(place.left(), -1e5, place.width(), 2e5)


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f} x {rect.height():.0f}"


def _sliced(shown: list[Drawn], picture: QImage) -> Iterator[str]:
    """A text of which only a part shows, with letters cut through at its edge."""
    for one in shown:
        if one.is_whole:
            continue
        rest = one.shown.boundingRect()
        for edge, y in (("top", rest.top()), ("foot", rest.bottom())):
            hidden = QRegion(one.place.toAlignedRect()).subtracted(one.shown).boundingRect()
            is_cut = hidden.top() < y if edge == "top" else hidden.bottom() > y
            if is_cut and _has_letters(picture, QRect(rest.left(), y if edge == "top" else y - 1, rest.width(), 2)):
                yield f"{_called(one.item)} is sliced at its {edge} (y = {y})"


def _has_letters(picture: QImage, strip: QRect) -> bool:
    """Letters change colour along a line of pixels; what is behind them does not."""
    strip = strip.intersected(picture.rect())
    return all(
        len({picture.pixel(x, y) for x in range(strip.left(), strip.right())}) > 2
        for y in range(strip.top(), strip.bottom() + 1)
    )


def _overlapping(shown: list[Drawn]) -> Iterator[str]:
    for (one, a), (other, b) in combinations([(one, one.shown.boundingRect()) for one in shown], 2):
        if not a.intersects(b):
            continue
        both = one.shown.intersected(other.shown).boundingRect()
        if both.width() > 2 * _SLACK and both.height() > _tolerance(one, other):
            yield f"{_called(one.item)} lies over {_called(other.item)} ({both.width()} x {both.height()} px)"


def _tolerance(one: Drawn, other: Drawn) -> float:
    """Boxes of two lines may touch in the air above the letters: a fifth of the smaller em."""
    ems = [thing.item.property("font").pixelSize() for thing in (one, other)]
    return float(min(ems)) * 0.2


def _broken(shown: list[Drawn]) -> Iterator[str]:
    """A word that is wider than its line is broken somewhere; only e-mail addresses may be."""
    for one in shown:
        room = one.item.width() - one.item.property("leftPadding") - one.item.property("rightPadding")
        metrics = QFontMetricsF(one.item.property("font"))
        text = unescape(re.sub("<[^>]*>", "", one.item.property("text").replace("<br/>", " ")))
        # Not at a no-break space: what it holds together, such as a phone number, is one word.
        for word in re.split("[ \n\N{ZERO WIDTH SPACE}/-]+", text):
            if "@" not in word and metrics.horizontalAdvance(word) > room + _SLACK:
                yield f"{_called(one.item)} breaks within {word!r}"


def _out_of_reach(visitor: Visitor) -> Iterator[str]:
    """What does not fit whole on the page can be brought up with Down."""
    for item in _below(visitor.window.contentItem()):
        if _is_reading(item) and not (item.property("moving") or item.property("hasMoreBelow")):
            foot = item.property("contentY") + item.height() + 1
            if any(block["end"] > foot for block in item.property("blocks").toVariant()):
                yield "something below the foot of the page cannot be brought up"


def _is_reading(item: QQuickItem) -> bool:
    """By what it has, not by its class: PySide's wrapper of a QMetaObject outlives it, and then stands for another."""
    return item.property("wholeEnd") is not None and item.property("hasMoreBelow") is not None


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything that is visible."""
    rest = [item]
    while rest:
        item = rest.pop()
        if item.isVisible():
            yield item
            rest += item.childItems()


def _title_late(title: str, things: list[Thing]) -> Iterator[str]:
    """Whoever hears a screen hears first where they are."""
    headings = [thing.name for thing in things if thing.role == QAccessible.Role.Heading]
    if title in headings and headings[0] != title:
        yield f"the title {title!r} is heard after {headings[0]!r}"


def _pixels_a_mm(visitor: Visitor) -> float:
    diagonal = visitor.kiosk.settings.display.diagonal_in
    return pixels_a_millimetre(visitor.window.width(), visitor.window.height(), diagonal)
