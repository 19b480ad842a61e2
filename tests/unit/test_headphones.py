"""The headphone socket, through a pipe that speaks as the kernel does."""

import os
import struct
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.doctor.speech_checks import check_headphones
from kiosk.settings import load_settings
from kiosk.speech.headphones import Headphones
from kiosk.speech.jack import jack_device, open_jack

DEVICES = """\
I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
H: Handlers=sysrq kbd leds event0
B: EV=120013

I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event1
B: EV=21
B: SW=1

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=event12
B: EV=21
B: SW=4
"""


def event(kind: int, code: int, value: int) -> bytes:
    return struct.pack("llHHi", 12, 34, kind, code, value)


PLUG, PULL, END = event(5, 2, 1), event(5, 2, 0), event(0, 0, 0)


class Socket:
    """A headphone socket whose wire we hold."""

    def __init__(self) -> None:
        read, self._wire = os.pipe()
        os.set_blocking(read, False)
        self.headphones = Headphones(read)
        self.told: list[str] = []
        self.headphones.plugged.connect(lambda: self.told.append("plugged"))
        self.headphones.unplugged.connect(lambda: self.told.append("unplugged"))

    def tell(self, octets: bytes) -> None:
        os.write(self._wire, octets)
        self.let_it_read()

    def let_it_read(self) -> None:
        end = time.monotonic() + 0.1
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def tear_out(self) -> None:
        os.close(self._wire)
        self._wire = -1
        self.let_it_read()

    def close(self) -> None:
        self.headphones.close()
        if self._wire >= 0:
            os.close(self._wire)


@pytest.fixture
def socket(qapp: QCoreApplication) -> Iterator[Socket]:
    assert qapp
    made = Socket()
    yield made
    made.close()


def test_plugging_in_and_pulling_out_is_told_once_each(socket: Socket) -> None:
    socket.tell(PLUG + END + PLUG + END)
    assert (socket.told, socket.headphones.are_in) == (["plugged"], True)
    socket.tell(PULL + END)
    assert (socket.told, socket.headphones.are_in) == (["plugged", "unplugged"], False)


def test_other_switches_and_keys_tell_nothing(socket: Socket) -> None:
    socket.tell(event(5, 0, 1) + event(1, 2, 1) + event(5, 4, 1) + END)
    assert socket.told == []


def test_an_event_that_arrives_in_two_parts_is_one(socket: Socket) -> None:
    socket.tell(PLUG[:7])
    assert socket.told == []
    socket.tell(PLUG[7:] + END)
    assert socket.told == ["plugged"]


def test_a_socket_that_is_taken_away_is_quiet(socket: Socket) -> None:
    socket.tell(PLUG)
    socket.tear_out()
    assert socket.told == ["plugged"]
    assert socket.headphones.are_in


def test_the_socket_is_found_by_its_switch(tmp_path: Path) -> None:
    listed = tmp_path / "devices"
    listed.write_text(DEVICES)
    assert jack_device("auto", listed) == Path("/dev/input/event12")
    assert jack_device("/dev/input/event3", listed) == Path("/dev/input/event3")
    assert jack_device("", listed) is None
    listed.write_text(DEVICES.replace("SW=4", "SW=10 0"))
    assert jack_device("auto", listed) is None
    assert jack_device("auto", tmp_path / "absent") is None


def test_a_booth_without_a_socket_watches_nothing(tmp_path: Path, qapp: QCoreApplication) -> None:
    assert qapp
    device = open_jack(str(tmp_path / "absent"))
    assert device is None
    headphones = Headphones(device)
    assert not headphones.are_in
    headphones.close()


@pytest.mark.parametrize(
    ("setting", "state", "words"),
    [
        ("auto", "OK", "no headphone socket"),
        ("there", "OK", "is noticed"),
        ("absent", "ATTENTION", "mend [speech] headphones"),
    ],
)
def test_doctor_says_whether_it_will_be_noticed(tmp_path: Path, setting: str, state: str, words: str) -> None:
    (tmp_path / "there").touch()
    chosen = setting if setting == "auto" else str(tmp_path / setting)
    settings = load_settings(environment={}, overrides={"speech": {"headphones": chosen}})
    (finding,) = check_headphones(settings, tmp_path / "no-devices")
    assert finding.state == state
    assert words in finding.sentence


@pytest.mark.parametrize("room", [{"headphones": ""}, {"offered": False}])
def test_doctor_has_nothing_to_say_where_nothing_is_watched(room: dict[str, object]) -> None:
    assert list(check_headphones(load_settings(environment={}, overrides={"speech": room}))) == []
