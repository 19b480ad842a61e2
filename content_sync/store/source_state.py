"""How it stands with each source, for `kiosk doctor`: when it was last read whole, and why it is not any more."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from content_sync.store.read_connection import ReadConnection

_STATES = """SELECT s.name, (SELECT max(ended) FROM sync_run r WHERE r.source = s.name AND r.mode = 'content' AND r.ok),
    coalesce(
        (SELECT error FROM sync_run r WHERE r.source = s.name AND r.mode = 'content' ORDER BY r.id DESC LIMIT 1),
        (SELECT error FROM sync_run r WHERE r.source = s.name AND r.mode = 'alerts' ORDER BY r.id DESC LIMIT 1)),
    (SELECT left_out FROM sync_run r WHERE r.source = s.name AND r.mode = 'content' AND r.ok ORDER BY r.id DESC LIMIT 1)
    FROM source s ORDER BY s.position"""


class SourceState(NamedTuple):
    """One source. Times in seconds since 1970."""

    name: str
    read_at: float | None
    """When it was last read whole; None when it never was."""
    error: str | None
    """Why the last round of content failed, or else that of alerts, if one did. Alerts are read far more often."""
    left_out: int | None
    """How many records the last complete round could not use."""


def source_states(directory: Path) -> list[SourceState]:
    """Answer all sources in the order of the settings. Raises `StoreUnusable`."""
    with closing(ReadConnection(directory)) as database:
        return [SourceState(*row) for row in database.rows(_STATES)]
