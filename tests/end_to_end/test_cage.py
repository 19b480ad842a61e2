"""The booth's real session: it fills the screen, cannot be left, tells systemd the truth, ends when asked to."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.end_to_end.cage_session import Session, cage_session, missing_programs, until

PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
MOMENT = ("--now", "2026-07-14T11:00")
STILL = {"KIOSK_DISPLAY__CALM": "true", "KIOSK_LOG__LEVEL": "error"}

pytestmark = [
    pytest.mark.skipif(bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"),
    pytest.mark.timeout(120),
]


@pytest.fixture
def session() -> Iterator[Session]:
    with cage_session(PORTRAIT, *MOMENT, environment=STILL) as running:
        until(lambda: "READY=1" in running.listen(), "the first frame")
        yield running


def test_the_window_fills_the_screen_and_the_watchdog_is_fed(session: Session) -> None:
    picture = _settled(session)
    assert picture.size == PORTRAIT
    edges = [
        picture.crop(box) for box in ((0, 0, 1080, 4), (0, 1916, 1080, 1920), (0, 0, 4, 1920), (1076, 0, 1080, 1920))
    ]
    # The welcome's own colours reach every edge: no title bar, no frame, no console behind it.
    assert all(max(ImageStat.Stat(edge).mean) > 20 for edge in edges)
    fed = session.listen().count("WATCHDOG=1")
    until(lambda: session.listen().count("WATCHDOG=1") >= fed + 4, "four more feeds", 10)


def test_no_key_leaves_the_booth_and_a_tap_still_works(session: Session) -> None:
    welcome = _settled(session)
    session.key("alt+F4", "ctrl+q", "alt+Escape", "ctrl+alt+BackSpace", "ctrl+alt+F2", "alt+Tab", "F11", "super")
    time.sleep(1)
    assert session.process.poll() is None
    assert session.window_process()
    assert ImageChops.difference(_settled(session), welcome).getbbox() is None
    session.tap(*_on_the_last_button(welcome))
    until(lambda: _difference(session.picture(), welcome) > 5, "the screen after the welcome")


@pytest.mark.parametrize("whom", ["everybody", "cage", "the window"])
def test_all_end_within_three_seconds_of_sigterm(session: Session, whom: str) -> None:
    until(lambda: any("kiosk sync" in line for line in session.descendants().values()), "the sync process")
    running = session.descendants()
    asked_at = time.monotonic()
    if whom == "everybody":  # as systemd does
        for number in running:
            os.kill(number, signal.SIGTERM)
    else:
        os.kill(session.process.pid if whom == "cage" else session.window_process(), signal.SIGTERM)
    until(lambda: session.process.poll() is not None and not _still_there(running), "the end", 3)
    assert time.monotonic() - asked_at < 3
    if whom == "the window":
        assert "STOPPING=1" in session.listen()


@pytest.mark.parametrize("turned", [90, 270])
def test_a_panel_that_hangs_on_its_side_shows_the_upright_picture(session: Session, turned: int) -> None:
    upright = _settled(session)
    with cage_session(LANDSCAPE, *MOMENT, environment={**STILL, "KIOSK_DISPLAY__ROTATION": str(turned)}) as other:
        until(lambda: "READY=1" in other.listen(), "the first frame")
        on_its_side = _settled(other)
    # The picture was turned clockwise on the panel: turn it back.
    assert _difference(on_its_side.rotate(turned, expand=True), upright) < 2


def _settled(session: Session) -> Image.Image:
    """Answer the picture when it has stopped to change."""
    before = session.picture()
    for _ in range(50):
        time.sleep(0.4)
        now = session.picture()
        if ImageChops.difference(before, now).getbbox() is None and now.getcolors(4) is None:
            return now
        before = now
    raise AssertionError("the picture does not come to rest")


def _difference(one: Image.Image, other: Image.Image) -> float:
    """Answer how far two pictures are apart: 0 equal, 255 black and white."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def _on_the_last_button(welcome: Image.Image) -> tuple[int, int]:
    """Answer a place on the last language button: in the right half, low down, in the brand's colour."""
    column = welcome.width * 3 // 4
    colour = (0, 80, 76)  # [brand] colour_1
    rows = [y for y in range(welcome.height * 3 // 4, welcome.height) if welcome.getpixel((column, y)) == colour]
    assert rows, "no button in the brand's colour"
    return column, rows[len(rows) // 2]


def _still_there(processes: dict[int, str]) -> list[str]:
    return [line for number, line in processes.items() if _is_alive(number)]


def _is_alive(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
