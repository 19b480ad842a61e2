"""Gives freed memory back to the system: a booth runs for a year, and glibc keeps what it once had."""

import ctypes


def give_back_memory() -> None:
    """Return free memory to the system; does nothing where the C library is not glibc. Takes a millisecond or two."""
    trim = getattr(_libc(), "malloc_trim", None)
    if trim:
        trim(0)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None)
