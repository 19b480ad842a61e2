"""`kiosk tour`: a picture of every screen, named so that they can be found, and a failure when QML warns."""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.folders import ROOT
from kiosk.tour_looks import THEMES
from tests.screens.content_store import ContentStore, sample_content


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ContentStore:
    return sample_content(tmp_path_factory)


def tour(store: ContentStore, out: Path, *options: str, config: Path | None = None) -> subprocess.CompletedProcess[str]:
    settings = str(config or store.config)
    command = [sys.executable, "-m", "kiosk", "tour", "--config", settings, "--out", str(out), *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_pictures_are_named_by_order_screen_language_and_size(store: ContentStore, tmp_path: Path) -> None:
    done = tour(store, tmp_path, "--size", "1080x1920", "--lang", "cy", "--text-size", "3")
    assert done.returncode == 0, done.stderr
    names = sorted(file.name for file in tmp_path.glob("*.png"))
    pattern = r"(\d\d)-([a-z0-9-]+)-cy-1080x1920-text3-standard\.png"
    matches = [re.fullmatch(pattern, name) for name in names]
    assert all(matches), names
    assert [int(match[1]) for match in matches if match] == list(range(len(names)))
    screens = {match[2] for match in matches if match}
    assert {
        "contact-sheet", "attract", "getting-ready", "home", "notices", "service", "take-home", "guide", "step-by-step",
        "place", "about", "time-out",
    } <= screens  # fmt: skip
    assert f"{len(names) - 1} pictures" in done.stdout
    assert all((tmp_path / name).stat().st_size > 5_000 for name in names)


def test_all_looks_have_their_folders_and_sheets_and_the_index_leads_to_each(
    store: ContentStore, tmp_path: Path
) -> None:
    done = tour(store, tmp_path, "--all", "--size", "600x1024", "--lang", "en", "--screens", "home,about")
    assert done.returncode == 0, done.stderr
    looks = [f"en-600x1024-text{size}-{theme}" for size in (1, 2, 3, 4) for theme in THEMES]
    pictures = sorted(tmp_path.glob("*/*.png"))
    assert {picture.parent.name for picture in pictures} == set(looks)
    assert [picture.name.split("-")[1] for picture in pictures] == ["home", "about"] * len(looks)
    sheets = {f"00-contact-sheet-{look}.png" for look in looks}
    assert {file.name for file in tmp_path.glob("*.png")} == sheets
    linked = set(re.findall("href='([^'#]+)'", (tmp_path / "index.html").read_text("utf-8")))
    assert linked == sheets | {picture.relative_to(tmp_path).as_posix() for picture in pictures}
    assert len({hashlib.sha256(picture.read_bytes()).digest() for picture in pictures}) == len(pictures)
    assert "32 pictures" in done.stdout
    assert "\r" not in done.stderr, "a progress bar where there is no terminal"


def test_the_index_is_a_plain_page_without_script(store: ContentStore, tmp_path: Path) -> None:
    tour(store, tmp_path, "--size", "600x1024", "--lang", "en", "--screens", "home")
    page = (tmp_path / "index.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "<script" not in page
    assert "http" not in page


def test_lowered_controls_are_another_look(store: ContentStore, tmp_path: Path) -> None:
    for options in ([], ["--lowered"]):
        tour(store, tmp_path, "--size", "1080x1920", "--lang", "en", "--screens", "about", *options)
    usual, lowered = sorted(tmp_path.glob("[1-9]*.png"), key=lambda file: len(file.name))
    assert lowered.stem == f"{usual.stem}-lowered"
    assert usual.read_bytes() != lowered.read_bytes()


def test_a_screen_that_there_is_not_is_told_with_those_that_there_are(store: ContentStore, tmp_path: Path) -> None:
    done = tour(store, tmp_path, "--size", "600x1024", "--lang", "en", "--screens", "home,nowhere")
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    assert "take-home" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_logo_that_is_no_picture_is_refused_by_name(store: ContentStore, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"no picture")
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[brand]\nlogo = "{logo}"\n' + store.config.read_text("utf-8"), "utf-8")
    done = tour(store, tmp_path / "out", "--size", "1080x1920", "--lang", "en", config=config)
    assert done.returncode in {1, 2}
    assert "brand.logo" in done.stderr
    assert str(logo) in done.stderr


@pytest.mark.parametrize("options", [["--lang", "gd"], ["--size", "huge"], ["--text-size", "9"]])
def test_a_wrong_call_is_told_so(store: ContentStore, tmp_path: Path, options: list[str]) -> None:
    done = tour(store, tmp_path, *options)
    assert done.returncode == 2
    assert options[0] in done.stderr
    assert list(tmp_path.iterdir()) == []
