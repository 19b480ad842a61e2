"""The frame of a pack: a tar archive (POSIX ustar) of which there is one way only to write it.

So whoever reads a pack need not believe its headers: they are made from the signed manifest and compared byte by byte.
No link, no folder, no second file of a name and no path of somebody's choosing can stand in one.
"""

import struct

BLOCK = 512
END = bytes(2 * BLOCK)
MOST_BYTES = 0o77777777777
"""The largest file that a header can tell of: 8 GiB."""

_HEADER = struct.Struct("100s8s8s8s12s12s8s1s100s6s2s32s32s8s8s155s12x")
_SIZE = slice(124, 135)


def header(name: str, size: int) -> bytes:
    """Answer the header of a file: readable, nobody's, of no date, so that the same content is the same pack."""
    plain = b"0000000\0"
    before = (name.encode(), b"0000644\0", plain, plain, b"%011o\0" % size, b"%011o\0" % 0)
    after = (b"0", b"", b"ustar\0", b"00", b"", b"", b"", b"", b"")
    total = sum(_HEADER.pack(*before, b" " * 8, *after))
    return _HEADER.pack(*before, b"%06o\0 " % total, *after)


def padding(size: int) -> bytes:
    """Answer what fills up a file's last block."""
    return bytes(-size % BLOCK)


def size_in(block: bytes) -> int | None:
    """Answer the size that a header claims, None where it is no header."""
    try:
        return int(block[_SIZE], 8)
    except ValueError:
        return None


def framed(size: int) -> int:
    """Answer how many bytes a file of that size takes in the archive."""
    return BLOCK + size + len(padding(size))
