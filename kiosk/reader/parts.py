"""What there is to read on the screen: parts in reading order, each with its words and what can be done with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.reader.texts import Line, language_of, lines_within, one_line
from kiosk.reader.tree import Role, Thing, every, things_of

Kind = Literal["text", "heading", "picture", "notice", "button", "choice", "tick", "switch", "field", "key"]
Zone = Literal["page", "readAloudBar", "bar"]

_KINDS: dict[Role, Kind] = {
    Role.Heading: "heading",
    Role.Graphic: "picture",
    Role.AlertMessage: "notice",
    Role.Note: "notice",
    Role.Button: "button",
    Role.RadioButton: "choice",
    Role.CheckBox: "tick",
    Role.Switch: "switch",
    Role.EditableText: "field",
}
_CONTROLS = {"button", "choice", "tick", "switch", "field", "key"}
_ANSWERS = {"choice", "tick"}
"""They are counted among those that they stand beside: the answers to one question."""
_UNCOUNTED = {"field", "key"}
_BARS: tuple[Zone, ...] = ("readAloudBar", "bar")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to hear. `place` is its number among the `count` controls that it stands with, from 1."""

    item: QQuickItem
    kind: Kind
    lines: tuple[Line, ...]
    zone: Zone = "page"
    is_selected: bool = False
    is_off: bool = False
    place: int = 0
    count: int = 0

    @property
    def is_control(self) -> bool:
        """Whether it can be pressed, and have the focus."""
        return self.kind in _CONTROLS

    @property
    def words(self) -> str:
        """All its words in one line."""
        return " ".join(line.plain for line in self.lines)


def parts_of(window: QQuickWindow) -> list[Part]:
    """Answer what the screen holds, in reading order."""
    bars = {zone: window.findChild(QQuickItem, zone) for zone in _BARS}
    found = [part for thing in things_of(window) for part in _parts(thing, bars)]
    return [_counted(part, found) for part in found]


def _parts(thing: Thing, bars: dict[Zone, QQuickItem | None]) -> Iterator[Part]:
    kind = _KINDS.get(thing.role, "text")
    if thing.item.property("isKey") is True:
        kind = "key"  # said in a breath: nobody types who hears "button, 12 of 41" after each letter
    is_control = kind in _CONTROLS
    lines = tuple(_lines_of_control(thing) if is_control else _lines(thing))
    if lines:
        yield Part(
            thing.item,
            kind,
            lines,
            _zone(thing.item, bars),
            is_selected=thing.is_checked or thing.item.property("isSelected") is True,
            is_off=thing.item.property("off") is True,
        )
    if not is_control:
        for below in thing.below:
            yield from _parts(below, bars)


def _zone(item: QQuickItem, bars: dict[Zone, QQuickItem | None]) -> Zone:
    return next((zone for zone, bar in bars.items() if bar and bar.isAncestorOf(item)), "page")


def _counted(part: Part, parts: Sequence[Part]) -> Part:
    """Controls are counted within their part of the screen, choices among those that they stand beside."""
    if not part.is_control or part.kind in _UNCOUNTED:
        return part
    beside = part.item.parentItem() if part.kind in _ANSWERS else None
    group = [other for other in parts if _counts(other, part) and (not beside or other.item.parentItem() == beside)]
    return Part(
        part.item, part.kind, part.lines, part.zone, part.is_selected, part.is_off, group.index(part) + 1, len(group)
    )


def _counts(other: Part, part: Part) -> bool:
    return (
        other.is_control
        and other.kind not in _UNCOUNTED
        and other.zone == part.zone
        and (other.kind in _ANSWERS) == (part.kind in _ANSWERS)
    )


def _lines_of_control(thing: Thing) -> Iterator[Line]:
    """What is seen on a button, and what its name and description tell besides; what neither tells is decoration."""
    told = one_line(f"{thing.name} {thing.description}")
    seen = [line for line in lines_within(thing.item) if line.plain.rstrip(".") in told]
    if thing.name and not any(line.plain in one_line(thing.name) for line in seen):
        yield Line(thing.name, "" if thing.role == Role.EditableText else language_of(thing.item))
    yield from seen
    rest = f". {one_line(thing.description)}."
    for line in seen:
        rest = rest.replace(f". {line.plain.rstrip('.')}.", ".", 1)
    if thing.role == Role.EditableText:
        yield from _told(str(thing.item.property("text")), language_of(thing.item))
    if thing.role not in {Role.RadioButton, Role.CheckBox}:  # that of an answer is its place, which is said anyway
        yield from _told(rest.strip(" .,"), "")


def _lines(thing: Thing) -> Iterator[Line]:
    """A thing's name, cut so that each text that shows a piece of it can be lit."""
    name = one_line(thing.name)
    if not name or any(one_line(below.name) == name for below in every(thing.below)):
        return
    lang = language_of(thing.item)
    for line in lines_within(thing.item) if not thing.below else ():
        before, found, after = name.partition(line.plain)
        if found or _letters(line.plain) == _letters(name):
            yield from _told(before if found else "", lang)
            yield line
            name = after if found else ""
    yield from _told(name, lang)


def _told(words: str, lang: str) -> Iterator[Line]:
    if any(letter.isalnum() for letter in words):
        yield Line(words.strip(), lang)


def _letters(words: str) -> str:
    return "".join(letter for letter in words if letter.isalnum())
