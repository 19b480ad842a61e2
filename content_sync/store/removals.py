"""Decides what may go when a complete round no longer shows it: a website's bad day must not empty the booth."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from content_sync.store.staging import Known, Register

BELIEVED_AT_ONCE = frozenset({"alert", "event", "news"})
"""These come and go: their absence is news, not a fault."""

MOST_VANISHED = 0.3
FEWEST_ITEMS = 20
SECOND_ROUND_S = 600.0


class Removals(NamedTuple):
    """What to do with a table's records that a complete round did or did not show."""

    remove: tuple[str, ...]
    hold: tuple[str, ...]
    """Missed for the first time and in suspicious numbers: to be marked as missing."""
    found: tuple[str, ...]
    """Once marked as missing and sent again."""
    refused: int
    """How many stay although the round did not show them."""


def decide_removals(
    known: Register, seen: Mapping[str, AbstractSet[str]], spared: AbstractSet[str], now: float
) -> dict[str, Removals]:
    """Compare what is `known` with what was `seen`, table by table; `spared` were sent, could not be used, and stay.

    A round that is in doubt about one kind takes away nothing else either: what stays would lose its places and
    pictures. Alerts, events and news go in any case.
    """
    vanished = {
        (table, kind): (uids, total)
        for table, entries in known.items()
        for kind, (uids, total) in _vanished(entries, seen[table], spared).items()
    }
    in_doubt = not all(_is_credible(kind, len(uids), total) for (_, kind), (uids, total) in vanished.items())
    decided = {table: _Deciding(entries, now) for table, entries in known.items()}
    for (table, kind), (uids, _) in vanished.items():
        decided[table].take(uids, is_credible=kind in BELIEVED_AT_ONCE or not in_doubt)
    return {table: one.removals(seen[table] | spared) for table, one in decided.items()}


class _Deciding:
    """One table."""

    def __init__(self, known: dict[str, Known], now: float) -> None:
        self._known = known
        self._now = now
        self._remove: list[str] = []
        self._hold: list[str] = []
        self._refused = 0

    def take(self, uids: Sequence[str], *, is_credible: bool) -> None:
        """Decide about records of one kind that the round did not show."""
        missed_twice = [uid for uid in uids if is_credible or _is_missed_twice(self._known[uid], self._now)]
        self._remove += missed_twice
        if not is_credible:
            self._hold += [uid for uid in uids if _must_mark(self._known[uid], self._now)]
            self._refused += len(uids) - len(missed_twice)

    def removals(self, sent: AbstractSet[str]) -> Removals:
        """Answer what was decided, and what is back again, be it of use or not."""
        marked = (uid for uid, entry in self._known.items() if not entry.is_deleted and entry.missing_since is not None)
        found = tuple(uid for uid in marked if uid in sent)
        return Removals(tuple(self._remove), tuple(self._hold), found, self._refused)


def _vanished(
    known: dict[str, Known], seen: AbstractSet[str], spared: AbstractSet[str]
) -> dict[str, tuple[list[str], int]]:
    """Answer, by kind, what is not there any more, and how many there were."""
    totals: dict[str, int] = defaultdict(int)
    vanished: dict[str, list[str]] = defaultdict(list)
    for uid, entry in known.items():
        if not entry.is_deleted:
            totals[entry.kind] += 1
            if uid not in seen and uid not in spared:
                vanished[entry.kind].append(uid)
    return {kind: (uids, totals[kind]) for kind, uids in vanished.items()}


def _is_credible(kind: str, vanished: int, total: int) -> bool:
    return kind in BELIEVED_AT_ONCE or total < FEWEST_ITEMS or vanished <= MOST_VANISHED * total


def _is_missed_twice(entry: Known, now: float) -> bool:
    return entry.missing_since is not None and now - entry.missing_since >= SECOND_ROUND_S


def _must_mark(entry: Known, now: float) -> bool:
    # A mark from the future is left from a clock that ran ahead: it starts again.
    return entry.missing_since is None or entry.missing_since > now
