"""Runs inside the real window: searches as a visitor does, for the time from key to results, and for the memory."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from screens.routes import Home, Search, Topic
from screens.search.search_model import SearchModel
from tests.bench.ground import memory_kb
from tests.bench.taps_in_window import Finger, middle

if TYPE_CHECKING:
    from kiosk.window import BoothWindow

TYPED = ("council tax", "cant pay rent", "blue bagde", "what help is there", "caerers alowance", "bus pas")
_EVENING = {
    "en": ("dole", "rent", "council tax", "blue badge", "bus pass", "caerers alowance", "school meals", "pip",
           "where can I get food", "skint"),
    "cy": ("tai", "dai", "treth gyngor", "bathodyn glas", "bws", "lwfans gofalwyr", "cinio ysgol", "budd-dal",
           "ble mae’r llyfrgell", "ailgylchu"),
}  # fmt: skip
"""What is typed for the memory: ten in each language."""


def type_letters(booth: "BoothWindow") -> dict[str, list[float]]:
    """Touch one key after the other; answers the ms from lifting the finger to the frame with the results."""
    booth.navigator.search()
    QTest.qWait(800)
    page = cast("SearchModel", booth.navigator.shown_model)
    finger = Finger(booth.window, page.shown)
    found: dict[str, list[float]] = {}
    for words in TYPED:
        page.setProperty("text", "")
        QTest.qWait(300)
        found[words] = [finger.tap(_key(booth, letter)) for letter in words]
        if page.property("text") != words:
            raise SystemExit(f"bench: {page.property('text')!r} came of typing {words!r}")
    return found


def walk(booth: "BoothWindow", *, with_search: bool) -> dict[str, dict[str, int]]:
    """Home and a topic in English and Welsh, and between the two what visitors search; answers the memory there."""
    topic = Topic(booth.booth.content.topics("en")[0].code)
    for lang in ("en", "cy"):
        booth.session.choose_language(lang)
        for route in (Home(), topic, Home()):
            booth.navigator.go(route)
            QTest.qWait(300)
        if with_search:
            _search(booth, _EVENING[lang])
        else:
            QTest.qWait(3000)
    found = {"there": memory_kb()}
    booth.forget_visitor()
    QTest.qWait(1000)
    return {**found, "after": memory_kb()}


def _search(booth: "BoothWindow", queries: tuple[str, ...]) -> None:
    booth.navigator.go(Search())
    QTest.qWait(800)
    page = cast("SearchModel", booth.navigator.shown_model)
    for words in queries:
        for end in range(1, len(words) + 1):
            page.setProperty("text", words[:end])
            QTest.qWait(30)
        page.showAll()
        QTest.qWait(150)
        page.typeOn()


def _key(booth: "BoothWindow", letter: str) -> QPoint:
    return middle(
        booth.window, next(key for key in _keys(booth.window.contentItem()) if key.property("letter") == letter)
    )


def _keys(below: QQuickItem) -> Iterator[QQuickItem]:
    for child in below.childItems():
        if child.isVisible():
            if child.property("isKey"):
                yield child
            yield from _keys(child)
