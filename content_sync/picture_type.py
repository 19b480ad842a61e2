"""Tells what a picture is, whatever its name or its server says, and whether it is there to its end."""

import os
import struct
from pathlib import Path
from typing import BinaryIO, NamedTuple

MOST_PIXELS = 40_000_000
"""A booth's memory, not its disk, is what a huge picture fills: 40 megapixels are 160 MB when drawn."""


class PictureType(NamedTuple):
    """A picture's file extension, and its size in pixels."""

    extension: str
    width: int
    height: int


_END_OF_JPEG = b"\xff\xd9"
_PIECE = 1_000_000


def picture_type(path: Path) -> PictureType | None:
    """Answer what the file at `path` is; None for anything but a PNG, JPEG, WebP or GIF with a size."""
    found = _type_of(path)
    return found if found is not None and found.width and found.height else None


def is_whole(path: Path, kind: PictureType) -> bool:
    """Tell whether a picture's end is there: a website may have only the first half of it, and serve that well."""
    with path.open("rb") as file:
        if kind.extension == "jpg":
            return _has_jpeg_end(file)
        if kind.extension == "webp":
            return int.from_bytes(file.read(8)[4:], "little") + 8 <= os.fstat(file.fileno()).st_size
        if kind.extension == "gif":
            file.seek(-1, os.SEEK_END)
            return file.read() in (b";", b"\0")
        return _has_png_end(file)


def _has_jpeg_end(file: BinaryIO) -> bool:
    """Look for the mark that ends the data: nothing in them can be like it, but a thumbnail before them has its own."""
    if (start := _start_of_scan(file)) is None:
        return False
    file.seek(start)
    last = b""
    while piece := file.read(_PIECE):
        if _END_OF_JPEG in last + piece:
            return True
        last = piece[-1:]
    return False


def _start_of_scan(file: BinaryIO) -> int | None:
    file.seek(2)
    while len(head := file.read(4)) == 4:  # noqa: PLR2004 - marker, code, length
        marker, code, length = struct.unpack(">BBH", head)
        if marker != 0xFF:  # noqa: PLR2004
            return None
        if code == 0xDA:  # noqa: PLR2004
            return file.tell()
        file.seek(length - 2, os.SEEK_CUR)
    return None


def _has_png_end(file: BinaryIO) -> bool:
    """Walk a PNG's chunks to the one that ends it."""
    file.seek(8)
    while len(head := file.read(8)) == 8:  # noqa: PLR2004 - length, name
        length, name = struct.unpack(">I4s", head)
        if name == b"IEND":
            return True
        file.seek(length + 4, os.SEEK_CUR)
    return False


def _type_of(path: Path) -> PictureType | None:
    with path.open("rb") as file:
        head = file.read(32)
        try:
            if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR":
                return PictureType("png", *struct.unpack(">II", head[16:24]))
            if head[:6] in (b"GIF87a", b"GIF89a"):
                return PictureType("gif", *struct.unpack("<HH", head[6:10]))
            if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
                return _webp(head)
            if head.startswith(b"\xff\xd8\xff"):
                return _jpeg(file)
        except struct.error:
            return None
    return None


def _webp(head: bytes) -> PictureType | None:
    if head[12:16] == b"VP8X":
        width, height = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
        return PictureType("webp", width, height)
    if head[12:16] == b"VP8L":
        (bits,) = struct.unpack("<I", head[21:25])
        return PictureType("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if head[12:16] == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", head[26:30])
        return PictureType("webp", width & 0x3FFF, height & 0x3FFF)
    return None


def _jpeg(file: BinaryIO) -> PictureType | None:
    """Walk a JPEG's segments to the start of frame, which holds its size."""
    file.seek(2)
    while True:
        marker, code, length = struct.unpack(">BBH", file.read(4))
        if marker != 0xFF or code == 0xDA:  # noqa: PLR2004 - no marker; the picture's data, before any frame
            return None
        # C0 to CF are frames, except the tables C4, C8 and CC.
        if code & 0xF0 == 0xC0 and code not in (0xC4, 0xC8, 0xCC):  # noqa: PLR2004
            _depth, height, width = struct.unpack(">BHH", file.read(5))
            return PictureType("jpg", width, height)
        file.seek(length - 2, 1)
