"""The one source of time, handed in wherever time matters."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def _system_now() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Tells the time at the booth; `Clock.fixed(...)` always tells the same, so that pictures do not rot."""

    def __init__(self, timezone: str = "Europe/London", now: Callable[[], datetime] = _system_now) -> None:
        """`timezone`: an IANA name. `now`: answers an aware time."""
        self._zone = ZoneInfo(timezone)
        self._now = now

    @classmethod
    def fixed(cls, moment: datetime, timezone: str = "Europe/London") -> "Clock":
        """Make a clock that stands still at `moment`; without a zone of its own it is booth time."""
        aware = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(timezone))
        return cls(timezone, lambda: aware)

    def now(self) -> datetime:
        """Answer the time at the booth, aware, in the booth's own zone."""
        return self._now().astimezone(self._zone)

    def today(self) -> date:
        """Answer the date at the booth."""
        return self.now().date()

    def local(self, seconds: float) -> datetime:
        """Turn seconds since 1970 into booth time."""
        return datetime.fromtimestamp(seconds, self._zone)
