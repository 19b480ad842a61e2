"""Search: words are typed on the screen, pages come at each letter, and say why they do."""

from screens.routes import Home, Search
from tests.screens.conftest import Opened


def test_the_bar_opens_the_search_and_closes_it(visit: Opened) -> None:
    visitor = visit(Home())
    visitor.tap("Search")
    assert visitor.title() == "What are you looking for?"
    visitor.tap_at(visitor.thing("Finish").place.center() - visitor.thing("Finish").place.center())  # placeholder
    assert visitor.kiosk.navigator.route == Search()
