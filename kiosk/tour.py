"""The stops of a walk through every screen there is, and how to tell that a screen is ready to be looked at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QMetaObject, QThread
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from content_sync.pages import Card, TopicCard
from kiosk.tour_checker import checker_stops
from kiosk.window import BoothWindow
from screens.booth import Booth
from screens.routes import (
    About,
    Access,
    Around,
    Attract,
    GettingReady,
    Guide,
    Home,
    MoreTopics,
    Notices,
    Place,
    Route,
    Search,
    ServicePage,
    TakeHome,
    Topic,
)  # fmt: skip
from screens.rows import is_here

_SETTLING_FRAMES = 3
_PATIENCE_MS = 3000
_NAP_MS = 5


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: a screen, and what is done on it before the picture is taken."""

    name: str
    route: Route
    act: Callable[[BoothWindow], None] | None = None


def stops(booth: Booth) -> Iterator[Stop]:
    """Every screen, with the content that the store has; a screen that has no content is left out."""
    yield Stop("attract", Attract())
    yield Stop("getting-ready", GettingReady())
    yield Stop("home", Home())
    yield from _searches(booth)
    yield Stop("notices", Notices())
    yield from _topics(booth)
    yield from _pages(booth)
    yield from _guides(booth)
    yield from _around(booth)
    yield from (Stop(*stop) for stop in checker_stops(booth))
    yield Stop("access", Access())
    yield Stop("access-scrolled", Access(), _scroll(1))
    yield Stop("about", About())
    yield Stop("time-out", Home(), lambda window: window.watch.warn_now())


_TYPED = {"cy": "methu talu rhent", "pl": "czynsz", "ur": "کرایہ", "ar": "الإيجار"}
_MISSPELT = {"cy": "lwfans gofalwir", "pl": "zasilek", "ur": "ہاوسنگ", "ar": "الايجر"}


def _searches(booth: Booth) -> Iterator[Stop]:
    """What a visitor types, in their language."""
    typed = _TYPED.get(booth.language, "cant pay rent")
    yield Stop("search", Search())
    yield Stop("search-results", Search(typed))
    yield Stop("search-whole", Search(typed, is_whole=True))
    yield Stop("search-misspelt", Search(_MISSPELT.get(booth.language, "caerers alowance")))
    yield Stop("search-nothing", Search("qxqxqx"))


def _topics(booth: Booth) -> Iterator[Stop]:
    topics = _topics_in_order(booth)
    for topic in topics[:6]:
        yield Stop(f"topic-{_slug(topic.code)}", Topic(topic.code))
    if any(booth.card_of(topic.code) is None for topic in topics):
        yield Stop("more-topics", MoreTopics())


def _topics_in_order(booth: Booth) -> list[TopicCard]:
    """The topics as the home screen orders them, then the others."""
    codes = [code for card in booth.cards for code in card.codes]
    topics = booth.content.topics(booth.language)
    return sorted(topics, key=lambda topic: codes.index(topic.code) if topic.code in codes else len(codes))


def _pages(booth: Booth) -> Iterator[Stop]:
    cards = _cards(booth)
    for at, card in enumerate(_longest(booth, cards)):
        yield Stop("service" if at == 0 else f"service-{at + 1}", ServicePage(card.uid))
        for page in range(1, 4) if at == 0 else ():
            yield Stop(f"service-scrolled-{page}", ServicePage(card.uid), _scroll(page))
    if cards:
        yield Stop("take-home", TakeHome(cards[0].uid))


def _cards(booth: Booth) -> list[Card]:
    found: dict[str, Card] = {}
    for topic in _topics_in_order(booth):
        page = booth.content.topic(topic.uid, booth.language, booth.clock.now())
        for section in page.sections if page else ():
            found |= {card.uid: card for card in section.cards if card.kind in {"service", "benefit"}}
    return list(found.values())


def _longest(booth: Booth, cards: list[Card]) -> list[Card]:
    """The second of the list (the sample's Housing Benefit, which the design drew), the longest and the shortest."""
    if not cards:
        return []

    def length(card: Card) -> int:
        page = booth.content.page(card.uid, booth.language, booth.clock.now())
        return sum(len(item) for s in page.words.sections for b in s.blocks for item in b.items) if page else 0

    by_length = sorted(cards, key=length)
    return list({card.uid: card for card in (cards[min(1, len(cards) - 1)], by_length[-1], by_length[0])}.values())


def _guides(booth: Booth) -> Iterator[Stop]:
    for kind, name, part in (("guide", "guide", "guide-page"), ("step_by_step", "step-by-step", "step")):
        for uid in booth.content.item_uids(kind)[:1]:
            yield Stop(name, Guide(uid))
            page = booth.content.page(uid, booth.language, booth.clock.now())
            for child in page.children[:1] if page else ():
                yield Stop(part, Guide(child.uid))


def _around(booth: Booth) -> Iterator[Stop]:
    lang, now = booth.language, booth.clock.now()
    places, events, news = booth.content.places(lang), booth.content.events(lang, now), booth.content.news(lang)
    if places:
        yield Stop("places", Around("places"))
        here = next((place for place in places if is_here(place.name, booth)), places[0])
        yield Stop("place", Place(here.uid))
        yield Stop("place-scrolled", Place(here.uid), _scroll(1))
    if events:
        yield Stop("events", Around("events"))
        yield Stop("event", ServicePage(events[0].uid))
    if news:
        yield Stop("news", Around("news"))
        yield Stop("news-article", ServicePage(news[0].uid))


def _scroll(times: int) -> Callable[[BoothWindow], None]:
    def act(window: BoothWindow) -> None:
        for _ in range(times):
            _press(window.window.contentItem(), "arrow-down")
            settle(window)

    return act


def _press(item: QQuickItem, icon: str) -> bool:
    """Press the first button in view that carries an icon."""
    if item.isVisible() and item.property("iconName") == icon:
        QMetaObject.invokeMethod(item, "click")
        return True
    return any(_press(child, icon) for child in item.childItems())


def _slug(code: str) -> str:
    return code.strip("/").rsplit("/", 1)[-1] or "topic"


def picture_of(window: BoothWindow) -> QImage:
    """Let the screen settle and answer what is seen."""
    settle(window)
    return window.window.grabWindow()


def settle(window: BoothWindow, frames: int = _SETTLING_FRAMES) -> None:
    """Wait until everything that a screen makes after its first frame is there, and some frames are drawn."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while frames > 0 and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the event loop itself would do it
        if is_whole(window):
            window.window.grabWindow()
            frames -= 1
        else:
            QThread.msleep(_NAP_MS)


def is_whole(window: BoothWindow) -> bool:
    """Tell whether the screen that is shown has all its rows and parts."""
    has_rows_to_come = bool(window.navigator.shown_model.property("hasMoreRows"))
    return not has_rows_to_come and _all_drawn(window.window.contentItem())


def _all_drawn(item: QQuickItem) -> bool:
    """Tell whether every frame that is seen is drawn; there are none within another."""
    rest = [item]
    while rest:
        item = rest.pop()
        if item.isVisible():
            is_drawn = item.property("isDrawn")
            if is_drawn is False:
                return False
            if is_drawn is None:
                rest += item.childItems()
    return True
