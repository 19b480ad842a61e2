"""Starts the real program again and again, cheaply: everything is imported once, each run is a process of its own.

Reads a line of JSON for each thing to do, answers with one: {"run": [arguments], "out": file, "log": file} starts
`kiosk` and answers its process id; {"wait": process id} waits for its end and answers how it ended, as `waitpid` says;
{"warm": [arguments]} runs it in this process, which loads what it loads late.
"""

import ctypes
import gc
import json
import os
import signal
import sys
import traceback
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

# Loads all that a sync needs.
from kiosk.__main__ import main
from kiosk.commands import sync as _sync  # noqa: F401 - loaded before the first fork

_PR_SET_PDEATHSIG = 1


def serve() -> None:
    """Do what standard input says until it ends."""
    for line in sys.stdin:
        asked = json.loads(line)
        if "run" in asked:
            answer = _start(asked)
        elif "wait" in asked:
            answer = os.waitpid(asked["wait"], 0)[1]
        else:
            with redirect_stdout(StringIO()):
                answer = main(asked["warm"])
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            gc.freeze()
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


def _start(asked: dict[str, Any]) -> int:
    files = [os.open(asked[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC) for name in ("out", "log")]
    if child := os.fork():
        for file in files:
            os.close(file)
        return child
    status = 1
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        for number, file in enumerate(files, 1):
            os.dup2(file, number)
            os.close(file)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        if user := asked.get("user"):
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
        status = main(asked["run"])
    except SystemExit as ending:
        status = ending.code if isinstance(ending.code, int) else 1
    except BaseException:  # noqa: BLE001 - what Python would print
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    serve()
