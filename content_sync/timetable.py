"""When a source is asked next."""

import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as time_of_day

from msgspec import Struct

from content_sync.clock import Clock
from content_sync.sync_round import Mode, RoundResult

_FIRST_PAUSE_S = 10.0
_JITTER = 0.1
_LONGEST_PAUSE_S = 6 * 3600.0
"""A server may ask for more by mistake, and nobody would notice that its content grows old."""


class Timing(Struct, frozen=True, kw_only=True):
    """How often sources are asked."""

    every_s: float
    """Between two looks for changes."""
    alerts_every_s: float
    start_spread_s: float = 0.0
    """A booth that has content waits up to so long before its first look: fifty may be switched on together."""
    full_from: time_of_day = time_of_day(1, 30)
    """From when, in booth time, everything is read anew, once a night."""
    full_spread_s: float = 0.0
    """Each booth does so at a time of its own within so many seconds of that, or of its start in the morning."""


class Nightly:
    """Says when a full round is due. One for the life of a process: it chooses its booth's time of the night."""

    def __init__(self, timing: Timing, clock: Clock) -> None:
        self._clock = clock
        self._from = timing.full_from
        self._delay_s = random.uniform(0, timing.full_spread_s)  # noqa: S311 - no secret
        self._not_before = time.monotonic() + self._delay_s

    def is_due(self, last: float | None) -> bool:
        """Tell whether the night after the full round of `last` (seconds since 1970) has come.

        A booth that was off at night catches up in the day, but not all booths in the minute when they are switched on.
        """
        if last is None:
            return True
        now = self._clock.now()
        night = datetime.combine(now.date(), self._from, now.tzinfo) + timedelta(seconds=self._delay_s)
        if night > now:
            night -= timedelta(days=1)
        # A round in the future was noted by a clock that ran ahead.
        is_old = last < night.timestamp() or last > now.timestamp()
        return is_old and time.monotonic() >= self._not_before


def _varied(seconds: float) -> float:
    """Fifty booths that were switched on together shall not ask together."""
    return seconds * random.uniform(1 - _JITTER, 1 + _JITTER)  # noqa: S311 - no secret


class Timetable:
    """Says when one source's next round is due, and which. Times are seconds of a clock that only runs forward."""

    def __init__(
        self, every_s: float, alerts_every_s: float, now: float, varied: Callable[[float], float] = _varied
    ) -> None:
        """The first round is due at `now`; `varied` spreads the times a little."""
        self._every_s = every_s
        self._alerts_every_s = alerts_every_s
        self._varied = varied
        self._due: dict[Mode, float] = {"content": now, "alerts": now + alerts_every_s}
        self._failures = 0

    def next(self) -> tuple[float, Mode]:
        """Answer the time of the next round and what it is about; a whole round comes before one of alerts."""
        mode: Mode = "alerts" if self._due["alerts"] < self._due["content"] else "content"
        return self._due[mode], mode

    def are_alerts_due(self, now: float) -> bool:
        """Tell whether alerts are due, whatever else is."""
        return self._due["alerts"] <= now

    def ask_at_once(self, now: float) -> None:
        """Plan a whole round for `now`: the database has just been replaced."""
        self._due["content"] = now

    def note(self, result: RoundResult, now: float) -> None:
        """Plan the round after the one that ended `now`."""
        asked = min(result.retry_after or 0.0, max(self._every_s, _LONGEST_PAUSE_S))
        self._due["alerts"] = now + max(asked, self._varied(self._alerts_every_s))
        if result.mode == "alerts":
            if asked:
                self._due["content"] = max(self._due["content"], now + asked)
            return
        if result.is_unreachable:
            # Growing pauses, so that a booth that starts before its network is soon of use.
            pause = min(_FIRST_PAUSE_S * 2 ** min(self._failures, 20), self._every_s)
            self._failures += 1
        else:
            pause = self._every_s
            self._failures = 0
        self._due["content"] = now + max(asked, self._varied(pause))
