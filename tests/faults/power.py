"""What a power cut may leave of a store, made from a copy of its files at one moment of a round.

SQLite promises (https://www.sqlite.org/wal.html, https://www.sqlite.org/atomiccommit.html) with `synchronous = FULL`:
a commit is done when its frames of the log are synced; a checkpoint syncs the log before it touches the database, and
the database before it resets the log. Whatever was written and not yet synced may be on the disk, or not, or in part,
in sectors of 512 bytes and in any order.
"""

import random
import shutil
from pathlib import Path
from typing import Literal

from content_sync.store import DATABASE

_SECTOR = 512
_PAGE = 4096

Moment = Literal["quiet", "logging", "checkpointing"]


def moment_of(store: Path, before: bytes) -> Moment:
    """Tell what the writer was doing to the database, which was `before` when its round began."""
    if not _log_of(store):
        return "quiet"
    return "logging" if (store / DATABASE).read_bytes() == before else "checkpointing"


def cut_power(copy: Path, into: Path, before: bytes, chance: random.Random) -> None:
    """Make in `into` what a power cut might have left of `copy`."""
    shutil.copytree(copy, into)
    moment = moment_of(copy, before)
    if moment == "logging":
        # The log may not have been synced since the round began, up to its very first byte.
        log = into / f"{DATABASE}-wal"
        log.write_bytes(_half_written(b"", log.read_bytes(), chance))
    elif moment == "checkpointing":
        database = into / DATABASE
        database.write_bytes(_half_written(before, database.read_bytes(), chance))
    _shake(into / f"{DATABASE}-shm", chance)


def _half_written(old: bytes, new: bytes, chance: random.Random) -> bytes:
    """Answer what may be on the disk of a file that was `old` when it was last synced, and `new` in memory."""
    length = chance.choice((len(old), len(new), chance.randint(min(len(old), len(new)), max(len(old), len(new)))))
    unit = chance.choice((_SECTOR, _PAGE))
    share = chance.choice((0.0, 0.05, 0.5, 0.95, 1.0))
    pieces = []
    for start in range(0, length, unit):
        piece = new[start : start + unit] if chance.random() < share else old[start : start + unit]
        pieces.append(piece.ljust(min(unit, length - start), b"\0")[: length - start])
    return b"".join(pieces)


def _shake(index: Path, chance: random.Random) -> None:
    """The index of the log is never synced: after a power cut it is anything."""
    match chance.randrange(4):
        case 0:
            index.unlink(missing_ok=True)
        case 1 if index.exists():
            index.write_bytes(chance.randbytes(index.stat().st_size))
        case 2 if index.exists():
            index.write_bytes(bytes(index.stat().st_size))


def _log_of(store: Path) -> bytes:
    log = store / f"{DATABASE}-wal"
    return log.read_bytes() if log.exists() else b""
