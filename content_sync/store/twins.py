"""Several sources publish the same service: the item of the source that the settings name first is shown, once.

All items are kept. What is a twin of what follows from the items and the order of the sources alone, and is found anew
in each transaction that changes one of them: so no order of rounds leads elsewhere, and an item is back in the moment
in which its twin goes (docs/decisions/0018-merging.md).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import combinations, groupby
from operator import itemgetter
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from content_sync.store.identities import STRENGTH, Facts
from content_sync.store.search_index import SearchIndex

# One item of a source alone carries a key, or the key says too little: forty lunch clubs have one number.
_SOLE = """SELECT carried.key, s.position, i.source, min(i.uid), carried.value
    FROM item i JOIN source s ON s.name = i.source JOIN json_each(i.identities) carried
    WHERE i.deleted_at IS NULL
    GROUP BY carried.key, s.position, i.source HAVING count(*) = 1 ORDER BY carried.key, s.position, i.source"""
_PARTS = """SELECT i.uid, i.parent_uid FROM json_each(:uids) wanted JOIN item i ON i.parent_uid = wanted.value
    WHERE i.deleted_at IS NULL"""
_FACTS = msgspec.json.Decoder(Facts)
_BEFORE = "SELECT uid, twin_uid FROM item WHERE twin_uid IS NOT NULL AND deleted_at IS NULL"


class _Sole(NamedTuple):
    """The one item of a source that carries a key. Of two, that of the earlier source is smaller."""

    position: int
    source: str
    uid: str
    facts: str
    """As JSON (`identities.Facts`)."""


class _Pair(NamedTuple):
    """Two items that share a key. What counts more is smaller."""

    later_source: tuple[int, str]
    earlier_source: tuple[int, str]
    strength: int
    earlier: str
    later: str


def settle(connection: Connection, index: SearchIndex) -> int:
    """Find the twins among all that is there, and show what has none any more; answer for how many items it changed."""
    before: dict[str, str] = dict(connection.exec_driver_sql(_BEFORE).tuples().all())
    now = _twins(connection) if _source_count(connection) > 1 else {}
    changed = {uid: now.get(uid) for uid in before.keys() | now.keys() if before.get(uid) != now.get(uid)}
    if changed:
        connection.exec_driver_sql(
            "UPDATE item SET twin_uid = ? WHERE uid = ?", [(twin, uid) for uid, twin in sorted(changed.items())]
        )
        index.take_away(sorted(changed.keys() - before.keys()))
        index.put_back(sorted(changed.keys() - now.keys()))
    return len(changed)


def _source_count(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM source").scalar_one())


def _twins(connection: Connection) -> dict[str, str]:
    """Answer for each item that is not shown the one that is shown instead."""
    apart: set[tuple[str, str]] = set()
    pairs = sorted(_pairs(connection.exec_driver_sql(_SOLE).tuples(), apart))
    twins = _matched(pairs, apart)
    return twins | _parts(connection, twins)


def _pairs(rows: Iterable[tuple[str, int, str, str, str]], apart: set[tuple[str, str]]) -> Iterator[_Pair]:
    """Give the items that share a key; those of which what is known says that they are two come into `apart`."""
    for key, group in groupby(rows, itemgetter(0)):
        strength = next(rank for rank, start in enumerate(STRENGTH) if key.startswith(start))
        for earlier, later in combinations([_Sole(*row[1:]) for row in group], 2):
            if _agree(earlier.facts, later.facts):
                yield _Pair(later[:2], earlier[:2], strength, earlier.uid, later.uid)
            else:
                apart.add((earlier.uid, later.uid))


def _agree(ours: str, theirs: str) -> bool:
    """Tell whether nothing that is known of both is different."""
    if ours == theirs:
        return True
    known, other = _facts(ours), _facts(theirs)
    return all(known[name] == other[name] for name in known.keys() & other.keys() if known[name] and other[name])


def _facts(written: str) -> Facts:
    # Older kiosks wrote the provider alone; their items are written anew by the next round.
    return _FACTS.decode(written) if written.startswith("{") else {"provider": written}


def _matched(pairs: Iterable[_Pair], apart: AbstractSet[tuple[str, str]]) -> dict[str, str]:
    """Give each item at most one twin, and each twin at most one item of a source: in one source nothing is merged.

    `pairs`: what counts more first. What is `apart` does not become one by way of a third.
    """
    twins: dict[str, str] = {}
    taken: set[tuple[str, tuple[int, str]]] = set()
    for pair in pairs:
        shown = twins.get(pair.earlier, pair.earlier)
        is_told_apart = shown != pair.earlier and (shown, pair.later) in apart
        if pair.later not in twins and (shown, pair.later_source) not in taken and not is_told_apart:
            twins[pair.later] = shown
            taken.add((shown, pair.later_source))
    return twins


def _parts(connection: Connection, twins: Mapping[str, str]) -> dict[str, str]:
    """Answer the pages of guides, and the steps, that go with what they are a part of."""
    rows = connection.exec_driver_sql(_PARTS, {"uids": json.dumps(list(twins))})
    return {uid: twins[parent] for uid, parent in rows if uid not in twins}
