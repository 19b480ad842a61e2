"""Where the visitor stands, and the way back."""

from collections import deque

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.catalogue import SCREENS
from screens.routes import Attract, GettingReady, Home, Route, Start
from screens.screen_model import ScreenModel

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_WITHOUT_BAR = (Attract,)


@QmlElement
@QmlUncreatable("The window makes it.")
class Navigator(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Holds the history as a list of routes and the model of the last one; QML only renders the answer."""

    moved = Signal()
    started = Signal(str)

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._history: list[Route] = [Attract()]
        self._leaving: deque[ScreenModel] = deque()  # a model must outlive its screen's way out
        self._model: ScreenModel | None = None
        self._shown: Route = Attract()
        self._enter()

    @property
    def route(self) -> Route:
        """The route that is asked for, which without content is not the one shown."""
        return self._history[-1]

    @property
    def title(self) -> str:
        """What the screen that is shown calls itself."""
        return self._model.screen_title if self._model else ""

    @property
    def word_count(self) -> int:
        """How many words the visitor has in front of them."""
        return self._model.word_count if self._model else 0

    def go(self, route: Route) -> None:
        """Show a route; Home and Attract end the way back."""
        if isinstance(route, Start):
            self.started.emit(route.language)
            route = Home()
        if isinstance(route, (Attract, Home)):
            self._history = [route]
        elif route != self.route:
            self._history.append(route)
        self._enter()

    def refresh_current(self) -> None:
        """Read the content again where the visitor stands; go back when what was shown is gone."""
        if self._resolved() != self._shown:
            self._enter()
        elif self._model:
            self._model.refresh()
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
    def screenLeft(self) -> None:
        """The screen that was left first is being destroyed; once it is, its model may go too."""
        QTimer.singleShot(0, self, self._forget_oldest)

    def _forget_oldest(self) -> None:
        if self._leaving:
            self._leaving.popleft().deleteLater()

    @Slot()
    def home(self) -> None:
        """Go to the home screen."""
        self.go(Home())

    def _resolved(self) -> Route:
        """The route to show: without any content there is only the welcome and "getting ready"."""
        if isinstance(self.route, Attract) or self._booth.content.freshness().item_count:
            return self.route
        return GettingReady()

    def _enter(self) -> None:
        self._shown = self._resolved()
        self._screen = SCREENS[type(self._shown)]
        if self._model:
            self._leaving.append(self._model)
        self._model = self._screen.make_model(self._shown, self._booth, self.go)
        self._model.refresh()
        self.moved.emit()

    @Property(str, notify=moved)
    def qmlModule(self) -> str:
        """The QML module of the screen to show."""
        return self._screen.qml_module

    @Property(str, notify=moved)
    def qmlType(self) -> str:
        """The QML type of the screen to show."""
        return self._screen.qml_type

    @Property(QObject, notify=moved)
    def model(self) -> QObject | None:
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
