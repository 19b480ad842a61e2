"""A part in the words that are spoken: pieces in their languages, and where each spoken word is seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem

from kiosk.reader.parts import Part
from kiosk.reader.phrases import what_it_is
from kiosk.reader.saying import Saying, saying
from kiosk.reader.texts import Line
from kiosk.speech.protocol import Piece

_EXPLAINED = {"notice", "picture"}
_STOPS = ".,;:!?…،؛؟۔"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a piece is seen: the text's item, and what stood in it when it began to be spoken."""

    saying: Saying
    item: QQuickItem | None
    start: int
    text: str

    def shown(self, start: int, length: int) -> tuple[int, int]:
        """Answer start and length, in what the item shows, of the word that is said."""
        first, letters = self.saying.shown(start, length)
        return self.start + first, letters


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go; pieces and sources run side by side."""

    pieces: tuple[Piece, ...]
    sources: tuple[Source, ...]


def utterance_of(part: Part, language: str) -> Utterance:
    """Say a part in the languages of its texts, and what it is in the interface's: first where that explains it."""
    role = what_it_is(part)
    roles = [Line(role, "")] if role else []
    first = part.kind in _EXPLAINED
    return utterance([*roles, *part.lines] if first else [*part.lines, *roles], language)


def utterance(lines: Sequence[Line], language: str) -> Utterance:
    """Say lines one after the other; `language` is the interface's."""
    sources = [_source(line, line.lang or language) for line in lines]
    pieces = tuple(
        Piece(_ended(source.saying.text), line.lang or language) for line, source in zip(lines, sources, strict=True)
    )
    return Utterance(pieces, tuple(sources))


def _source(line: Line, lang: str) -> Source:
    return Source(saying(line.words, lang), line.item, line.start, str(line.item.property("text")) if line.item else "")


def _ended(text: str) -> str:
    """A voice needs to hear where a line ends."""
    return text if text.rstrip().endswith(tuple(_STOPS)) else f"{text.rstrip()}."
