"""Takes the tour's pictures: every stop in every look, with a contact sheet for each look."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.fonts import LATIN
from kiosk.tour import Stop, picture_of, settle, stops
from kiosk.tour_looks import Look
from kiosk.window import BoothWindow

_THUMB = QSize(270, 300)
_COLUMNS = 6
_LIGHT_COMPRESSION = 80
"""PNG, as all of Qt's: a tenth larger than with the default, and written in half the time."""


class NoSuchScreenError(ValueError):
    """A screen was asked for that the tour does not pass."""


@dataclass(slots=True)
class Album:
    """What came of one look."""

    look: Look
    sheet: Path
    pictures: list[Path] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def stops_called(window: BoothWindow, names: tuple[str, ...]) -> list[tuple[int, Stop]]:
    """Answer the stops with these names, or whose names begin so ("service" is also "service-2"), with their numbers.

    Without names all of them. Raises NoSuchScreenError for a name that fits none.
    """
    numbered = list(enumerate(stops(window.booth), start=1))
    for name in names:
        if not any(_is_called(stop, name) for _number, stop in numbered):
            known = ", ".join(dict.fromkeys(stop.name for _number, stop in numbered))
            raise NoSuchScreenError(f"no screen is called {name!r}; there are {known}")
    return [(number, stop) for number, stop in numbered if not names or any(_is_called(stop, name) for name in names)]


def _is_called(stop: Stop, name: str) -> bool:
    return stop.name == name or stop.name.startswith(f"{name}-")


def wear(window: BoothWindow, look: Look) -> None:
    """Begin a look as a new visitor would find it."""
    window.forget_visitor()
    window.session.choose(look.choices)


@dataclass(frozen=True, slots=True)
class Photographer:
    """Takes the pictures of one window."""

    window: BoothWindow
    out: Path
    apart: bool
    """Each look's pictures in a folder of their own."""
    names: tuple[str, ...]
    """Which stops; none are all."""
    told: Callable[[str], None]
    """Hears what was just taken."""

    def album(self, look: Look) -> Album:
        """Take a picture of every stop, and make the contact sheet."""
        wear(self.window, look)
        album = Album(look, self.out / f"00-contact-sheet-{look.name}.png")
        thumbs: list[tuple[str, QImage]] = []
        for file, stop in self._files(look):
            before = len(self.window.warnings)
            picture = _picture_at(self.window, stop)
            _write(picture, file)
            thumbs.append((file.stem, _thumb(picture)))
            album.pictures.append(file)
            album.warnings += [f"{file.name}: {warning}" for warning in self.window.warnings[before:]]
            self.told(f"{look.name} {stop.name}")
        _write(contact_sheet(thumbs), album.sheet)
        return album

    def _files(self, look: Look) -> Iterator[tuple[Path, Stop]]:
        folder = self.out / look.name if self.apart else self.out
        folder.mkdir(parents=True, exist_ok=True)
        for number, stop in stops_called(self.window, self.names):
            yield folder / f"{number:02}-{stop.name}-{look.name}.png", stop


def _picture_at(window: BoothWindow, stop: Stop) -> QImage:
    window.navigator.go(stop.route)
    if stop.act:
        settle(window)
        stop.act(window)
    picture = picture_of(window)
    window.watch.stop()
    return picture


def _write(picture: QImage, file: Path) -> None:
    if not picture.save(str(file), quality=_LIGHT_COMPRESSION):
        raise OSError(f"{file} cannot be written")


def _thumb(picture: QImage) -> QImage:
    return picture.scaled(_THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def contact_sheet(thumbs: list[tuple[str, QImage]]) -> QImage:
    """Lay small pictures side by side in one, with their names."""
    rows = -(-len(thumbs) // _COLUMNS)
    height = max((thumb.height() for _name, thumb in thumbs), default=0)
    cell = QSize(_THUMB.width() + 20, height + 44)
    sheet = QImage(cell.width() * _COLUMNS, cell.height() * rows, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#FFFFFF"))
    painter = QPainter(sheet)
    painter.setFont(QFont(LATIN, 9))
    for at, (name, thumb) in enumerate(thumbs):
        x, y = at % _COLUMNS * cell.width() + 10, at // _COLUMNS * cell.height() + 10
        painter.drawImage(x, y, thumb)
        painter.drawText(x, y + height + 20, name[:38])
    painter.end()
    return sheet


def _small(font: QFont) -> QFont:
    font.setPointSize(9)
    return font
