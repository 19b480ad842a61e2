"""Whether the booth has content, how old it is, and whether more of it can be kept."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from content_sync.errors import StoreUnusable
from content_sync.file_owner import other_owner, user_name
from content_sync.store import DATABASE
from content_sync.store.reader import ContentReader
from kiosk.doctor.finding import Finding
from kiosk.doctor.moments import is_to_come, said_of_moment
from kiosk.settings import Settings

_PICTURES = "media"
_OLD = timedelta(days=1)
_LEAST_FREE_MB = 200
"""A round writes the database's log, a copy of the database and pictures."""
_MB = 1_000_000


def check_store(settings: Settings) -> Iterator[Finding]:
    """Check that the store's folder is there and can be written, with room to spare."""
    folder = settings.store.directory
    if _is_closed(folder):
        advice = f"run this as the kiosk's user: sudo -u {other_owner(folder) or 'kiosk'} kiosk doctor"
        yield Finding("store", "FAILED", f"This user may not look into the folder {folder}: {advice}.")
        return
    if not folder.is_dir():
        advice = "make it, owned by the kiosk's user, or mend [store] directory"
        yield Finding("store", "FAILED", f"The folder {folder} does not exist: {advice}.")
        return
    yield _writable(folder)
    free = shutil.disk_usage(folder).free // _MB
    if free < _LEAST_FREE_MB:
        yield Finding("disk", "FAILED", f"Only {free} MB are free on the disk of {folder}: make room.")
    elif free < settings.store.media_mb - _size(folder / _PICTURES) // _MB:
        advice = "make room, or lower [store] media_mb"
        yield Finding("disk", "ATTENTION", f"{free} MB are free, less than pictures may still need: {advice}.")
    else:
        yield Finding("disk", "OK", f"{free} MB are free.")


def check_content(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Check that there is content, and when it was last compared with the council's website."""
    folder = settings.store.directory
    if _is_closed(folder):
        return
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
        yield _age(fresh.item_count, fresh.checked_at, now)


def check_media(settings: Settings) -> Iterator[Finding]:
    """Say how much of the space for pictures is used."""
    if _is_closed(settings.store.directory):
        return
    used = _size(settings.store.directory / _PICTURES) // _MB
    most = settings.store.media_mb
    if used > most:
        yield Finding("pictures", "ATTENTION", f"Pictures use {used} MB of {most} MB: raise [store] media_mb.")
    else:
        yield Finding("pictures", "OK", f"Pictures use {used} MB of {most} MB.")


def _writable(folder: Path) -> Finding:
    """Tell whether the kiosk's user can write to the folder and to all that is in it."""
    owner = folder.stat().st_uid
    if not os.access(folder, os.W_OK):
        advice = f"run this as the kiosk's user, sudo -u kiosk kiosk doctor (the folder belongs to {user_name(owner)})"
        return Finding("store", "FAILED", f"The folder {folder} cannot be written: {advice}.")
    for file in folder.iterdir():
        with suppress(FileNotFoundError):  # a sync process has just taken it away
            # Only files: where the folder is a disk of its own, root's lost+found stands in it.
            if (other := file.stat().st_uid) != owner and file.is_file():
                advice = f"sudo chown -R {user_name(owner)}: {folder}"
                sentence = f"{file} belongs to {user_name(other)}, the folder around it to {user_name(owner)}: {advice}"
                return Finding("store", "FAILED", sentence)
    return Finding("store", "OK", f"The folder {folder} can be written.")


def _is_closed(folder: Path) -> bool:
    """Tell whether this user may not look into the store; `check_store` has said so."""
    try:
        return folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK)
    except PermissionError:  # nor into a folder above it
        return True


def _age(count: int, checked_at: datetime, now: datetime) -> Finding:
    sentence = f"{count} items, last compared with the council's website {said_of_moment(checked_at, now)}"
    if is_to_come(checked_at, now):
        advice = "set the clock (timedatectl), or that of the computer that made the pack"
        return Finding("content", "ATTENTION", f"{sentence}: {advice}.")
    if now - checked_at < _OLD:
        return Finding("content", "OK", f"{sentence}.")
    advice = "check the network and run kiosk sync; it says which source does not answer"
    return Finding("content", "ATTENTION", f"{sentence}: {advice}.")


def _size(folder: Path) -> int:
    """Count the bytes of all files; one that a sync process takes away meanwhile counts nothing."""
    size = 0
    for inside, _folders, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):
                size += Path(inside, name).stat().st_size
    return size
