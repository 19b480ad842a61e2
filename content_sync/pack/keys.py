"""Who may fill a booth: ed25519 keys (RFC 8032), the private one in a file, the public ones in the settings."""

import binascii
import os
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from content_sync.errors import PackUnusable

MOST_SIGNATURE_BYTES = 256

_KEY_BYTES, _SIGNATURE_BYTES = 32, 64
_MOST_FILE_BYTES = 4096
_FOR_OTHERS = 0o077
_PREFACE = "# Signs packs for kiosks: keep it secret (docs/packs.md). Its public key is\n# {}\n"


def make_keys(path: Path) -> str:
    """Write a new private key into a file that only its owner may read; answer the public key."""
    key = SigningKey.generate()
    public = public_key_of(key)
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    except FileExistsError as fault:
        raise PackUnusable(f"{path} is there already: a key is never written over; name another file.") from fault
    except OSError as fault:
        raise PackUnusable(f"{path} cannot be written ({fault.strerror}): name another file.") from fault
    try:
        with os.fdopen(file, "w", encoding="ascii") as text:
            text.write(_PREFACE.format(public) + _text_of(bytes(key)) + "\n")
            text.flush()
            os.fsync(text.fileno())
        _check_private(path)
    except BaseException as fault:
        with suppress(OSError):
            path.unlink()
        if isinstance(fault, OSError):
            raise PackUnusable(f"{path} cannot be written ({fault.strerror}): name another file.") from fault
        raise
    return public


def read_signing_key(path: Path) -> SigningKey:
    """Answer the private key in a file. Raises `PackUnusable`."""
    try:
        with path.open("rb") as file:
            lines = file.read(_MOST_FILE_BYTES).splitlines()
    except OSError as fault:
        advice = "name it with --key or [pack] signing_key, or make one with kiosk pack keys"
        raise PackUnusable(f"The private key {path} cannot be read ({fault.strerror}): {advice}.") from fault
    _check_private(path)
    seeds = [line for line in lines if line.strip() and not line.startswith(b"#")]
    seed = _bytes_of(seeds[0].decode("latin-1").strip(), _KEY_BYTES) if len(seeds) == 1 else None
    if seed is None:
        raise PackUnusable(f"{path} holds no private key: name the file that kiosk pack keys wrote.")
    return SigningKey(seed)


def public_key_of(key: SigningKey) -> str:
    """Answer the public key as it stands in the settings."""
    return _text_of(bytes(key.verify_key))


def signature_of(manifest: bytes, key: SigningKey) -> bytes:
    """Answer the second file of a pack: who signed the manifest, and the signature."""
    return _signature(public_key_of(key), key.sign(manifest).signature)


def signer_of(manifest: bytes, signature: bytes) -> str | None:
    """Answer the public key that signed the manifest; None when it is not the one that was signed."""
    words = signature.decode("latin-1").split()
    if len(words) != 3:  # noqa: PLR2004 - as `_signature` writes them
        return None
    key, signed = _bytes_of(words[1], _KEY_BYTES), _bytes_of(words[2], _SIGNATURE_BYTES)
    # One way to write it: what is not signed itself must not differ either.
    if key is None or signed is None or _signature(words[1], signed) != signature:
        return None
    try:
        VerifyKey(key).verify(manifest, signed)
    except BadSignatureError:
        return None
    return words[1]


def _signature(public: str, signed: bytes) -> bytes:
    return f"ed25519 {public} {_text_of(signed)}\n".encode("latin-1")


def _text_of(key: bytes) -> str:
    return b64encode(key).decode("ascii")


def _bytes_of(text: str, length: int) -> bytes | None:
    try:
        found = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return found if len(found) == length and _text_of(found) == text else None


def _check_private(path: Path) -> None:
    if path.stat().st_mode & _FOR_OTHERS:
        advice = f"chmod 600 {path} (a USB stick cannot keep it secret: it belongs on the computer that builds)"
        raise PackUnusable(f"The private key {path} can be read by others: {advice}.")
