"""The ground on which everything is measured: one environment for all children, the sample council, a filled store."""

import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZE = "1920x1080"
SPOKEN = ("en", "cy", "pl", "ur", "ar")
PATIENCE_S = 60
# What people have set for themselves must not sway a measurement; PYTHONDONTWRITEBYTECODE would compile at each start.
_NOT_OURS = re.compile(r"^(KIOSK_|QT_|QML|QSG_|PYTHON|NOTIFY_SOCKET|WATCHDOG_|CACHE_DIRECTORY)")


@dataclass(frozen=True)
class Ground:
    """Where children run. `place` holds all that they leave; caches in it stay warm from one run to the next."""

    place: Path
    repetitions: int

    @property
    def environment(self) -> dict[str, str]:
        """What a booth without a graphics card has, drawn into memory, with warm caches of bytecode and of QML."""
        kept = {name: value for name, value in os.environ.items() if not _NOT_OURS.match(name)}
        return {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "QML_DISK_CACHE_PATH": str(self.place / "qml-cache"),
            "PYTHONPYCACHEPREFIX": str(self.place / "bytecode"),
        }

    def command(self, module: str, *arguments: object) -> list[str]:
        """A module of ours, run by this Python."""
        return [sys.executable, "-m", module, *map(str, arguments)]

    def ask(self, module: str, *arguments: object, nice: int = 0) -> dict[str, Any]:
        """Run a child to its end; answers the JSON of the last line that it printed."""
        found: dict[str, Any] = json.loads(self.ask_all(module, *arguments, nice=nice).splitlines()[-1])
        return found

    def ask_all(self, module: str, *arguments: object, nice: int = 0) -> str:
        """Run a child to its end; answers all that it printed."""
        command = self.command(module, *arguments)
        if nice:
            command = ["nice", "-n", str(nice), *command]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"bench: {' '.join(command[1:4])} failed with status {done.returncode}")
        return done.stdout

    @contextlib.contextmanager
    def running(
        self, command: list[str], stdin: int | None = None, stdout: int | None = None
    ) -> Iterator[subprocess.Popen[str]]:
        """Keep a child alive as long as the block."""
        child = subprocess.Popen(command, cwd=ROOT, env=self.environment, text=True, stdin=stdin, stdout=stdout)
        try:
            yield child
        finally:
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    @contextlib.contextmanager
    def serving(self, module: str, *arguments: object) -> Iterator[str]:
        """Keep a server alive that says its address; gives the address."""
        with self.running(self.command(module, *arguments), stdout=subprocess.PIPE) as server:
            assert server.stdout
            said = server.stdout.readline()
            found = re.search(r"http://[\w.:]+", said)
            if not found:
                raise SystemExit(f"bench: {module} did not start")
            yield found[0]

    def settings(
        self,
        name: str,
        address: str,
        kind: str = "localgov-drupal",
        every_minutes: float = 30,
        languages: tuple[str, ...] = (),
    ) -> Path:
        """Write the settings of one booth with a store of its own and one source."""
        root, usual = (address, SPOKEN) if kind == "localgov-drupal" else (f"{address}/v3", ("en",))
        languages = languages or usual
        prefixes = {lang: "" if lang == languages[0] else f"/{lang}" for lang in languages}
        addresses = ", ".join(f'{lang} = "https://morfryn.example{prefix}"' for lang, prefix in prefixes.items())
        shipped = (ROOT / "config" / "kiosk.toml").read_text("utf-8")
        fields = re.search(r"(?m)^fields = .*$", shipped)
        file = self.place / f"{name}.toml"
        file.write_text(
            f'[store]\ndirectory = "{self.place / name}"\n'
            f"[sync]\nevery_minutes = {every_minutes}\nalerts_every_minutes = {max(every_minutes, 5)}\n"
            f'[log]\nlevel = "error"\n'
            f'[[sources]]\nname = "morfryn"\nkind = "{kind}"\nurl = "{root}"\nlanguages = {list(languages)}\n'
            f"public_url = {{{addresses}}}\n" + (fields[0] + "\n" if fields and kind == "localgov-drupal" else ""),
            "utf-8",
        )
        return file

    @contextlib.contextmanager
    def sample_booth(self) -> Iterator[Path]:
        """Give the settings of a booth that has the sample council's content, while the council is there."""
        with self.serving("kiosk", "sample-council", "--port", "0") as address:
            settings = self.settings("sample", address)
            subprocess.run(
                self.command("kiosk", "sync", "--config", settings), cwd=ROOT, env=self.environment, check=True,
                stdout=subprocess.DEVNULL,
            )  # fmt: skip
            yield settings

    def seconds_to_ready(self, command: list[str]) -> tuple[float, dict[str, int]]:
        """Start a window and wait until it tells the service manager that its first frame is on the screen.

        Answers the seconds since the process was started, and its memory at that moment.
        """
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            address = f"{folder}/notify"
            manager.bind(address)
            manager.settimeout(PATIENCE_S)
            started = time.perf_counter()
            window = subprocess.Popen(command, cwd=ROOT, env={**self.environment, "NOTIFY_SOCKET": address})
            try:
                while b"READY=1" not in manager.recv(4096):
                    pass
                seconds = time.perf_counter() - started
                return seconds, memory_kb(window.pid)
            finally:
                window.terminate()
                window.wait(10)


def memory_kb(process: int | str = "self") -> dict[str, int]:
    """Answer what Linux says of a process's memory, in kB: Pss, Rss, Private_Dirty and others."""
    with Path(f"/proc/{process}/smaps_rollup").open(encoding="ascii") as file:
        return {line.split(":")[0]: int(line.split()[1]) for line in file.readlines()[1:]}
