"""Draws the product's own SVGs for QML: icons and pictograms in the theme's colours, scenes, the council's logo.

`image://art/icon/NAME/RRGGBB` · `image://art/pictogram/NAME/RRGGBB/RRGGBB` · `image://art/scene/NAME` ·
`image://art/logo/colour|black|white`. QML keeps the drawn pictures, so each is drawn once a size and colour.
"""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_FIRST, _SECOND = "#00504C", "#86235A"
_SAFE = re.compile(r"[a-z0-9-]+")


def can_be_drawn(logo: Path) -> bool:
    """Tell whether a logo is a picture that Qt can read."""
    if logo.suffix.lower() == ".svg":
        return logo.is_file() and QSvgRenderer(str(logo)).isValid()
    return QImageReader(str(logo)).canRead()


class Art(QQuickImageProvider):
    """The image provider `art`."""

    def __init__(self, assets: Path, logo: Path) -> None:
        """`assets` holds icons/, pictograms/ and art/; `logo` is an SVG or a picture that Qt reads."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._assets = assets
        self._logo = logo

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803  Qt's names
        """Draw one picture at the size asked for; `size` is set to what came of it."""
        kind, *rest = name.split("/")
        try:
            image = self._picture(kind, rest, requestedSize)
        except (OSError, IndexError):
            image = QImage()  # Qt cannot hand an exception on, it crashes; for an empty picture it writes a warning
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _picture(self, kind: str, rest: list[str], wanted: QSize) -> QImage:
        if kind == "logo" and self._logo.suffix.lower() != ".svg":
            return _scaled(QImage(str(self._logo)), wanted)
        return _drawn(self._svg(kind, rest), wanted)

    def _svg(self, kind: str, rest: list[str]) -> str:
        name, *colours = [part for part in rest if _SAFE.fullmatch(part.lower())] or [""]
        if kind == "icon":
            return (self._assets / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", f"#{colours[0]}")
        if kind == "pictogram":
            svg = (self._assets / "pictograms" / f"{name}.svg").read_text("utf-8")
            return svg.replace(_FIRST, f"#{colours[0]}").replace(_SECOND, f"#{colours[-1]}")
        if kind == "scene":
            return (self._assets / "art" / f"{name}.svg").read_text("utf-8")
        return _in_one_colour(self._logo.read_text("utf-8"), name)


def _in_one_colour(svg: str, name: str) -> str:
    """The logo for the two flat themes: every colour black or white."""
    if name == "colour":
        return svg
    return re.sub(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b", "#000000" if name == "black" else "#FFFFFF", svg)


def _drawn(svg: str, wanted: QSize) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        return QImage()
    own = renderer.defaultSize()
    image = QImage(_fitted(own, wanted), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def _scaled(image: QImage, wanted: QSize) -> QImage:
    if image.isNull():
        return image
    return image.scaled(_fitted(image.size(), wanted), mode=Qt.TransformationMode.SmoothTransformation)


def _fitted(own: QSize, wanted: QSize) -> QSize:
    """The wanted size; where only one side is wanted the other follows the picture's own proportion."""
    if wanted.width() > 0 and wanted.height() > 0:
        return wanted
    if wanted.height() > 0:
        return QSize(round(own.width() * wanted.height() / own.height()), wanted.height())
    if wanted.width() > 0:
        return QSize(wanted.width(), round(own.height() * wanted.width() / own.width()))
    return own
