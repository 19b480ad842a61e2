"""Runs inside the real window, put together as `kiosk run` does it, and prints one line of JSON.

`cold`: the first touch after the start · `taps`: walks by touch · `languages`: switches the language on home and on a
long page · `memory`: visits every screen · `gaps`: watches an item that always moves · `typing`: searches, key by key ·
`searching`, `not-searching`: the memory of an evening with searches and of one without ·
`profile`: like `taps`, under cProfile.
"""

import argparse
import cProfile
import json
import pstats
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from content_sync.clock import Clock
from kiosk.settings import load_settings
from tests.bench.ground import SIZE, memory_kb

if TYPE_CHECKING:  # Qt is loaded when kiosk run would load it
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickItem

    from kiosk.window import BoothWindow
    from tests.bench.taps_in_window import Visitor


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("job", choices=sorted(_JOBS))
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--size", default=SIZE)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=60)
    args = parser.parse_args()
    settings = load_settings(args.config)
    from kiosk.application import make_application, prepare_environment  # noqa: PLC0415  as kiosk run does
    from kiosk.window import BoothWindow  # noqa: PLC0415  as kiosk run does

    prepare_environment()
    application = make_application()
    width, height = map(int, args.size.split("x"))
    booth = BoothWindow(application, settings, Clock(settings.booth.timezone), (width, height))
    booth.shell.allow_close()
    booth.window.show()
    found = _JOBS[args.job](booth, args)
    if booth.warnings:
        distinct = list(dict.fromkeys(booth.warnings))
        print(f"{len(booth.warnings)} warnings of QML, such as:", *distinct[:3], sep="\n", file=sys.stderr)
    booth.close()
    print(json.dumps(found))
    return 0


def _start(booth: "BoothWindow", rest_ms: int) -> "Visitor":
    """Let the first frame come and all that is left for later; answers a visitor who has touched nothing yet."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from tests.bench.taps_in_window import Visitor  # noqa: PLC0415

    visitor = Visitor(booth.window, booth.navigator.moved)
    visitor.finger.wait_for_frame()
    QTest.qWait(rest_ms)
    return visitor


def _enter(booth: "BoothWindow", visitor: "Visitor") -> float:
    """Touch the first language; answers the ms to the home screen."""
    from tests.bench.taps_in_window import items, middle  # noqa: PLC0415

    surface = next(one for one in items(booth.window.contentItem(), "LanguageButton") if one.property("lang") == "en")
    return visitor.finger.tap(middle(booth.window, surface))


def _cold(booth: "BoothWindow", _args: argparse.Namespace) -> dict[str, Any]:
    return {"home": _enter(booth, _start(booth, 1500))}


def _taps(booth: "BoothWindow", args: argparse.Namespace) -> dict[str, Any]:
    visitor = _start(booth, 500)
    _enter(booth, visitor)
    visitor.walk(args.rounds)
    return visitor.times


def _languages(booth: "BoothWindow", args: argparse.Namespace) -> dict[str, Any]:
    """From choosing a language to the next frame, by screen; on the page the home screen is alive behind it."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from kiosk.tour import stops  # noqa: PLC0415
    from screens.routes import Home  # noqa: PLC0415

    visitor = _start(booth, 500)
    page = next(stop.route for stop in stops(booth.booth) if stop.name == "service-2")  # the longest
    found: dict[str, list[float]] = {}
    for _ in range(args.rounds):
        for name, route in (("home", Home()), ("long page", page)):
            booth.navigator.go(route)
            QTest.qWait(500)
            for lang in booth.settings.language.offered:
                chosen = time.perf_counter()
                booth.session.choose_language(lang)
                seen = visitor.finger.wait_for_frame(chosen)
                found.setdefault(f"{name}, {lang}", []).append((seen - chosen) * 1000)
                QTest.qWait(300)
    return found


def _profile(booth: "BoothWindow", args: argparse.Namespace) -> dict[str, Any]:
    visitor = _start(booth, 500)
    _enter(booth, visitor)
    profile = cProfile.Profile()
    profile.runcall(visitor.walk, args.rounds)
    pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(40)
    return visitor.times


def _memory(booth: "BoothWindow", _args: argparse.Namespace) -> dict[str, Any]:
    """Visit every screen in every language, as an evening of visitors would; memory before, after, and at the end."""
    # What `kiosk run` has loaded besides.
    import kiosk.lockdown  # noqa: PLC0415
    import kiosk.signals  # noqa: PLC0415
    import kiosk.sync_supervisor  # noqa: PLC0415
    import kiosk.watchdog  # noqa: F401, PLC0415
    from kiosk.tour import stops  # noqa: PLC0415

    _run(booth.application, 0.5)
    first, seen = memory_kb(), 0
    for lang in booth.settings.language.offered:
        booth.session.choose_language(lang)
        for stop in stops(booth.booth):
            booth.navigator.go(stop.route)
            if stop.act is None:
                _run(booth.application, 0.12)
                seen += 1
    booth.forget_visitor()
    _run(booth.application, 1)
    return {"first": first, "after": memory_kb(), "screens": seen}


_MOVING = b"""
import QtQuick

Rectangle {
    width: 24
    height: 24
    z: 1000
    color: "#86235A"

    NumberAnimation on x { from: 0; to: 1200; duration: 3000; loops: Animation.Infinite }
}
"""


def _gaps(booth: "BoothWindow", args: argparse.Namespace) -> dict[str, Any]:
    """Gaps between frames while an item moves, on home, a topic and a service in turn. In ms."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415
    from PySide6.QtQml import QQmlComponent  # noqa: PLC0415

    from screens.routes import Home, ServicePage, Topic  # noqa: PLC0415

    component = QQmlComponent(booth.engine)
    component.setData(_MOVING, QUrl())
    item = cast("QQuickItem", component.create())
    item.setParentItem(booth.window.contentItem())
    frames: list[float] = []
    booth.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    content, lang = booth.booth.content, booth.booth.language
    code = next(one.code for one in content.topics(lang) if content.topic(one.uid, lang, booth.clock.now()))
    gaps: list[float] = []
    version = content.content_version()
    for route in (Home(), Topic(code), ServicePage(content.item_uids("service")[0])):
        booth.navigator.go(route)
        _run(booth.application, 1.0)
        frames.clear()
        _run(booth.application, args.seconds / 3)
        gaps += [(later - earlier) * 1000 for earlier, later in pairwise(frames)]
    item.deleteLater()
    return {"gaps": gaps, "versions": content.content_version() - version}


def _run(application: "QGuiApplication", seconds: float) -> None:
    """The application's own event loop for a while. Only there does Qt delete what was left for later."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    # Not quit(), which would close the window.
    QTimer.singleShot(int(seconds * 1000), lambda: application.exit(0))
    application.exec()


def _typing(booth: "BoothWindow", _args: argparse.Namespace) -> dict[str, Any]:
    from tests.bench.search_in_window import type_letters  # noqa: PLC0415

    _enter(booth, _start(booth, 500))
    return type_letters(booth)


def _searching(booth: "BoothWindow", args: argparse.Namespace) -> dict[str, Any]:
    from tests.bench.search_in_window import walk  # noqa: PLC0415

    _run(booth.application, 0.5)
    return walk(booth, with_search=args.job == "searching")


_JOBS: dict[str, Callable[["BoothWindow", argparse.Namespace], dict[str, Any]]] = {
    "cold": _cold,
    "taps": _taps,
    "languages": _languages,
    "memory": _memory,
    "gaps": _gaps,
    "typing": _typing,
    "searching": _searching,
    "not-searching": _searching,
    "profile": _profile,
}


if __name__ == "__main__":
    sys.exit(main())
