"""What every translation needs to know: the source, its headings, and which of GOV.UK's pages the booth has."""

from msgspec import Struct

from content_sync.adapters.govuk.payload import ContentItem
from content_sync.content import Link, TopicPlace
from content_sync.headings import HeadingTable
from content_sync.html import public_address
from content_sync.source import Source

CREDITS = {
    "en": "From GOV.UK. Contains public sector information licensed under the Open Government Licence v3.0.",
    "cy": (
        "O wefan GOV.UK. Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan Drwydded y Llywodraeth Agored v3.0."
    ),
}
"""What the licence asks to be said wherever the text is shown."""


class Site(Struct, frozen=True):
    """One round's view of the pages that the settings name."""

    source: Source
    headings: HeadingTable
    uids: dict[str, str]
    """Path of a page, in any of its languages → uid of its item."""
    topics: dict[str, tuple[TopicPlace, ...]]
    """Uid of a page's item → where it stands."""

    def uid(self, path: str) -> str:
        """Answer the uid of the item that a page becomes."""
        return uid_of(self.source, path)

    def public(self, lang: str) -> str:
        """Answer the root of the public website."""
        return (self.source.public_url.get(lang) or next(iter(self.source.public_url.values()))).rstrip("/")

    def url(self, item: ContentItem, slug: str = "") -> str:
        """Answer where people open a page, or a part of it."""
        return f"{self.public(item.locale)}{item.base_path}{slug and '/'}{slug}"

    def link(self, label: str, address: str, lang: str) -> Link | None:
        """Make a link of an address as it stands on a page; None where people cannot open it."""
        url = public_address(address, self.source.url, self.public(lang))
        words = " ".join(label.split())
        return Link(words, url, uid=self._uid_behind(url)) if url and words else None

    def linked(self, link: Link) -> Link:
        """Tell a link of the text that the booth has its page, where it does."""
        return Link(link.label, link.url, link.role, self._uid_behind(link.url))

    def _uid_behind(self, url: str) -> str | None:
        for root in {self.public(lang) for lang in self.source.languages}:
            if url.startswith(f"{root}/"):
                return self.uids.get(url.removeprefix(root).partition("#")[0].partition("?")[0].rstrip("/"))
        return None


def uid_of(source: Source, path: str) -> str:
    """Answer the uid of the item that a page becomes."""
    return f"{source.name}:{path}"


def page_paths(source: Source) -> tuple[str, ...]:
    """Answer the paths of the pages to show, each once, in the order of the settings."""
    return tuple(dict.fromkeys(path for paths in source.paths.values() for path in paths))
