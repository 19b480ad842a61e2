"""Makes QR codes: the matrix from `qrcode`, drawn crisp at a whole number of pixels a module."""

from functools import lru_cache
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""
_DENSE = 9
"""Above this version level Q gives way to M, so that modules stay large."""


@lru_cache(maxsize=8)
def matrix(address: str) -> tuple[tuple[bool, ...], ...]:
    """Answer the modules of an address's code, dark is True, without the quiet zone; level Q, or M when too dense."""
    from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q  # noqa: PLC0415  30 ms that the start does not need
    from qrcode.main import QRCode  # noqa: PLC0415

    for level in (ERROR_CORRECT_Q, ERROR_CORRECT_M):
        code: QRCode = QRCode(error_correction=level, border=0)  # type: ignore[type-arg]  # the image type is unused
        code.add_data(address)
        code.make(fit=True)
        if (code.version or 0) <= _DENSE:
            break
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def module_pixels(address: str, card: int) -> int:
    """Answer how many whole pixels a module may have on a card of `card` pixels, quiet zone included."""
    return card // (len(matrix(address)) + 2 * QUIET)


class QrArt(QQuickImageProvider):
    """The image provider `qr`: `image://qr/PERCENT-ENCODED-ADDRESS`, at most the size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803  Qt's names
        """Draw dark on white; the picture is as large as whole modules allow."""
        address = unquote(name)
        modules = matrix(address)
        pixels = max(1, module_pixels(address, requestedSize.width()))
        side = (len(modules) + 2 * QUIET) * pixels
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        for y, row in enumerate(modules):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect((x + QUIET) * pixels, (y + QUIET) * pixels, pixels, pixels, QColor("#000000"))
        painter.end()
        size.setWidth(side)
        size.setHeight(side)
        return image
