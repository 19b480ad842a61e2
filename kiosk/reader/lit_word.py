"""Lights the word that is being spoken: a yellow field with dark letters, exactly over the word on the screen.

It lays the text out once more with Qt's own text layout, just as Text does, and draws only what is lit. Nothing on the
page is laid out again, and no letter moves.
"""

from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem, QQuickWindow

from kiosk.reader.texts import qml_number, shown

_PAD = 0.1
"""Of the size of the letters: those of Nastaliq reach beyond their word."""
_BOTTOM, _MIDDLE = Qt.AlignmentFlag.AlignBottom.value, Qt.AlignmentFlag.AlignVCenter.value


@dataclass(frozen=True, slots=True)
class Colours:
    """Of the field and of the letters on it."""

    field: QColor
    letters: QColor

    def turned(self) -> "Colours":
        """The same the other way round, to be seen on what is lit itself."""
        return Colours(self.letters, self.field)


def lit_colours(window: QQuickWindow) -> Colours:
    """Answer those of what has the focus, in the theme that is chosen."""
    return Colours(_theme_colour(window, "focus"), _theme_colour(window, "focusEdge"))


def _theme_colour(window: QQuickWindow, name: str) -> QColor:
    context = QQmlEngine.contextForObject(window)
    colour, _is_undefined = QQmlExpression(context, window, f"Theme.colour.{name}").evaluate()
    return QColor(colour)


class LitWord(QQuickPaintedItem):
    """Stands over one Text at a time; with none it is not on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._layout: QTextLayout | None = None
        self._origin = QPointF()
        self._words: list[QRectF] = []
        self._colours = Colours(QColor(), QColor())
        self._known: tuple[object, ...] = ()

    def light(self, text: QQuickItem, start: int, length: int, colours: Colours) -> None:
        """Light the letters from `start` on of what is seen of a Text."""
        self._lay_out(text)
        self._colours = colours
        self._words = self._places(start, length, text.property("font").pixelSize() * _PAD)
        self.setParentItem(text)
        around = QRectF()
        for word in self._words:
            around = around.united(word)
        self._stand_on_whole_pixels(text, around)
        self.update()

    def put_out(self) -> None:
        """Light nothing."""
        self.setParentItem(None)  # type: ignore[arg-type]  # PySide's stub does not know that there may be none
        self._layout, self._known = None, ()

    def paint(self, painter: QPainter) -> None:
        """Draw the field, and the letters that stand in it."""
        if self._layout is None:
            return
        painter.translate(-self.x(), -self.y())
        painter.setPen(self._colours.letters)
        for word in self._words:
            painter.save()
            painter.setClipRect(word)
            painter.fillRect(word, self._colours.field)
            self._layout.draw(painter, self._origin)
            painter.restore()

    def _stand_on_whole_pixels(self, text: QQuickItem, around: QRectF) -> None:
        """Between pixels its picture would be blurred, and the letters a little beside the others."""
        corner = text.mapToScene(around.topLeft())
        self.setPosition(text.mapFromScene(QPointF(floor(corner.x()), floor(corner.y()))))
        self.setSize(QSizeF(ceil(around.width()) + 1, ceil(around.height()) + 1))

    def _lay_out(self, text: QQuickItem) -> None:
        font = QFont(text.property("font"))
        known = (text, text.property("text"), text.width(), text.height(), font, text.property("lineHeight"))
        if known != self._known:
            self._known = known
            self._layout = layout_of(text)
            self._origin = QPointF(text.property("leftPadding"), _top(text, self._layout))

    def _places(self, start: int, length: int, pad: float) -> list[QRectF]:
        """The word's rectangle on each line that it stands on, as high as the line."""
        layout, found = self._layout, []
        for at in range(layout.lineCount() if layout else 0):
            line = layout.lineAt(at)  # type: ignore[union-attr]  # there is one, or no line
            first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
            if first < last:
                edges = [_x_of(line, place) for place in (first, last)]
                runs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
                left = min([min(edges), *(run.left() for run in runs)])
                right = max([max(edges), *(run.right() for run in runs)])
                place = QRectF(left - pad, line.y(), right - left + 2 * pad, line.height())
                found.append(place.translated(self._origin))
        return found


def _x_of(line: QTextLine, place: int) -> float:
    answer: Any = line.cursorToX(place)  # x and the place; PySide's stub says object
    return float(answer[0])


def layout_of(text: QQuickItem) -> QTextLayout:
    """Lay out what a Text shows, as the Text itself does (QQuickTextPrivate::setupTextLayout)."""
    seen = shown(text)
    layout = QTextLayout(seen.plain, QFont(text.property("font")))
    option = QTextOption(Qt.AlignmentFlag(qml_number(text, "effectiveHorizontalAlignment")))
    option.setWrapMode(QTextOption.WrapMode(qml_number(text, "wrapMode")))
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats([_bold(start, length) for start, length in seen.bold])
    padding = text.property("leftPadding") + text.property("rightPadding")
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.width() - padding)
        line.setPosition(QPointF(0, top))
        top += line.height() * text.property("lineHeight")
    layout.endLayout()
    return layout


def _bold(start: int, length: int) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    part.format = look
    return part


def _top(text: QQuickItem, _layout: QTextLayout) -> float:
    """Where the first line begins."""
    vertical = qml_number(text, "verticalAlignment")
    room = text.height() - text.property("topPadding") - text.property("bottomPadding") - text.property("contentHeight")
    share = 1.0 if vertical & _BOTTOM else 0.5 if vertical & _MIDDLE else 0.0
    return float(text.property("topPadding") + room * share)
