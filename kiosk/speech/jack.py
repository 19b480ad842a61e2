"""Finds the computer's headphone socket, and reads what the kernel tells of it.

It is a switch of an input device (linux/input.h: EV_SW, SW_HEADPHONE_INSERT). The device is only read; where there is
none, or it may not be read, there is nothing to watch and nothing to complain about.
"""

import fcntl
import os
import re
import struct
from collections.abc import Iterator
from pathlib import Path

DEVICES = Path("/proc/bus/input/devices")
AUTO = "auto"

_EVENT = struct.Struct("llHHi")
_EV_SYN, _EV_SW = 0, 5
_SYN_DROPPED = 3
_SW_HEADPHONE_INSERT = 2
_SWITCHES_BYTES = 8
_EVIOCGSW = (2 << 30) | (_SWITCHES_BYTES << 16) | (ord("E") << 8) | 0x1B


def jack_device(setting: str, devices: Path = DEVICES) -> Path | None:
    """Answer the input device that a setting means: "auto" is the first that has a headphone switch, "" is none."""
    if setting != AUTO:
        return Path(setting) if setting else None
    try:
        listed = devices.read_text("utf-8", "replace")
    except OSError:
        return None
    for block in listed.split("\n\n"):
        switches = re.search(r"(?m)^B: SW=(?:[0-9a-f]+ )*([0-9a-f]+)$", block)
        handler = re.search(r"(?m)^H: Handlers=.*\b(event\d+)\b", block)
        if switches and handler and int(switches[1], 16) & (1 << _SW_HEADPHONE_INSERT):
            return Path("/dev/input") / handler[1]
    return None


def open_jack(setting: str, devices: Path = DEVICES) -> int | None:
    """Open the headphone socket's device for reading; None where there is none that may be read."""
    device = jack_device(setting, devices)
    if device is None:
        return None
    try:
        return os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None


class JackEvents:
    """Turns what is read from the device into whether headphones are in."""

    def __init__(self, device: int) -> None:
        self._device = device
        self._unread = b""

    def read(self) -> Iterator[bool] | None:
        """Read what there is, and answer each change of the switch; None: the device was taken away."""
        try:
            octets = os.read(self._device, 64 * _EVENT.size)
        except BlockingIOError:
            return iter(())
        except OSError:
            octets = b""
        return self._changes(octets) if octets else None

    def _changes(self, octets: bytes) -> Iterator[bool]:
        self._unread += octets
        whole = len(self._unread) // _EVENT.size * _EVENT.size
        events, self._unread = self._unread[:whole], self._unread[whole:]
        for _seconds, _microseconds, kind, code, value in _EVENT.iter_unpack(events):
            if (kind, code) == (_EV_SW, _SW_HEADPHONE_INSERT):
                yield bool(value)
            elif (kind, code) == (_EV_SYN, _SYN_DROPPED):  # the kernel's own queue ran over
                yield are_plugged_in(self._device)


def are_plugged_in(device: int) -> bool:
    """Ask an input device for its headphone switch; what is not an input device has none."""
    switches = bytearray(_SWITCHES_BYTES)
    try:
        fcntl.ioctl(device, _EVIOCGSW, switches)
    except OSError:
        return False
    return bool(switches[0] & (1 << _SW_HEADPHONE_INSERT))
