"""What the council publishes, in the kiosk's own words.

Adapters translate a website's payloads into these records, the store keeps them, the reader gives them back. All are
frozen. What people read is held per language in `Words`; what is the same in every language is held once in `Item`.
"""

from datetime import date, time
from typing import Literal

from msgspec import Struct

Kind = Literal["service", "benefit", "page", "guide", "step_by_step", "step", "venue", "event", "news"]
"""`page` is a page of a guide, `step` a step of a step by step; both have a `parent_uid`."""

Role = Literal[
    "lead", "who_for", "how_much", "who_decides", "how_long",
    "what", "eligibility", "apply", "cost", "bring", "after", "other",
]  # fmt: skip
"""What a section of a page is about. `lead` is the text before the first heading; `other` keeps its own heading."""

BlockKind = Literal["paragraph", "bullets", "numbers", "note", "subheading"]

Day = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

AlertLevel = Literal["announcement", "notable_person", "minor", "major"]
"""From the mildest to the severest."""


class Block(Struct, frozen=True):
    """A piece of a section. `items` are inline HTML of Qt's StyledText: only `<b>` and `<br/>`, entities escaped.

    A paragraph, note or subheading has one item; bullets and numbers have one for each entry.
    """

    kind: BlockKind
    items: tuple[str, ...]


class Section(Struct, frozen=True):
    """A part of a page under one heading (empty for `lead`)."""

    role: Role
    heading: str
    blocks: tuple[Block, ...]


class Phone(Struct, frozen=True):
    """A number to call: `display` as people read it, `dial` as a phone dials it (+44…; short numbers as they are)."""

    display: str
    dial: str
    label: str = ""
    hours: str = ""


class Link(Struct, frozen=True):
    """An address outside the booth. `uid` is set when the booth has that page itself."""

    label: str
    url: str
    role: Literal["apply", "pay", "report", "information", "download"] = "information"
    uid: str | None = None


class Words(Struct, frozen=True):
    """Everything about one item that is written in one language (`lang`, a BCP 47 tag)."""

    lang: str
    title: str
    summary: str = ""
    url: str = ""
    """Where people open it on the council's public website, in this language."""
    sections: tuple[Section, ...] = ()
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    aliases: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    directions: str = ""
    access: tuple[str, ...] = ()
    hours_text: str = ""
    """Opening hours as the council wrote them, shown where they could not be understood."""
    hours_note: str = ""
    """What the regular hours do not say: "Closed Monday 31 August, a bank holiday"."""
    price: str = ""
    credit: str = ""
    """Where the text is from and under which licence, where the licence asks to say so."""


class Schedule(Struct, frozen=True):
    """When a place is open, or (`closed`) shut although another schedule says it is open.

    `opens`/`closes` are local times; both None means all day. 00:00 to 23:59 also means all day (Open Referral).
    """

    days: tuple[Day, ...] = ()
    opens: time | None = None
    closes: time | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    interval: int = 1
    """Every so many weeks, counted from `valid_from`."""
    closed: bool = False


class Position(Struct, frozen=True):
    """Where a place is: WGS 84 degrees, a postcode, its Unique Property Reference Number."""

    postcode: str = ""
    latitude: float | None = None
    longitude: float | None = None
    uprn: str = ""
    is_masked: bool = False
    """True for a place whose address must not be shown (a refuge)."""


class TopicPlace(Struct, frozen=True):
    """An item's place in a topic: its rank among the topic's items."""

    topic_uid: str
    position: int


class Item(Struct, frozen=True):
    """One thing that the council publishes: a page, a place, an event, a piece of news.

    `uid` is unique over all sources. `words` holds at least one language.
    """

    uid: str
    kind: Kind
    words: tuple[Words, ...]
    parent_uid: str | None = None
    position: int = 0
    topics: tuple[TopicPlace, ...] = ()
    places: tuple[str, ...] = ()
    """Uids of venues where to go for it."""
    related: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    """Uids of pictures, the first is the leading one."""
    schedules: tuple[Schedule, ...] = ()
    where: Position | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    assured_on: date | None = None
    review_on: date | None = None
    starts: float | None = None
    """Seconds since 1970: an event's start, a news item's date."""
    ends: float | None = None
    changed: float | None = None
    """When the website last changed it, by the website's clock; seconds since 1970."""
    organisation: str = ""
    """Who provides a service, where the source says so."""
    organisation_website: str = ""
    """Theirs, which says nothing of the one service."""
    lgsl: tuple[int, ...] = ()
    """A service's numbers in the Local Government Services List."""
    has_own_page: bool = False
    """Whether `Words.url` is the page that this is; a feed only names one, which may be about other things too."""


class TopicWords(Struct, frozen=True):
    """A topic's name, a short line about it, and the sentence that opens its page, in one language."""

    lang: str
    label: str
    summary: str = ""
    intro: str = ""
    phones: tuple[Phone, ...] = ()
    """Whom to call about all of it."""
    emails: tuple[str, ...] = ()


class Topic(Struct, frozen=True):
    """A subject that items stand under. A topic with a `parent_uid` is a section of that topic's page.

    `code` is what `config/topics.toml` names it by: a website's path ("/housing") or a vocabulary's term.
    """

    uid: str
    code: str
    words: tuple[TopicWords, ...]
    parent_uid: str | None = None
    position: int = 0


class AlertWords(Struct, frozen=True):
    """An alert in one language; `body` as inline HTML like a block's."""

    lang: str
    title: str
    body: str = ""
    link: Link | None = None


class Alert(Struct, frozen=True):
    """A notice for everybody, or (`topic_uid`) for who reads about one topic: a service's status."""

    uid: str
    level: AlertLevel
    words: tuple[AlertWords, ...]
    topic_uid: str | None = None
    starts: float | None = None
    ends: float | None = None


class Media(Struct, frozen=True):
    """A picture on the website: `url` where it is fetched, `alts` its description per language."""

    uid: str
    url: str
    mime: str
    alts: dict[str, str]


class LeftOut(Struct, frozen=True):
    """A record that the website sent and the kiosk could not use: where it was and why, in plain words.

    Yesterday's record of the same `uid` stays in the booth; without one, it goes.
    """

    path: str
    reason: str
    uid: str | None = None


Record = Item | Topic | Alert | Media
"""What an adapter yields, one at a time, beside `LeftOut`."""
