"""What there is to say about a pack, in plain words and for machines."""

from collections.abc import Iterator
from typing import Any

from content_sync.clock import Clock
from content_sync.pack.reading import OpenPack

_MB = 1_000_000


def summary(pack: OpenPack, clock: Clock) -> str:
    """Say in one sentence what is in a pack."""
    manifest = pack.manifest
    pictures = f"{len(manifest.pictures)} pictures" if len(manifest.pictures) != 1 else "1 picture"
    when = _when(manifest.checked, clock)
    return f"{manifest.items} items and {pictures}, {_size(pack.bytes)}, as they were on {when}."


def as_lines(pack: OpenPack, clock: Clock, *, is_trusted: bool) -> Iterator[str]:
    """Say what is in a pack that was read to its end."""
    manifest = pack.manifest
    yield f"{pack.path}: {summary(pack, clock)}"
    for source in manifest.sources:
        when = _when(source.checked, clock)
        yield f"  {source.name}: {source.items} items, compared with the council's website on {when}"
    yield f"  languages: {', '.join(manifest.languages)}"
    yield f"  rule set of the entitlement checker: {manifest.rules or 'none'}"
    yield f"  signed with {pack.signer}"
    if is_trusted:
        yield "It is whole and as it was signed, with a key that these settings trust."
    else:
        yield "It is whole and as it was signed, but [pack] keys does not name that key: this booth would refuse it."


def as_data(pack: OpenPack, *, is_trusted: bool) -> dict[str, Any]:
    """Answer the same for machines; times in seconds since 1970."""
    manifest = pack.manifest
    return {
        "file": str(pack.path),
        "format": manifest.format,
        "schema": manifest.schema,
        "bytes": pack.bytes,
        "items": manifest.items,
        "pictures": len(manifest.pictures),
        "sources": manifest.sources,
        "languages": manifest.languages,
        "rules": manifest.rules,
        "signer": pack.signer,
        "trusted": is_trusted,
    }


def _when(seconds: float, clock: Clock) -> str:
    return f"{clock.local(seconds):%Y-%m-%d %H:%M}"


def _size(count: int) -> str:
    return f"{count / _MB:.1f} MB"
