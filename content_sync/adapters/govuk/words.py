"""Makes the words of an item in one language of what a page has to say."""

from msgspec import Struct

from content_sync.adapters.govuk.bodies import Body
from content_sync.adapters.govuk.payload import ContentItem, text
from content_sync.adapters.govuk.phone_boxes import phones_of
from content_sync.adapters.govuk.site import CREDITS, Site
from content_sync.adapters.govuk.translations import without_sentence
from content_sync.content import Link, Words
from content_sync.html import sections
from content_sync.summary import with_summary


class Head(Struct, frozen=True):
    """What a page, or a part of one, is called and where people open it."""

    title: str
    url: str
    summary: str = ""


def head_of(item: ContentItem, site: Site) -> Head:
    """Answer that of the page itself."""
    return Head(" ".join(item.title.split()), site.url(item), text(item.description, "description"))


def words_of(item: ContentItem, head: Head, body: Body, site: Site, uid: str) -> Words:
    """Cut the text into sections and gather what can be called, written to or opened. `uid`: the item's own."""
    html = without_sentence(body.html, site.uids)
    cut, inline = sections(html, item.locale, site.headings, site.source.url, site.public(item.locale))
    summary, kept = with_summary(head.summary, cut)
    found: dict[str, Link] = {}
    for link in (*body.links, *(site.linked(one) for one in inline)):
        # A link to the page itself, or from a part to its guide, is one to another language: the booth has a switch.
        if link.uid is None or link.uid not in (uid, uid.rpartition("/")[0]):
            found.setdefault(link.url, link)
    return Words(
        lang=item.locale,
        title=head.title,
        summary=summary,
        url=head.url,
        sections=kept,
        phones=body.phones or phones_of(cut),
        emails=body.emails,
        links=tuple(found.values()),
        credit=CREDITS[item.locale],
    )
