"""The sound server that kiosk.service asks for starts by itself, and keeps nothing."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.folders import ROOT
from tests.end_to_end.cage_session import NOBODY, _as_nobody
from tests.end_to_end.x_screen import wait_for

PLACE = "/opt/kiosk"
PACKAGING = ROOT / "packaging" / "sound"
UNIT = (ROOT / "kiosk.service").read_text()

pytestmark = [
    pytest.mark.skipif(not shutil.which("pulseaudio"), reason="needs the package pulseaudio"),
    pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to become another user: nobody starts a server as root"),
]


@pytest.fixture
def environment() -> Iterator[Mapping[str, str]]:
    """What the unit gives its programs, in folders of the tests' own that belong to a user without rights."""
    # not tmp_path, which only root may enter
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        for file in PACKAGING.iterdir():
            (folder / file.name).write_text(file.read_text().replace(f"{PLACE}/packaging/sound", name))
        for kind in ("state", "run"):
            (folder / kind).mkdir()
            os.chown(folder / kind, NOBODY, NOBODY)
        given = dict(re.findall(r"(?m)^Environment=(\w+)=(\S+)$", UNIT))
        given |= {"HOME": f"{name}/state", "XDG_RUNTIME_DIR": f"{name}/run", "PATH": os.environ["PATH"]}
        given["PULSE_CLIENTCONFIG"] = given["PULSE_CLIENTCONFIG"].replace(f"{PLACE}/packaging/sound", name)
        yield given
        if (number := _server(folder)) is not None:
            os.kill(number, signal.SIGTERM)
            wait_for(lambda: not Path(f"/proc/{number}").exists(), 5, "the sound server to end")


def test_it_starts_when_it_is_wanted_and_keeps_nothing(environment: Mapping[str, str]) -> None:
    folder = Path(environment["HOME"]).parent
    assert _server(folder) is None
    assert _state_of_speech(environment) == "no_device"  # there is no sound card here
    assert _server(folder) is not None
    _pactl(environment, "load-module", "module-null-sink", "sink_name=booth")
    assert _state_of_speech(environment) == "ready"
    modules = _pactl(environment, "list", "short", "modules")
    assert "restore" not in modules
    assert "suspend" not in modules
    _pactl(environment, "set-sink-volume", "booth", "30%")
    # a random key that PulseAudio's library always makes, and nothing else
    assert {path.name for path in (folder / "state").rglob("*") if path.is_file()} <= {"cookie"}


def test_what_the_unit_names_is_there() -> None:
    named = re.findall(rf"{PLACE}/(packaging/sound/\S+)", UNIT + (PACKAGING / "client.conf").read_text())
    assert sorted(named) == ["packaging/sound/client.conf", "packaging/sound/kiosk.pa"]
    assert all((ROOT / path).is_file() for path in named)


def _state_of_speech(environment: Mapping[str, str]) -> str:
    status = _said(environment, sys.executable, "-m", "kiosk.speech.helper").splitlines()[0]
    return str(json.loads(status)["state"])


def _pactl(environment: Mapping[str, str], *words: str) -> str:
    return _said(environment, "pactl", *words)


def _said(environment: Mapping[str, str], *command: str) -> str:
    done = subprocess.run(
        [*_as_nobody(), *command],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=20,
        cwd=ROOT,
    )
    return done.stdout


def _server(folder: Path) -> int | None:
    """Answer the id of the sound server whose settings are in a folder."""
    for status in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = status.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if "pulseaudio" in words and str(folder) in words:
            return int(status.parent.name)
    return None
