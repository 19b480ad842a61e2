"""A page of the sample council in its files: front matter and Markdown, one file for each language."""

from datetime import date
from typing import Literal

from msgspec import Struct

from kiosk.sample_council.languages import Lang

PageKind = Literal["service", "guide", "step_by_step", "news"]


class Phone(Struct, frozen=True, forbid_unknown_fields=True):
    """A phone number on a page."""

    number: str
    label: str = ""
    hours: str = ""


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
    """A page in its languages; `children` are a guide's pages or the steps of a step by step, in order."""

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
