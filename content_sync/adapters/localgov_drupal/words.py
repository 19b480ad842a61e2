"""Makes the words of an item in one language: title, sections, phones, links, address."""

import re
from collections.abc import Iterable

from msgspec import Struct

from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.payload import (
    Resource,
    WebsiteLink,
    WrongShape,
    html,
    links,
    pointers,
    text,
    texts,
)
from content_sync.adapters.localgov_drupal.site_index import SiteIndex
from content_sync.adapters.localgov_drupal.site_order import SiteOrder
from content_sync.content import Link, Phone, Words
from content_sync.headings import HeadingTable
from content_sync.html import bullets, plain, public_address, sections
from content_sync.phone_numbers import phones_in
from content_sync.source import Source
from content_sync.summary import with_summary

_HAS_WORDS = re.compile(r"[^\W_]")
_PAY = re.compile(r"^(pay|talu)\b", re.IGNORECASE)
_REPORT = re.compile(r"^(report|rhoi gwybod|adrodd)\b", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(\.[\w-]+)+")
_USUAL_NAMES = {
    "minimum_age": "field_minimum_age",
    "maximum_age": "field_maximum_age",
    "hours_note": "field_hours_note",
    "links": "field_links",
}
_NOTES = "localgov_directory_notes"
_CONTACT_PHONES = ("phone", "mobile", "minicom", "out_of_hours")


class Site(Struct, frozen=True):
    """What every translation needs to know of its website."""

    source: Source
    headings: HeadingTable
    index: SiteIndex
    order: SiteOrder

    def field(self, name: str) -> str:
        """Answer what this website calls one of the kiosk's fields; empty when it has no such field."""
        return self.source.fields.get(name) or _USUAL_NAMES.get(name, "")

    def public(self, lang: str) -> str:
        """Answer the website's public address in a language."""
        return self.source.public_url.get(lang) or next(iter(self.source.public_url.values()), "")

    def uids(self, ids: Iterable[str | None]) -> tuple[str, ...]:
        """Answer the uids of items (not of topics) that exist, each once."""
        entries = self.index.entries
        known = [one for one in ids if one and one in entries and not self.index.is_topic(one)]
        return tuple(dict.fromkeys(self.index.uid(one) for one in known))


def words_of(version: Version, site: Site, title: str = "", summary: str = "", body: str = "body") -> Words:
    """Translate what all kinds of pages have in common."""
    resource, lang = version.resource, version.lang
    cut, inline = sections(html(resource, body), lang, site.headings, site.source.url, site.public(lang))
    summary, cut = with_summary(summary or _words(html(resource, body, "summary")), cut)
    title = title or text(resource, "title")
    if not title:
        raise WrongShape("title is missing")
    return Words(
        lang=lang,
        title=title,
        summary=summary,
        url=site.index.url(resource.id, lang),
        sections=cut,
        phones=_phones(version, site),
        emails=_emails(version),
        links=_links(version, site, inline),
        aliases=texts(resource, site.field("aliases")),
        access=_access(resource, site),
        directions=_directions(resource, site),
        price=text(resource, site.field("price")),
        hours_note=text(resource, site.field("hours_note")),
    )


def link_of(link: WebsiteLink, lang: str, site: Site, role: str = "") -> Link | None:
    """Turn a link field's entry into an address that people can open; None for what is not published."""
    index = site.index
    uri = link.uri
    found = index.find(uri)
    if found:
        url = index.url(found, lang)
    elif uri.startswith("internal:/"):
        url = public_address(uri.removeprefix("internal:"), site.source.url, site.public(lang)) or ""
    else:
        url = public_address(uri, site.source.url, site.public(lang)) or "" if ":" in uri.partition("/")[0] else ""
        found = index.find(url) if url else None
    if not url:
        return None
    label = link.title or (index.title(found, lang) if found else url.partition("://")[2].rstrip("/"))
    uid = index.uid(found) if found and not index.is_topic(found) else None
    return Link(label, url, role or _role(link, label), uid)  # type: ignore[arg-type]


def emails_in(*written: str) -> tuple[str, ...]:
    """Answer what are e-mail addresses, each once."""
    return tuple(dict.fromkeys(email for email in written if _EMAIL.fullmatch(email)))


def _access(resource: Resource, site: Site) -> tuple[str, ...]:
    """Read how to get in: the site's own field, or where it has none, a venue's notes."""
    own = site.field("access")
    return texts(resource, own) if own else bullets(html(resource, _NOTES))


def _directions(resource: Resource, site: Site) -> str:
    """Read how to get there: the site's own field, or a venue's notes where they are not about access."""
    own = site.field("directions")
    return text(resource, own) if own else plain(html(resource, _NOTES)) if site.field("access") else ""


def _role(link: WebsiteLink, label: str) -> str:
    if link.type != "action":
        return "information"
    return "pay" if _PAY.match(label) else "report" if _REPORT.match(label) else "apply"


def _words(summary: str) -> str:
    return " ".join(" ".join(bullets(summary)).split())


def _links(version: Version, site: Site, inline: Iterable[Link]) -> tuple[Link, ...]:
    """Collect the links of the fields, then those in the text; each address once."""
    resource, lang = version.resource, version.lang
    fields = (
        "localgov_common_tasks",
        "localgov_event_call_to_action",
        "localgov_directory_website",
        site.field("links"),
    )
    given = [link_of(link, lang, site) for name in fields for link in links(resource, name)]
    given += [link_of(link, lang, site, "download") for link in links(resource, "localgov_download_links")]
    given += [link_of(link, lang, site) for link in links(resource, "localgov_related_links")]
    given += [link_of(link, lang, site) for one in _contacts(version) for link in links(one, "localgov_contact_url")]
    given += [link_of(WebsiteLink(link.url, link.label), lang, site) for link in inline]
    found: dict[str, Link] = {}
    for link in given:
        if link is not None and link.uid != site.index.uid(resource.id) and _HAS_WORDS.search(link.label):
            found.setdefault(link.url, link)
    return tuple(found.values())


def _phones(version: Version, site: Site) -> tuple[Phone, ...]:
    """Collect numbers: "number | label | hours" of the site's own field, then LocalGov Drupal's."""
    resource = version.resource
    phones: list[Phone] = []
    for line in texts(resource, site.field("phones")):
        number, label, hours, *_ = (*(part.strip() for part in line.split("|")), "", "")
        phones += phones_in(number, label, hours)
    phones += phones_in(text(resource, "localgov_directory_phone"))
    for contact in _contacts(version):
        hours = text(contact, "localgov_contact_office_hours")
        for kind in _CONTACT_PHONES:
            label = text(contact, "localgov_contact_heading")
            phones += phones_in(text(contact, f"localgov_contact_{kind}"), label, hours if kind == "phone" else "")
    return tuple({phone.dial: phone for phone in reversed(phones)}.values())[::-1]


def _emails(version: Version) -> tuple[str, ...]:
    found = [text(version.resource, "localgov_directory_email")]
    found += [text(contact, "localgov_contact_email") for contact in _contacts(version)]
    return emails_in(*found)


def _contacts(version: Version) -> list[Resource]:
    """Answer the contact paragraphs of a page, those of the paragraphs library too, in the order of the page."""
    found: list[Resource] = []
    for component in pointers(version.resource, "localgov_page_components"):
        paragraph = version.included.get(component.id)
        inner = [version.included.get(one.id) for one in pointers(paragraph, "paragraphs")] if paragraph else []
        found += [one for one in (paragraph, *inner) if one and one.type == "paragraph--localgov_contact"]
    return found
