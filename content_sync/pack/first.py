"""The pack that comes with a booth's image: content before the first round, and when nothing else is left."""

import logging
from collections.abc import Collection
from pathlib import Path

from msgspec import Struct

from content_sync.clock import Clock
from content_sync.errors import ContentSyncError, StoreCorrupt
from content_sync.pack.held import held
from content_sync.pack.staging import drop_interrupted

_LOG = logging.getLogger("content_sync")


class FirstPack(Struct, frozen=True):
    """The pack of the image, and the public keys that the booth trusts."""

    file: Path
    keys: tuple[str, ...]


def fill_from_pack(first: FirstPack | None, directory: Path, sources: Collection[str], clock: Clock) -> None:
    """Take the first pack if there is no content of these sources; tidy up after imports that were cut off.

    The caller is the store's only writer and has opened it. A pack that cannot be taken is told in the log: the next
    round fetches everything anyway. Raises `StoreCorrupt`.
    """
    drop_interrupted(directory)
    have = held(directory)
    if first is None or any(one.items for one in have if one.name in sources):
        return
    # Signatures and what else it takes, only where there is a pack to take.
    from content_sync.pack.admission import Trust  # noqa: PLC0415
    from content_sync.pack.taking import Taker, take  # noqa: PLC0415

    taker = Taker(directory=directory, trust=Trust(keys=first.keys, sources=tuple(sources)), clock=clock)
    try:
        manifest = take(first.file, taker, have, is_open=True)
    except StoreCorrupt:
        raise
    except ContentSyncError as fault:
        _LOG.error("The first pack is not taken: %s", fault)
    else:
        checked = f"{clock.local(manifest.checked):%Y-%m-%d %H:%M}"
        _LOG.info("The first pack is taken: %d items, as they were on %s", manifest.items, checked)
