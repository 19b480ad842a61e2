"""Ends the process within three seconds of being asked: by SIGTERM, by SIGINT, or by the end of its parent."""

import os
import signal
import sys
import threading
from types import FrameType

_PATIENCE_S = 2.5


def end_when_asked(status: int, *, with_parent: bool = False) -> None:
    """Let SIGTERM and SIGINT raise `SystemExit(status)` in the main thread.

    `with_parent`: the end of standard input too. A parent that dies, however it dies, closes the pipe that is our
    standard input.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        # Whatever is under way may take longer than we have (a slow disk): the store survives being cut off.
        last_resort = threading.Timer(_PATIENCE_S, os._exit, (status,))
        last_resort.daemon = True
        last_resort.start()
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        sys.exit(status)

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if with_parent:
        threading.Thread(target=_watch_standard_input, name="parent watch", daemon=True).start()


def _watch_standard_input() -> None:
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
