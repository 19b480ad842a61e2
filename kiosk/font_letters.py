"""Which letters a font file has: read from its table `cmap` (OpenType 1.9, formats 4 and 12), without Qt."""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_TABLE_RECORD = 16
_ENCODING_RECORD = 8


def lacking(letters: str, fonts: list[Path]) -> str:
    """Answer the letters that none of the fonts can draw."""
    drawn = set().union(*(_letters(font) for font in fonts))
    return "".join(letter for letter in letters if ord(letter) not in drawn)


@cache
def _letters(font: Path) -> frozenset[int]:
    data = font.read_bytes()
    start = _cmap(data)
    (subtables,) = struct.unpack_from(">H", data, start + 2)
    found: set[int] = set()
    for at in range(subtables):
        (offset,) = struct.unpack_from(">I", data, start + 4 + at * _ENCODING_RECORD + 4)
        (form,) = struct.unpack_from(">H", data, start + offset)
        read = {4: _format_4, 12: _format_12}.get(form)
        if read:
            for first, last in read(data, start + offset):
                found.update(range(first, last + 1))
    return frozenset(found)


def _cmap(data: bytes) -> int:
    (tables,) = struct.unpack_from(">H", data, 4)
    for at in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + at * _TABLE_RECORD)
        if tag == b"cmap":
            return int(offset)
    raise ValueError("this file is no font: it has no table cmap")


def _format_4(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    (twice,) = struct.unpack_from(">H", data, start + 6)
    ends = struct.unpack_from(f">{twice // 2}H", data, start + 14)
    starts = struct.unpack_from(f">{twice // 2}H", data, start + 16 + twice)
    yield from zip(starts[:-1], ends[:-1], strict=True)  # the last segment only closes the table


def _format_12(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    (groups,) = struct.unpack_from(">I", data, start + 12)
    for at in range(groups):
        first, last, _ = struct.unpack_from(">III", data, start + 16 + at * 12)
        yield first, last
