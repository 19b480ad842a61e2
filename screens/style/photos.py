"""Shows the council's pictures: read from the media folder, cropped to the frame, with round corners."""

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider


class Photos(QQuickImageProvider):
    """The image provider `photo`: `image://photo/PERCENT-ENCODED-PATH?RADIUS`, only from below one folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder.resolve()

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803  Qt's names
        """Answer the picture filling the size asked for; nothing to see when the file is not there any more."""
        path, _, radius = name.partition("?")
        file = Path(unquote(path)).resolve()
        image = QImage()
        if file.is_relative_to(self._folder) and requestedSize.width() > 0 and requestedSize.height() > 0:
            image = _cropped(file, requestedSize)
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        image = _rounded(image, float(radius or 0))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _cropped(file: Path, wanted: QSize) -> QImage:
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setScaledSize(reader.size().scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    left, top = (image.width() - wanted.width()) // 2, (image.height() - wanted.height()) // 2
    return image.copy(left, top, wanted.width(), wanted.height())


def _rounded(image: QImage, radius: float) -> QImage:
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(result.rect()), radius, radius)
    painter.setClipPath(outline)
    painter.drawImage(0, 0, image)
    painter.end()
    return result
