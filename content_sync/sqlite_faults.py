"""Turns SQLite's and the file system's complaints into sentences that say what to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from content_sync.errors import StoreCorrupt, StoreUnusable
from content_sync.file_owner import other_owner

_FULL = {"SQLITE_FULL"}
_FORBIDDEN = {"SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"}
_CORRUPT = {"SQLITE_CORRUPT", "SQLITE_NOTADB"}
_BUSY = {"SQLITE_BUSY", "SQLITE_LOCKED"}


@contextmanager
def sqlite_faults(path: Path) -> Iterator[None]:
    """Let only the named faults of the store out of the block, and bugs; `path` is what they speak of."""
    try:
        yield
    except sqlite3.DatabaseError as fault:
        if is_bug(fault):
            raise
        raise store_fault(fault, path) from fault
    except OSError as fault:
        raise store_fault(fault, path) from fault


def is_bug(fault: sqlite3.Error) -> bool:
    """Tell whether SQLite did not understand a statement: that is no fault of the store."""
    return getattr(fault, "sqlite_errorname", "") in ("SQLITE_ERROR", "SQLITE_MISUSE", "SQLITE_RANGE")


def store_fault(fault: sqlite3.Error | OSError, path: Path) -> StoreUnusable:
    """Name the known fault behind `fault`, which came up at `path`; programming errors are the caller's to let pass."""
    name = _name(fault)
    if name in _FULL:
        return StoreUnusable(f"The disk that holds {path.parent} is full: free some space on it. No content is lost.")
    if name in _FORBIDDEN:
        owner = other_owner(path)
        whose = f" (it belongs to the user {owner})" if owner else ""
        return StoreUnusable(f"{path} cannot be opened or written{whose}: let the kiosk's user write to {path.parent}.")
    if name in _CORRUPT:
        return StoreCorrupt(f"{path} is damaged: {fault}.")
    if name in _BUSY:
        return StoreUnusable(f"Another program holds {path}: stop it and try again.")
    return StoreUnusable(f"{path} cannot be used ({fault}): check the disk.")


def _name(fault: sqlite3.Error | OSError) -> str:
    """Answer SQLite's primary name of a fault; a fault of the file system as its nearest equal."""
    if isinstance(fault, OSError):
        if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            return "SQLITE_FULL"
        return "SQLITE_CANTOPEN" if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR) else ""
    name = getattr(fault, "sqlite_errorname", "") or ""
    known = _FULL | _FORBIDDEN | _CORRUPT | _BUSY
    # Extended names carry their family in front: SQLITE_CORRUPT_INDEX, SQLITE_READONLY_DIRECTORY.
    return next((family for family in known if name == family or name.startswith(family + "_")), name)
