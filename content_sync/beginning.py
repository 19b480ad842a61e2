"""What stands before the first round: the first pack, and what sources left behind that left the settings."""

import logging

from content_sync import mirror_file
from content_sync.all_sources import SyncOptions
from content_sync.clock import Clock
from content_sync.pack.first import fill_from_pack
from content_sync.store.writer import ContentWriter

_LOG = logging.getLogger("content_sync")


def begin(writer: ContentWriter, options: SyncOptions, clock: Clock) -> None:
    """Make the store ready for rounds of these settings. Raises `StoreUnusable`."""
    names = [source.name for source in options.sources]
    fill_from_pack(options.first_pack, options.directory, names, clock)
    mirror_file.keep_only_sources(options.directory, names)
    drop_former_sources(writer, options, clock)
    if former := writer.read_whole() - set(names):
        left = ", ".join(sorted(former))
        _LOG.info(
            "%s: no longer in the settings; its content stays until each source that is in them was read whole", left
        )


def drop_former_sources(writer: ContentWriter, options: SyncOptions, clock: Clock) -> int:
    """Remove what is left of sources that are no longer in the settings; answer how many records went.

    Nothing goes before each source of the settings was read whole. So ask after each complete round.
    """
    return writer.keep_only_sources([source.name for source in options.sources], clock.now().timestamp())
