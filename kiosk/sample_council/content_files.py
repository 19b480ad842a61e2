"""What stands in the sample council's files (assets/sample_council/README.md describes them), checked while reading."""

from datetime import date, time
from typing import Literal

from msgspec import Struct, field

from content_sync.content import Day

Lang = Literal["en", "cy"]
LANGUAGES: tuple[Lang, ...] = ("en", "cy")
"""English first: its files carry what is not language."""

PageKind = Literal["service", "guide", "step_by_step", "news"]


class InBoth(Struct, frozen=True, forbid_unknown_fields=True):
    """A short text in both languages."""

    en: str
    cy: str

    def of(self, lang: Lang) -> str:
        """Answer it in one language."""
        return self.en if lang == "en" else self.cy


class Phone(Struct, frozen=True, forbid_unknown_fields=True):
    """A phone number on a page."""

    number: str
    label: str = ""
    hours: str = ""


class SharedPhone(Struct, frozen=True, forbid_unknown_fields=True):
    """A phone number of the council or of a place, with its words in both languages."""

    number: str
    label: InBoth
    hours: InBoth = InBoth("", "")
    role: Literal["", "main", "emergency", "department"] = ""


class PageLink(Struct, frozen=True, forbid_unknown_fields=True):
    """A link on a page; `url` may be `service:ID`."""

    label: str
    url: str
    role: Literal["apply", "pay", "report", "information"] = "information"


class Head(Struct, frozen=True, forbid_unknown_fields=True):
    """The front matter of a page in one language."""

    title: str
    summary: str = ""
    aliases: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    links: tuple[PageLink, ...] = ()
    topics: tuple[str, ...] = ()
    benefit: bool = False
    lgsl: int | None = None
    places: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    review: date | None = None
    assured: date | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    picture: str | None = None
    sources: tuple[str, ...] = ()
    date_days_ago: int | None = None
    unpublished: bool = False


class Text(Struct, frozen=True):
    """One file of a page: front matter, Markdown, where it lies, when it was changed (seconds since 1970)."""

    head: Head
    body: str
    file: str
    first_line: int
    changed: float


class Page(Struct, frozen=True):
    """A page in both languages; `children` are a guide's pages or the steps of a step by step, in order."""

    id: str
    kind: PageKind
    texts: dict[Lang, Text]
    children: tuple["Page", ...] = ()

    @property
    def head(self) -> Head:
        """Answer the front matter that carries what is not language."""
        return self.texts["en"].head

    def text(self, lang: Lang) -> tuple[Lang, Text]:
        """Answer the page in a language, or in English where that is missing, and in which it is."""
        return (lang, self.texts[lang]) if lang in self.texts else ("en", self.texts["en"])

    @property
    def changed(self) -> float:
        """Answer when any of its languages was changed last."""
        return max(text.changed for text in self.texts.values())


class PlaceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A place in one language."""

    name: str
    address: tuple[str, ...]
    summary: str = ""
    directions: str = ""
    access: tuple[str, ...] = ()
    body: str = ""


class HoursRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Opening hours of some days."""

    days: tuple[Day, ...]
    opens: time
    closes: time
    valid_from: date | None = None
    valid_to: date | None = None


class Closure(Struct, frozen=True, forbid_unknown_fields=True):
    """A date on which it is closed, and why."""

    date: date
    reason: InBoth


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of places/."""

    id: str
    kind: str
    postcode: str
    latitude: float
    longitude: float
    en: PlaceWords
    cy: PlaceWords
    lgsl: int | None = None
    uprn: str = ""
    email: str = ""
    picture: str | None = None
    review: date | None = None
    phones: tuple[SharedPhone, ...] = ()
    schedules: tuple[HoursRow, ...] = ()
    closures: tuple[Closure, ...] = ()
    unpublished: bool = False
    changed: float = 0.0

    def words(self, lang: Lang) -> PlaceWords:
        """Answer its words in one language."""
        return self.en if lang == "en" else self.cy


class SectionWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A section of a topic in one language."""

    label: str
    summary: str = ""


class TopicSection(Struct, frozen=True, forbid_unknown_fields=True):
    """A sub-landing page: a section of a topic with its pages in order."""

    id: str
    en: SectionWords
    cy: SectionWords
    pages: tuple[str, ...] = ()


class TopicWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A topic in one language."""

    label: str
    summary: str
    intro: str


class Topic(Struct, frozen=True, forbid_unknown_fields=True):
    """A landing page."""

    id: str
    path: InBoth
    en: TopicWords
    cy: TopicWords
    sections: tuple[TopicSection, ...] = ()


class EventWords(Struct, frozen=True, forbid_unknown_fields=True):
    """An event in one language."""

    title: str
    summary: str
    body: str


class Event(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that is on, so many days from today."""

    id: str
    days_from_today: int
    starts: time
    ends: time
    price: InBoth
    en: EventWords
    cy: EventWords
    place: str | None = None
    picture: str | None = None
    unpublished: bool = False


class AlertWords(Struct, frozen=True, forbid_unknown_fields=True):
    """An alert in one language."""

    title: str
    body: str = ""
    link: PageLink | None = None


class Alert(Struct, frozen=True, forbid_unknown_fields=True):
    """A notice for everybody or, with `status_of` (the id of a page), about one service."""

    id: str
    level: Literal["major", "minor", "announcement", "notable_person"]
    en: AlertWords
    cy: AlertWords
    status_of: str | None = None
    unpublished: bool = False


class Picture(Struct, frozen=True, forbid_unknown_fields=True):
    """A picture (pictures/NAME.png) and its alt text."""

    name: str
    en: str
    cy: str
    changed: float = 0.0

    def alt(self, lang: Lang) -> str:
        """Answer its description in one language."""
        return self.en if lang == "en" else self.cy


class CouncilWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The council itself, in one language."""

    name: str
    place: str
    address: tuple[str, ...]
    hours: str


class CouncilFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The file council.toml."""

    url: InBoth
    email: str
    postcode: str
    en: CouncilWords
    cy: CouncilWords
    phones: tuple[SharedPhone, ...] = ()
    schedules: tuple[HoursRow, ...] = ()
    closures: tuple[Closure, ...] = ()


class TopicsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The file topics.toml."""

    topics: tuple[Topic, ...] = ()


class EventsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The file events.toml."""

    events: tuple[Event, ...] = ()


class AlertsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The file alerts.toml."""

    alerts: tuple[Alert, ...] = ()


class PicturesFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The file pictures.toml."""

    pictures: tuple[Picture, ...] = ()


class Council(Struct, frozen=True):
    """Everything that the sample council publishes."""

    info: CouncilFile
    topics: tuple[Topic, ...] = ()
    pages: dict[str, Page] = field(default_factory=dict)
    news: dict[str, Page] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    alerts: tuple[Alert, ...] = ()
    pictures: dict[str, Picture] = field(default_factory=dict)
    changed: dict[str, float] = field(default_factory=dict)
    """When each of the files with several records (topics.toml, events.toml, …) was changed."""
