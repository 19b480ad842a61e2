"""Opening hours: reads them as written, and says what is open when."""

from content_sync.opening_hours.state import OpenState, state_at, week
from content_sync.opening_hours.text import parse_hours

__all__ = ["OpenState", "parse_hours", "state_at", "week"]
