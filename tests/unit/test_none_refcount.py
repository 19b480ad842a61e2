"""PySide6 6.12.0 on Python 3.10 and 3.11 loses a reference to None at each void call and aborts after thousands."""

import sys

from PySide6.QtCore import QObject


def test_twenty_thousand_void_calls_lose_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("booth")
    # a few references come and go with whatever else runs; the fault loses one a call
    assert abs(sys.getrefcount(None) - before) < 100
