"""What a round could not use: counted, and told in few lines."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from content_sync.content import LeftOut

_MOST_KEPT = 200
_MOST_LINES = 20
_A_FEW = 2
"""Where more have the same reason, one line tells of all."""


class LeftOuts:
    """What one round left out: all are counted, the first reasons are kept, and the uids whose older record stays."""

    def __init__(self) -> None:
        self.count = 0
        self.reasons: list[LeftOut] = []
        self.uids: set[str] = set()

    def add(self, entry: LeftOut) -> None:
        """Count one."""
        self.count += 1
        if len(self.reasons) < _MOST_KEPT:
            self.reasons.append(entry)
        if entry.uid is not None:
            self.uids.add(entry.uid)

    def add_noted(self, entries: Sequence[LeftOut], count: int) -> None:
        """Count so many that were left out earlier, of which these are known."""
        for entry in entries:
            self.add(entry)
        self.count += count - len(entries)


def said_of(entries: Iterable[LeftOut], count: int) -> Iterator[str]:
    """Give a line for each of `entries`, one for many of the same reason, and one for the rest of `count`."""
    paths: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        paths[entry.reason].append(entry.path)
    groups = [
        (path, others, reason)
        for reason, (first, *more) in paths.items()
        for path, others in ([(first, len(more))] if len(more) >= _A_FEW else [(one, 0) for one in (first, *more)])
    ]
    for path, others, reason in groups[:_MOST_LINES]:
        yield f"left out {path}{f' and {others} others' if others else ''}: {reason}"
    if rest := count - sum(1 + others for _path, others, _reason in groups[:_MOST_LINES]):
        yield f"left out {rest} more"
