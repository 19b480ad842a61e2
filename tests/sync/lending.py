"""A sync that watches and waits: between its rounds it lends the store, again and again."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from content_sync.store.store_lock import StoreLock


@contextmanager
def lending(lock: StoreLock) -> Iterator[threading.Event]:
    """Let rounds of no length follow one another; the event is set from the end of one to the beginning of the next."""
    is_over = threading.Event()
    waits = threading.Event()

    def go_on() -> None:
        while not is_over.is_set():
            waits.set()
            lock.lend(0.25)
            waits.clear()

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        yield waits
    finally:
        is_over.set()
        thread.join()
