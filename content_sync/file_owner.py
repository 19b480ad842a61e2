"""Whom files belong to: what root writes into the store, the booth's own user cannot write to any more."""

import os
import pwd
from pathlib import Path

from content_sync.errors import StoreUnusable


def check_owner(directory: Path) -> None:
    """Raise `StoreUnusable` when root is about to write to a store that is another user's."""
    if os.geteuid() == 0 and (owner := other_owner(directory)):
        raise StoreUnusable(f"{directory} belongs to the user {owner}: run this with sudo -u {owner}.")


def other_owner(path: Path) -> str:
    """Answer the name of the user whom a file belongs to; empty where it is ours, or not there."""
    try:
        owner = path.stat().st_uid
    except OSError:
        return ""
    return "" if owner == os.geteuid() else user_name(owner)


def user_name(user: int) -> str:
    """Answer the name of a user by number; "#1001" where nobody has it any more."""
    return next((one.pw_name for one in pwd.getpwall() if one.pw_uid == user), f"#{user}")
