"""When a quiet visitor is asked, and when the booth clears itself. Pure: time goes in, a state comes out."""

from dataclasses import dataclass
from typing import Literal

from kiosk.settings_tables import SessionTimes

State = Literal["awake", "warning", "over"]
_LARGE = 3
"""From this text size on a visitor gets the long times."""


@dataclass(slots=True)
class Idle:
    """Counts the seconds since the visitor last did anything."""

    times: SessionTimes
    quiet_since: float = 0.0
    words: int = 0
    text_size: int = 2
    speaks: bool = False

    def touched(self, now: float) -> None:
        """Start to count anew; `now` in seconds of a clock that never jumps."""
        self.quiet_since = now

    def active(self, now: float) -> None:
        """Count anew because something is spoken or played; the warning itself is spoken too, and counts on."""
        if self.state(now) == "awake":
            self.touched(now)

    @property
    def quiet_s(self) -> float:
        """Quiet seconds before the warning: the setting, or as long as the words in view take to read."""
        least = self.times.long_quiet_s if self._is_long else self.times.quiet_s
        reading = min(self.words * 60 / self.times.words_a_minute, self.times.reading_most_s)
        return max(float(least), reading)

    @property
    def warning_s(self) -> float:
        """Seconds that the warning counts down."""
        return float(self.times.long_warning_s if self._is_long else self.times.warning_s)

    @property
    def _is_long(self) -> bool:
        """Whoever needs large text or listens needs more time (ACCESS.md, Time)."""
        return self.speaks or self.text_size >= _LARGE

    def state(self, now: float) -> State:
        """Tell whether to leave the visitor alone, to ask, or to clear."""
        quiet = now - self.quiet_since
        if quiet < self.quiet_s:
            return "awake"
        return "warning" if quiet < self.quiet_s + self.warning_s else "over"

    def seconds_left(self, now: float) -> int:
        """Seconds until the screen clears, rounded up; meaningful during the warning."""
        left = self.quiet_since + self.quiet_s + self.warning_s - now
        return max(0, -int(-left // 1))
