"""Builds a pack from a store, on a booth or in the office, while a sync may be at work."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest, sha256
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import BinaryIO

from nacl.signing import SigningKey

from content_sync.clock import Clock
from content_sync.errors import PackUnusable
from content_sync.pack.keys import signature_of
from content_sync.pack.manifest import ENDING, MANIFEST, SIGNATURE, Manifest, Member, encoded
from content_sync.pack.snapshot import Snapshot, snapshot
from content_sync.pack.staging import BUILDING, drop_leftovers
from content_sync.pack.tar_blocks import END, header, padding
from content_sync.store import DATABASE, SCHEMA_VERSION
from content_sync.store.connection import store_faults
from content_sync.store.durable import settle
from content_sync.store.holdings import MediaFile

_CHUNK = 1 << 20


class _SpoiltError(Exception):
    """A picture is not what its name says, or went while the pack was built; the text is its path."""


def build(directory: Path, out: Path, key: SigningKey, clock: Clock) -> Path:
    """Write the store in `directory` into the file `out`, or into a file with a telling name in the folder `out`.

    Answers the file. Raises `PackUnusable` and `StoreUnusable`; then there is no new file.
    """
    if not (directory / DATABASE).exists():
        raise PackUnusable(f"There is no content in {directory}: run kiosk sync first.")
    drop_leftovers(directory)
    spoilt: set[str] = set()
    while True:
        with _folder_in(directory) as folder:
            taken = snapshot(directory, folder, spoilt)
            manifest = _manifest_of(taken)
            path = out / _name_of(manifest, clock) if out.is_dir() else out
            try:
                with _new_file(path) as file:
                    _write(file, manifest, taken, directory, key)
            except _SpoiltError as picture:
                if str(picture) in spoilt:
                    raise PackUnusable(f"{directory} cannot be read: check the disk.") from picture
                # Its row must go too: the database never tells of a picture that is not there.
                spoilt.add(str(picture))
            else:
                return path


@contextmanager
def _folder_in(directory: Path) -> Iterator[Path]:
    """Give a folder on the store's disk: /tmp may be memory, and the stick slow."""
    with store_faults(directory / DATABASE):
        made = TemporaryDirectory(dir=directory, prefix=BUILDING, ignore_cleanup_errors=True)
    with made as folder:
        yield Path(folder)


def _manifest_of(taken: Snapshot) -> Manifest:
    with taken.database.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    database = Member(DATABASE, taken.database.stat().st_size, digest)
    pictures = {file.path: _member_of(file) for file in taken.pictures}
    return Manifest(
        schema=SCHEMA_VERSION,
        sources=taken.sources,
        languages=taken.languages,
        rules=taken.rules,
        members=(database, *(pictures[path] for path in sorted(pictures))),
    )


def _member_of(picture: MediaFile) -> Member:
    return Member(picture.path, picture.bytes, PurePosixPath(picture.path).stem)


def _name_of(manifest: Manifest, clock: Clock) -> str:
    names = "-".join(source.name for source in manifest.sources)
    return f"{names}-{clock.local(manifest.checked):%Y-%m-%d}{ENDING}"


def _write(file: BinaryIO, manifest: Manifest, taken: Snapshot, directory: Path, key: SigningKey) -> None:
    head = encoded(manifest)
    file.writelines(
        header(name, len(content)) + content + padding(len(content))
        for name, content in ((MANIFEST, head), (SIGNATURE, signature_of(head, key)))
    )
    for member in manifest.members:
        path = taken.database if member.name == DATABASE else directory / member.name
        file.write(header(member.name, member.bytes))
        file.writelines(_checked(path, member))
        file.write(padding(member.bytes))
    file.write(END)


def _checked(path: Path, member: Member) -> Iterator[bytes]:
    """Give a file's content; raises when it turns out to be another."""
    digest, left = sha256(), member.bytes
    try:
        with path.open("rb") as file:
            while left and (chunk := file.read(min(left, _CHUNK))):
                digest.update(chunk)
                left -= len(chunk)
                yield chunk
    except OSError as fault:
        raise _SpoiltError(member.name) from fault
    if left or digest.hexdigest() != member.sha256:
        raise _SpoiltError(member.name)


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file that takes its name when it is whole and on the disk."""
    part = path.with_name(path.name + ".part")
    try:
        try:
            with part.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            settle(path.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as fault:
        advice = "make room on it, check that this user may write there, and format it as exFAT for more than 4 GB"
        raise PackUnusable(f"{path} cannot be written ({fault.strerror}): {advice}.") from fault
