"""Which screens are alive: the one that is shown, those kept for the way back, the one a finger is about to open."""

from collections.abc import Callable, Hashable

from screens.routes import Route
from screens.screen_model import ScreenModel


class ScreenPool:
    """Models by their routes. A kept model is refreshed before it is shown again if anything changed meanwhile."""

    def __init__(
        self,
        make: Callable[[Route], ScreenModel],
        forget: Callable[[ScreenModel], None],
        stamp: Callable[[], Hashable],
    ) -> None:
        """`stamp` answers something that differs when a model would show something else: content, language, minute."""
        self._make = make
        self._forget = forget
        self._stamp = stamp
        self._models: dict[Route, ScreenModel] = {}
        self._stamps: dict[Route, Hashable] = {}

    def model(self, route: Route) -> ScreenModel:
        """Answer the model of a route, up to date; a new one where none is kept."""
        stamp = self._stamp()
        if route not in self._models:
            self._models[route] = self._make(route)
        elif self._stamps[route] != stamp:
            self._models[route].refresh()
        self._stamps[route] = stamp
        return self._models[route]

    def rename(self, route: Route, new: Route) -> None:
        """Let the model of a route be that of another from now on."""
        if route != new:
            if new in self._models:
                self._forget(self._models[new])
            self._models[new] = self._models.pop(route)
            self._stamps[new] = self._stamps.pop(route)

    def keep_only(self, *routes: Route) -> None:
        """Forget every model but those of these routes."""
        for route in [route for route in self._models if route not in routes]:
            del self._stamps[route]
            self._forget(self._models.pop(route))
