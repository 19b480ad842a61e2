"""How a council's website is reached: how patiently, through what, and how fast."""

from msgspec import Struct


class Network(Struct, frozen=True, kw_only=True):
    """What all sources share on the way to them."""

    timeout_s: float
    """Silence after which a request fails."""
    round_s: float
    """The most that one round may take."""
    page_mb: float
    """The largest answer that is taken, in megabytes."""
