"""The files that the entitlement checker's rule set is made from: the kiosk's own, or those that a source publishes."""

import zlib
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import msgspec

from content_sync.council_api import CouncilApi
from content_sync.errors import RulesUnusable
from content_sync.source import RuleFiles, Source

MOST_BYTES = 2_000_000
"""The kiosk's own rule set has a tenth of that; what is larger is none, or would take minutes to read."""
_DIGEST_BYTES = 16
_NO_FILE = bytes(_DIGEST_BYTES)
_FILES = msgspec.msgpack.Decoder(tuple[bytes | None, bytes | None])

Place = Path | str
"""A file of this machine, or an address."""


class Places(NamedTuple):
    """Where the rule set and its overlay are."""

    rules: Place
    overlay: Place | None


class Material(NamedTuple):
    """Both files as they are now. The content of one that is known to be as before has not been fetched (None)."""

    rules: bytes | None
    overlay: bytes | None
    made_from: bytes
    """Tells these two files from any others."""
    unless: dict[str, dict[str, str]]
    """Address → the headers that ask for a file only if it is another one."""


def packed(material: Material) -> bytes:
    """Answer both files in as few bytes as possible."""
    return zlib.compress(msgspec.msgpack.encode((material.rules, material.overlay)))


def unpacked(files: bytes, made_from: bytes) -> Material:
    """Answer what was packed."""
    rules, overlay = _FILES.decode(zlib.decompress(files))
    return Material(rules, overlay, made_from, {})


class _Part(NamedTuple):
    content: bytes | None
    digest: bytes
    unless: dict[str, str]


def places_of(own: RuleFiles, publisher: Source | None) -> Places:
    """Answer where the files are; what a source does not publish is the kiosk's own."""
    if publisher is None:
        return Places(own.rules, own.overlay)
    rules, overlay = (_address(publisher, path) for path in (publisher.rules, publisher.rules_overlay))
    return Places(rules or own.rules, overlay or own.overlay)


def gather(
    places: Places,
    api: CouncilApi | None,
    known: bytes = b"",
    unless: Mapping[str, Mapping[str, str]] = {},
) -> Material:
    """Read or fetch both files; `api` is None where both are on this machine. Raises the faults of `errors.py`.

    `known` is the `made_from` of what is in force: with `unless`, what is still the same need not come again.
    """
    before = (known[:_DIGEST_BYTES], known[_DIGEST_BYTES:])
    rules, overlay = (
        _part(place, api, old, unless.get(place, {}) if old and isinstance(place, str) else {})
        for place, old in zip(places, before, strict=True)
    )
    tags = {
        place: part.unless
        for place, part in zip(places, (rules, overlay), strict=True)
        if isinstance(place, str) and part.unless
    }
    return Material(rules.content, overlay.content, rules.digest + overlay.digest, tags)


def name_of(place: Place) -> str:
    """Answer a file's name, as its problems call it."""
    return place.name if isinstance(place, Path) else place.partition("?")[0].rpartition("/")[2]


def _address(publisher: Source, path: str) -> str:
    return path if not path or "://" in path else f"{publisher.url.rstrip('/')}/{path.lstrip('/')}"


def _part(place: Place | None, api: CouncilApi | None, old: bytes, unless: Mapping[str, str]) -> _Part:
    if place is None:
        return _Part(None, _NO_FILE, {})
    if isinstance(place, str) and api is not None:
        served = api.get_file(place, unless, MOST_BYTES)
        if served is None:
            return _Part(None, old, dict(unless))
        return _Part(served.content, _digest(served.content), served.unless)
    content = _read(Path(place))
    return _Part(content, _digest(content), {})


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=_DIGEST_BYTES).digest()


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as fault:
        raise RulesUnusable(f"The rule file {file} cannot be read ({fault.strerror})") from fault
    if len(content) > MOST_BYTES:
        raise RulesUnusable(f"The rule file {file} is larger than {MOST_BYTES // 1_000_000} MB: it is no rule set")
    return content
