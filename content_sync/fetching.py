"""What an adapter is given to bring its mirror of a source up to date."""

from typing import Literal

from msgspec import Struct

from content_sync.council_api import CouncilApi
from content_sync.mirror import Mirror
from content_sync.source import Source

Depth = Literal["full", "changes"]
"""`full` asks for everything again; `changes` for what the source says is different, and relies on the mirror."""


_AHEAD = "clock ahead"


class Fetching(Struct, frozen=True, kw_only=True):
    """One round of fetching from one source."""

    api: CouncilApi
    source: Source
    mirror: Mirror
    depth: Depth
    elapsed_s: float
    """Seconds since the last complete round of this source, at most a day: how much of a day's work is due."""

    @property
    def ahead_s(self) -> float | None:
        """How far the booth's clock is ahead of the website's, by this round or the last; None where nobody told."""
        ahead_s = self.api.clock_ahead_s
        return self.mirror.note(_AHEAD, float) if ahead_s is None else ahead_s

    def remember_clock(self) -> None:
        """Let the next round know before its first answer; to be called when a round ends."""
        self.mirror.write_note(_AHEAD, self.ahead_s)
