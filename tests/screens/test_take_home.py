"""Take home: the code on the screen opens the page, for every camera, on every panel, in every look."""

from dataclasses import replace
from urllib.parse import unquote

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.shell import pixels_a_millimetre
from screens.routes import CheckerTakeHome, Place, ServicePage, TakeHome
from screens.take_home.qr import QUIET, matrix
from tests.screens.checker_visits import PENSIONER, WELL_OFF, stand_at
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.content_store import ContentStore
from tests.screens.pages import page_called
from tests.screens.visitor import Visitor

LEAST_MM = 50.0
THEMES = ("standard", "high", "inverted", "lowglare")
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def codes_in(picture: QImage) -> list[zxingcpp.Barcode]:
    """Read the codes in a picture of the screen, as a phone would."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    image = Image.frombytes(
        "L", (grey.width(), grey.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine()
    )
    return list(zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode))


def scroll_to_code(visitor: Visitor) -> zxingcpp.Barcode:
    """Go down the page until a code can be read."""
    for _ in range(10):
        codes = codes_in(visitor.picture())
        if codes:
            assert len(codes) == 1
            return codes[0]
        visitor.tap(next(name for name in visitor.buttons() if name in {"Down", "I lawr"}))
    raise AssertionError("there is no code that a camera can read")


def square_of(code: zxingcpp.Barcode, picture: QImage) -> QRect:
    """Answer where the code is to the pixel: from its first dark pixel at a corner to its last."""
    near = code.position.top_left
    left, top = near.x, near.y
    while picture.pixel(left - 1, top + 3) == BLACK:
        left -= 1
    while picture.pixel(left, top + 3) != BLACK:
        left += 1
    while picture.pixel(left + 3, top - 1) == BLACK:
        top -= 1
    while picture.pixel(left + 3, top) != BLACK:
        top += 1
    side = 1
    while picture.pixel(left + side, top) == BLACK:
        side += 1
    pixels = side / 7  # the finder pattern in the corner is seven modules
    assert pixels == int(pixels), f"{pixels} pixels a module"
    whole = len(matrix(code.text)) * int(pixels)
    return QRect(left, top, whole, whole)


def is_crisp(code: zxingcpp.Barcode, square: QRect, picture: QImage) -> bool:
    """Tell whether each module is one block of pure black or white, and four modules around are white."""
    modules = matrix(code.text)
    pixels = square.width() // len(modules)
    edge = QUIET * pixels
    for y in range(square.top() - edge, square.bottom() + edge + 1):
        for x in range(square.left() - edge, square.right() + edge + 1):
            inside = square.contains(x, y)
            is_dark = inside and modules[(y - square.top()) // pixels][(x - square.left()) // pixels]
            if picture.pixel(x, y) != (BLACK if is_dark else WHITE):
                return False
    return True


@pytest.mark.parametrize("text_size", [2, 4])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_a_camera_reads_the_code_from_the_screen_in_every_look(
    visit: Opened, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit(size=size, text_size=text_size)
    uid = page_called(visitor, "Pension Credit")
    for theme in THEMES:
        visitor.kiosk.session.choose(replace(visitor.kiosk.session.choices, theme=theme))
        visitor.kiosk.navigator.go(ServicePage(uid))
        visitor.kiosk.navigator.go(TakeHome(uid))
        code = scroll_to_code(visitor)
        assert code.text == "https://morfryn.example/money-and-benefits/pension-credit"
        picture = visitor.picture()
        assert is_crisp(code, square_of(code, picture), picture), theme


@pytest.mark.parametrize("diagonal", [15, 21.5, 24, 32, 55])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_code_is_50_mm_on_every_panel(visit: Opened, size: tuple[int, int], diagonal: float) -> None:
    visitor = visit(size=size, environment={"KIOSK_DISPLAY__DIAGONAL_IN": str(diagonal)})
    longest = max(_addresses(visitor), key=lambda found: len(found[1]))
    for uid, address in (longest, (page_called(visitor, "Pension Credit"), "")):
        visitor.kiosk.navigator.go(TakeHome(uid))
        code = scroll_to_code(visitor)
        assert address in {"", code.text}
        side = square_of(code, visitor.picture()).width()
        assert side / pixels_a_millimetre(*size, diagonal) >= LEAST_MM


def _addresses(visitor: Visitor) -> list[tuple[str, str]]:
    booth = visitor.kiosk.booth
    uids = [uid for kind in ("service", "benefit", "event", "news", "venue") for uid in booth.content.item_uids(kind)]
    pages = [(uid, booth.content.page(uid, "cy", booth.clock.now())) for uid in uids]
    visitor.kiosk.session.choose_language("cy")
    return [(uid, page.words.url) for uid, page in pages if page]


def test_the_code_says_nothing_but_the_address_in_words_on_the_screen(visit: Opened) -> None:
    visitor = visit()
    visitor.kiosk.navigator.go(TakeHome(page_called(visitor, "Housing Benefit")))
    visitor.settle()
    code = scroll_to_code(visitor)
    assert "?" not in code.text
    assert "#" not in code.text
    shown = code.text.removeprefix("https://").rstrip("/")
    assert shown in visitor.words()
    assert visitor.reads("01632\N{NO-BREAK SPACE}960".replace("\N{NO-BREAK SPACE}", " "))
    assert visitor.reads("Housing Benefit")
    assert visitor.reads("On morfryn.example")


def test_in_welsh_the_code_opens_the_welsh_page(visit: Opened) -> None:
    visitor = visit()
    uid = page_called(visitor, "Pension Credit")
    visitor.kiosk.navigator.go(TakeHome(uid))
    visitor.settle()
    visitor.tap("Cymraeg")
    assert unquote(scroll_to_code(visitor).text).startswith("https://morfryn.example/cy/")


def test_a_visitor_takes_a_page_home_with_two_touches(visit: Opened) -> None:
    visitor = visit()
    visitor.kiosk.navigator.go(ServicePage(page_called(visitor, "Blue Badge")))
    visitor.settle()
    visitor.tap("Take this home")
    assert visitor.title() == "Take this page home"
    assert scroll_to_code(visitor).text.endswith("/blue-badge")
    visitor.tap("Back")
    assert visitor.title() == "Blue Badge"


def test_a_place_can_be_taken_home_too(visit: Opened) -> None:
    visitor = visit()
    visitor.kiosk.navigator.go(Place(page_called(visitor, "Aberfryn Library and Hub")))
    visitor.settle()
    visitor.tap("Take this home")
    assert "morfryn.example" in scroll_to_code(visitor).text


@pytest.mark.parametrize("language", ["en", "cy"])
def test_an_address_that_is_not_on_the_list_gets_a_plain_note_and_no_code(visit: Opened, language: str) -> None:
    visitor = visit(environment={"KIOSK_LINKS__ALLOWED_HOSTS": '["gov.uk", "morfryn.example.org"]'})
    visitor.kiosk.session.choose_language(language)
    visitor.kiosk.navigator.go(TakeHome(page_called(visitor, "Pension Credit")))
    note = {
        "en": "There is no code for this page: its address is not on the council’s list.",
        "cy": "Does dim cod ar gyfer y dudalen hon",
    }[language]
    assert codes_in(visitor.picture()) == []
    assert visitor.reads(note), visitor.names()


def test_the_code_of_the_results_is_the_same_whatever_was_answered(visit: Opened, ruled: ContentStore) -> None:
    opened = set()
    for given in (PENSIONER, WELL_OFF, {}):
        visitor = stand_at(visit, ruled, CheckerTakeHome(), given)
        assert visitor.title() == "Take this list home"
        opened.add(scroll_to_code(visitor).text)
        assert visitor.reads("Advicelink Cymru")
        assert visitor.reads("0800 702 2020")
    assert opened == {"https://www.citizensadvice.org.uk/wales/"}


def test_the_code_of_a_result_opens_its_official_page_in_the_visitors_language(
    visit: Opened, ruled: ContentStore
) -> None:
    visitor = stand_at(visit, ruled, CheckerTakeHome("pension_credit"), PENSIONER)
    assert scroll_to_code(visitor).text == "https://www.gov.uk/pension-credit"
    assert visitor.reads("The code does not hold your answers.")
    visitor.kiosk.session.choose_language("cy")
    assert scroll_to_code(visitor).text == "https://www.gov.uk/credyd-pensiwn"
