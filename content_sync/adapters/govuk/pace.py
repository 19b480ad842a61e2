"""Keeps to the requests that GOV.UK allows in a second."""

import time
from collections import deque
from collections.abc import Callable

MOST_A_SECOND = 10
"""What the content API's terms allow to one client."""


class Pace:
    """Waits until one more request is allowed."""

    def __init__(self, pause: Callable[[float], None] = time.sleep, now: Callable[[], float] = time.monotonic) -> None:
        self._pause = pause
        self._now = now
        self._made: deque[float] = deque(maxlen=MOST_A_SECOND)

    def wait(self) -> None:
        """Wait where as many requests as a second may have were made within the last one."""
        if len(self._made) == MOST_A_SECOND and (left := self._made[0] + 1.0 - self._now()) > 0:
            self._pause(left)

    def made(self, count: int) -> None:
        """Note requests that were made just now: one, or more where a page had moved."""
        self._made.extend([self._now()] * count)
