"""The real `kiosk sync`, a process for each run, started in a few milliseconds."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
NAME = "morfryn"
_TABLE_LINES = 2
"""A head, and a row for the one source."""


class Done(NamedTuple):
    """How a run ended, and what it said."""

    status: int
    """As a shell sees it; negative for the signal that ended it."""
    out: str
    log: str

    @property
    def said(self) -> list[str]:
        """What it said beside the table: each a line."""
        return [*self.out.splitlines()[_TABLE_LINES:], *self.log.splitlines()]


class Run:
    """A run under way."""

    def __init__(self, forks: "ForkServer", pid: int, folder: Path) -> None:
        self._forks = forks
        self.pid = pid
        self._folder = folder

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self.pid, number)

    def wait(self) -> Done:
        """Wait for its end."""
        status = os.waitstatus_to_exitcode(self._forks.ask({"wait": self.pid}))
        return Done(status, (self._folder / "out").read_text(), (self._folder / "log").read_text())

    def state(self) -> str:
        """Answer what the system says of it: R and S for at work, T for stopped, Z for over."""
        return Path(f"/proc/{self.pid}/stat").read_text().rpartition(") ")[2][0]

    def is_over(self) -> bool:
        """Tell whether it ended."""
        return self.state() == "Z"

    @property
    def log(self) -> str:
        """What it logged so far."""
        return (self._folder / "log").read_text()


class ForkServer:
    """The process that has everything imported."""

    def __init__(self) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.fork_server"],
            cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def start(self, arguments: list[str], folder: Path, user: int = 0) -> Run:
        """Start `kiosk` with these arguments; what it says goes to files in `folder`."""
        asked = {"run": arguments, "out": str(folder / "out"), "log": str(folder / "log"), "user": user}
        return Run(self, self.ask(asked), folder)

    def ask(self, asked: dict[str, object]) -> int:
        """Have one thing done."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps(asked) + "\n")
        stdin.flush()
        return int(stdout.readline())

    def close(self) -> None:
        """End it, and whatever it started."""
        self._process.communicate()


class Booth:
    """A folder with settings for one source and a store."""

    def __init__(self, folder: Path, forks: ForkServer, store: Path | None = None) -> None:
        self.folder = folder
        self.store = store or folder / "store"
        self.settings = folder / "kiosk.toml"
        self._forks = forks

    def write_settings(self, url: str, kind: str, **sync: float) -> None:
        """Point it at a council. `sync`: what is different in [sync]."""
        limits = {"timeout_s": 5, "round_s": 20, "page_mb": 1, "picture_mb": 0.5} | sync
        languages = ["en", "cy"] if kind == "localgov-drupal" else ["en"]
        self.settings.write_text(
            f"""
[store]
directory = "{self.store}"
[checker]
offered = false
[sync]
{"".join(f"{name} = {value}" + chr(10) for name, value in limits.items())}
[[sources]]
name = "{NAME}"
kind = "{kind}"
url = "{url}"
public_url = {{en = "https://morfryn.example", cy = "https://morfryn.example/cy"}}
languages = {json.dumps(languages)}
"""
        )

    def start(self, *arguments: str, user: int = 0) -> Run:
        """Start a sync and go on."""
        return self._forks.start(["sync", "--config", str(self.settings), *arguments], self.folder, user)

    def warm(self) -> None:
        """Run a sync once in the process that all later ones are copies of."""
        assert self._forks.ask({"warm": ["sync", "--config", str(self.settings)]}) == 0

    def sync(self, *arguments: str, user: int = 0) -> Done:
        """Run a sync to its end."""
        return self.start(*arguments, user=user).wait()
