"""What the window has loaded when its first frame is on the screen: every import is paid at every start."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

from kiosk.folders import ROOT
from tests.house_rules.checking import say

TOO_SLOW = (
    "PySide6.QtWidgets",
    "PySide6.QtMultimedia",
    "PySide6.QtTextToSpeech",
    "PySide6.QtTest",
    "asyncio",
    "content_sync.adapters",
    "content_sync.council_api",
    "content_sync.entitlement.rule_file",
    "content_sync.pack",
    "content_sync.rule_sets",
    "content_sync.search.searcher",
    "Stemmer",
    "dateutil",
    "httpx",
    "jellyfish",
    "kiosk.sample_council",
    "kiosk.reader",
    "kiosk.speech",
    "kiosk.doctor",
    "kiosk.speech.espeak",
    "kiosk.speech.helper",
    "mistune",
    "nacl",
    "nh3",
    "PIL",
    "qrcode",
    "sqlalchemy",
    "tqdm",
    "yaml",
)


def test_the_first_frame_waits_for_no_heavy_import(tmp_path: Path) -> None:
    loaded = _loaded_at_first_frame(tmp_path)
    assert "PySide6.QtQuick" in loaded
    assert "kiosk.window" in loaded
    heavy = [name for name in sorted(loaded) if any(name == slow or name.startswith(slow + ".") for slow in TOO_SLOW)]
    say(
        [f"kiosk run has loaded {name} at its first frame" for name in heavy],
        "import it in the function that needs it, or in the sync process.",
    )


def _loaded_at_first_frame(folder: Path) -> set[str]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd, (folder / "imports").open("wb") as imports:
        systemd.bind(str(folder / "notify"))
        systemd.settimeout(60)
        window = subprocess.Popen(
            [sys.executable, "-X", "importtime", "-m", "kiosk", "run", "--windowed", "--no-sync"],
            cwd=ROOT,
            env={
                **os.environ,
                "NOTIFY_SOCKET": str(folder / "notify"),
                "QT_QPA_PLATFORM": "offscreen",
                "KIOSK_STORE__DIRECTORY": str(folder),
            },
            stderr=imports,
        )
        try:
            assert b"READY=1" in systemd.recv(4096)
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait()
    return set(re.findall(r"(?m)^import time:.*\|\s*([\w.]+)$", (folder / "imports").read_text(errors="replace")))
