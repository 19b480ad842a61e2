"""Checks the field maps of sources: a name that the kiosk does not know would do nothing, and nobody would notice."""

import difflib
from collections.abc import Iterator

from content_sync.field_names import FIELD_NAMES
from content_sync.source import Source


def field_problems(source: Source) -> Iterator[str]:
    """Say which names of a source's `fields` the kiosk does not know, and which ones it does."""
    known = FIELD_NAMES.get(source.kind)
    if known is None:
        return
    place = f"sources.{source.name}.fields"
    for name, theirs in source.fields.items():
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            meant = f" Did you mean {near[0]}?" if near else ""
            yield f"{place}: the kiosk has no field {name!r}.{meant} It has {', '.join(sorted(known))}."
        elif not theirs.strip(". "):
            yield f"{place}.{name}: write what the website calls it, or leave the line out."
