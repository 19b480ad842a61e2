"""Reads the screen aloud: whole screens on entering, single things where the keypad goes, and what changed there."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.focus_walk import is_field
from kiosk.keypad import Keypad
from kiosk.navigator import Navigator
from kiosk.reader.changes import changes, news
from kiosk.reader.ears import Ears
from kiosk.reader.echo import Echo
from kiosk.reader.lit_word import lit_colours
from kiosk.reader.parts import Part
from kiosk.reader.place import Place, part_at
from kiosk.reader.steps import next_part
from kiosk.reader.teller import Teller
from kiosk.reader.texts import Line, one_line
from kiosk.reader.utterance import utterance, utterance_of
from kiosk.speech.voice import Voice
from kiosk.visit_watch import VisitWatch

_ENTER_AFTER_MS = 20
"""A new screen is read when its first frame has been asked for."""
_COMPARE_AFTER_MS = 250
"""What a press changes on the screen is there by then."""
_KEEPS_SPEAKING = {"louder", "quieter"}


class Reader(QObject):
    """Exists only while the screen is read aloud. Whatever the visitor does silences it first."""

    changed = Signal()

    def __init__(  # noqa: PLR0913  it listens to the whole window
        self,
        *,
        window: QQuickWindow,
        navigator: Navigator,
        watch: VisitWatch,
        keypad: Keypad,
        voice: Voice,
        language: Callable[[], str],
    ) -> None:
        """`language` answers the interface's."""
        super().__init__()
        self._window, self._navigator, self._watch, self._keypad = window, navigator, watch, keypad
        self._language = language
        self._teller = Teller(voice, partial(lit_colours, window))
        self._place = Place(window)
        self._ears = Ears()
        self._echo = Echo(self._say_typed)
        self._has_acted = self._is_leading = False
        self._before: list[Part] = []
        self._pressed: Part | None = None
        self._enter_timer = self._timer(_ENTER_AFTER_MS, self.read_screen)
        self._compare_timer = self._timer(_COMPARE_AFTER_MS, self._tell_changes)
        self._listen()

    def _timer(self, after_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer

    def _listen(self) -> None:
        self._teller.changed.connect(self.changed)
        self._teller.heard.connect(self._watch.active)
        self._ears.touched.connect(self._be_touched)
        self._ears.keyPressed.connect(self._hear_key)
        self._ears.scrolled.connect(self._teller.stop)
        self._ears.released.connect(self._compare_timer.start)
        self._navigator.moved.connect(self.enter)
        self._window.activeFocusItemChanged.connect(self._follow_focus)
        self._window.installEventFilter(self._ears)
        self._keypad.walker, self._keypad.focus.is_led = self.step, True

    def leave(self) -> None:
        """Be silent for good, and hear nothing any more."""
        for timer in (self._enter_timer, self._compare_timer):
            timer.stop()
        self._keypad.walker, self._keypad.focus.is_led = None, False
        self._window.removeEventFilter(self._ears)
        self._navigator.moved.disconnect(self.enter)
        self._window.activeFocusItemChanged.disconnect(self._follow_focus)
        self._echo.leave()
        self._teller.leave()
        self._place.leave()

    @property
    def is_speaking(self) -> bool:
        """True while something is being said."""
        return self._teller.is_speaking

    # What is read

    def enter(self) -> None:
        """Read the screen that is shown, a moment later: it has just come."""
        self._has_acted = False
        self._pressed = None
        self._compare_timer.stop()
        self._teller.stop()
        self._place.forget()
        self._enter_timer.start()

    def read_screen(self) -> None:
        """Read the whole screen, from its title on."""
        parts = self._place.parts()
        if parts:
            self._read(parts[_title_in(parts, self._navigator.title) or 0], parts, goes_on=True)

    def announce(self, lines: Sequence[Line], then: Callable[[], None] | None = None) -> None:
        """Say something that is not on the screen."""
        self._enter_timer.stop()
        self._teller.tell(utterance(lines, self._language()), then)

    def step(self, by: int) -> bool:
        """Go to the next part (1) or the one before (-1), and read it; round again at the end."""
        return self._step(by, goes_on=False)

    def go_on(self, by: int) -> None:
        """Read on from the next part, the one before, or (0) once more from this one."""
        self._step(by, goes_on=True)

    def stop(self) -> None:
        """Be silent."""
        self._enter_timer.stop()
        self._teller.stop()

    def tell_news(self) -> None:
        """Tell a notice that has just appeared; while the page is read it comes after the part that is being said."""
        if not self._teller.is_speaking and self._before:
            parts = self._place.parts()
            self._tell_parts(news(self._before, parts))
            self._before = parts

    def _step(self, by: int, *, goes_on: bool) -> bool:
        self._enter_timer.stop()
        parts = self._place.parts()
        here = self._place.index_in(parts)
        if not parts:
            return False
        at = _first_in(parts, self._navigator.title) if here is None else next_part(parts, here, by, skips_keys=goes_on)
        self._read(parts[at], parts, goes_on=goes_on)
        return True

    def _read(self, part: Part, parts: list[Part], *, goes_on: bool) -> None:
        self._before = parts
        self._place.be_at(part, parts)
        self._listen_to_field(parts)
        self._is_leading = True
        self._place.show(part, with_focus=not goes_on)
        self._is_leading = False
        self._teller.tell(utterance_of(part, self._language()), self._read_next if goes_on else None)

    def _read_next(self) -> None:
        """Go on with the page; the reader's own buttons and a keyboard's keys are read only where somebody goes."""
        parts = self._place.parts()
        here = self._place.index_in(parts)
        past, rest = parts[: here or 0], parts[(-1 if here is None else here) + 1 :]
        missed = [part for part in news(self._before, parts) if part in past]
        if missed:
            self._before = parts
            self._tell_parts(missed, self._read_next)
            return
        following = next((part for part in rest if part.zone != "readAloudBar" and part.kind != "key"), None)
        if following:
            self._read(following, parts, goes_on=True)

    def _tell_parts(self, parts: list[Part], then: Callable[[], None] | None = None) -> None:
        if parts:
            go_on = partial(self._tell_parts, parts[1:], then)
            self._teller.tell(utterance_of(parts[0], self._language()), go_on)
        elif then:
            then()

    # What the visitor does

    def _be_touched(self, point: QPointF) -> None:
        """Its own buttons know by themselves what they do to the voice."""
        self._has_acted = False
        self._place.hide_mark()
        if not self._is_own(point):
            self.stop()
        self._before = self._place.parts()
        self._listen_to_field(self._before)
        self._pressed = part_at(self._before, point)

    def _listen_to_field(self, parts: Sequence[Part]) -> None:
        field = next((part.item for part in parts if part.kind == "field"), None)
        if field:
            self._echo.listen_to(field)

    def _say_typed(self, line: Line) -> None:
        """What the key did is in the field: it need not be told of the key, too."""
        self._pressed = None
        self._teller.tell(utterance([line], self._language()))

    def _is_own(self, point: QPointF) -> bool:
        bar = self._own_bar()
        return bar is not None and bar.contains(bar.mapFromScene(point))

    def _own_bar(self) -> QQuickItem | None:
        return self._window.findChild(QQuickItem, "readAloudBar")

    def _hear_key(self, event: QKeyEvent) -> None:
        action = self._keypad.action_of(event)
        if action in _KEEPS_SPEAKING:
            return
        self._has_acted = True
        focus, bar = self._window.activeFocusItem(), self._own_bar()
        if action != "select" or bar is None or focus is None or not bar.isAncestorOf(focus):
            self.stop()
        if action == "select":
            self._before = self._place.parts()
            self._pressed = next((part for part in self._before if part.item == focus), None)

    def _follow_focus(self) -> None:
        """Read what the keypad moved to; what a finger touches or a screen lights by itself is not read."""
        item = self._window.activeFocusItem()
        if item and is_field(item):
            self._echo.listen_to(item)
        if self._is_leading or not self._has_acted or item is None or item.property("visualFocus") is False:
            return
        parts = self._place.parts()
        part = next((part for part in parts if part.item == item), None)
        if part:
            self._read(part, parts, goes_on=False)

    def _tell_changes(self) -> None:
        """Tell what the press changed on this screen."""
        pressed, self._pressed = self._pressed, None
        if pressed and pressed.zone != "readAloudBar" and not self._enter_timer.isActive():
            self._tell_parts(changes(self._before, self._place.parts(), pressed))


def _title_in(parts: Sequence[Part], title: str) -> int | None:
    """The screen's title is read first; what stands above it says whose booth it is, on every screen alike."""
    return next((at for at, part in enumerate(parts) if part.kind == "heading" and part.words == one_line(title)), None)


def _first_in(parts: Sequence[Part], title: str) -> int:
    """Where the keypad begins: at the title; on the welcome, which has none, at the languages."""
    at = _title_in(parts, title)
    return at if at is not None else next((at for at, part in enumerate(parts) if part.is_control), 0)
