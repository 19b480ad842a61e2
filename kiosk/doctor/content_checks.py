"""Whether the booth has content, how old it is, and whether more of it can be kept."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from content_sync.errors import StoreUnusable
from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from kiosk.doctor.finding import Finding
from kiosk.settings import Settings

_OLD = timedelta(days=1)
_LEAST_FREE_MB = 200
"""A round writes the database's log, a copy of the database and pictures."""
_MB = 1_000_000


def check_store(settings: Settings) -> Iterator[Finding]:
    """Check that the store's folder is there and can be written, with room to spare."""
    folder = settings.store.directory
    if not folder.is_dir():
        advice = "make it, owned by the kiosk's user, or mend [store] directory"
        yield Finding("store", "FAILED", f"The folder {folder} does not exist: {advice}.")
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        advice = f"run as the kiosk's user, or give it the folder (it belongs to user {folder.stat().st_uid})"
        yield Finding("store", "FAILED", f"The folder {folder} cannot be written: {advice}.")
    else:
        yield Finding("store", "OK", f"The folder {folder} can be written.")
    free = shutil.disk_usage(folder).free // _MB
    if free < _LEAST_FREE_MB:
        yield Finding("disk", "FAILED", f"Only {free} MB are free on the disk of {folder}: make room.")
    elif free < settings.store.media_mb - _size(folder) // _MB:
        advice = "make room, or lower [store] media_mb"
        yield Finding("disk", "ATTENTION", f"{free} MB are free, less than pictures may still need: {advice}.")
    else:
        yield Finding("disk", "OK", f"{free} MB are free.")


def check_content(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Check that there is content, and when it was last compared with the council's website."""
    folder = settings.store.directory
    if not (folder / DATABASE).exists():
        yield Finding("content", "FAILED", "There is no content yet: run kiosk sync and read what it says.")
        return
    reader = ContentReader(folder)
    try:
        fresh = reader.freshness()
    except StoreUnusable as error:
        yield Finding("content", "FAILED", str(error))
        return
    finally:
        reader.close()
    if reader.is_of_older_kiosk:
        advice = "run kiosk sync once, or start the kiosk: its first round brings it up to date"
        yield Finding("content", "ATTENTION", f"The content is an older kiosk's: {advice}.")
    elif not fresh.item_count:
        yield Finding("content", "FAILED", "The store is empty: run kiosk sync and read what it says.")
    elif fresh.checked_at is None:
        advice = "run kiosk sync and read what it says"
        yield Finding("content", "ATTENTION", f"A source has never been read completely: {advice}.")
    else:
        yield _age(fresh.item_count, now - fresh.checked_at)


def check_media(settings: Settings) -> Iterator[Finding]:
    """Say how much of the space for pictures is used."""
    folder = settings.store.directory / "media"
    used = _size(folder) // _MB
    most = settings.store.media_mb
    if used > most:
        yield Finding("pictures", "ATTENTION", f"Pictures use {used} MB of {most} MB: raise [store] media_mb.")
    else:
        yield Finding("pictures", "OK", f"Pictures use {used} MB of {most} MB.")


def _age(count: int, age: timedelta) -> Finding:
    sentence = f"{count} items, last compared with the council's website {said_of_age(age)} ago"
    if age < _OLD:
        return Finding("content", "OK", f"{sentence}.")
    advice = "check the network and run kiosk sync; it says which source does not answer"
    return Finding("content", "ATTENTION", f"{sentence}: {advice}.")


def said_of_age(age: timedelta) -> str:
    """Say a span in its largest fitting unit; days only from two on, hours too."""
    for unit, length in (("days", timedelta(days=1)), ("hours", timedelta(hours=1))):
        if age >= 2 * length:
            return f"{age // length} {unit}"
    return f"{age // timedelta(minutes=1)} minutes"


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
