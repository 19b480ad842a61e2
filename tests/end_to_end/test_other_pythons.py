"""The kiosk works on the newest Python that is on this computer; all other tests run on the one that runs this."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.folders import ROOT

NEWER = ("3.12", "3.13", "3.14")
FAST = ("tests/unit",)


def pythons() -> Iterator[tuple[str, str]]:
    """Give each newer Python that really starts: its version, its program. pyenv's stand-ins often do not."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in NEWER:
        kept = sorted(pyenv.glob(f"{version}.*/bin/python{version}"), reverse=True)
        for program in filter(None, [shutil.which(f"python{version}"), *map(str, kept)]):
            if _version(program) == version:
                yield version, program
                break


def _version(program: str) -> str:
    asked = [program, "-c", "import ensurepip, sys; print('%d.%d' % sys.version_info[:2])"]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()


FOUND = list(pythons())


@pytest.mark.skipif(not FOUND, reason=f"none of Python {', '.join(NEWER)} is installed here")
@pytest.mark.timeout(420)
def test_the_kiosk_works_on_the_newest_python() -> None:
    version, program = FOUND[-1]
    venv = ROOT / "build" / f"python{version}"
    made = subprocess.run(
        [program, "packaging/environment.py", venv], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout + made.stderr
    tested = subprocess.run(
        [venv / "bin" / "python", "-m", "pytest", "-x", "-q", *FAST],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert tested.returncode == 0, tested.stdout[-6000:] + tested.stderr[-2000:]
    assert re.search(r"\d+ passed", tested.stdout)
