"""The word that is spoken is lit exactly where it stands, in every script, and nothing on the page moves."""

import re
from collections.abc import Callable, Iterator

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.reader.lit_word import Colours, LitWord
from kiosk.reader.texts import shown
from screens.routes import Home
from tests.screens.conftest import Opened
from tests.screens.seen import place_of, texts
from tests.screens.spoken_words import FIVE
from tests.screens.visitor import Visitor

FIELD, LETTERS = QColor("#FF00FF"), QColor("#00FF00")
"""Colours that no theme has: what is lit can be told from the page."""
NEAR = 2
"""Pixels by which a lit word may miss the word."""
SAYINGS = {
    "en": "If you rent your home and are over State Pension age, you may get help with your rent within 14 days.",
    "cy": "Os ydych yn rhentu eich cartref, gallwch gael help gyda’ch rhent: ŵy, tŷ, llyfrgell, ffenestr.",
    "pl": "Jeśli wynajmujesz mieszkanie, możesz dostać pomoc w opłacaniu czynszu: żółć, źdźbło, łąka.",
    "ar": "إذا كنت تستأجر منزلك وبلغت سن المعاش الحكومي فقد تحصل على مساعدة في الإيجار خلال 14 يومًا.",
    "ur": "اگر آپ کرائے پر رہتے ہیں اور آپ کی عمر سرکاری پنشن کی عمر سے زیادہ ہے تو مدد مل سکتی ہے۔",
}
LOOKS = {
    "words": "Words {{ script: Theme.scriptOf('{lang}'); {rest} }}",
    "heading": "Words {{ isHeading: true; script: Theme.scriptOf('{lang}'); {rest} }}",
    "at the end": "Words {{ horizontalAlignment: Text.AlignRight; script: Theme.scriptOf('{lang}'); {rest} }}",
    "in the middle": "Words {{ horizontalAlignment: Text.AlignHCenter; lineHeight: 0.96; "
    "script: Theme.scriptOf('{lang}'); {rest} }}",
}
SCENE = """
import QtQuick
import screens.parts
import screens.style
Rectangle {{ width: 1000; height: 1900; z: 9; color: Theme.colour.surface
    {text}
    {marked}
}}
"""
OVER = 12
"""Pixels that the field may reach beyond a word of Nastaliq."""
MARKED_AT = 900
Box = tuple[int, int, int, int]


@pytest.fixture
def lit() -> Iterator[LitWord]:
    made = LitWord()
    yield made
    made.put_out()
    made.deleteLater()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("lang", SAYINGS)
def test_the_lit_word_lies_on_the_word(visit: Opened, lit: LitWord, lang: str, look: str) -> None:
    visitor = visit(Home(), language=lang, environment=FIVE)
    words = list(re.finditer(r"\S+", SAYINGS[lang]))
    for word in (words[0], words[len(words) // 3], words[len(words) // 2], words[-1]):
        text, page = _scene(visitor, lang, look, word)
        lit.light(text, word.start(), len(word[0]), Colours(FIELD, LETTERS))
        field = ImageChops.difference(page, _seen(visitor)).getbbox()
        letters = _box(_seen(visitor), _is_green)
        there = _box(page.crop((0, MARKED_AT, 1000, 1900)), _is_green)
        assert field, word[0]
        if lang == "ur":  # the words of Nastaliq reach over each other: the field must hold the whole word, not more
            assert field[0] - NEAR <= there[0] <= field[0] + OVER, word[0]
            assert field[2] - OVER <= there[2] <= field[2] + NEAR, word[0]
        else:
            assert all(abs(a - b) <= NEAR for a, b in zip(letters, there, strict=True)), (word[0], letters, there)


def _scene(visitor: Visitor, lang: str, look: str, word: "re.Match[str]") -> tuple[QQuickItem, Image.Image]:
    """A text, and lower down the same text in which Qt itself draws the word in another colour."""
    seen = SAYINGS[lang]
    marked = f"{seen[: word.start()]}<font color='#00FF00'>{word[0]}</font>{seen[word.end() :]}"
    rest = 'x: 20; y: {y}; width: 700; text: "{text}"'
    write: Callable[[int, str], str] = lambda y, text: LOOKS[look].format(lang=lang, rest=rest.format(y=y, text=text))  # noqa: E731
    scene = SCENE.format(text=write(0, seen), marked=write(MARKED_AT, marked))
    component = QQmlComponent(visitor.kiosk.engine)
    component.setData(scene.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    for old in visitor.window.contentItem().childItems():
        if old.z() == item.z():
            old.deleteLater()
    item.setParentItem(visitor.window.contentItem())
    item.setParent(visitor.window)
    visitor.settle()
    return item.childItems()[0], _seen(visitor)


def test_a_lit_word_leaves_no_trace(visit: Opened, lit: LitWord) -> None:
    visitor = visit(Home())
    page = visitor.picture()
    for one in texts(visitor.window):
        lit.light(one.item, 0, len(shown(one.item).plain), Colours(FIELD, LETTERS))
        assert visitor.window.grabWindow() != page or not one.is_whole
        lit.put_out()
        assert visitor.window.grabWindow() == page


def test_bold_letters_in_a_notice_stay_bold(visit: Opened, lit: LitWord) -> None:
    visitor = visit(Home())
    page = _seen(visitor)
    notice = next(one.item for one in texts(visitor.window) if "bridge" in one.item.property("text"))
    plain = shown(notice).plain
    background = QColor(*page.getpixel((int(place_of(notice).left()) - 3, int(place_of(notice).top()) + 3)))
    for word in ("bridge", "Buses"):
        lit.light(notice, plain.index(word), len(word), Colours(background, notice.property("color")))
        difference = ImageChops.difference(page, _seen(visitor)).convert("L")
        assert difference.getextrema()[1] < 8, word


def _is_green(picture: Image.Image) -> Image.Image:
    red, green, _blue = picture.split()
    strong = green.point(lambda value: 255 if value > 140 else 0)
    return ImageChops.multiply(strong, red.point(lambda value: 255 if value < 120 else 0))


def _box(picture: Image.Image, mask: Callable[[Image.Image], Image.Image]) -> Box:
    box = mask(picture.crop((0, 0, 1000, min(MARKED_AT, picture.height)))).getbbox()
    assert box
    return box


def _seen(visitor: Visitor) -> Image.Image:
    image = visitor.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())
