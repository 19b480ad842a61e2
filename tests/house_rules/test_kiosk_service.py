"""kiosk.service: systemd understands every line of it, and it gives away as little as a compositor can."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.folders import ROOT
from tests.house_rules.checking import say

UNIT = ROOT / "kiosk.service"
SEATD = "[Unit]\nDescription=Seat management daemon\n[Service]\nExecStart=/usr/sbin/seatd -g video\n"
TARGETS = ("basic.target", "multi-user.target", "shutdown.target", "sysinit.target", "system.slice")
# In tenths, as systemd-analyze counts (0 none, 100 everything). What is left: the network, which the sync needs, the
# graphics card, notifications of child processes, and memory that is written and executed (QML's compiler, Mesa).
EXPOSURE = 18

pytestmark = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs the package systemd")


@pytest.fixture
def booth(tmp_path: Path) -> Path:
    """A disk on which everything that the unit names exists, so that verify speaks of the unit alone."""
    units = tmp_path / "etc/systemd/system"
    units.mkdir(parents=True)
    shutil.copy(UNIT, units)
    (units / "seatd.service").write_text(SEATD)
    for name in TARGETS:
        (units / name).write_text("[Unit]\nDefaultDependencies=no\n")
    commands = re.findall(r"(?m)^ExecStart=(.*)$", UNIT.read_text() + SEATD)
    for path in re.findall(r"(?:^|\s)/(\S+)", " ".join(commands)):
        program = tmp_path / path
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    return tmp_path


def test_systemd_has_nothing_to_say_about_the_unit(booth: Path) -> None:
    # its exit status is 0 for unknown keys: every word counts
    say(_verify(booth).splitlines(), "see systemd.service(5) and systemd.exec(5).")


def test_systemd_would_say_something_about_a_broken_unit(booth: Path) -> None:
    unit = booth / "etc/systemd/system/kiosk.service"
    unit.write_text(UNIT.read_text().replace("WatchdogSec", "WatchDogSec"))
    assert "WatchDogSec" in _verify(booth)
    unit.write_text(UNIT.read_text())
    (booth / "usr/bin/cage").unlink()
    assert "/usr/bin/cage" in _verify(booth)


def test_the_unit_gives_away_little() -> None:
    done = subprocess.run(
        ["systemd-analyze", "security", "--no-pager", "--offline=true", f"--threshold={EXPOSURE}", UNIT],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_what_the_unit_points_to_is_there() -> None:
    named = re.search(r"(?m)^Documentation=file:///opt/kiosk/(\S+)$", UNIT.read_text())
    assert named
    assert (ROOT / named[1]).is_file()


def _verify(root: Path) -> str:
    done = subprocess.run(
        ["systemd-analyze", f"--root={root}", "verify", "--man=no", "kiosk.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr
