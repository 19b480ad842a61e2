"""Reads a pack and believes nothing: first the signature, then every byte."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from content_sync.errors import PackUnusable
from content_sync.pack.keys import MOST_SIGNATURE_BYTES, signer_of
from content_sync.pack.manifest import MANIFEST, MOST_MANIFEST_BYTES, SIGNATURE, Manifest, Member, decoded
from content_sync.pack.tar_blocks import BLOCK, END, framed, header, padding, size_in
from content_sync.store.connection import store_faults

_CHUNK = 1 << 20


class OpenPack:
    """A pack whose manifest is read and whose signature is right, whoever signed; used as a context manager."""

    manifest: Manifest
    signer: str
    """The public key that signed it."""

    def __init__(self, path: Path) -> None:
        """Raises `PackUnusable`: no pack, altered, or made by a newer kiosk."""
        self.path = path
        with self._reading():
            self._file = path.open("rb")
        try:
            manifest = self._head(MANIFEST, MOST_MANIFEST_BYTES)
            signature = self._head(SIGNATURE, MOST_SIGNATURE_BYTES)
            self.signer = self._checked_signer(manifest, signature)
            self.manifest = decoded(manifest, path)
            self.bytes = self._check_length(len(manifest), len(signature))
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """Close the file."""
        self._file.close()

    def copy_members(self, target: Callable[[Member], Path | None]) -> None:
        """Read the rest to its end and check every byte; `target` says where a file goes (None: nowhere). Call once.

        What was copied must not be used before this returns.
        """
        for member in self.manifest.members:
            self._expect(header(member.name, member.bytes))
            path = target(member)
            if path is None:
                self._copy(member, lambda _chunk: None)
                continue
            with store_faults(path), path.open("xb") as file:
                self._copy(member, file.write)
                file.flush()
                os.fsync(file.fileno())
        self._expect(END)

    def _copy(self, member: Member, write: Callable[[bytes], object]) -> None:
        digest = sha256()
        left = member.bytes
        while left:
            chunk = self._read(min(left, _CHUNK))
            digest.update(chunk)
            write(chunk)
            left -= len(chunk)
        self._expect(padding(member.bytes))
        if digest.hexdigest() != member.sha256:
            raise self._altered()

    def _head(self, name: str, most_bytes: int) -> bytes:
        """Read one of the two files that no manifest tells the size of."""
        with self._reading():
            block = self._file.read(BLOCK)
        size = size_in(block)
        if size is None or header(name, min(size, most_bytes)) != block:
            raise PackUnusable(f"{self.path} is not a pack: name a file that kiosk pack build wrote.")
        content = self._read(size)
        self._expect(padding(size))
        return content

    def _checked_signer(self, manifest: bytes, signature: bytes) -> str:
        signer = signer_of(manifest, signature)
        if signer is None:
            raise self._altered()
        return signer

    def _check_length(self, manifest_bytes: int, signature_bytes: int) -> int:
        sizes = (manifest_bytes, signature_bytes, *(member.bytes for member in self.manifest.members))
        right = sum(map(framed, sizes)) + len(END)
        found = os.fstat(self._file.fileno()).st_size
        if found < right:
            raise self._cut_short()
        if found > right:
            raise self._altered()
        return found

    def _expect(self, right: bytes) -> None:
        if right and self._read(len(right)) != right:
            raise self._altered()

    def _read(self, count: int) -> bytes:
        with self._reading():
            found = self._file.read(count)
        if len(found) < count:
            raise self._cut_short()
        return found

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except IsADirectoryError as fault:
            raise PackUnusable(f"{self.path} is a folder: name the pack in it.") from fault
        except OSError as fault:
            advice = "check the name, the stick, and that this user may read it"
            raise PackUnusable(f"{self.path} cannot be read ({fault.strerror}): {advice}.") from fault

    def _altered(self) -> PackUnusable:
        return PackUnusable(f"{self.path} is damaged or was altered after it was signed: copy or build it again.")

    def _cut_short(self) -> PackUnusable:
        return PackUnusable(f"{self.path} is cut short: copy it again, and unmount the stick before pulling it out.")
