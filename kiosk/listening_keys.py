"""What starts and stops reading aloud besides the access panel: the help key, headphones, the keys for the volume."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.keypad import Keypad
from kiosk.navigator import Navigator
from kiosk.session import Session
from kiosk.visit_watch import VisitWatch
from screens.booth import Booth
from screens.choices import VOLUMES
from screens.routes import Access, Attract, Start

if TYPE_CHECKING:
    from kiosk.speech.headphones import Headphones


class ListeningKeys(QObject):
    """Turns keys and plugs into the visitor's choices."""

    def __init__(self, booth: Booth, session: Session, navigator: Navigator, watch: VisitWatch, keypad: Keypad) -> None:
        super().__init__()
        self._booth, self._session, self._navigator, self._watch = booth, session, navigator, watch
        self._headphones: Headphones | None = None
        keypad.helpPressed.connect(self._help)
        keypad.louderPressed.connect(partial(self._louder, 1))
        keypad.quieterPressed.connect(partial(self._louder, -1))
        keypad.plugged.connect(self.plug)
        keypad.unplugged.connect(self.unplug)

    def watch_socket(self, device: str) -> None:
        """Watch the socket for headphones; `device` as in [speech] headphones."""
        from kiosk.speech.headphones import Headphones  # noqa: PLC0415  when the first frame is on the screen
        from kiosk.speech.jack import open_jack  # noqa: PLC0415

        self._headphones = Headphones(open_jack(device), self)
        self._headphones.plugged.connect(self.plug)
        self._headphones.unplugged.connect(self.unplug)

    def close(self) -> None:
        """Watch the socket no longer."""
        if self._headphones:
            self._headphones.close()

    def plug(self) -> None:
        """Headphones were plugged in: read aloud. On the welcome that begins a visit, which may time out."""
        if self._can_speak and not self._session.choices.speaks:
            if self._navigator.route == Attract():
                self._watch.start()
            self._session.choose(replace(self._session.choices, speaks=True))

    def unplug(self) -> None:
        """Headphones were pulled out: nobody else shall hear what is read."""
        if self._session.choices.speaks:
            self._session.choose(replace(self._session.choices, speaks=False))
            if self._navigator.route == Attract():
                self._watch.endNow()

    @property
    def _can_speak(self) -> bool:
        return self._booth.offers_speech and self._booth.sound == "ready"

    def _help(self) -> None:
        """Start reading aloud; where that is so already, or cannot be, open the access panel."""
        if self._can_speak and not self._session.choices.speaks:
            self.plug()
        elif self._navigator.route == Attract():
            self._navigator.go(Start(self._session.choices.language, with_access=True))
        elif self._navigator.route != Access():
            self._navigator.go(Access())

    def _louder(self, steps: int) -> None:
        choices = self._session.choices
        volume = min(max(choices.volume + steps, VOLUMES[0]), VOLUMES[-1])
        self._session.choose(replace(choices, volume=volume))
