"""Runs inside a window: touches it as a finger does, and notes when the next frame is there."""

import json
import time
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_FINGER_DOWN_MS = 90
_PAUSE_MS = 150


class Finger:
    """Taps a window; `moved` is the signal that says that the page has changed."""

    def __init__(self, window: QQuickWindow, moved: Any) -> None:  # noqa: ANN401  a signal of Python or of QML
        self._window = window
        self._device = QTest.createTouchDevice()
        self._frames: list[float] = []
        self._moves: list[float] = []
        # The software renderer draws in the thread of the window: no call comes from elsewhere.
        window.frameSwapped.connect(lambda: self._frames.append(time.perf_counter()))
        moved.connect(lambda: self._moves.append(time.perf_counter()))

    def wait_for_frame(self, after: float = 0) -> float:
        """Wait for the first frame that began to be seen after a moment."""
        ends = time.perf_counter() + 10
        while time.perf_counter() < ends:
            if self._frames and self._frames[-1] > after:
                return next(at for at in self._frames if at > after)
            QTest.qWait(1)
        raise SystemExit("bench: no frame came in 10 s")

    def tap(self, at: QPoint) -> float:
        """Tap; answers the ms from lifting the finger to the frame that shows the new page."""
        QTest.touchEvent(self._window, self._device).press(0, at, self._window).commit()
        QTest.qWait(_FINGER_DOWN_MS)
        self._frames.clear()
        self._moves.clear()
        lifted = time.perf_counter()
        QTest.touchEvent(self._window, self._device).release(0, at, self._window).commit()
        if not self._moves:
            raise SystemExit(f"bench: a tap at {at.x()}, {at.y()} led nowhere")
        seen = self.wait_for_frame(self._moves[-1])
        QTest.qWait(_PAUSE_MS)
        return (seen - lifted) * 1000


def items(below: QQuickItem, kind: str, **properties: object) -> Iterator[QQuickItem]:
    """All visible items of a QML type, in order."""
    for child in below.childItems():
        if not child.isVisible():
            continue
        if child.metaObject().className().startswith(f"{kind}_") and all(
            child.property(name) == value for name, value in properties.items()
        ):
            yield child
        yield from items(child, kind, **properties)


def middle(window: QQuickWindow, item: QQuickItem) -> QPoint:
    """Where a finger would touch an item; it must be on the screen."""
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    if not (0 < point.x() < window.width() and 0 < point.y() < window.height()):
        raise SystemExit("bench: what shall be touched is not on the screen")
    return point


def measure_trivial(window: QQuickWindow, arguments: list[str]) -> None:
    """Swap the trivial window's pages as often as asked."""
    count, size = int(arguments[-2]), arguments[-1]
    width, height = map(int, size.split("x"))
    window.resize(width, height)
    finger = Finger(window, window.moved)  # type: ignore[attr-defined]  # a signal of the QML
    window.show()
    finger.wait_for_frame()
    QTest.qWait(500)
    times = [finger.tap(QPoint(width // 2, height // 2)) for _ in range(count)]
    print(json.dumps({"page": times}))


class Visitor:
    """Walks through the booth by touch alone."""

    def __init__(self, window: QQuickWindow, moved: Any) -> None:  # noqa: ANN401
        self.finger = Finger(window, moved)
        self.times: dict[str, list[float]] = defaultdict(list)
        self._window = window

    def walk(self, rounds: int) -> None:
        """From home to a topic, a service, its QR code and back, with another card each round."""
        for number in range(rounds):
            cards = list(items(self._window.contentItem(), "TopicCard"))
            self._tap("topic card", cards[number % min(4, len(cards))])
            self._tap("list row", next(items(self._window.contentItem(), "ListRow")))
            for action in items(self._window.contentItem(), "ActionButton", iconName="qrcode"):
                self._tap("take home", action)
                self._back()
                break
            self._back()
            self._tap("home", next(items(self._window.contentItem(), "BarButton", iconName="home")))

    def _back(self) -> None:
        self._tap("back", next(items(self._window.contentItem(), "BarButton", iconName="arrow-left")))

    def _tap(self, name: str, item: QQuickItem) -> None:
        self.times[name].append(self.finger.tap(middle(self._window, item)))
