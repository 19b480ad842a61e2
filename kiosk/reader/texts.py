"""The texts that are drawn within a thing on the screen, as they are seen, each with its language."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.reader.shown_text import LINE_END, ShownText, plain_text, styled_text

_STYLED = 4
"""Text.StyledText of QML."""
_BETWEEN = " \N{NO-BREAK SPACE}\N{LINE SEPARATOR}"


@dataclass(frozen=True, slots=True)
class Line:
    """Words to be said in one language (BCP 47; empty: the interface's).

    `item` is the text that shows these words, from the letter `start` on.
    """

    words: str
    lang: str
    item: QQuickItem | None = None
    start: int = 0

    @property
    def plain(self) -> str:
        """The words in one line of ordinary letters, to be compared."""
        return one_line(self.words)


def one_line(words: str) -> str:
    """Answer words without what only keeps them together or apart."""
    return " ".join(words.replace("\N{ZERO WIDTH SPACE}", "").split())


def shown(item: QQuickItem) -> ShownText:
    """Answer what is seen of a Text."""
    text = str(item.property("text"))
    return styled_text(text) if _is_styled(item, text) else plain_text(text)


def _is_styled(item: QQuickItem, text: str) -> bool:
    if "<" not in text and "&" not in text:
        return False
    return qml_number(item, "textFormat") == _STYLED


def qml_number(item: QQuickItem, expression: str) -> int:
    """Ask QML for a number: PySide cannot read the enums of Text."""
    value, _is_undefined = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return int(value)


def language_of(item: QQuickItem) -> str:
    """Answer the language that the nearest item around names; empty: the interface's."""
    at: QQuickItem | None = item
    while at is not None:
        lang = at.property("lang")
        if isinstance(lang, str) and lang:
            return lang
        at = at.parentItem()
    return ""


def lines_within(item: QQuickItem) -> Iterator[Line]:
    """Walk over the texts that can be read in an item and below it, from first to last."""
    if not item.isVisible():
        return
    if item.inherits("QQuickText"):
        yield from _lines_of(item)
    for child in item.childItems():
        yield from lines_within(child)


def _lines_of(item: QQuickItem) -> Iterator[Line]:
    """A text, cut at its line ends where each line has a language of its own."""
    words = shown(item).plain
    langs = item.property("lineLangs") or [language_of(item)]
    start = 0
    for at, line in enumerate(words.split(LINE_END) if len(langs) > 1 else [words]):
        if line.strip(_BETWEEN):
            yield Line(line, langs[min(at, len(langs) - 1)], item, start)
        start += len(line) + 1
