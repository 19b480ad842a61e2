"""Keeps the keypad's place: where it begins on a new screen, and where it comes back to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.focus_walk import FocusWalk, light
from kiosk.navigator import Navigator
from kiosk.visit_watch import VisitWatch
from screens.routes import Attract, Route

_LATER_MS, _MOST_TRIES = 60, 5
"""What a screen makes after its first frames is there a little later."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A thing of a page, to be found again though the page may have been made anew."""

    words: str
    at: int


class Focus(QObject):
    """Whoever touches the panel has no focus; whoever presses keys always does, on every screen and on the way back."""

    def __init__(self, window: QQuickWindow, walk: FocusWalk, navigator: Navigator, watch: VisitWatch) -> None:
        super().__init__()
        self._window, self._walk, self._navigator, self._watch = window, walk, navigator, watch
        self._has_keys = False
        self.is_led = False
        """The screen is read aloud: the voice goes first, and the focus is where it is."""
        self._held: QQuickItem | None = None
        self._route: Route = navigator.route
        self._mark: Mark | None = None
        self._trail: list[tuple[Route, Mark | None]] = []
        self._wanted: Mark | None = None
        self._tries = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._look_again)
        self._is_asked = False
        navigator.moved.connect(self._arrive)
        navigator.stayed.connect(self._stay)
        watch.changed.connect(self._be_asked)

    def take_up(self) -> bool:
        """A key was pressed; answer whether the focus is seen already."""
        self._has_keys = True
        self._later.stop()
        here = self._walk.current()
        return here is not None and here.property("visualFocus") is not False

    def put_aside(self) -> None:
        """The panel was touched: nothing is yellow any more."""
        if self._has_keys:
            self._has_keys = False
            self._clear()

    def hold(self) -> None:
        """This is where the visitor is."""
        if not self._is_asked:
            self._held = self._walk.current()

    def stop(self) -> None:
        """Look for nothing any more: the window closes."""
        self._later.stop()

    def show(self) -> None:
        """Show the focus: where it was, or on the first thing of the screen."""
        here = self._walk.current() or self._walk.first() or next(iter(self._walk.things()), None)
        if here:
            light(here)

    def remember(self) -> None:
        """Come back to this thing when the visitor comes back to this screen."""
        here, things = self._walk.current(), self._walk.things_of_page()
        self._mark = Mark(_words(here), things.index(here)) if here in things else None

    def _arrive(self) -> None:
        route = self._navigator.route
        if route == self._route:
            return
        mark = self._follow(route)
        if route == Attract():
            self._has_keys, self._held, self._wanted = False, None, None
            self._clear()
        elif self._has_keys and not self.is_led:
            self._begin(mark)

    def _stay(self, anew: bool) -> None:
        """The same screen has another route; it may begin anew."""
        self._route = self._navigator.route
        if anew and self._has_keys and not self.is_led:
            self._begin(None)

    def _follow(self, route: Route) -> Mark | None:
        """Keep the trail as the navigator keeps its history; answer the mark of a screen that was left before."""
        left = (self._route, self._mark)
        self._route, self._mark = route, None
        if route == Attract():
            self._trail = []
            return None
        at = next((at for at, (earlier, _mark) in enumerate(self._trail) if earlier == route), None)
        if at is None:
            self._trail.append(left)
            return None
        mark = self._trail[at][1]
        self._trail = self._trail[:at]
        return mark

    def _begin(self, mark: Mark | None) -> None:
        """Light the thing that was left, or the first; what is not there yet is looked for again a little later."""
        self._wanted, self._tries = mark, 0
        found = self._find()
        if found is None and (things := self._walk.things()):
            light(things[0])
        elif found:
            light(found)
        self.hold()

    def _look_again(self) -> None:
        if found := self._find():
            light(found)
            self.hold()

    def _find(self) -> QQuickItem | None:
        """The wanted thing, or the page's first; while what is wanted is missing, another look follows."""
        things, wanted, first = self._walk.things_of_page(), self._wanted, self._walk.first()
        same = [(abs(at - wanted.at), at) for at, item in enumerate(things) if wanted and _words(item) == wanted.words]
        if not same and (wanted or not first) and self._tries < _MOST_TRIES:
            self._tries += 1
            self._later.start()
        return things[min(same)[1]] if same else first

    def _be_asked(self) -> None:
        """While the booth asks whether somebody is there the focus is on the answer, and then where it was."""
        if self._watch.warns == self._is_asked:
            return
        self._is_asked = self._watch.warns
        if self._is_asked:
            self._light_answer()
        elif self._has_keys and self._held and isValid(self._held) and self._held.isVisible():
            light(self._held)

    def _light_answer(self) -> None:
        if self._has_keys and (things := self._walk.things()):
            light(things[0])

    def _clear(self) -> None:
        here = self._window.activeFocusItem()
        if here and here != self._window.contentItem():
            here.setFocus(False, Qt.FocusReason.MouseFocusReason)


def _words(item: QQuickItem | None) -> str:
    return str(item.property("text")) if item else ""
