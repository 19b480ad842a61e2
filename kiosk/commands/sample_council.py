"""`kiosk sample-council`: serves the bundled fictional council over HTTP."""

import argparse
import signal
import sys
import threading
from datetime import datetime
from pathlib import Path

from content_sync.clock import Clock
from kiosk.folders import ASSETS
from kiosk.sample_council.check import check
from kiosk.sample_council.server import CouncilServer, SampleCouncil
from kiosk.sample_council.toml_files import Problem, ProblemFoundError
from kiosk.settings import Settings

HELP = "serve the fictional Morfryn County Council over HTTP, in each API that the kiosk reads"
FOLDER = ASSETS / "sample_council"
PORT = 8850


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare this command's options."""
    parser.add_argument("--port", type=int, default=PORT, help=f"where to listen (default {PORT}; 0: any free port)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="the content files (default: the bundled council)")
    parser.add_argument(
        "--now", type=datetime.fromisoformat, metavar="ISO", help="the time that the council thinks it is"
    )
    parser.add_argument("--check", action="store_true", help="list everything that is wrong in the files, and end")


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT."""
    clock = Clock.fixed(args.now, settings.booth.timezone) if args.now else Clock(settings.booth.timezone)
    try:
        if args.check:
            return _check(args.folder)
        council = SampleCouncil(args.folder, clock, _tell)
        server = CouncilServer(args.port, council.answer)
    except ProblemFoundError as found:
        _tell(found.problem)
        return 1
    except OSError as error:
        where = f"port {args.port} of this machine"
        print(f"kiosk sample-council: cannot listen on {where}: {error.strerror}. Try --port 0.", file=sys.stderr)
        return 1
    print(f"The sample council is at {server.address}", flush=True)
    _serve(server)
    return 0


def _serve(server: CouncilServer) -> None:
    def stop(_number: int, _frame: object) -> None:
        # From another thread: shutdown waits for the loop that this handler has interrupted.
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    with server:
        server.serve_forever(poll_interval=0.2)


def _check(folder: Path) -> int:
    problems = check(folder)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems in {folder.name}" if problems else f"{folder.name} is complete")
    return 1 if problems else 0


def _tell(problem: Problem) -> None:
    print(f"kiosk sample-council: {problem}", file=sys.stderr, flush=True)
