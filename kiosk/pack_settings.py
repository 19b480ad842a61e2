"""The settings of [pack], checked without loading what it takes to read a pack."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterable
from pathlib import Path

_KEY_BYTES = 32


def pack_problems(keys: tuple[str, ...], first: str) -> Iterable[str]:
    """Say what is wrong with the public keys, and with the way to the first pack."""
    for key in keys:
        if not _is_key(key):
            yield f"pack.keys: {key!r} is no public key; write one as kiosk pack keys prints it, 44 characters."
    if first and not keys:
        yield "pack.first: the booth takes it only when pack.keys names the key that it is signed with."
    if first and not Path(first).is_absolute():
        yield f"pack.first: {first!r} must be a whole path, such as /opt/kiosk/first.kioskpack."


def _is_key(key: str) -> bool:
    try:
        found = b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(found) == _KEY_BYTES and b64encode(found).decode("ascii") == key
