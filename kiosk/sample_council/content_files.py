"""What stands in the sample council's TOML files (assets/sample_council/README.md describes them), and the whole."""

from datetime import date, time
from typing import Literal

from msgspec import Struct, field

from content_sync.content import Day
from kiosk.sample_council.languages import InLanguages, Lang, Translated
from kiosk.sample_council.page_files import Page, PageLink


class SharedPhone(Struct, frozen=True, forbid_unknown_fields=True):
    """A phone number of the council or of a place, with its words in each language."""

    number: str
    label: InLanguages
    hours: InLanguages = InLanguages("", "")
    role: Literal["", "main", "emergency", "department"] = ""


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
    reason: InLanguages


class Place(Translated[PlaceWords], frozen=True, forbid_unknown_fields=True):
    """A file of places/."""

    id: str
    kind: str
    postcode: str
    latitude: float
    longitude: float
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


class SectionWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A section of a topic in one language."""

    label: str
    summary: str = ""


class TopicSection(Translated[SectionWords], frozen=True, forbid_unknown_fields=True):
    """A sub-landing page: a section of a topic with its pages in order."""

    id: str
    pages: tuple[str, ...] = ()


class TopicWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A topic in one language."""

    label: str
    summary: str
    intro: str


class Topic(Translated[TopicWords], frozen=True, forbid_unknown_fields=True):
    """A landing page."""

    id: str
    path: InLanguages
    sections: tuple[TopicSection, ...] = ()


class EventWords(Struct, frozen=True, forbid_unknown_fields=True):
    """An event in one language."""

    title: str
    summary: str
    body: str


class Event(Translated[EventWords], frozen=True, forbid_unknown_fields=True):
    """Something that is on, so many days from today."""

    id: str
    days_from_today: int
    starts: time
    ends: time
    price: InLanguages
    place: str | None = None
    picture: str | None = None
    unpublished: bool = False


class AlertWords(Struct, frozen=True, forbid_unknown_fields=True):
    """An alert in one language."""

    title: str
    body: str = ""
    link: PageLink | None = None


class Alert(Translated[AlertWords], frozen=True, forbid_unknown_fields=True):
    """A notice for everybody or, with `status_of` (the id of a page), about one service."""

    id: str
    level: Literal["major", "minor", "announcement", "notable_person"]
    status_of: str | None = None
    unpublished: bool = False


class Picture(InLanguages, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A picture (pictures/NAME.png) and its alt text."""

    name: str
    changed: float = 0.0

    def alt(self, lang: Lang) -> tuple[Lang, str]:
        """Answer its description in a language, or in English, and in which it is."""
        return (lang if getattr(self, lang) else "en"), self.of(lang)


class CouncilWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The council itself, in one language."""

    name: str
    place: str
    address: tuple[str, ...]
    hours: str


class CouncilFile(Translated[CouncilWords], frozen=True, forbid_unknown_fields=True):
    """The file council.toml."""

    url: InLanguages
    email: str
    postcode: str
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
