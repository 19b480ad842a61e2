"""Gathers what a page has to say, wherever its kind of page keeps it: text, links, phone numbers."""

from collections.abc import Callable
from html import escape
from typing import Any

from msgspec import Struct

from content_sync.adapters.govuk.payload import ContentItem, entries, html, text
from content_sync.adapters.govuk.site import Site
from content_sync.content import Link, Phone
from content_sync.phone_numbers import phones_in

_TEXTS = (
    "summary", "introduction", "introductory_paragraph", "licence_overview", "body", "more_information",
)  # fmt: skip
"""Fields of a page's text, in the order in which GOV.UK shows them; no kind of page has them all."""
_UNDER_HEADINGS: dict[str, dict[str, str]] = {
    "need_to_know": {"en": "What you need to know", "cy": "Beth sydd angen i chi ei wybod"},
    "what_you_need_to_know": {"en": "What you need to know", "cy": "Beth sydd angen i chi ei wybod"},
    "other_ways_to_apply": {"en": "Other ways to apply", "cy": "Ffyrdd eraill o wneud cais"},
}
_START_LINKS = ("transaction_start_link", "licence_transaction_continuation_link", "continuation_link")
_INTERACTIVE = frozenset(
    {"local_transaction", "place", "licence", "licence_transaction", "simple_smart_answer", "smart_answer", "graph"}
)
"""Pages that ask something: their text alone does not do what they are for."""
_OTHER_PHONES = {
    "textphone": {"en": "Textphone", "cy": "Ffôn testun"},
    "international_phone": {"en": "Outside the UK", "cy": "O’r tu allan i’r DU"},
}
_MORE = ("more_info_phone_number", "more_info_contact_form", "more_info_email_address")
_WRITE = {"en": "Write to", "cy": "Ysgrifennu at"}
_ADDRESS = ("title", "street_address", "locality", "region", "postal_code")


class Body(Struct):
    """What there is to show of one page in one language."""

    html: str = ""
    links: tuple[Link, ...] = ()
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything at all."""
        return bool(self.html.strip() or self.links or self.phones or self.emails)


def body_of(item: ContentItem, site: Site) -> Body:
    """Gather the text of a page that is not cut into parts or steps."""
    return _BODIES.get(item.schema_name, _text)(item, site)


def part_body(item: ContentItem, part: dict[str, Any]) -> Body:
    """Gather the text of one part of a guide."""
    return Body(html(part.get("body"), f"{item.base_path}: the body of a part"))


def _text(item: ContentItem, site: Site) -> Body:
    details, lang = item.details, item.locale
    pieces = [html(details.get(name), f"details.{name}") for name in _TEXTS]
    for name, headings in _UNDER_HEADINGS.items():
        if (piece := html(details.get(name), f"details.{name}")).strip():
            pieces.append(f"<h2>{escape(headings[lang])}</h2>{piece}")
    links = [_start(item, address, item.title, site) for name in _START_LINKS if (address := details.get(name))]
    if item.schema_name in _INTERACTIVE:
        links.append(_start(item, site.url(item), item.title, site))
    for variant in entries(details.get("variants"), "details.variants"):
        title = text(variant.get("title"), "details.variants.title")
        pieces.append(f"<h2>{escape(title)}</h2>{_text(_variant(item, variant), site).html}")
        links.append(_start(item, variant.get("transaction_start_link"), title, site))
    related = entries(details.get("external_related_links"), "details.external_related_links")
    links += [_link(entry, "url", item, site) for entry in related]
    return Body("\n".join(pieces), tuple(link for link in links if link))


def _variant(item: ContentItem, variant: dict[str, Any]) -> ContentItem:
    return ContentItem(item.base_path, item.title, item.locale, item.schema_name, details={**variant, "variants": None})


def _start(item: ContentItem, address: object, label: str, site: Site) -> Link | None:
    """Make the link of the green button: it is called by what it does, for "Start now" means nothing in a list."""
    link = site.link(label, html(address, "transaction_start_link"), item.locale)
    return Link(link.label, link.url, "apply") if link else None


def _link(entry: dict[str, Any], key: str, item: ContentItem, site: Site) -> Link | None:
    return site.link(
        text(entry.get("title"), "title of a link"), html(entry.get(key), "address of a link"), item.locale
    )


def _contact(item: ContentItem, site: Site) -> Body:
    details, lang = item.details, item.locale
    numbers = entries(details.get("phone_numbers"), "details.phone_numbers")
    mails = entries(details.get("email_addresses"), "details.email_addresses")
    forms = entries(details.get("contact_form_links"), "details.contact_form_links")
    quick = entries(details.get("quick_links"), "details.quick_links")
    letters = entries(details.get("post_addresses"), "details.post_addresses")
    pieces = [html(details.get("description"), "details.description")]
    pieces += [html(entry.get("description"), "details: a description") for entry in (*numbers, *forms, *mails)]
    pieces += [html(details.get(name), f"details.{name}") for name in _MORE]
    if letters:
        pieces.append(f"<h2>{_WRITE[lang]}</h2>{''.join(map(_letter, letters))}")
        pieces.append(html(details.get("more_info_post_address"), "details.more_info_post_address"))
    links = [_link(entry, "link", item, site) for entry in forms] + [_link(entry, "url", item, site) for entry in quick]
    return Body(
        "\n".join(dict.fromkeys(pieces)),
        tuple(link for link in links if link),
        tuple({phone.dial: phone for entry in reversed(numbers) for phone in reversed(_phones(entry, lang))}.values())[
            ::-1
        ],
        tuple(filter(None, (text(entry.get("email"), "details.email_addresses.email") for entry in mails))),
    )


def _phones(entry: dict[str, Any], lang: str) -> list[Phone]:
    label = text(entry.get("title"), "details.phone_numbers.title")
    hours = text(entry.get("open_hours"), "details.phone_numbers.open_hours")
    found = list(phones_in(text(entry.get("number"), "details.phone_numbers.number"), label, hours))
    for name, labels in _OTHER_PHONES.items():
        found += phones_in(text(entry.get(name), f"details.phone_numbers.{name}"), f"{label}: {labels[lang]}")
    return found


def _letter(entry: dict[str, Any]) -> str:
    lines = [escape(text(entry.get(name), f"details.post_addresses.{name}")) for name in _ADDRESS]
    return f"<p>{'<br>'.join(filter(None, lines))}</p>{html(entry.get('description'), 'details.post_addresses')}"


def _introduction(item: ContentItem, _site: Site) -> Body:
    """Gather what stands above the steps of a step by step."""
    nav = item.details.get("step_by_step_nav")
    return Body(html(nav.get("introduction") if isinstance(nav, dict) else None, "step_by_step_nav.introduction"))


_BODIES: dict[str, Callable[[ContentItem, Site], Body]] = {"contact": _contact, "step_by_step_nav": _introduction}
