"""Makes the virtual environment from requirements-dev.lock; does nothing when it is already right.

One environment with the development tools in it, because `make run` and `make test` share it and a second one would
cost 700 MB and minutes; requirements.lock is for whoever packages the kiosk. Run by the Python that the environment
shall have. Must parse on older Pythons too, to tell them that they are too old.
"""

import fcntl
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements-dev.lock"
OLDEST = (3, 11)
KEPT = {"pip", "setuptools", "wheel", "kiosk"}


def main() -> int:
    """Bring the environment named on the command line up to date."""
    if sys.version_info < OLDEST:
        version = ".".join(map(str, sys.version_info[:3]))
        print(
            f"This is Python {version}; the kiosk needs 3.11 or newer. Install one, or name it: "
            "make PYTHON=python3.12 …",
            file=sys.stderr,
        )
        return 1
    venv = Path(sys.argv[1] if len(sys.argv) > 1 else ".venv").absolute()
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "environment.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two `make test` at once must not both install
        try:
            _bring_up_to_date(venv)
        except subprocess.CalledProcessError:
            print(f"The environment {venv.name} could not be made (see above); try again.", file=sys.stderr)
            return 1
    return 0


def _bring_up_to_date(venv: Path) -> None:
    stamp = venv / "kiosk-environment.json"
    wanted = {
        "python": list(sys.version_info[:2]),
        "place": str(venv),
        "lock": _digest(LOCK.read_bytes()),
        "project": _digest(_project_tables().encode()),
    }
    found = _read(stamp) if _starts(venv) else {}
    if found == wanted:
        return
    # Without a stamp it is unknown what a broken-off installation left behind: start again.
    if any(found.get(key) != wanted[key] for key in ("python", "place")):
        _make(venv)
        found = {}
    if found.get("lock") != wanted["lock"]:
        stamp.unlink(missing_ok=True)
        _install_lock(venv)
        stamp.write_text(json.dumps({**wanted, "project": ""}))  # the long part is done and need not be repeated
    _pip(venv, "install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    stamp.write_text(json.dumps(wanted))


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _project_tables() -> str:
    """The part of pyproject.toml that an installation depends on; a linter's setting must not cause one."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    tables = re.split(r"(?m)^(?=\[)", text)
    return "".join(table for table in tables if table.startswith(("[project", "[build-system]", "[tool.hatch")))


def _read(stamp: Path) -> "dict[str, object]":
    try:
        return dict(json.loads(stamp.read_text()))
    except (OSError, ValueError, TypeError):
        return {}


def _starts(venv: Path) -> bool:
    try:
        return subprocess.run([venv / "bin" / "python", "-c", ""], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _make(venv: Path) -> None:
    print(f"Making the virtual environment {venv.name}", flush=True)
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        shutil.rmtree(venv)
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)


def _install_lock(venv: Path) -> None:
    print("Installing the locked packages (about 900 MB on disk, the first time)", flush=True)
    _pip(venv, "install", "--require-hashes", "-r", str(LOCK))
    listed = subprocess.run(
        [venv / "bin" / "python", "-m", "pip", "list", "--format=json", "--disable-pip-version-check"],
        capture_output=True,
        check=True,
    )
    locked = {_plain(name) for name in re.findall(r"(?m)^([A-Za-z0-9._-]+)==", LOCK.read_text("utf-8"))}
    strangers = {_plain(package["name"]) for package in json.loads(listed.stdout)} - locked - KEPT
    if strangers:
        _pip(venv, "uninstall", "-y", *sorted(strangers))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pip(venv: Path, *arguments: str) -> None:
    subprocess.run(
        [venv / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", *arguments],
        check=True,
    )


if __name__ == "__main__":
    sys.exit(main())
