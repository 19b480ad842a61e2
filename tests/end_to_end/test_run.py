"""`kiosk run` and its sync process live and die together, and the window never waits."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end_to_end.tiny_council import SyncProgram, TinyCouncil
from tests.end_to_end.x_screen import HOME, SIZE, WELCOME, RunProgram, ask_to_close, is_alive, screen, wait_for

WINDOWED = ("--windowed", "--size", f"{SIZE[0]}x{SIZE[1]}")
ENGLISH = (800, 1310)
"""Where the English button of the welcome is, in portrait."""

Start = Callable[..., RunProgram]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture
def start(display: str, sync: SyncProgram) -> Iterator[Start]:
    started: list[RunProgram] = []

    def run(*options: str) -> RunProgram:
        started.append(RunProgram(display, sync.settings, *(options or WINDOWED)))
        return started[-1]

    yield run
    for one in started:
        one.end()


def touch_english(run: RunProgram) -> None:
    """Begin a visit."""
    run.touch(*ENGLISH)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_the_window_opens_and_both_processes_end_when_asked(start: Start, ending: signal.Signals) -> None:
    run = start()
    run.wait_for_window()
    child = run.wait_for_child()
    run.process.send_signal(ending)
    assert run.process.wait(3) == 0
    wait_for(lambda: not is_alive(child), 1, "the sync process to end")
    assert "Traceback" not in run.said()


def test_closing_the_window_ends_everything(start: Start) -> None:
    run = start()
    window = run.wait_for_window()
    child = run.wait_for_child()
    ask_to_close(run.environment["DISPLAY"], window)
    assert run.process.wait(3) == 0
    wait_for(lambda: not is_alive(child), 1, "the sync process to end")


def test_the_sync_process_does_not_outlive_a_window_that_is_killed(start: Start) -> None:
    run = start()
    run.wait_for_window()
    child = run.wait_for_child()
    run.process.kill()
    wait_for(lambda: not is_alive(child), 3, "the sync process to end")


def test_a_sync_process_that_is_killed_is_started_again(start: Start) -> None:
    run = start()
    run.wait_for_window()
    child = run.wait_for_child()
    os.kill(child, signal.SIGKILL)
    again = run.wait_for_child(other_than=child)
    assert is_alive(again)
    assert "starts again in 1 s" in run.said()
    assert run.window(WELCOME)


def test_content_arrives_in_the_window_while_it_is_open(start: Start) -> None:
    run = start()
    run.wait_for_window()
    touch_english(run)
    run.wait_for_window(HOME)


def test_the_window_answers_at_once_while_the_council_hangs(start: Start, council: TinyCouncil) -> None:
    council.whim = lambda _path: time.sleep(30)  # type: ignore[func-returns-value]
    run = start()
    run.wait_for_window()
    wait_for(lambda: council.requests > 0, 10, "the sync to ask the council")
    touch_english(run)
    run.wait_for_window("getting ready", seconds=15)  # the council still hangs
    run.process.terminate()
    assert run.process.wait(3) == 0


@pytest.mark.parametrize("keys", ["alt+F4", "ctrl+q", "ctrl+w", "F11", "Escape", "ctrl+alt+Delete", "super", "alt+Tab"])
def test_no_key_closes_or_leaves_the_kiosk(kiosk_mode: RunProgram, keys: str) -> None:
    kiosk_mode.xdotool("key", keys)
    time.sleep(0.3)
    assert kiosk_mode.process.poll() is None
    assert kiosk_mode.window(WELCOME)


def test_the_kiosk_cannot_be_asked_to_close(kiosk_mode: RunProgram) -> None:
    ask_to_close(kiosk_mode.environment["DISPLAY"], kiosk_mode.window(WELCOME))
    time.sleep(0.5)
    assert kiosk_mode.process.poll() is None
    assert kiosk_mode.window(WELCOME)


def test_the_codes_of_an_audionav_lead_through_a_visit_in_kiosk_mode(kiosk_mode: RunProgram) -> None:
    up, down, select = 196, 197, 198  # F18, F19 and F20 on the wire, which X calls otherwise
    kiosk_mode.touch(SIZE[0] // 2, 20)
    for key in (down, down, select):
        kiosk_mode.xdotool("key", key)
    kiosk_mode.wait_for_window("getting ready")
    time.sleep(0.3)
    for key in (up, select):
        kiosk_mode.xdotool("key", key)
    kiosk_mode.wait_for_window(WELCOME)


@pytest.fixture(scope="module")
def kiosk_mode(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunProgram]:
    folder: Path = tmp_path_factory.mktemp("kiosk")
    council = TinyCouncil(50)
    run = RunProgram(display, SyncProgram(folder, council.url).settings, "--no-sync")
    window = run.wait_for_window()
    run.xdotool("windowfocus", "--sync", window)
    yield run
    run.process.terminate()
    assert run.process.wait(3) == 0
    council.close()
