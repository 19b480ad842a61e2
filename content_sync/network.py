"""How a council's website is reached: how patiently, through what, and how fast."""

from pathlib import Path

from msgspec import Struct

from content_sync.proxies import Proxies


class Network(Struct, frozen=True, kw_only=True):
    """What all sources share on the way to them."""

    timeout_s: float
    """Silence after which a request fails."""
    round_s: float
    """The most that one round may take."""
    page_mb: float
    """The largest answer that is taken, in megabytes."""
    proxies: Proxies = Proxies()
    authorities: Path | None = None
    """Certificate authorities that are trusted beside the machine's own: a file, or a folder of files."""
    bytes_per_s: float = 0
    """The most that may come in a second, on average; 0: as much as does."""
