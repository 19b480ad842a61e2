"""What changed on the screen when something was pressed, and is told for that: the choice, the switch, the number."""

from collections.abc import Sequence

from shiboken6 import isValid

from kiosk.reader.parts import Part

_AROUND = 2
"""How far up from a control the words stand that tell what it changed."""


def changes(before: Sequence[Part], after: Sequence[Part], pressed: Part) -> list[Part]:
    """Answer the parts to read again, the control itself or the words beside it; none when nothing changed there."""
    if not isValid(pressed.item):
        return []
    now = next((part for part in after if part.item == pressed.item), None)
    if now and (_said(now) != _said(pressed) or now.is_off):
        return [now]
    known = {part.words for part in before}
    return [
        part for part in after if not part.is_control and part.words not in known and _stand_together(part, pressed)
    ]


def news(before: Sequence[Part], after: Sequence[Part]) -> list[Part]:
    """Answer the notices that were not there before."""
    known = {part.words for part in before}
    return [part for part in after if part.kind == "notice" and part.words not in known]


def _said(part: Part) -> tuple[str, bool, bool]:
    return part.words, part.is_selected, part.is_off


def _stand_together(part: Part, pressed: Part) -> bool:
    around = pressed.item
    for _ in range(_AROUND):
        around = around.parentItem() or around
    return bool(around.isAncestorOf(part.item))
