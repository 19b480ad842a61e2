"""Finds pages of the sample council by the titles that visitors read."""

from kiosk.window import BoothWindow
from screens.routes import Home, Route, route_to
from tests.screens.visitor import Visitor

KINDS = ("service", "benefit", "guide", "page", "step_by_step", "step", "venue", "event", "news")


def page_called(visitor: Visitor, title: str) -> str:
    """Answer the uid of the page with an English title."""
    content = visitor.kiosk.booth.content
    uids = [uid for kind in KINDS for uid in content.item_uids(kind)]
    return next(uid for uid in uids if (card := content.card(uid, "en")) and card.title == title)


def route_called(visitor: Visitor, title: str) -> Route:
    """Answer where the page with an English title is shown."""
    uid = page_called(visitor, title)
    card = visitor.kiosk.booth.content.card(uid, "en")
    assert card
    return route_to(card.kind, uid)


def open_page(visitor: Visitor, title: str, language: str = "en") -> None:
    """Stand before a page, having come from home."""
    visitor.kiosk.session.choose_language(language)
    visitor.kiosk.navigator.home()
    visitor.kiosk.navigator.go(route_called(visitor, title))
    visitor.settle()


def walk_in(booth: BoothWindow, route: Route, language: str = "en") -> None:
    """Choose a language, and go by home to a screen."""
    booth.session.choose_language(language)
    booth.navigator.go(Home())
    if route != Home():
        booth.navigator.go(route)
