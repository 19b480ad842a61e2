"""Where the ink of a text really is: strokes of Nastaliq rise above their line and hang below it."""

import re
from html import unescape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem


def overshoot(item: QQuickItem) -> tuple[float, float]:
    """Answer by how many pixels the ink of a text leaves its box: above its first line, and below its last."""
    font: QFont = item.property("font")
    text = unescape(re.sub("<[^>]*>", "", item.property("text").replace("<br/>", "\N{LINE SEPARATOR}")))
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, item.width()))
        lines.append(line)
    layout.endLayout()
    if not lines:
        return 0.0, 0.0
    above = max(0.0, -_ink(layout, 0).top())
    # The last line of a text that is set tight loses its share of the height at its foot.
    lost = lines[-1].height() * (1 - min(1.0, item.property("lineHeight")))
    below = max(0.0, _ink(layout, len(lines) - 1).bottom() - lines[-1].height() + lost)
    return above, below


def _ink(layout: QTextLayout, number: int) -> QRectF:
    """What the glyphs of one line cover, from the top of that line."""
    line = layout.lineAt(number)
    ink = QRectF()
    for run in layout.glyphRuns(line.textStart(), line.textLength()):
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = run.rawFont().boundingRect(glyph)
            if not box.isEmpty():
                ink = ink.united(box.translated(at.x(), at.y() - line.y()))
    return ink
