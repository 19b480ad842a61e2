"""What the reader answers: finished, frozen records in one language, ready for a screen."""

from datetime import date, datetime

from msgspec import Struct

from content_sync.content import Alert, AlertWords, Item, Phone, Schedule, Words


class Card(Struct, frozen=True):
    """An item in a list. `lead` is the summary's first sentence. `is_fallback`: not in the language asked for."""

    uid: str
    kind: str
    title: str
    lead: str
    lang: str
    is_fallback: bool
    starts: float | None = None
    ends: float | None = None


class Picture(Struct, frozen=True):
    """A picture on disk with its description in the language asked for (or the council's first)."""

    path: str
    alt: str
    lang: str


class PlaceCard(Struct, frozen=True):
    """A place in a list: enough to say where it is and whether it is open now."""

    uid: str
    name: str
    address: tuple[str, ...]
    postcode: str
    schedules: tuple[Schedule, ...]
    lang: str
    is_fallback: bool


class TopicCard(Struct, frozen=True):
    """A topic with its name and short line; `code` is what config/topics.toml maps."""

    uid: str
    code: str
    label: str
    summary: str
    intro: str
    lang: str
    is_fallback: bool
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()


class TopicSection(Struct, frozen=True):
    """A group of items on a topic's page; the label is empty for items straight under the topic."""

    uid: str
    label: str
    lang: str
    """The label's."""
    cards: tuple[Card, ...]


class TopicPage(Struct, frozen=True):
    """A topic with everything under it."""

    topic: TopicCard
    sections: tuple[TopicSection, ...]
    alerts: tuple["AlertCard", ...]


class AlertCard(Struct, frozen=True):
    """An alert in one language, the severest first in every list."""

    alert: Alert
    words: AlertWords
    is_fallback: bool


class Page(Struct, frozen=True):
    """An item with all that its screen shows."""

    item: Item
    words: Words
    is_fallback: bool
    topic: TopicCard | None
    """The first top-level topic it stands under."""
    places: tuple[PlaceCard, ...]
    related: tuple[Card, ...]
    children: tuple[Card, ...]
    """Pages of a guide, steps of a step by step, services at a venue; in order."""
    siblings: tuple[Card, ...]
    """For a page of a guide or a step: all the pages of its parent, itself included, in order."""
    parent: Card | None
    pictures: tuple[Picture, ...]
    checked_at: datetime | None
    """When its source was last read whole, without an error."""


class Freshness(Struct, frozen=True):
    """How far the booth's content can be trusted to be the council's of today."""

    checked_at: datetime | None
    """The end of the last complete round of the source that is furthest behind; None before the first."""
    item_count: int


class RulesInForce(Struct, frozen=True):
    """Which rule set the entitlement checker goes by. `source` is empty for the one that comes with the kiosk."""

    id: str
    version: str
    valid_from: date
    valid_to: date
    source: str
    installed: float
    """Seconds since 1970."""


class RulesFault(Struct, frozen=True):
    """Why the newest rule set is not in force, and since when (seconds since 1970)."""

    source: str
    since: float
    error: str
