"""A sound server of the tests' own, with an output that nobody hears, and a recorder at that output."""

import array
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.end_to_end.x_screen import wait_for

RATE = 22050
_LOUD = 300
"""A sample beyond this is sound; the output's own silence is all zeros."""


class SoundServer:
    """PulseAudio with a null sink in the rate that espeak-ng speaks in: what comes out is bit for bit what went in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.socket = folder / "sound.socket"
        self.environment = {**os.environ, "PULSE_SERVER": f"unix:{self.socket}"}
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("--disable-shm=yes", "--log-level=error"),
                *("-L", f"module-native-protocol-unix socket={self.socket} auth-anonymous=1"),
                *("-L", "module-always-sink"),
            ],
            env={**os.environ, "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)},
            stderr=subprocess.DEVNULL,
        )
        wait_for(self._answers, 10, "PulseAudio")

    def stop(self) -> None:
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None
            self.socket.unlink(missing_ok=True)

    def plug_in(self, name: str = "booth") -> None:
        self._pactl("load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}", "channels=1")
        self._pactl("set-default-sink", name)

    def pull_out(self) -> None:
        self._pactl("unload-module", "module-null-sink")

    @contextmanager
    def recorder(self, sink: str = "booth") -> Iterator["Recorder"]:
        with subprocess.Popen(
            [
                *("parec", f"--device={sink}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le"),
                *("--latency-msec=5", "--raw"),
            ],
            env=self.environment,
            stdout=subprocess.PIPE,
        ) as parec:
            recorder = Recorder(parec)
            wait_for(lambda: bool(recorder.stretches), 10, "the recorder")
            yield recorder
            parec.kill()
            recorder.end()

    def _answers(self) -> bool:
        asked = ["pactl", "info"]
        return subprocess.run(asked, env=self.environment, check=False, capture_output=True, timeout=10).returncode == 0

    def _pactl(self, *arguments: str) -> None:
        subprocess.run(["pactl", *arguments], env=self.environment, check=True, stdout=subprocess.DEVNULL, timeout=10)


class Recorder:
    """What is heard, in stretches with the moment at which each arrived."""

    def __init__(self, parec: "subprocess.Popen[bytes]") -> None:
        assert parec.stdout
        self._from = parec.stdout.fileno()
        self.stretches: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def end(self) -> None:
        self._thread.join()

    def heard(self, since: float, until: float = float("inf")) -> bytes:
        return b"".join(octets for at, octets in list(self.stretches) if since <= at < until)

    def first_sound(self, since: float) -> float | None:
        """Answer when the first sound after a moment arrived."""
        return next((at for at, octets in list(self.stretches) if at >= since and _peak(octets) > _LOUD), None)

    def is_silent(self, since: float, until: float = float("inf")) -> bool:
        return _peak(self.heard(since, until)) == 0

    def loudness(self, since: float, until: float = float("inf")) -> float:
        """Answer the root mean square of what was heard."""
        samples = _samples(self.heard(since, until))
        return (sum(sample * sample for sample in samples) / max(len(samples), 1)) ** 0.5

    def _read(self) -> None:
        odd = b""
        while octets := os.read(self._from, 1 << 14):
            whole = odd + octets
            keep = len(whole) & ~1
            odd = whole[keep:]
            self.stretches.append((time.monotonic(), whole[:keep]))


def _samples(octets: bytes) -> "array.array[int]":
    return array.array("h", octets)


def _peak(octets: bytes) -> int:
    return max(map(abs, _samples(octets)), default=0)
