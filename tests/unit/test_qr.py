"""The code's matrix: any address survives, level Q unless that gets too dense, and only listed hosts get one."""

import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QSize
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode

from screens.take_home.qr import QUIET, QrArt, matrix, module_pixels

PATHS = st.text("abcdefghijklmnopqrstuvwxyz0123456789-/%", min_size=1, max_size=180)


def read(address: str, card: int = 600) -> zxingcpp.Barcode:
    image = QrArt().requestImage(address.replace("%", "%25"), QSize(), QSize(card, card))
    data = bytes(image.constBits())
    picture = Image.frombytes("RGB", (image.width(), image.height()), data, "raw", "BGRX", image.bytesPerLine())
    (code,) = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    return code


@settings(deadline=None, max_examples=40)
@given(PATHS)
def test_any_address_can_be_read_back(path: str) -> None:
    address = f"https://morfryn.example/{path}"
    code = read(address)
    assert code.text == address
    assert code.ec_level == _level(address)


def _level(address: str) -> str:
    quick = QRCode(error_correction=ERROR_CORRECT_Q)
    quick.add_data(address)
    quick.make(fit=True)
    return "Q" if quick.version <= 9 else "M"


def test_an_address_of_110_characters_still_has_level_q() -> None:
    address = "https://morfryn.example/" + "a" * 86
    assert len(address) == 110
    assert len(matrix(address)) == 17 + 4 * 9
    assert read(address).ec_level == "Q"
    assert read(address + "b" * 60).ec_level == "M"


def test_modules_are_whole_pixels_and_the_quiet_zone_is_four_of_them() -> None:
    address = "https://morfryn.example/housing"
    size = QSize()
    image = QrArt().requestImage(address, size, QSize(401, 401))
    pixels = module_pixels(address, 401)
    assert image.width() == (len(matrix(address)) + 2 * QUIET) * pixels == size.width() <= 401
    edge = QUIET * pixels
    assert {image.pixel(x, y) for x in range(image.width()) for y in range(edge)} == {0xFFFFFFFF}
    assert image.pixel(edge, edge) == 0xFF000000
