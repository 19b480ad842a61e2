"""Whether the booth can read aloud: a voice, its languages, something to hear it with, the headphone socket."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.doctor.finding import Finding
from kiosk.folders import ROOT
from kiosk.settings import Settings
from kiosk.speech.jack import AUTO, DEVICES, jack_device

_HELPER = (sys.executable, "-m", "kiosk.speech.helper")
_PATIENCE_S = 20
_BOOTHS_RUNTIME = Path("/run/kiosk")


def check_speech(settings: Settings, environment: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Start the speaking process for a moment and say what it says of itself."""
    if not settings.speech.offered:
        yield Finding("speech", "OK", "Reading aloud is not offered ([speech] offered).")
        return
    state, languages = _asked(environment)
    if state == "no_voice":
        advice = "install libespeak-ng1 (packaging/install_system_packages.sh run), or switch [speech] offered off"
        yield Finding("speech", "FAILED", f"There is no voice: {advice}.")
        return
    silent = [lang for lang in settings.language.offered if lang.partition("-")[0] not in languages]
    if silent:
        yield Finding("speech", "ATTENTION", f"There is no voice for {', '.join(silent)}: it is not read aloud.")
    else:
        yield Finding("speech", "OK", f"There is a voice for {', '.join(settings.language.offered)}.")
    yield _sound(state, environment)


def check_headphones(settings: Settings, devices: Path = DEVICES) -> Iterator[Finding]:
    """Say whether plugging in headphones will be noticed."""
    setting = settings.speech.headphones
    if not (settings.speech.offered and setting):
        return
    device = jack_device(setting, devices)
    if device is None:
        sentence = (
            "This computer has no headphone socket that reports plugging in, so reading aloud does not start by itself."
        )
        yield Finding("headphones", "OK", sentence)
    elif not device.exists():
        advice = "mend [speech] headphones" if setting != AUTO else "plugging in starts nothing"
        yield Finding("headphones", "ATTENTION", f"The headphone socket's device {device} is not there: {advice}.")
    elif not os.access(device, os.R_OK):
        advice = "run as the kiosk's user, which needs the group input"
        yield Finding("headphones", "ATTENTION", f"The headphone socket's device {device} cannot be read: {advice}.")
    else:
        yield Finding("headphones", "OK", f"Plugging in headphones is noticed ({device}).")


def _sound(state: str, environment: Mapping[str, str]) -> Finding:
    if state == "ready":
        return Finding("sound", "OK", "There is an output for sound.")
    advice = "check the cable, and that a sound server is installed (packaging/install_system_packages.sh booth)"
    if _BOOTHS_RUNTIME.is_dir() and environment.get("XDG_RUNTIME_DIR") != str(_BOOTHS_RUNTIME):
        advice = f"if the booth is running, ask its own sound server: XDG_RUNTIME_DIR={_BOOTHS_RUNTIME} kiosk doctor"
    return Finding("sound", "ATTENTION", f"There is no output for sound: {advice}.")


def _asked(environment: Mapping[str, str]) -> tuple[str, list[str]]:
    """Answer the speaking process's state and languages; without input it says them and ends."""
    try:
        done = subprocess.run(  # noqa: S603
            _HELPER,
            cwd=ROOT,
            env=dict(environment),
            input=b"",
            capture_output=True,
            check=True,
            timeout=_PATIENCE_S,
        )
        status = json.loads(done.stdout.splitlines()[0])
    except (subprocess.SubprocessError, IndexError):  # it cannot even be started
        return "no_voice", []
    return status["state"], status["languages"]
