"""A walk over every screen of the tour, in one of the looks that a booth can have."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.tour import Stop, stops
from screens.choices import Choices, ThemeName
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.visitor import Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
LOWERED = {"KIOSK_DISPLAY__LOWERED": "true"}
FREE_SHARE = {PORTRAIT: 0.43, LANDSCAPE: 0.2}
"""How much of the panel stays free above everything to touch, in the usual text size with lowered buttons."""


@dataclass(frozen=True)
class Look:
    """How a screen is looked at: the panel, what the visitor chose, and what else the booth's settings say."""

    size: tuple[int, int]
    language: str
    text_size: int
    theme: ThemeName = "standard"
    is_lowered: bool = False
    environment: dict[str, str] = field(default_factory=lambda: FIVE)

    def __str__(self) -> str:
        """Name it in the list of the tests."""
        shape = "landscape" if self.size == LANDSCAPE else "portrait"
        lowered = " lowered" if self.is_lowered else ""
        return f"{self.language} {shape} {self.text_size} {self.theme}{lowered}"

    def visited(self, visit: Opened) -> Visitor:
        """Answer somebody before a booth that looks so."""
        visitor = visit(size=self.size, text_size=self.text_size, theme=self.theme, environment=self.environment)
        speech = {"speaks": False, "speed": 3, "volume": 6}
        choices = Choices(self.language, self.text_size, self.theme, self.is_lowered, is_calm=True, **speech)
        visitor.kiosk.session.choose(choices)
        return visitor


def walk(visitor: Visitor) -> Iterator[Stop]:
    """Stand at one stop of the tour after the other."""
    for stop in stops(visitor.kiosk.booth):
        go(visitor, stop)
        yield stop
        visitor.kiosk.watch.stop()


def go(visitor: Visitor, stop: Stop) -> None:
    """Stand at a stop of the tour."""
    visitor.kiosk.navigator.go(stop.route)
    visitor.settle()
    if stop.act:
        stop.act(visitor.kiosk)
        visitor.settle()
