"""What the window and the speaking process say to each other: one JSON object a line, orders in and news out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec
from msgspec import Struct

MOST_CHARACTERS = 20_000
"""Of one utterance; about twenty minutes. The longest page of the sample council has a third of it."""
LOOK_AGAIN = 75
"""The exit status with which the speaking process asks to be started afresh, because it found no sound output
(EX_TEMPFAIL of sysexits.h). Qt does not notice a sound server that comes back after more than three seconds."""

State = Literal["ready", "no_device", "no_voice"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one language."""

    text: str
    lang: str
    """BCP 47, such as cy or en-GB: the piece is spoken by the voice of its language, or not at all."""


class Say(Struct, frozen=True, tag="say"):
    """Stop whatever is being said, and say this."""

    utterance: int
    pieces: tuple[Piece, ...]


class Stop(Struct, frozen=True, tag="stop"):
    """Be silent, now."""


class SetSpeed(Struct, frozen=True, tag="speed"):
    """Speak at this step from the next piece of text on."""

    step: int


class SetVolume(Struct, frozen=True, tag="volume"):
    """Speak at this step from now on."""

    step: int


class Status(Struct, frozen=True, tag="status"):
    """Whether there is a voice and something to hear it with, and in which languages it speaks."""

    state: State
    languages: tuple[str, ...]


class Word(Struct, frozen=True, tag="word"):
    """A word is being heard; the place is in characters of the piece's text."""

    utterance: int
    piece: int
    start: int
    length: int


class Finished(Struct, frozen=True, tag="finished"):
    """The utterance was heard to its end."""

    utterance: int


class Unspoken(Struct, frozen=True, tag="unspoken"):
    """A piece was left out: there is no voice for its language."""

    utterance: int
    piece: int


Order = Say | Stop | SetSpeed | SetVolume
News = Status | Word | Finished | Unspoken

_orders: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_news: msgspec.json.Decoder[News] = msgspec.json.Decoder(News)


def to_line(message: Order | News) -> bytes:
    """Write a message as one line."""
    return msgspec.json.encode(message) + b"\n"


def read_order(line: bytes) -> Order:
    """Read what the window wants. Raises msgspec.DecodeError."""
    return _orders.decode(line)


def read_news(line: bytes) -> News:
    """Read what the speaking process tells. Raises msgspec.DecodeError."""
    return _news.decode(line)


def fitting(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Cut off what is beyond MOST_CHARACTERS, and replace what UTF-8 cannot say; all places stay the same."""
    room = MOST_CHARACTERS
    kept = []
    for piece in pieces:
        text = piece.text[:room]
        room -= len(text)
        kept.append(Piece(text.encode("utf-8", "replace").decode("utf-8"), piece.lang))
        if not room:
            break
    return tuple(kept)
