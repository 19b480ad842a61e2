"""Where a listener goes from one part of the screen to the next."""

from collections.abc import Sequence

from kiosk.focus_grid import edge_of_grid, step_in_grid
from kiosk.reader.parts import Part


def next_part(parts: Sequence[Part], here: int, by: int, *, skips_keys: bool) -> int:
    """Answer the number of the next part (1) or the one before (-1), round again at the end; 0 stays.

    Among the keys of a keyboard that is the next row. `skips_keys`: a page that is read on goes past them.
    """
    if by == 0:
        return here
    items = [part.item for part in parts]
    if not skips_keys and (key := step_in_grid(items[here], by, items)):
        return items.index(key)
    at = items.index(edge_of_grid(items[here], by, items)) if not skips_keys else here
    at = (at + by) % len(parts)
    while skips_keys and parts[at].kind == "key" and at != here:
        at = (at + by) % len(parts)
    return at
