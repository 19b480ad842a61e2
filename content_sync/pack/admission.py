"""Whether a pack is for this booth: signed by somebody it trusts, of its council, not older, and small enough."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from content_sync.clock import Clock
from content_sync.errors import PackUnusable
from content_sync.pack.manifest import Manifest, Member, PackedSource
from content_sync.pack.reading import OpenPack
from content_sync.store import DATABASE

_RESERVE = 32_000_000
"""Bytes that a booth needs beside its content: its log, and the next round."""
_MB = 1_000_000


class Trust(Struct, frozen=True, kw_only=True):
    """What a booth goes by."""

    keys: tuple[str, ...]
    """The public keys whose packs are taken."""
    sources: tuple[str, ...]
    """Their names, in the order of the settings."""


def check_admission(pack: OpenPack, trust: Trust, have: Iterable[PackedSource], clock: Clock, *, older: bool) -> None:
    """Raise `PackUnusable` when the pack is not for this booth. `older`: somebody wants it though it is older."""
    check_origin(pack, trust)
    here = [one for one in have if one.name in trust.sources]
    _check_sources(pack, here)
    if not older:
        _check_age(pack, here, clock)


def check_origin(pack: OpenPack, trust: Trust) -> None:
    """Raise `PackUnusable` unless the pack is of somebody whom the booth trusts, and of its council."""
    _check_signer(pack, trust.keys)
    _check_council(pack, trust.sources)


def _check_signer(pack: OpenPack, keys: tuple[str, ...]) -> None:
    if not keys:
        advice = "write the public key of whoever builds your packs into [pack] keys (docs/packs.md)"
        raise PackUnusable(f"This booth trusts no key yet, so it takes no pack: {advice}.")
    if pack.signer not in keys:
        advice = "take it only if you know whose key that is, by adding it to [pack] keys"
        raise PackUnusable(f"{pack.path} is signed with {pack.signer}, which the settings do not name: {advice}.")


def _check_council(pack: OpenPack, sources: tuple[str, ...]) -> None:
    strange = [source.name for source in pack.manifest.sources if source.name not in sources]
    if strange:
        advice = f"this booth's settings name {', '.join(sources)}; use the same [[sources]] where packs are built"
        raise PackUnusable(f"{pack.path} is for other booths, with content of {', '.join(strange)}: {advice}.")


def _check_sources(pack: OpenPack, have: Iterable[PackedSource]) -> None:
    packed = {source.name for source in pack.manifest.sources}
    for here in have:
        if here.items and here.name not in packed:
            advice = "build it where all sources are fetched"
            raise PackUnusable(f"{pack.path} has nothing of {here.name}, which this booth has: {advice}.")


def _check_age(pack: OpenPack, have: Iterable[PackedSource], clock: Clock) -> None:
    packed = {source.name: source for source in pack.manifest.sources}
    for here in have:
        there = packed.get(here.name)
        if there is not None and there.checked < here.checked:
            times = f"it was compared with {here.name} on {_said(there, clock)}, this booth on {_said(here, clock)}"
            raise PackUnusable(f"{pack.path} is older than what this booth has ({times}): build a newer one.")


def _said(source: PackedSource, clock: Clock) -> str:
    return f"{clock.local(source.checked):%Y-%m-%d %H:%M}"


def check_room(directory: Path, manifest: Manifest, new: Iterable[Member]) -> None:
    """Raise `PackUnusable` when the disk cannot hold what will be written. `new`: pictures that are not there yet."""
    database = directory / DATABASE
    growth = max(0, manifest.database.bytes - (database.stat().st_size if database.exists() else 0))
    # The database waits as a file, then stands in the log until the old one is written over.
    needed = sum(member.bytes for member in new) + 2 * manifest.database.bytes + growth + _RESERVE
    free = shutil.disk_usage(directory).free
    if free < needed:
        missing = -(-(needed - free) // _MB)
        raise PackUnusable(f"There is no room for the pack on the disk of {directory}: free {missing} MB more.")
