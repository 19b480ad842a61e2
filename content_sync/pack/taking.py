"""Takes a pack into the store: whole or not at all, also when it is cut off at any moment.

Pictures first, under the hash of their content, where they disturb nothing; then the database in one transaction, so
that a window that is open sees the old content, and at its next look the new.
"""

import logging
from contextlib import nullcontext
from hashlib import file_digest
from pathlib import Path, PurePosixPath

from msgspec import Struct

from content_sync.clock import Clock
from content_sync.errors import PackUnusable, StoreCorrupt, StoreUnusable
from content_sync.pack.admission import Trust, check_admission, check_room
from content_sync.pack.held import held
from content_sync.pack.manifest import Manifest, Member, PackedSource
from content_sync.pack.placing import put_in_place
from content_sync.pack.reading import OpenPack
from content_sync.pack.staging import staging
from content_sync.store import DATABASE
from content_sync.store.backup import back_up, open_or_recover
from content_sync.store.connection import store_faults
from content_sync.store.store_lock import borrowed_store
from content_sync.store.writer import ContentWriter

_LOG = logging.getLogger("content_sync")


class Taker(Struct, frozen=True, kw_only=True):
    """A booth that takes packs."""

    directory: Path
    """Where its store is."""
    trust: Trust
    clock: Clock
    older: bool = False
    """Whether somebody wants a pack though it is older than what is there."""


def import_pack(path: Path, taker: Taker, patience_s: float) -> Manifest:
    """Take a pack while the sync process waits for its next round or does not run at all.

    `patience_s`: so long a round may still go on. Raises `PackUnusable` and `StoreUnusable`; then the content is as
    before.
    """
    with borrowed_store(taker.directory, patience_s) as is_alone:
        try:
            have = held(taker.directory)
        except StoreCorrupt:
            # A running sync mends it, but nobody may have it open when somebody else does.
            if not is_alone:
                raise
            have = ()
        is_open = not is_alone and (taker.directory / DATABASE).exists()
        return take(path, taker, have, is_open=is_open)


def take(path: Path, taker: Taker, have: tuple[PackedSource, ...], *, is_open: bool) -> Manifest:
    """Take a pack as the store's only writer. `have`: what is there. `is_open`: its database is, and is well."""
    directory = taker.directory
    with staging(directory) as folder:
        with OpenPack(path) as pack:
            check_admission(pack, taker.trust, have, taker.clock, older=taker.older)
            manifest = pack.manifest
            with store_faults(directory):
                new = {one.name: one for one in manifest.pictures if not _is_there(directory, one)}
            check_room(directory, manifest, new.values())
            here = {DATABASE: folder / DATABASE} | {name: folder / PurePosixPath(name).name for name in new}
            pack.copy_members(lambda member: here.get(member.name))
        _prepare(folder, path, manifest, taker)
        with nullcontext() if is_open else open_or_recover(directory, taker.clock.now()):
            put_in_place(directory, manifest, here)
    _keep_good_copy(taker)
    return manifest


def _is_there(directory: Path, picture: Member) -> bool:
    """Tell whether a picture is there and sound: the booth may have no other way to mend one than this pack."""
    path = directory / picture.name
    if not path.is_file() or path.stat().st_size != picture.bytes:
        return False
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest() == picture.sha256


def _prepare(folder: Path, path: Path, manifest: Manifest, taker: Taker) -> None:
    """Bring the pack's database to this kiosk's schema and index, and this booth's order of sources."""
    try:
        with ContentWriter(folder) as writer:
            writer.keep_only_sources(taker.trust.sources, taker.clock.now().timestamp())
        is_as_said = held(folder) == manifest.sources
    except StoreCorrupt as fault:
        raise PackUnusable(f"The database in {path} cannot be used ({fault}): build it again.") from fault
    if not is_as_said:
        raise PackUnusable(f"{path} holds other content than it says: build it again.")


def _keep_good_copy(taker: Taker) -> None:
    """Copy the database for a bad day: a booth without a network has no round that would do it."""
    try:
        back_up(taker.directory, taker.clock.now())
    except StoreUnusable as fault:
        _LOG.warning("No copy of the database could be made: %s", fault)
