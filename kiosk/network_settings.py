"""What the settings say about the way to councils' websites, as content_sync takes it."""

from content_sync.network import Network
from kiosk.settings import Settings


def network_of(settings: Settings) -> Network:
    """Answer it for everything that asks a website: rounds of the sync, and `kiosk sources check`."""
    sync = settings.sync
    return Network(timeout_s=sync.timeout_s, round_s=sync.round_s, page_mb=sync.page_mb)
