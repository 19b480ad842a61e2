"""The way through the booth is a list of routes: back is a pop, home and the welcome end it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from content_sync.clock import Clock
from kiosk.navigator import Navigator
from kiosk.settings import load_settings
from kiosk.window import make_booth
from screens.booth import Booth
from screens.routes import (
    About,
    Attract,
    Checker,
    CheckerAnswers,
    CheckerQuestion,
    CheckerResults,
    Home,
    Notices,
    Route,
    Start,
    route_to,
)


@pytest.fixture
def booth(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Booth]:
    assert qapp
    made = make_booth(load_settings(environment={"KIOSK_STORE__DIRECTORY": str(tmp_path)}), Clock())
    yield made
    made.content.close()


@pytest.fixture
def navigator(booth: Booth) -> Navigator:
    return Navigator(booth)


def walk(navigator: Navigator, *routes: Route) -> None:
    for route in routes:
        navigator.go(route)


def test_the_booth_waits_at_the_welcome_without_a_bar(navigator: Navigator) -> None:
    assert navigator.route == Attract()
    assert not navigator.hasBar
    assert not navigator.canGoBack
    navigator.back()
    assert navigator.route == Attract()


def test_a_visit_starts_in_its_language_at_home(navigator: Navigator) -> None:
    spoken: list[str] = []
    navigator.started.connect(spoken.append)
    navigator.go(Start("cy"))
    assert spoken == ["cy"]
    assert navigator.route == Home()
    assert navigator.isHome
    assert navigator.hasBar


def test_back_goes_the_same_way_and_stops_at_home(navigator: Navigator) -> None:
    walk(navigator, Home(), Notices(), About())
    navigator.back()
    assert navigator.route == Notices()
    navigator.back()
    assert navigator.route == Home()
    assert not navigator.canGoBack
    navigator.back()
    assert navigator.route == Home()


def test_home_and_the_welcome_end_the_way_back(navigator: Navigator) -> None:
    walk(navigator, Home(), Notices(), About())
    navigator.home()
    assert not navigator.canGoBack
    walk(navigator, Notices(), Attract())
    assert not navigator.canGoBack


def test_going_where_one_is_adds_no_step(navigator: Navigator) -> None:
    walk(navigator, Home(), Notices(), Notices(), Notices())
    navigator.back()
    assert navigator.route == Home()


def test_answers_are_changed_from_the_results_without_end_and_the_way_back_stays_short(navigator: Navigator) -> None:
    walk(navigator, Home(), Checker(), CheckerQuestion("age"), CheckerResults())
    for _ in range(5):
        walk(navigator, CheckerAnswers(), CheckerQuestion("age"))
        navigator.back()
        assert navigator.route == CheckerAnswers()
        walk(navigator, CheckerQuestion("age"), CheckerResults())
    navigator.back()
    assert navigator.route == CheckerQuestion("age")
    walk(navigator, CheckerResults(), Checker())
    navigator.back()
    assert navigator.route == Home()


def test_answers_are_forgotten_at_home_and_at_the_welcome_and_nowhere_else(booth: Booth, navigator: Navigator) -> None:
    ways_out = [navigator.home, lambda: navigator.go(Attract()), lambda: navigator.go(Start("cy")), navigator.back]
    for way_out in ways_out:
        walk(navigator, Home(), Checker())
        booth.answers.give("age", ("over_66",))
        walk(navigator, CheckerQuestion("partner"), About())
        navigator.back()
        navigator.back()
        assert booth.answers.given
        way_out()
        assert not booth.answers.given


def test_each_move_is_told_once_and_the_model_is_that_of_the_screen(navigator: Navigator) -> None:
    told: list[str] = []
    navigator.moved.connect(lambda: told.append(navigator.qmlType))
    walk(navigator, Home(), About())
    assert told == ["GettingReadyScreen", "GettingReadyScreen"]  # the store is empty: there is nothing else to show
    navigator.go(Attract())
    assert told[2:] == ["AttractScreen"]
    assert type(navigator.model).__name__ == "AttractModel"


@pytest.mark.parametrize(
    ("kind", "type_name"),
    [
        ("service", "ServicePage"),
        ("benefit", "ServicePage"),
        ("event", "ServicePage"),
        ("news", "ServicePage"),
        ("venue", "Place"),
        ("guide", "Guide"),
        ("page", "Guide"),
        ("step_by_step", "Guide"),
        ("step", "Guide"),
    ],
)
def test_every_kind_of_item_has_a_screen(kind: str, type_name: str) -> None:
    assert type(route_to(kind, "x")).__name__ == type_name
