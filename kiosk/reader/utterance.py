"""A part in the words that are spoken: pieces in their languages, and where each spoken word is seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem

from kiosk.reader.parts import Part
from kiosk.reader.phrases import what_it_is
from kiosk.reader.saying import Saying, saying
from kiosk.reader.texts import Line
from kiosk.speech.protocol import Piece

_STOPS = ".,;:!?…،؛؟۔"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a piece is seen: the text's item, and what stood in it when it began to be spoken."""

    saying: Saying
    item: QQuickItem | None
    text: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go; pieces and sources run side by side."""

    pieces: tuple[Piece, ...]
    sources: tuple[Source, ...]


def utterance_of(part: Part, language: str) -> Utterance:
    """Say a part, in the languages of its texts, then what it is in the interface's language."""
    role = what_it_is(part)
    return utterance([*part.lines, *([Line(role, "")] if role else [])], language)


def utterance(lines: Sequence[Line], language: str) -> Utterance:
    """Say lines one after the other; `language` is the interface's."""
    sources = [_source(line, line.lang or language) for line in lines]
    pieces = tuple(
        Piece(_ended(source.saying.text), line.lang or language) for line, source in zip(lines, sources, strict=True)
    )
    return Utterance(pieces, tuple(sources))


def _source(line: Line, lang: str) -> Source:
    return Source(saying(line.words, lang), line.item, str(line.item.property("text")) if line.item else "")


def _ended(text: str) -> str:
    """A voice needs to hear where a line ends."""
    return text if text.rstrip().endswith(tuple(_STOPS)) else f"{text.rstrip()}."
