"""The real window as Orca or any other screen reader meets it: through AT-SPI, from another process, on a real display.

Nothing here touches the panel: everything is found by its name and pressed through the tree.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from itertools import pairwise
from typing import Any

import pytest

from tests.end_to_end.accessibility_bus import AtSpiReader, accessibility_bus
from tests.end_to_end.x_screen import SIZE, RunProgram, screen, wait_for
from tests.screens.content_store import ContentStore, sample_content

CARDS = {
    "Money and benefits": "Pension Credit, rent, Council Tax",
    "Housing": "Find, keep or repair a home",
    "Care and disability": "Care at home, Blue Badge, carers",
    "Children and families": "School meals, childcare",
    "Around Morfryn": "Bins, buses, libraries, events",
    "Help today": "Food, heating, safety, a bed tonight",
}
HOME, HOME_CY = "Hello. What do you need help with?", "Helô. Pa gymorth sydd ei angen arnoch?"


class Blind:
    """Somebody who only hears the kiosk's window."""

    def __init__(self, reader: AtSpiReader) -> None:
        self._reader = reader

    def title(self) -> str:
        """The title of the one window."""
        return next(iter(self._reader.windows()), "")

    def hears(self) -> list[dict[str, Any]]:
        """Everything in it, in reading order, once it stays the same: news of it arrives piece by piece."""
        told: list[list[dict[str, Any]]] = [[], self._reader.tree(self.title())]

        def is_settled() -> bool:
            told.append(self._reader.tree(self.title()))
            return told[-1] == told[-2]

        wait_for(is_settled, 10, "the window to stand still")
        return told[-1]

    def named(self, role: str) -> list[str]:
        """The names of all of one role."""
        return [thing["name"] for thing in self.hears() if thing["role"] == role]

    def thing(self, name: str) -> dict[str, Any]:
        """The thing with a name."""
        return next(thing for thing in self.hears() if thing["name"] == name)

    def presses(self, name: str, then: str) -> None:
        """Press a button and wait for the window to be called something else."""
        assert "Press" in self._reader.act(self.title(), name, "Press")
        self.waits_for(then)

    def focuses(self, name: str) -> None:
        """Move the focus to a button."""
        assert self._reader.focus(self.title(), name)

    def waits_for(self, title: str) -> None:
        """Wait until the window is called so."""
        wait_for(
            lambda: self.title() == title and self.hears(), 15, f"a window called {title!r}; it is {self.title()!r}"
        )


@pytest.fixture(scope="module")
def display_and_bus() -> Iterator[tuple[str, dict[str, str]]]:
    with screen() as display, accessibility_bus(display) as variables:
        yield display, variables


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ContentStore:
    return sample_content(tmp_path_factory)


@pytest.fixture
def blind(display_and_bus: tuple[str, dict[str, str]], content: ContentStore) -> Iterator[Blind]:
    display, variables = display_and_bus
    size, now = f"{SIZE[0]}x{SIZE[1]}", "2026-07-14T11:00"
    options = ("--no-sync", "--windowed", "--size", size, "--now", now)
    run = RunProgram(display, content.config, *options, environment=variables)
    with ExitStack() as stack:
        stack.callback(run.end)
        reader = stack.enter_context(closing(AtSpiReader(variables)))
        somebody = Blind(reader)
        wait_for(lambda: somebody.title() or run.process.poll() is not None, 15, "a window on the accessibility bus")
        assert run.process.poll() is None, run.said()
        yield somebody
        run.process.terminate()
        assert run.process.wait(5) == 0, run.said()
    assert "Traceback" not in run.said()
    assert ".qml:" not in run.said()


def test_the_welcome_greets_in_the_booths_languages(blind: Blind) -> None:
    assert blind.title().startswith("Croeso · Welcome")
    assert blind.named("heading")[:2] == ["Croeso", "Welcome"]
    assert blind.named("push button")[:2] == ["Cymraeg", "English"]
    assert blind.thing("Cymraeg")["description"] == "Cyffyrddwch i ddechrau"
    assert blind.thing("English")["description"] == "Touch to start"


def test_a_visit_is_walked_through_by_ear(blind: Blind) -> None:
    blind.presses("English", then=HOME)
    assert blind.named("heading")[0] == HOME
    buttons = {thing["name"]: thing["description"] for thing in blind.hears() if thing["role"] == "push button"}
    assert [name for name in buttons if name in CARDS] == list(CARDS)
    assert {name: buttons[name] for name in CARDS} == CARDS

    blind.presses("Money and benefits", then="Money and benefits")
    assert blind.named("heading")[0] == "Money and benefits"

    blind.presses("Housing Benefit", then="Housing Benefit")
    heard = [(thing["role"], thing["name"]) for thing in blind.hears()]
    headings = ["Housing Benefit", "Who can get it", "How to apply", "What to bring"]
    assert [name for role, name in heard if role == "heading"][:4] == headings
    parts = [heard.index(("heading", name)) for name in headings]
    assert all("label" in {role for role, _name in heard[a:b]} for a, b in pairwise(parts)), heard
    eligibility = " ".join(name for _role, name in heard[parts[1] : parts[2]])
    assert "You rent from the council" in eligibility
    assert heard.index(("push button", "Take this home")) > parts[-1]
    blind.presses("Back", then="Money and benefits")


def test_the_tree_runs_from_top_to_foot(blind: Blind) -> None:
    blind.presses("English", then=HOME)
    tops = [thing["place"][1] // 40 for thing in blind.hears() if thing["name"] in {HOME, *CARDS, "Back", "Finish"}]
    assert tops == sorted(tops)


def test_focus_is_told(blind: Blind) -> None:
    blind.presses("English", then=HOME)
    for name in ("Housing", "Help today", "Finish"):
        blind.focuses(name)
        wait_for(lambda name=name: "focused" in blind.thing(name)["states"], 5, f"the focus on {name}")
        assert [thing["name"] for thing in blind.hears() if "focused" in thing["states"]] == [name]


def test_another_language_renames_everything_where_one_stands(blind: Blind) -> None:
    blind.presses("English", then=HOME)
    before = len(blind.hears())
    blind.presses("Cymraeg", then=HOME_CY)
    assert {"Arian a budd-daliadau", "Tai", "Gorffen", "English"} <= set(blind.named("push button"))
    assert not set(CARDS) & set(blind.named("push button"))
    assert len(blind.hears()) == before
    blind.presses("English", then=HOME)
    assert set(CARDS) <= set(blind.named("push button"))


def test_choices_are_told_with_their_state(blind: Blind) -> None:
    blind.presses("English", then=HOME)
    assert "selected" in blind.thing("Home")["states"]
    blind.presses("Easier to use", then="Make it easier to use")
    sizes = ["Small", "Medium", "Large", "Largest"]
    assert [name for name in blind.named("radio button") if name in sizes] == sizes
    assert [name for name in sizes if "checked" in blind.thing(name)["states"]] == ["Medium"]
    blind.presses("Large", then="Make it easier to use")
    wait_for(lambda: "checked" in blind.thing("Large")["states"], 5, "large text to be told as chosen")
    assert [name for name in sizes if "checked" in blind.thing(name)["states"]] == ["Large"]
    assert "checkable" in blind.thing("No movement")["states"]
