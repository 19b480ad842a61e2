"""Decides what may go when a complete round no longer shows it: a website's bad day must not empty the booth."""

from collections import defaultdict
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from content_sync.store.staging import Known

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
    """Once marked as missing and back again."""
    refused: int
    """How many stay although the round did not show them."""


def decide_removals(known: dict[str, Known], seen: AbstractSet[str], spared: AbstractSet[str], now: float) -> Removals:
    """Compare what is `known` with what was `seen`; `spared` were sent but could not be used, so they stay."""
    here = {uid: entry for uid, entry in known.items() if not entry.is_deleted}
    totals: dict[str, int] = defaultdict(int)
    vanished: dict[str, list[str]] = defaultdict(list)
    for uid, entry in here.items():
        totals[entry.kind] += 1
        if uid not in seen and uid not in spared:
            vanished[entry.kind].append(uid)
    remove: list[str] = []
    hold: list[str] = []
    refused = 0
    for kind, uids in vanished.items():
        if _is_credible(kind, len(uids), totals[kind]):
            remove += uids
            continue
        missed_before = [uid for uid in uids if _is_missed_twice(here[uid], now)]
        remove += missed_before
        hold += [uid for uid in uids if _must_mark(here[uid], now)]
        refused += len(uids) - len(missed_before)
    found = tuple(uid for uid, entry in here.items() if entry.missing_since is not None and uid in seen)
    return Removals(tuple(remove), tuple(hold), found, refused)


def _is_credible(kind: str, vanished: int, total: int) -> bool:
    return kind in BELIEVED_AT_ONCE or total < FEWEST_ITEMS or vanished <= MOST_VANISHED * total


def _is_missed_twice(entry: Known, now: float) -> bool:
    return entry.missing_since is not None and now - entry.missing_since >= SECOND_ROUND_S


def _must_mark(entry: Known, now: float) -> bool:
    # A mark from the future is left from a clock that ran ahead: it starts again.
    return entry.missing_since is None or entry.missing_since > now
