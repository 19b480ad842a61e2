"""What is around: places with whether they are open, coming events in order, news with its date."""

import pytest

from screens.routes import Around
from tests.screens.conftest import Moment, Opened


def test_every_place_says_where_it_is_and_opens(visit: Opened) -> None:
    visitor = visit(Around("places"))
    places = [thing for thing in visitor.things() if thing.is_button and "," in thing.description]
    assert len(places) >= 8
    assert "Open now until 5 pm" in visitor.thing("Aberfryn Library and Hub").description
    visitor.tap("Aberfryn Library and Hub")
    assert visitor.title() == "Aberfryn Library and Hub"


def test_events_come_in_the_order_in_which_they_happen(visit: Opened) -> None:
    visitor = visit(Around("events"))
    events = ["Help with forms and getting online", "Gentle exercise, seated or standing", "Harbour market"]
    assert [name for name in visitor.buttons() if name in events] == events
    assert visitor.thing(events[0]).description.startswith("Wednesday 15 July, 10 am to 12.30 pm. ")


def test_an_event_that_is_over_is_not_offered(visit: Opened, moment: Moment) -> None:
    moment.passes(days=2)
    assert "Help with forms and getting online" not in visit(Around("events")).buttons()
    moment.passes(days=60)
    assert visit(Around("events")).reads("Nothing is planned now.")


def test_news_has_its_date(visit: Opened) -> None:
    visitor = visit(Around("news"))
    assert visitor.thing("A text the evening before bin day").description.startswith("Thursday 25 June. ")


@pytest.mark.parametrize(
    ("kind", "title"),
    [("places", "Lleoedd ac oriau agor"), ("events", "Beth sydd ymlaen"), ("news", "Newyddion gan y cyngor")],
)
def test_all_of_it_in_welsh(visit: Opened, kind: str, title: str) -> None:
    visitor = visit(Around(kind), language="cy")  # type: ignore[arg-type]  # one of three literals
    assert visitor.title() == title
