"""Guides and step by step: the overview lists every page in order, and Next leads through them."""

from tests.screens.conftest import Opened
from tests.screens.pages import open_page

PAGES = ["The first days", "Register and tell people", "The funeral", "Money and support"]


def test_a_guide_lists_its_pages_with_their_numbers(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "When someone dies")
    numbered = [name for name in visitor.buttons() if name[:2] in {"1.", "2.", "3.", "4."}]
    assert [name[:2] for name in numbered] == ["1.", "2.", "3.", "4."]
    assert "In this guide" in visitor.names()
    visitor.tap(numbered[2])
    assert visitor.title() == numbered[2][3:]
    assert visitor.reads("When someone dies · Page 3 of 4")


def test_next_leads_from_the_overview_to_the_last_page_and_back_leads_home_again(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "When someone dies")
    titles = []
    while following := next((name for name in visitor.buttons() if name.startswith("Next: ")), ""):
        visitor.tap(following)
        titles.append(visitor.title())
        assert following == f"Next: {titles[-1]}"
    assert len(titles) == 4
    for title in reversed(titles):
        assert visitor.title() == title
        visitor.tap("Back")
    assert visitor.title() == "When someone dies"


def test_steps_are_counted_as_steps(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "Get help with your Council Tax, step by step")
    assert "The steps" in visitor.names()
    assert visitor.reads("Step by step")
    visitor.tap(next(name for name in visitor.buttons() if name.startswith("Next: ")))
    assert visitor.reads("Step 1 of 5")


def test_a_guide_in_welsh(visit: Opened) -> None:
    visitor = visit()
    open_page(visitor, "When someone dies", "cy")
    assert "Yn y canllaw hwn" in visitor.names()
    visitor.tap(next(name for name in visitor.buttons() if name.startswith("Nesaf: ")))
    assert visitor.reads("Tudalen 1 o 4")
