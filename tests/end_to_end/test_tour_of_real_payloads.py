"""The captured website and the official examples go through a real sync into a real store and onto every screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sync.replay import SAMPLES, Loopback, Route, captured_drupal, official_examples, serving

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real payloads stand beside the repository: ../shared")

ROOT = Path(__file__).parents[2]


def kiosk(server: Loopback, kind: str, store: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program with this server as its only source."""
    source = (
        f'[{{name = "council", kind = "{kind}", url = "{server.url}", languages = ["en"], '
        'public_url = {en = "https://morfryn.example"}}]'
    )
    environment = os.environ | {"KIOSK_STORE__DIRECTORY": str(store), "KIOSK_SOURCES": source}
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False)


@pytest.mark.parametrize(
    ("kind", "route", "seen", "screens"),
    [
        (
            "localgov-drupal", captured_drupal, 41,
            {"home", "topic", "service", "guide", "step", "places", "place", "news"},
        ),
        ("open-referral", official_examples, 3, {"home", "service", "places", "place", "take"}),
    ],
)  # fmt: skip
def test_real_payloads_are_synced_and_every_screen_shows_them(
    kind: str, route: Route, seen: int, screens: set[str], tmp_path: Path
) -> None:
    with serving(route) as server:
        synced = kiosk(server, kind, tmp_path / "store", "sync", "--json")
        assert synced.returncode == 0, synced.stderr
        (source,) = json.loads(synced.stdout)["sources"]
        assert source["name"] == "council"
        assert source["seen"] == seen
        again = kiosk(server, kind, tmp_path / "store", "sync", "--json")
        assert json.loads(again.stdout)["sources"][0]["changed"] == 0
    out = tmp_path / "tour"
    toured = kiosk(server, kind, tmp_path / "store", "tour", "--out", str(out), "--lang", "en", "--size", "1080x1920")
    assert toured.returncode == 0, toured.stderr
    assert screens <= {file.stem.split("-")[1] for file in out.glob("*.png")}
