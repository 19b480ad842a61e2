"""What people answer in the checker is nowhere: not on disk, not in a log, and after the visit not in memory."""

import gc
import logging
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6

from kiosk.folders import ROOT
from screens.routes import Checker
from screens.screen_model import ScreenModel
from tests.screens.checker_store import QUESTIONS, put_in_force
from tests.screens.checker_visitor import SECRETS, answer_all
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.visitor import Visitor


@pytest.fixture
def store(own_content: ContentStore) -> ContentStore:
    """The sample council's content, and the small rule set of the questions."""
    put_in_force(own_content, file=QUESTIONS)
    return own_content


def _contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with something in it, apart from SQLite's shared memory, which holds no content."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm")]
    return {str(file.relative_to(folder)): data for file in files if (data := file.read_bytes())}


def _finish(visitor: Visitor) -> None:
    visitor.tap("Finish")


def _go_home(visitor: Visitor) -> None:
    visitor.tap("Home")


def _walk_away(visitor: Visitor) -> None:
    visitor.kiosk.watch._idle.touched(-10_000)
    visitor.kiosk.watch.look()
    visitor.settle()


@pytest.mark.parametrize("end", [_finish, _go_home, _walk_away])
def test_nothing_that_was_answered_stays(
    visit: Opened, store: ContentStore, caplog: pytest.LogCaptureFixture, end: Callable[[Visitor], None]
) -> None:
    caplog.set_level(logging.DEBUG)
    visitor = visit(Checker(), store=store)
    before = _contents(store.folder)
    answer_all(visitor)
    booth = visitor.kiosk.booth
    answers = dict(booth.answers.given)
    left = weakref.ref(visitor.kiosk.navigator.shown_model)
    assert len(answers) == 6
    assert booth.answers.screened
    assert _who_holds(answers)
    end(visitor)

    assert not booth.answers.given
    assert booth.answers.screened == []
    assert not booth.answers.has_seen_results
    assert _contents(store.folder) == before
    said = " ".join(record.getMessage() for record in caplog.records)
    assert [secret for secret in SECRETS if secret in said] == []
    visitor.wait_until(lambda: _is_gone(left))  # a screen goes a little after it was left
    gc.collect()
    assert _who_holds(answers) == []
    assert _in_python(SECRETS[-1]) == []


def _is_gone(model: "weakref.ref[ScreenModel]") -> bool:
    gc.collect()
    there = model()
    return there is None or not shiboken6.isValid(there)


def _who_holds(answers: dict[str, tuple[str, ...]]) -> list[object]:
    """Whatever still refers to one of the answers, other than this test's own dictionary."""
    chosen = list(answers.values())
    return [one for one in gc.get_referrers(*chosen) if one is not answers and one is not chosen and not _is_frame(one)]


def _is_frame(one: object) -> bool:
    return type(one).__name__ == "frame"


def _in_python(words: str) -> list[object]:
    """Screenings and rows of the checker that still say something."""
    return [one for one in gc.get_objects() if type(one).__name__ in {"Screening", "Outcome"} and words in repr(one)]


@pytest.mark.timeout(120)
def test_a_booth_that_is_killed_leaves_no_answer_anywhere(store: ContentStore, tmp_path: Path) -> None:
    home = tmp_path / "home"
    places = {
        name: str(home / name.lower())
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR")
    }
    for place in places.values():
        Path(place).mkdir(parents=True)
    before = _contents(store.folder)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.screens.checker_visitor", str(store.config)],
        cwd=ROOT,
        env={**{name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}, **places},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as booth:
        assert booth.stdout
        log = b""
        while not log.endswith(b"answered\n"):
            line = booth.stdout.readline()
            assert line, log.decode()
            log += line
        booth.send_signal(signal.SIGKILL)
        log += booth.stdout.read()
    assert _contents(store.folder) == before
    left = {"log": log, **_contents(home)}
    found = {
        f"{secret!r} in {name}"
        for name, data in left.items()
        for secret in SECRETS
        for written in (secret.encode(), secret.encode("utf-16-le"))
        if written in data
    }
    assert not found
