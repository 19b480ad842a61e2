"""Contrast as an eye meets it: of the pixels of a picture, never of what the code says about colours."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.brand import contrast

Colour = tuple[int, int, int]

_INK_PIXELS = 6
"""Fewer pixels of one colour are the blur of an edge."""
OF_WORDS, OF_ICONS = 0.04, 0.2
"""A colour that fills less of a box is no ground: the blur of letters has many shades, that of straight lines few."""
_OUTSIDE, _CORNER = 2, 24
_DEPTHS = range(0, 22, 2)
_EDGE = 0.3
"""As much of a line of pixels along an edge has its colour, also where the edge is dashed."""


def picture_of(image: QImage) -> Image.Image:
    """Answer a window's picture for Pillow, which counts colours quickly."""
    rgb = image.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (rgb.width(), rgb.height())
    return Image.frombuffer("RGBX", size, bytes(rgb.constBits()), "raw", "RGBX", rgb.bytesPerLine(), 1).convert("RGB")


def colours_in(picture: Image.Image, box: QRect) -> Counter[Colour]:
    """Count the colours of a box."""
    box = box.intersected(QRect(0, 0, *picture.size))
    part = picture.crop((box.left(), box.top(), box.right() + 1, box.bottom() + 1))
    return Counter({colour: count for count, colour in part.getcolors(part.width * part.height) or ()})


@cache
def ratio(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    return contrast("#{:02X}{:02X}{:02X}".format(*one), "#{:02X}{:02X}{:02X}".format(*other))


def ink_ratio(picture: Image.Image, box: QRect, field: float = OF_WORDS) -> float:
    """The contrast of what is drawn in a box with the worst of the grounds, each a share of `field`, it stands on."""
    colours = colours_in(picture, box)
    ground = colours.most_common(1)[0][0]
    ink = max((colour for colour, count in colours.items() if count >= _INK_PIXELS), key=lambda one: ratio(one, ground))
    least = field * colours.total()
    return min(ratio(ink, one) for one, count in colours.items() if count >= least and one != ink)


def edge_ratio(picture: Image.Image, box: QRect) -> float:
    """The contrast of a control's edge or face with what is around it, on the side where it is least."""
    return min(_side_ratio(picture, outside, lines) for outside, lines in _sides(box))


def _sides(box: QRect) -> Iterator[tuple[QRect, list[QRect]]]:
    """Each side without its corners: a line of pixels outside, and the lines inside from the edge on."""
    along = QRect(box.left() + _CORNER, 0, box.width() - 2 * _CORNER, 1)
    yield along.translated(0, box.top() - _OUTSIDE), [along.translated(0, box.top() + at) for at in _DEPTHS]
    yield along.translated(0, box.bottom() + _OUTSIDE), [along.translated(0, box.bottom() - at) for at in _DEPTHS]
    down = QRect(0, box.top() + _CORNER, 1, box.height() - 2 * _CORNER)
    yield down.translated(box.left() - _OUTSIDE, 0), [down.translated(box.left() + at, 0) for at in _DEPTHS]
    yield down.translated(box.right() + _OUTSIDE, 0), [down.translated(box.right() - at, 0) for at in _DEPTHS]


def _side_ratio(picture: Image.Image, outside: QRect, lines: list[QRect]) -> float:
    around = colours_in(picture, outside).most_common(1)[0][0]
    best = 1.0
    for line in lines:
        colours = colours_in(picture, line)
        least = _EDGE * colours.total()
        best = max([best, *(ratio(one, around) for one, count in colours.items() if count >= least)])
    return best


def changed_area(before: Image.Image, after: Image.Image, box: QRect, least: float) -> int:
    """How many pixels of a box changed with at least that contrast between before and after (WCAG 2.4.13)."""
    place = (box.left(), box.top(), box.right() + 1, box.bottom() + 1)
    pairs = Counter(zip(before.crop(place).get_flattened_data(), after.crop(place).get_flattened_data(), strict=True))
    return sum(count for (one, other), count in pairs.items() if ratio(one, other) >= least)
