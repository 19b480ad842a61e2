"""Cuts the piece out of a page that says why it was found."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from content_sync.search.folding import fold

_LETTERS = 60


def piece_around(words: AbstractSet[str], texts: Iterable[str]) -> str:
    """Answer a piece of the text that has most of `words` (folded), around the first of them; empty if none has any."""
    best = max(texts, key=lambda text: _count(words, text.lower()), default="")
    pieces = best.split()
    at = next((at for at, piece in enumerate(pieces) if not words.isdisjoint(fold(piece).split())), None)
    return "" if at is None else _cut(pieces, at)


def _count(words: AbstractSet[str], text: str) -> int:
    """How many of the words stand in a text, as near as is quick to say: accents and parts of words aside."""
    return sum(word in text for word in words)


def _cut(pieces: list[str], at: int) -> str:
    """Take in neighbours, in turns before and after, as long as they fit on a line."""
    start, end = at, at + 1
    while start > 0 or end < len(pieces):
        longer = (start - (start > 0), end + (end < len(pieces)))
        if len(" ".join(pieces[longer[0] : longer[1]])) > _LETTERS:
            break
        start, end = longer
    before, after = "… " if start else "", " …" if end < len(pieces) else ""
    return before + " ".join(pieces[start:end]) + after
