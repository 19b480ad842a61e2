"""Services pages, guides, steps by step and news as nodes."""

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from typing import Any

from kiosk.sample_council.addresses import Addresses
from kiosk.sample_council.content_files import Council
from kiosk.sample_council.drupal import resources
from kiosk.sample_council.drupal.resources import (
    Resource,
    entity_link,
    formatted,
    node,
    number_of,
    reference,
    web_link,
)
from kiosk.sample_council.languages import InLanguages, Lang
from kiosk.sample_council.page_files import Page, PageKind, Text
from kiosk.sample_council.rendering import to_html

BUNDLES = {
    "service": "localgov_services_page",
    "guide": "localgov_guides_overview",
    "step_by_step": "localgov_step_by_step_overview",
    "news": "localgov_news_article",
}
GUIDE_PAGE = "localgov_guides_page"
STEP = "localgov_step_by_step_page"
VENUE = "node--localgov_directories_venue"
IMAGE = "media--image"
OVERVIEW = InLanguages("Overview", "Trosolwg", "Przegląd", "جائزہ", "نظرة عامة")
ACTIONS = ("apply", "pay", "report")


class PageNodes:
    """Builds the nodes of pages in one language."""

    def __init__(self, council: Council, addresses: Addresses, lang: Lang, today: date) -> None:
        """`today` is what news are dated from."""
        self._council = council
        self._addresses = addresses
        self._lang = lang
        self._today = today

    def all(self) -> Iterator[Resource]:
        """Build every page, and the pages of guides and the steps."""
        for page in self._council.pages.values():
            yield {"service": self._service, "guide": self._guide}.get(page.kind, self._step_by_step)(page)
            for child in page.children:
                yield self._guide_page(child, page) if page.kind == "guide" else self._step(child, page)
        for page in self._council.news.values():
            yield self._news(page)

    def _service(self, page: Page) -> Resource:
        head = page.head
        attributes = {
            "localgov_common_tasks": self._links(page.text(self._lang)[1]),
            "localgov_download_links": [],
            "localgov_hide_related_topics": True,
            "localgov_override_related_links": bool(head.related),
            "localgov_related_links": [],
        }
        relationships = {"localgov_page_components": []} | self._parent(page)
        return self._node(page, page.text(self._lang)[1], attributes, relationships)

    def _guide(self, page: Page) -> Resource:
        lang, text = page.text(self._lang)
        attributes = {
            "localgov_guides_description": text.head.summary,
            "localgov_guides_list_format": "unordered",
            "localgov_guides_section_title": OVERVIEW.of(lang),
        }
        pages = {"localgov_guides_pages": [reference(f"node--{GUIDE_PAGE}", child.id) for child in page.children]}
        return self._node(page, text, attributes, pages | self._parent(page))

    def _guide_page(self, page: Page, guide: Page) -> Resource:
        text = page.text(self._lang)[1]
        parent = {"localgov_guides_parent": reference(f"node--{BUNDLES['guide']}", guide.id)}
        return self._child(page, GUIDE_PAGE, {"localgov_guides_section_title": text.head.title}, parent)

    def _step_by_step(self, page: Page) -> Resource:
        text = page.text(self._lang)[1]
        steps = {"localgov_step_by_step_pages": [reference(f"node--{STEP}", child.id) for child in page.children]}
        description = {"localgov_step_description": text.head.summary}
        return self._node(page, text, description, steps | self._parent(page))

    def _step(self, page: Page, overview: Page) -> Resource:
        head = page.text(self._lang)[1].head
        summary = formatted(f"<p>{escape(head.summary)}</p>")
        attributes = {"localgov_step_section_title": head.title, "localgov_step_summary": summary}
        parent = {"localgov_step_parent": reference(f"node--{BUNDLES['step_by_step']}", overview.id)}
        return self._child(page, STEP, attributes, parent)

    def _news(self, page: Page) -> Resource:
        lang, text = page.text(self._lang)
        head = page.head
        attributes = {"localgov_news_date": str(self._today - timedelta(days=head.date_days_ago or 0))}
        relationships = self._picture(head.picture) | {
            "localgov_news_categories": [],
            "localgov_news_related": [],
            "localgov_newsroom": reference("node--localgov_newsroom", "news"),
        }
        return node(
            BUNDLES["news"], page.id, text.head.title, lang=lang, changed=text.changed,
            alias=self._addresses.under("news", page.id, lang), text=self._body(text, lang), attributes=attributes,
            relationships=relationships, is_published=not head.unpublished, any_changed=page.changed,
        )  # fmt: skip

    def _node(
        self,
        page: Page,
        text: Text,
        attributes: dict[str, Any],
        relationships: dict[str, Any],
    ) -> Resource:
        """Build a page that stands under a topic, with the fields that this website added."""
        lang, head = page.text(self._lang)[0], page.head
        own = {
            "localgov_review_date": str(head.review) if head.review else None,
            "field_lgsl": head.lgsl,
            "field_is_benefit": head.benefit,
            "field_minimum_age": head.minimum_age,
            "field_maximum_age": head.maximum_age,
            "field_assured_on": str(head.assured) if head.assured else None,
            "field_also_called": list(text.head.aliases),
            **self._contacts(text, page.kind),
        }
        places = {
            "field_venues": [reference(VENUE, place) for place in head.places if place in self._council.places],
            "field_related": [self._page_reference(name) for name in head.related if name in self._council.pages],
        }
        return node(
            BUNDLES[page.kind], page.id, text.head.title, lang=lang, alias=self._addresses.page(page.id, lang),
            changed=text.changed, text=self._body(text, lang), attributes=attributes | own,
            relationships=relationships | places | self._picture(head.picture),
            is_published=not head.unpublished, any_changed=page.changed,
        )  # fmt: skip

    def _child(self, page: Page, bundle: str, attributes: dict[str, Any], relationships: dict[str, Any]) -> Resource:
        lang, text = page.text(self._lang)
        return node(
            bundle, page.id, text.head.title, lang=lang, alias=self._addresses.page(page.id, lang),
            changed=text.changed, text=self._body(text, lang),
            attributes=attributes | self._contacts(text, page.kind), relationships=relationships,
            is_published=not page.head.unpublished, any_changed=page.changed,
        )  # fmt: skip

    def _body(self, text: Text, lang: Lang) -> resources.Text:
        html = to_html(text.body, lambda url: self._addresses.link(url, lang))
        return resources.Text(html, text.head.summary)

    def _contacts(self, text: Text, kind: PageKind) -> dict[str, Any]:
        phones = [f"{phone.number}|{phone.label}|{phone.hours}" for phone in text.head.phones]
        # Services pages have a field of their own for links; this website added one to the others.
        return {"field_phones": phones} | ({} if kind == "service" else {"field_links": self._links(text)})

    def _links(self, text: Text) -> list[dict[str, Any]]:
        return [
            web_link(link_uri(self._council, link.url), link.label, "action" if link.role in ACTIONS else "basic")
            for link in text.head.links
        ]

    def _parent(self, page: Page) -> dict[str, Any]:
        is_under_topic = self._addresses.topic_of(page) is not None
        section = reference("node--localgov_services_sublanding", page.head.topics[0]) if is_under_topic else None
        return {"localgov_services_parent": section, "localgov_topic_classified": []}

    def _picture(self, name: str | None) -> dict[str, Any]:
        return {"field_media_image": reference(IMAGE, name) if name in self._council.pictures else None}

    def _page_reference(self, name: str) -> dict[str, Any]:
        return reference(f"node--{BUNDLES[self._council.pages[name].kind]}", name)


def page_link(council: Council, name: str, lang: Lang) -> dict[str, Any]:
    """Answer a link field's value that points at a page by its title."""
    page = council.pages[name]
    return entity_link(f"node--{BUNDLES[page.kind]}", name, page.text(lang)[1].head.title)


def link_uri(council: Council, url: str) -> str:
    """Turn `service:ID` and `place:ID` into what Drupal keeps of a link to a node; leave any other address as it is."""
    scheme, _, name = url.partition(":")
    if scheme == "place" and name in council.places:
        return f"entity:node/{number_of(VENUE, name)}"
    page = council.pages.get(name.partition("/")[0]) if scheme == "service" else None
    if page is None:
        return url
    bundle = BUNDLES[page.kind] if name == page.id else {"guide": GUIDE_PAGE}.get(page.kind, STEP)
    return f"entity:node/{number_of(f'node--{bundle}', name)}"
