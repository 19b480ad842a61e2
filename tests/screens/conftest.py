"""What the screens' tests share: a synced store, and visitors before windows of every size, language and look."""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from content_sync.clock import Clock
from kiosk.application import dress_application, make_application
from kiosk.window import BoothWindow
from screens.routes import Route
from tests.end_to_end.sound_server import SoundServer
from tests.screens.checker_store import put_in_force
from tests.screens.content_store import ContentStore, sample_content
from tests.screens.pages import walk_in
from tests.screens.visitor import Visitor
from tests.sync.sample_council_server import copy_of_the_council

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
NOON_OF_THE_TOUR = datetime.fromisoformat("2026-07-14T11:00")

Opened = Callable[..., Visitor]


class Moment:
    """A time that tests move by hand."""

    def __init__(self) -> None:
        self._clock = Clock.fixed(NOON_OF_THE_TOUR)
        self._passed = timedelta()

    def passes(self, **time: float) -> None:
        """Let days, hours or minutes go by."""
        self._passed += timedelta(**time)

    def clock(self) -> Clock:
        """Answer a clock that tells this moment."""
        return Clock("Europe/London", lambda: self._clock.now() + self._passed)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The application as the product makes it, with its own font; another test may have made the one there can be."""
    there = QGuiApplication.instance()
    if there is None:
        return make_application()
    assert isinstance(there, QGuiApplication)
    dress_application(there)
    return there


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> ContentStore:
    """The sample council's content as of 14 July 2026, 7.40 am; for reading only."""
    return sample_content(tmp_path_factory)


@pytest.fixture
def own_content(content: ContentStore, tmp_path: Path) -> ContentStore:
    """The same in a store that the test may change."""
    return content.copy(tmp_path / "own")


@pytest.fixture
def ruled(own_content: ContentStore) -> ContentStore:
    """The same with the small rule set of the checker in force (checker_rules.yaml)."""
    put_in_force(own_content)
    return own_content


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """The sample council's content files, to be edited."""
    return copy_of_the_council(tmp_path)


@pytest.fixture
def no_content(tmp_path: Path) -> ContentStore:
    """A store in which nothing has ever been."""
    store = ContentStore(tmp_path / "empty")
    store.write_settings("http://127.0.0.1:9")
    store.directory.mkdir()
    return store


@pytest.fixture
def moment() -> Moment:
    """14 July 2026, 11 am, until the test moves it."""
    return Moment()


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound output of the test's own."""
    server = SoundServer(tmp_path)
    server.start()
    server.plug_in()
    monkeypatch.setenv("PULSE_SERVER", server.environment["PULSE_SERVER"])
    yield server
    server.stop()


@pytest.fixture
def visit(
    qapp: QGuiApplication, content: ContentStore, moment: Moment, caplog: pytest.LogCaptureFixture
) -> Iterator[Opened]:
    """Open a booth and stand before it: `visit(route, size=…, language=…, text_size=…, theme=…, environment=…)`."""
    QAccessible.setActive(True)
    visitors: list[Visitor] = []

    def open_booth(  # noqa: PLR0913  all that a booth can differ in, each by its name
        route: Route | None = None,
        *,
        size: tuple[int, int] = PORTRAIT,
        language: str = "en",
        text_size: int = 2,
        theme: str = "standard",
        store: ContentStore = content,
        calm: bool = True,
        environment: dict[str, str] | None = None,
    ) -> Visitor:
        settings = store.settings(environment)
        look = msgspec.structs.replace(settings.display, text_size=text_size, theme=theme, calm=calm)
        settings = msgspec.structs.replace(settings, display=look)
        booth = BoothWindow(qapp, settings, moment.clock(), size)
        booth.window.show()
        if route is not None:
            walk_in(booth, route, language)
        visitors.append(Visitor(booth))
        return visitors[-1]

    yield open_booth
    for visitor in visitors:
        visitor.close()
    said = [warning for visitor in visitors for warning in visitor.kiosk.warnings]
    said += [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not said, "\n".join(dict.fromkeys(said))
