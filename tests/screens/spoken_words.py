"""What a screen says when it is read aloud, as text to be kept and compared.

Run as a program it writes down anew what every screen says: `python -m tests.screens.spoken_words`. Read the difference
before it is committed: it is what people who do not see the screen are told.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from content_sync.clock import Clock
from kiosk.application import make_application
from kiosk.folders import ASSETS
from kiosk.reader.parts import Part, parts_of
from kiosk.reader.utterance import utterance_of
from kiosk.tour import Stop, settle, stops
from kiosk.window import BoothWindow
from screens.routes import Home
from tests.screens.content_store import ContentStore

MOMENT = datetime.fromisoformat("2026-07-14T11:00")
SPOKEN = Path(__file__).parent / "spoken"
LANGUAGES = ("en", "cy", "ar")
FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
SCREENS = (
    "attract", "home", "search", "search-results", "search-whole", "search-nothing", "notices", "topic-housing",
    "more-topics", "service", "take-home", "guide", "guide-page", "step-by-step", "step", "places", "place", "events",
    "event", "news", "news-article", "checker", "checker-question", "checker-question-many", "checker-results",
    "checker-results-few", "checker-result", "checker-others", "checker-answers", "checker-take-home", "access",
    "about", "time-out",
)  # fmt: skip


def spoken(parts: list[Part], language: str) -> str:
    """Write down what is said, a line for each part: what is in another language than the interface is marked so."""
    return "".join(f"{_line(part, language)}\n" for part in parts)


def _line(part: Part, language: str) -> str:
    pieces = utterance_of(part, language).pieces
    mark = {"bar": "_ ", "readAloudBar": "~ "}.get(part.zone, "")
    said = [piece.text if piece.lang == language else f"[{piece.lang}] {piece.text}" for piece in pieces]
    is_count_down = len(said) == 1 and said[0].rstrip(".").isdigit()
    return mark + ("(seconds)" if is_count_down else " | ".join(said))


def stops_of(window: BoothWindow) -> Iterator[Stop]:
    """The screens of which is kept what they say."""
    return (stop for stop in stops(window.booth) if stop.name in SCREENS)


def stand_at(window: BoothWindow, stop: Stop) -> list[Part]:
    """Go to a screen, and answer what there is to read."""
    window.navigator.go(stop.route)
    settle(window)
    if stop.act:
        stop.act(window)
        settle(window)
    # Whether this machine has sound and voices changes what the access panel and the statement say.
    window.booth.sound, window.booth.spoken_languages = "ready", ("ar", "cy", "en", "pl", "ur")
    window.navigator.refresh_current()
    parts = parts_of(window.window)
    window.watch.stop()
    return parts


def renew(folder: Path) -> None:
    """Write down what every screen says; `folder` is for a store."""
    application = make_application()
    store = ContentStore(folder)
    store.sync(ASSETS / "sample_council")
    window = BoothWindow(application, store.settings(FIVE), Clock.fixed(MOMENT), (1080, 1920))
    window.window.show()
    SPOKEN.mkdir(exist_ok=True)
    for language in LANGUAGES:
        window.session.choose_language(language)
        window.navigator.go(Home())
        for stop in stops_of(window):
            words = spoken(stand_at(window, stop), language)
            (SPOKEN / f"{stop.name}.{language}.txt").write_text(words, "utf-8")
    window.close()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with tempfile.TemporaryDirectory() as folder:
        renew(Path(folder))
    sys.exit(0)
