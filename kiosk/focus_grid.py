"""Where Up and Down go among keys that stand in rows, such as those of the on-screen keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

_SAME_ROW = 0.5
"""Two keys are in one row when their tops differ by less than this share of their height."""


def grid_of(item: QQuickItem) -> QQuickItem | None:
    """Answer the grid that an item stands in: an item around it that says `isGrid` of itself."""
    above = item.parentItem()
    while above is not None and above.property("isGrid") is not True:
        above = above.parentItem()
    return above


def step_in_grid(here: QQuickItem, step: int, things: Sequence[QQuickItem]) -> QQuickItem | None:
    """Answer the key below (1) or above (-1); None where there is none, or no grid."""
    grid = grid_of(here)
    if grid is None:
        return None
    place = _rect(grid, here)
    others = [(_rect(grid, item), item) for item in things if item != here and grid.isAncestorOf(item)]
    onward = [(rect, item) for rect, item in others if (rect.center().y() - place.center().y()) * step > _slack(place)]
    if not onward:
        return None
    nearest = min(abs(rect.center().y() - place.center().y()) for rect, _item in onward)
    row = [
        (rect, item) for rect, item in onward if abs(rect.center().y() - place.center().y()) < nearest + _slack(place)
    ]
    return min(row, key=lambda found: _aside(place, found[0]))[1]


def edge_of_grid(here: QQuickItem, step: int, things: Sequence[QQuickItem]) -> QQuickItem:
    """Answer the last (1) or first (-1) thing of the grid that an item stands in; the item itself without one."""
    grid = grid_of(here)
    within = [item for item in things if grid and grid.isAncestorOf(item)]
    return (within[-1] if step > 0 else within[0]) if within else here


def end_of_row(here: QQuickItem, side: int, things: Sequence[QQuickItem]) -> QQuickItem:
    """Answer the key at the right (1) or left (-1) end of the row that a key stands in."""
    grid = grid_of(here)
    if grid is None:
        return here
    place = _rect(grid, here)
    rects = [(_rect(grid, item), item) for item in things if grid.isAncestorOf(item)]
    row = [(rect, item) for rect, item in rects if abs(rect.center().y() - place.center().y()) <= _slack(place)]
    return max(row, key=lambda found: found[0].left() * side)[1]


def _slack(place: QRectF) -> float:
    return place.height() * _SAME_ROW


def _aside(here: QRectF, there: QRectF) -> tuple[float, float]:
    """How far a key is to the side; of two that are above each other, the one whose middle is nearer."""
    middle = here.center().x()
    gap = max(0.0, there.left() - middle, middle - there.right())
    return gap, abs(there.center().x() - middle)


def _rect(grid: QQuickItem, item: QQuickItem) -> QRectF:
    return grid.mapRectFromItem(item, QRectF(0, 0, item.width(), item.height()))
