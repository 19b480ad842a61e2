"""The providers of pictures never raise (Qt would crash) and never leave their folder."""

from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.folders import ASSETS
from screens.style.art import Art, can_be_drawn
from screens.style.photos import Photos

WANTED = QSize(40, 30)


def art(logo: Path = ASSETS / "brand" / "mark.svg") -> Art:
    return Art(ASSETS, logo)


@pytest.mark.parametrize(
    "name",
    [
        "icon/home/12211f",
        "pictogram/housing/00504c/86235a",
        "scene/harbour-boat",
        "logo/colour",
        "logo/black",
        "logo/white",
    ],
)
def test_what_is_there_is_drawn_at_the_size_asked_for(name: str) -> None:
    size = QSize()
    image = art().requestImage(name, size, WANTED)
    assert image.size() == size == WANTED
    assert any(QColor(image.pixelColor(x, 15)).alpha() for x in range(40))


@pytest.mark.parametrize(
    "name",
    [
        "icon/nothing/000000",
        "icon/home",
        "icon",
        "pictogram/../../README/000000",
        "icon/..%2Fx/0",
        "scene/",
        "icon/../icons/home/0",
    ],
)
def test_a_bad_name_draws_nothing_and_does_not_raise(name: str) -> None:
    assert art().requestImage(name, QSize(), WANTED).isNull()


@pytest.mark.qt_log_ignore("Cannot read file")
def test_a_logo_that_is_no_picture_draws_nothing(tmp_path: Path) -> None:
    for name in ("logo.png", "logo.svg"):
        (tmp_path / name).write_bytes(b"no picture")
        assert not can_be_drawn(tmp_path / name)
        assert art(tmp_path / name).requestImage("logo/colour", QSize(), WANTED).isNull()
    assert not can_be_drawn(tmp_path / "none.svg")
    assert not can_be_drawn(tmp_path / "none.png")
    assert can_be_drawn(ASSETS / "brand" / "mark.svg")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF0000"))
    (tmp_path / "store" / "media").mkdir(parents=True)
    assert picture.save(str(tmp_path / "store" / "media" / "a b?.png"))
    assert picture.save(str(tmp_path / "secret.png"))
    return tmp_path


def shown(folder: Path, path: str, wanted: QSize = WANTED) -> QImage:
    return Photos(folder / "store").requestImage(f"{quote(path, safe='')}?4", QSize(), wanted)


def is_red(image: QImage) -> bool:
    return image.pixelColor(image.width() // 2, image.height() // 2) == QColor("#FF0000")


def test_a_picture_fills_its_frame_with_round_corners(folder: Path) -> None:
    image = shown(folder, str(folder / "store" / "media" / "a b?.png"))
    assert image.size() == WANTED
    assert is_red(image)
    assert image.pixelColor(0, 0).alpha() < 128


@pytest.mark.parametrize(
    "path", ["{}/secret.png", "{}/store/media/../../secret.png", "/etc/hostname", "secret.png", ""]
)
def test_a_picture_outside_the_folder_is_not_shown(folder: Path, path: str) -> None:
    assert not is_red(shown(folder, path.format(folder)))


def test_a_picture_that_is_gone_or_damaged_shows_nothing(folder: Path) -> None:
    file = folder / "store" / "media" / "b.png"
    assert not is_red(shown(folder, str(file)))
    file.write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    assert not is_red(shown(folder, str(file)))
    assert not is_red(shown(folder, str(file), QSize(0, 0)))


def test_a_link_out_of_the_folder_is_not_followed(folder: Path) -> None:
    link = folder / "store" / "media" / "link.png"
    link.symlink_to(folder / "secret.png")
    assert not is_red(shown(folder, str(link)))
