"""Every screen of the tour, in both orientations, languages, and in medium and largest text, without a fault."""

from collections.abc import Iterator

import pytest

from kiosk.tour import Stop, stops
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.faults import faults
from tests.screens.visitor import Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
SHAPES = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


# Each language in both orientations, once in medium and once in largest text: all of them would take ten minutes.
@pytest.mark.parametrize(
    ("shape", "text_size", "language"),
    [
        ("portrait", 2, "en"),
        ("landscape", 4, "en"),
        ("portrait", 4, "cy"),
        ("landscape", 2, "cy"),
        ("portrait", 2, "pl"),
        ("landscape", 4, "pl"),
        ("portrait", 4, "ur"),
        ("landscape", 2, "ur"),
        ("portrait", 2, "ar"),
        ("landscape", 4, "ar"),
    ],
)
def test_no_screen_has_a_fault(visit: Opened, shape: str, text_size: int, language: str) -> None:
    visitor = visit(size=SHAPES[shape], text_size=text_size, language=language, environment=FIVE)
    visitor.kiosk.session.choose_language(language)
    _look_at_all(visitor)


@pytest.mark.parametrize("theme", ["high", "inverted", "lowglare"])
def test_no_screen_has_a_fault_in_any_theme(visit: Opened, theme: str) -> None:
    visitor = visit(theme=theme)
    _look_at_all(visitor)


def _look_at_all(visitor: Visitor) -> None:
    found = [fault for stop in stops(visitor.kiosk.booth) for fault in _faults_of(visitor, stop)]
    assert not found, "\n".join(found)


def _faults_of(visitor: Visitor, stop: Stop) -> Iterator[str]:
    visitor.kiosk.navigator.go(stop.route)
    visitor.settle()
    if stop.act:
        stop.act(visitor.kiosk)
        visitor.settle()
    for fault in dict.fromkeys(faults(visitor)):
        yield f"{stop.name}: {fault}"
    visitor.kiosk.watch.stop()
