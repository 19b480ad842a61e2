"""Where the visitor stands, and the way back."""

from collections.abc import Hashable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen_pool import ScreenPool
from screens.booth import Booth
from screens.catalogue import SCREENS
from screens.routes import (
    Access,
    Attract,
    Checker,
    CheckerResults,
    GettingReady,
    Home,
    Route,
    Search,
    Start,
)  # fmt: skip
from screens.screen_model import ScreenModel, Way

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_WITHOUT_BAR = (Attract,)
_ONCE = (Checker, CheckerResults)
"""Going to one of these again is going back to it: answers are changed from the results, as often as one likes."""
_AIM_AFTER_MS = 25
"""A screen is made under the finger after this time, so that the button is seen to sink first."""


def _first(start: Start) -> Route:
    return Access() if start.with_access else Home()


@QmlElement
@QmlUncreatable("The window makes it.")
class Navigator(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Holds the history as a list of routes and the models of the screens that are alive; QML only renders them."""

    made = Signal(QObject, str, str)
    moved = Signal()
    refreshed = Signal()
    forgotten = Signal(QObject)
    started = Signal(str)
    chosen = Signal(object)
    stayed = Signal(bool)
    told = Signal(str)

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._way = Way(self.go, self.aim, self.back, self.chosen.emit, self.stay, self.told.emit)
        self._pool = ScreenPool(self._make, self._forget, self._stamp)
        self._leaving: dict[int, ScreenModel] = {}  # a model must outlive its screen's way out
        self._history: list[Route] = [Attract()]
        self._aimed: Route | None = None
        self._aim_timer = QTimer(self)
        self._aim_timer.setSingleShot(True)
        self._aim_timer.setInterval(_AIM_AFTER_MS)
        self._aim_timer.timeout.connect(self._make_aimed)
        self._shown: Route = Attract()
        self._model = self._pool.model(self._shown)

    @property
    def route(self) -> Route:
        """The route that is asked for, which without content is not the one shown."""
        return self._history[-1]

    @property
    def shown_model(self) -> ScreenModel:
        """The model of the screen that is shown."""
        return self._model

    @property
    def title(self) -> str:
        """What the screen that is shown calls itself."""
        return self._model.screen_title

    @property
    def word_count(self) -> int:
        """How many words the visitor has in front of them."""
        return self._model.word_count

    def go(self, route: Route) -> None:
        """Show a route; Home and Attract end the way back."""
        if isinstance(route, Start):
            self.started.emit(route.language)
            self._history = [Home()]
            route = _first(route)
        if isinstance(route, (Attract, Home)):
            self._history = [route]
        elif isinstance(route, _ONCE) and route in self._history:
            del self._history[self._history.index(route) + 1 :]
        elif route != self.route:
            self._history.append(route)
        self._enter()

    def aim(self, route: Route) -> None:
        """A finger is on what leads to a route: make its screen while it is, so that it is there when it lifts."""
        self._aimed = _first(route) if isinstance(route, Start) else route
        self._aim_timer.start()

    def stay(self, route: Route, anew: bool) -> None:
        """Give the screen that is shown another route: what is typed there is part of where the visitor stands."""
        self._pool.rename(self._shown, route)
        self._history[-1] = self._shown = route
        self.stayed.emit(anew)

    def stop(self) -> None:
        """Make nothing any more: the window closes."""
        self._aim_timer.stop()

    def forget_all(self) -> None:
        """Forget every screen but the one that is shown: the visit is over."""
        self._aimed = None
        self._pool.keep_only(self._shown)

    @Slot()
    def refresh_current(self) -> None:
        """Read the content again where the visitor stands; go back when what was shown is gone."""
        if self._resolved(self.route) != self._shown:
            self._enter()
            return
        self._model.refresh()
        self.refreshed.emit()
        if self._model.is_gone and len(self._history) > 1:
            self.back()

    @Slot()
    def back(self) -> None:
        """Go to where the visitor came from."""
        if len(self._history) > 1:
            self._history.pop()
            self._enter()
        elif not isinstance(self.route, (Attract, Home)):
            self.go(Home())

    @Slot()
    def home(self) -> None:
        """Go to the home screen."""
        self.go(Home())

    @Slot()
    def search(self) -> None:
        """Open the search; close it where it is open."""
        self.back() if isinstance(self.route, Search) else self.go(Search())

    @Slot()
    def aimSearch(self) -> None:
        """A finger is on the button of the search."""
        if not isinstance(self.route, Search):
            self.aim(Search())

    @Slot()
    def access(self) -> None:
        """Open the access panel; close it where it is open."""
        self.back() if isinstance(self.route, Access) else self.go(Access())

    @Slot(QObject)
    def screenLeft(self, model: QObject) -> None:
        """The screen of a forgotten model is being destroyed; once it is, its model may go too."""
        left = self._leaving.pop(id(model), None)
        if left:
            QTimer.singleShot(0, left, left.deleteLater)

    @Slot()
    def _make_aimed(self) -> None:
        if self._aimed:
            self._pool.model(self._resolved(self._aimed))

    def _make(self, route: Route) -> ScreenModel:
        screen = SCREENS[type(route)]
        model = screen.make_model(route, self._booth, self._way)
        model.refresh()
        self.made.emit(model, screen.qml_module, screen.qml_type)
        return model

    def _forget(self, model: ScreenModel) -> None:
        self._leaving[id(model)] = model
        self.forgotten.emit(model)

    def _stamp(self) -> Hashable:
        now = self._booth.clock.now()
        content, answers = self._booth.content.content_version(), self._booth.answers.version
        return self._booth.language, content, answers, now.date(), now.hour, now.minute

    def _resolved(self, route: Route) -> Route:
        """The route to show: without any content there is only the welcome, the access panel and "getting ready"."""
        if isinstance(route, (Access, Attract)) or self._booth.content.freshness().item_count:
            return route
        return GettingReady()

    def _enter(self) -> None:
        """Show the last route. Home and one step back stay alive: Back keeps its place, and comes at once.

        What was answered in the checker does not outlive it: at home and at the welcome nothing of it is left.
        """
        self._aimed = None
        if isinstance(self.route, (Attract, Home)):
            self._booth.answers.forget()
        self._shown = self._resolved(self.route)
        self._model = self._pool.model(self._shown)
        self.moved.emit()
        self._pool.keep_only(self._shown, *self._history[-2:], *(() if isinstance(self.route, Attract) else (Home(),)))

    @Property(str, notify=moved)
    def qmlModule(self) -> str:
        """The QML module of the screen to show."""
        return SCREENS[type(self._shown)].qml_module

    @Property(str, notify=moved)
    def qmlType(self) -> str:
        """The QML type of the screen to show."""
        return SCREENS[type(self._shown)].qml_type

    @Property(QObject, notify=moved)
    def model(self) -> QObject:
        """The model of the screen to show."""
        return self._model

    @Property(bool, notify=moved)
    def hasBar(self) -> bool:
        """False where the visit has not begun."""
        return not isinstance(self._shown, _WITHOUT_BAR)

    @Property(bool, notify=moved)
    def canGoBack(self) -> bool:
        """True when there is somewhere to go back to."""
        return len(self._history) > 1 or not isinstance(self.route, (Attract, Home))

    @Property(bool, notify=moved)
    def isHome(self) -> bool:
        """True on the home screen."""
        return isinstance(self.route, Home)

    @Property(bool, notify=moved)
    def isSearch(self) -> bool:
        """True while the search is open."""
        return isinstance(self.route, Search)

    @Property(bool, notify=moved)
    def isAccess(self) -> bool:
        """True while the access panel is open."""
        return isinstance(self.route, Access)
