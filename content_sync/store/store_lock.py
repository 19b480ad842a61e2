"""Who may write to the store: one process at a time. A sync that watches lets others in between its rounds."""

import fcntl
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from content_sync.errors import StoreUnusable
from content_sync.store.connection import store_faults

_LOG = logging.getLogger("content_sync")

_WATCH = "sync.lock"
"""Locked for as long as a sync watches. The right to write is the lock on the store's folder itself."""
_LOOK_S = 0.1


class StoreLock:
    """The right to write to the store, of the sync that watches."""

    def __init__(self, right: int) -> None:
        """`right`: the open folder that carries it."""
        self._right = right

    def lend(self, seconds: float) -> None:
        """Wait so long, and for whoever then writes: somebody may bring a pack or sync by hand meanwhile."""
        if seconds <= 0:
            return
        fcntl.flock(self._right, fcntl.LOCK_UN)
        time.sleep(seconds)
        fcntl.flock(self._right, fcntl.LOCK_EX)


@contextmanager
def watched_store(directory: Path) -> Iterator[StoreLock]:
    """Hold the store for a sync that watches; a second one gets `StoreUnusable` at once.

    What somebody writes by hand at this moment is waited for.
    """
    with _folder(directory) as right, _watch_file(directory) as watch:
        if not _is_locked(watch):
            raise StoreUnusable(f"Another kiosk sync --watch is at work on {directory}: one is enough.")
        if not _is_locked(right):
            _LOG.info("Somebody syncs or imports by hand: the first round waits for that.")
            fcntl.flock(right, fcntl.LOCK_EX)
        yield StoreLock(right)


@contextmanager
def borrowed_store(directory: Path, patience_s: float, on_wait: Callable[[], object] = lambda: None) -> Iterator[bool]:
    """Hold the store to write to it once: alone (True), or beside a sync that waits for its next round (False).

    That one has the database open. `patience_s`: so long somebody else may still write; `on_wait` is called when that
    is so. Raises `StoreUnusable` when it takes longer.
    """
    ends = time.monotonic() + patience_s
    with _folder(directory) as right:
        if not _is_locked(right):
            on_wait()
            while not _is_locked(right):
                if time.monotonic() >= ends:
                    raise StoreUnusable(_busy(directory))
                time.sleep(_LOOK_S)
        with _watch_file(directory) as watch:
            is_alone = _is_locked(watch)
        yield is_alone


def is_watched(directory: Path) -> bool:
    """Tell whether a sync watches this store. Raises `StoreUnusable` where that cannot be seen."""
    path = directory / _WATCH
    with store_faults(path):
        if not path.exists():
            return False
    with _opened(path, 0) as watch:
        return not _is_locked(watch)


def _busy(directory: Path) -> str:
    how = "journalctl -u kiosk tells how a round of the booth goes"
    return f"A kiosk sync is at work on {directory}: try again later ({how}), or first end it (systemctl stop kiosk)."


def _folder(directory: Path) -> AbstractContextManager[int]:
    with store_faults(directory):
        directory.mkdir(parents=True, exist_ok=True)
    return _opened(directory, os.O_DIRECTORY)


def _watch_file(directory: Path) -> AbstractContextManager[int]:
    return _opened(directory / _WATCH, os.O_CREAT)


@contextmanager
def _opened(path: Path, how: int) -> Iterator[int]:
    with store_faults(path):
        opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC | how, 0o644)
    try:
        yield opened
    finally:
        os.close(opened)


def _is_locked(opened: int) -> bool:
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
