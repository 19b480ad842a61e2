"""Passwords and keys, read anew for each round from files that only the kiosk can read, and shown to nobody."""

import base64
from pathlib import Path

from content_sync.errors import CouncilRefused
from content_sync.source import Credentials


def secret_headers(credentials: Credentials | None) -> dict[str, str]:
    """Answer the headers that prove to a website who asks. Raises CouncilRefused."""
    if credentials is None:
        return {}
    secret = _read(credentials.secret_file, "secret of the source")
    if credentials.scheme != "basic" and not secret.isascii():
        raise CouncilRefused(f"The secret in {credentials.secret_file} has characters that HTTP cannot carry")
    if credentials.scheme == "bearer":
        return {"Authorization": f"Bearer {secret}"}
    if credentials.scheme == "header":
        return {credentials.header or "X-API-Key": secret}
    pair = base64.b64encode(f"{credentials.username}:{secret}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


def proxy_login(file: Path | None) -> tuple[bytes, bytes] | None:
    """Answer user and password for the proxy, None where it wants none. Raises CouncilRefused."""
    if file is None:
        return None
    user, colon, password = _read(file, "login of the proxy").partition(":")
    if not colon or not user:
        raise CouncilRefused(f"The login of the proxy in {file} is not one line of the form user:password")
    return user.encode(), password.encode()


def _read(file: Path, what: str) -> str:
    try:
        secret = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        # Not "from" it: what cannot be decoded is part of the secret, and would stand in a traceback.
        raise CouncilRefused(f"The {what} cannot be read from {file}") from None
    if not secret or not secret.isprintable():
        raise CouncilRefused(f"The {what} in {file} is not one line of text")
    return secret
