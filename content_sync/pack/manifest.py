"""What a pack says of itself: what is in it, how old it is, and the hash of every file."""

import re
from pathlib import PurePosixPath
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from content_sync.errors import PackUnusable
from content_sync.media_store import FOLDER
from content_sync.pack.tar_blocks import MOST_BYTES
from content_sync.store import DATABASE, SCHEMA_VERSION

FORMAT = "kiosk-pack-1"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
ENDING = ".kioskpack"
MOST_MANIFEST_BYTES = 32_000_000
"""A picture takes 170 bytes of it: room for far more pictures than a booth has disk for."""

_PICTURE = re.compile(rf"{FOLDER}/([0-9a-f]{{2}})/(\1[0-9a-f]{{62}})\.(?:png|jpg|gif|webp)")
_COUNT = Annotated[int, Meta(ge=0)]


class Member(Struct, frozen=True):
    """A file of the pack: the database, or a picture under the hash of its content."""

    name: str
    bytes: Annotated[int, Meta(ge=0, le=MOST_BYTES)]
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class PackedSource(Struct, frozen=True):
    """What is in the pack of one source. `checked`: when it was last compared with the council, in seconds of 1970."""

    name: str
    items: _COUNT
    checked: float


class Manifest(Struct, frozen=True, kw_only=True):
    """The first file of a pack. The members stand in the order in which they follow."""

    format: str = FORMAT
    schema: _COUNT
    """Of the database, as `content_sync.store.SCHEMA_VERSION`."""
    sources: Annotated[tuple[PackedSource, ...], Meta(min_length=1)]
    languages: tuple[str, ...]
    rules: str
    """The rule set of the entitlement checker and its version; empty: none."""
    members: Annotated[tuple[Member, ...], Meta(min_length=1)]

    @property
    def checked(self) -> float:
        """When the source that is furthest behind was last compared with the council."""
        return min(source.checked for source in self.sources)

    @property
    def items(self) -> int:
        """How many items there are in all."""
        return sum(source.items for source in self.sources)

    @property
    def database(self) -> Member:
        """The content database: always the first file."""
        return self.members[0]

    @property
    def pictures(self) -> tuple[Member, ...]:
        """All other files."""
        return self.members[1:]


class _Label(Struct):
    format: str = ""


_LABEL = msgspec.json.Decoder(_Label)
_MANIFEST = msgspec.json.Decoder(Manifest)


def encoded(manifest: Manifest) -> bytes:
    """Answer the manifest as it stands in a pack: JSON that people can read."""
    return msgspec.json.format(msgspec.json.encode(manifest)) + b"\n"


def decoded(raw: bytes, path: object) -> Manifest:
    """Answer the manifest of the pack at `path`; raises `PackUnusable` for one that this kiosk cannot use."""
    try:
        if _LABEL.decode(raw).format != FORMAT:
            raise _newer(path)
        manifest = _MANIFEST.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise PackUnusable(f"{path} is no pack that this kiosk can read ({fault}): build it again.") from fault
    if manifest.schema > SCHEMA_VERSION:
        raise _newer(path)
    if not _is_in_order(manifest):
        raise PackUnusable(f"{path} names files that have no place in a pack: build it again.")
    return manifest


def _newer(path: object) -> PackUnusable:
    return PackUnusable(f"{path} was made by a newer kiosk: update this one, or build it with the same version.")


def _is_in_order(manifest: Manifest) -> bool:
    """Tell whether there is a database, then pictures, each once and under the hash of its content."""
    names = [member.name for member in manifest.pictures]
    return (
        manifest.database.name == DATABASE
        and len(set(names)) == len(names)
        and all(_is_picture(member) for member in manifest.pictures)
    )


def _is_picture(member: Member) -> bool:
    return bool(_PICTURE.fullmatch(member.name)) and PurePosixPath(member.name).stem == member.sha256


def is_picture_path(path: str) -> bool:
    """Tell whether a path is one that a picture may have below the store's directory."""
    return bool(_PICTURE.fullmatch(path))
