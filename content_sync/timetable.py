"""When a source is asked next."""

import random
from collections.abc import Callable

from content_sync.sync_round import Mode, RoundResult

_FIRST_PAUSE_S = 10.0
_JITTER = 0.1


def _varied(seconds: float) -> float:
    """Fifty booths that were switched on together shall not ask together."""
    return seconds * random.uniform(1 - _JITTER, 1 + _JITTER)  # noqa: S311 - no secret


class Timetable:
    """Says when one source's next round is due, and which. Times are seconds of a clock that only runs forward."""

    def __init__(
        self, every_s: float, alerts_every_s: float, now: float, varied: Callable[[float], float] = _varied
    ) -> None:
        """The first round is due at once; `varied` spreads the times a little."""
        self._every_s = every_s
        self._alerts_every_s = alerts_every_s
        self._varied = varied
        self._due: dict[Mode, float] = {"content": now, "alerts": now + alerts_every_s}
        self._failures = 0

    def next(self) -> tuple[float, Mode]:
        """Answer the time of the next round and what it is about; a whole round comes before one of alerts."""
        mode: Mode = "alerts" if self._due["alerts"] < self._due["content"] else "content"
        return self._due[mode], mode

    def ask_at_once(self, now: float) -> None:
        """Plan a whole round for `now`: the database has just been replaced."""
        self._due["content"] = now

    def note(self, result: RoundResult, now: float) -> None:
        """Plan the round after the one that ended `now`."""
        asked = result.retry_after or 0.0
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
