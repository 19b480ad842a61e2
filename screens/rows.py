"""A page cut into rows to read: what each row says, how it is drawn, and where pressing it leads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from html import escape
from typing import Literal
from urllib.parse import urlsplit

from content_sync.content import Block, Link, Phone, Section
from content_sync.opening_hours import state_at
from content_sync.pages import Card, Page, PlaceCard
from screens import words
from screens.bidi import isolate
from screens.booth import Booth
from screens.fallback_notes import fallback_note, others_fallback_note
from screens.languages import own_name
from screens.routes import Place, Route, TakeHome, route_to
from screens.service_facts import ages_of, hours_of
from screens.words import translate

RowKind = Literal[
    "facts", "text", "bullets", "ticks", "checklist", "numbers", "note", "warning", "subheading",
    "phones", "entry", "picture", "small", "result",
]  # fmt: skip

_FACTS = {"who_for": "users", "how_much": "wallet", "who_decides": "building-community", "how_long": "clock"}
_SERVICES = ("service", "benefit")
LONGEST_SUMMARY = 220
"""Letters that the head of a page has room for in portrait, at the normal text size: five lines."""
_BULLETS: dict[str, RowKind] = {"eligibility": "ticks", "bring": "checklist"}


@dataclass(frozen=True, slots=True)
class Row:
    """One block of a page. `key` stays the same while its words change, so that a reader keeps their place.

    `items`, `labels` and `notes` run side by side: the facts of a panel, the entries of a list, phone numbers.
    `lang` is the language (BCP 47) of these three, `headingLang` that of the heading; empty is the interface's own.
    `isOwnLabels`: the labels of a panel are the booth's words, whatever language its facts are in.
    `aside` is what the booth adds to an entry that is in another language than its own: when it is, "You are here."
    `tag` is the bold word that the line of an entry begins with ("Money."), `tint` the entry's own colour; empty: that
    of the list.
    """

    key: str
    kind: RowKind
    heading: str = ""
    items: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    chip: str = ""
    chipKind: str = "good"
    pictogram: str = ""
    lang: str = ""
    headingLang: str = ""
    isOwnLabels: bool = False
    aside: str = ""
    tag: str = ""
    tint: str = ""
    route: Route | None = field(default=None, compare=False)

    @property
    def word_count(self) -> int:
        """How many words there are to read in it."""
        words = (self.heading, self.tag, self.aside, *self.items, *self.labels, *self.notes)
        return sum(len(text.split()) for text in words)


def page_rows(page: Page, booth: Booth) -> list[Row]:
    """Cut a page into rows, in reading order; an empty part has none. `closing_rows` come after them."""
    return [
        *_notes(page, booth),
        *_long_summary(page),
        *_pictures(page),
        *_when(page, booth),
        *section_rows(page.words.sections, page.words.lang),
        *_hours_and_ages(page, booth),
        *contact_rows(page.words.phones, page.words.emails, page.words.lang),
        *_online(page, booth),
        *_places(page, booth),
        *card_rows("related", translate("rows", "Related help"), _related(page, booth)),
    ]


def closing_rows(page: Page, booth: Booth) -> list[Row]:
    """What stands under everything on a page: how fresh it is, and whose words they are."""
    checked = _checked(page, booth)
    rows = [Row("checked", "small", items=(checked,))] if checked else []
    if page.words.credit:
        credit = escape(page.words.credit, quote=False)
        rows.append(Row("credit", "small", items=(credit,), lang=page.words.lang))
    return rows


def section_rows(sections: Sequence[Section], lang: str) -> Iterator[Row]:
    """Turn sections into rows: the key facts in one panel first, then everything else in the council's order.

    `lang`: the language that the sections are written in.
    """
    facts = [section for section in sections if section.role in _FACTS and section.blocks]
    if facts:
        yield Row(
            "facts",
            "facts",
            items=tuple("<br/>".join(item for block in fact.blocks for item in block.items) for fact in facts),
            labels=tuple(fact.heading for fact in facts),
            notes=tuple(_FACTS[fact.role] for fact in facts),
            lang=lang,
        )
    for at, section in enumerate(sections):
        if section not in facts:
            yield from _section(f"section-{at}", section, lang)


def _section(key: str, section: Section, lang: str) -> Iterator[Row]:
    for at, block in enumerate(section.blocks):
        heading = section.heading if at == 0 else ""
        items = tuple(block.items)
        yield Row(f"{key}-{at}", _kind(section, block), heading, items, lang=lang, headingLang=lang)


def _kind(section: Section, block: Block) -> RowKind:
    if block.kind == "bullets":
        return _BULLETS.get(section.role, "bullets")
    return {"paragraph": "text", "numbers": "numbers", "note": "note", "subheading": "subheading"}[block.kind]  # type: ignore[return-value]  # mypy loses the literals


def _notes(page: Page, booth: Booth) -> Iterator[Row]:
    if page.is_fallback:
        note = others_fallback_note if page.words.credit else fallback_note
        yield Row("fallback", "note", items=(note(page.words.lang),))
    stale = words.stale(page.checked_at, booth.clock.now())
    if stale:
        yield Row("stale", "warning", items=(stale,))
    if page.item.review_on and page.item.review_on < booth.clock.today() - timedelta(days=31):
        month = words.month_and_year(page.item.review_on, booth.language)
        text = translate("rows", "This page was due for review in {month}. Check anything important with us first.")
        yield Row("review", "warning", items=(text.format(month=month),))
    if page.item.ends and page.item.kind == "event" and page.item.ends < booth.clock.now().timestamp():
        yield Row("over", "warning", items=(translate("rows", "<b>This event is over.</b>"),))


def band_summary(page: Page | None) -> str:
    """The summary as the head of the page shows it: one that is too long for it stands among the rows instead."""
    return page.words.summary if page and len(page.words.summary) <= LONGEST_SUMMARY else ""


def _long_summary(page: Page) -> Iterator[Row]:
    if page.words.summary and not band_summary(page):
        yield Row("summary", "text", items=(escape(page.words.summary, quote=False),), lang=page.words.lang)


def _pictures(page: Page) -> Iterator[Row]:
    for picture in page.pictures[:1]:
        yield Row("picture", "picture", items=(picture.path,), labels=(picture.alt,), lang=picture.lang)


def _when(page: Page, booth: Booth) -> Iterator[Row]:
    if page.item.starts is None:
        return
    starts = booth.clock.local(page.item.starts)
    ends = booth.clock.local(page.item.ends) if page.item.ends else None
    if page.item.kind == "news":
        date = words.day_and_date(starts, booth.language)
        yield Row("date", "small", items=(translate("rows", "Published {date}").format(date=date),))
    else:
        when = words.event_when(starts, ends, booth.language)
        facts = ((translate("rows", "When"), when, "calendar-event"),
                 (translate("rows", "Price"), page.words.price, "wallet"))  # fmt: skip
        yield from _panel("when", facts)


def _hours_and_ages(page: Page, booth: Booth) -> Iterator[Row]:
    """When a service is there and for what ages; hours that are not those of every week as they are written."""
    if page.item.kind not in _SERVICES:
        return
    heading, hours = translate("rows", "Opening hours"), hours_of(page.item, booth)
    facts = ((heading, hours, "clock"), (translate("rows", "Ages"), ages_of(page.item), "users"))
    yield from _panel("hours-and-ages", facts)
    written = [*([] if hours else page.words.hours_text.splitlines()), page.words.hours_note]
    if text := "<br/>".join(escape(line, quote=False) for line in written if line):
        yield Row("hours", "text", "" if hours else heading, (text,), lang=page.words.lang)


def _panel(key: str, facts: Iterable[tuple[str, str, str]]) -> Iterator[Row]:
    """Make a panel of facts: what is told, the words, the icon; what has no words is left out."""
    if told := [fact for fact in facts if fact[1]]:
        labels, items, icons = zip(*told, strict=True)
        # StyledText takes the character for a space, at which it breaks a line.
        unbroken_items = tuple(item.replace("\N{NO-BREAK SPACE}", "&nbsp;") for item in items)
        yield Row(key, "facts", items=unbroken_items, labels=labels, notes=icons)


def contact_rows(phones: Sequence[Phone], emails: Sequence[str], lang: str) -> Iterator[Row]:
    """Whom to call or write to; `lang`: the language of what stands beside the numbers."""
    if phones or emails:
        yield Row(
            "phones",
            "phones",
            translate("rows", "Call or write"),
            items=(*(unbroken(phone.display) for phone in phones), *emails),
            labels=(*(phone.label for phone in phones), *("" for _ in emails)),
            notes=(*(phone.hours for phone in phones), *("" for _ in emails)),
            lang=lang,
        )


def unbroken(number: str) -> str:
    """Keep a phone number on one line."""
    return number.replace(" ", "\N{NO-BREAK SPACE}")


def _online(page: Page, booth: Booth) -> Iterator[Row]:
    """Links to elsewhere; what the booth has itself stands under related help."""
    heading = translate("rows", "Do it online")
    for at, link in enumerate(page.words.links):
        if link.uid is None or booth.content.card(link.uid, booth.language) is None:
            route = TakeHome(page.item.uid, at)
            notes, lang = (host_of(link),), page.words.lang
            yield Row(f"link-{at}", "entry", heading, (link.label,), notes=notes, lang=lang, route=route)
            heading = ""


def _related(page: Page, booth: Booth) -> list[Card]:
    """What the council names as related, then what the page itself links to."""
    linked = [booth.content.card(link.uid, booth.language) for link in page.words.links if link.uid]
    return list({card.uid: card for card in (*page.related, *linked) if card and card.uid != page.item.uid}.values())


def host_of(link: Link) -> str:
    """Name the website that a link leads to."""
    return (urlsplit(link.url).hostname or "").removeprefix("www.")


def _places(page: Page, booth: Booth) -> Iterator[Row]:
    """Where to go: a service's own address, then places that have pages of their own."""
    heading = translate("rows", "Where to go")
    postcode = page.item.where.postcode if page.item.where else ""
    if page.item.kind in _SERVICES and (lines := [line for line in (*page.words.address, postcode) if line]):
        address = "<br/>".join(escape(line, quote=False) for line in lines)
        yield Row("address", "text", heading, (address,), lang=page.words.lang)
        heading = ""
    for place in page.places:
        yield place_row(place, booth, heading)
        heading = ""


def place_row(place: PlaceCard, booth: Booth, heading: str = "") -> Row:
    """Make the row of a place: its name, address, and whether it is open now."""
    chip, kind = words.open_chip(state_at(place.schedules, booth.clock.now()), booth.clock.now(), booth.language)
    address = isolate(", ".join(filter(None, place.address)))
    here = translate("rows", "You are here.") if is_here(place.name, booth) else ""
    is_foreign = place.lang != booth.language
    note = address if is_foreign else ". ".join(filter(None, [address, here]))
    return Row(
        f"place-{place.uid}", "entry", heading, (place.name,), notes=(note,), chip=chip, chipKind=kind,
        pictogram="places", lang=place.lang,
        aside=here if is_foreign else "", route=Place(place.uid),
    )  # fmt: skip


def is_here(name: str, booth: Booth) -> bool:
    """Tell whether a place is the one that the booth stands in."""
    return name.casefold() in {place.casefold() for place in booth.place.values()}


def card_rows(key: str, heading: str, cards: Sequence[Card]) -> Iterator[Row]:
    """Make the rows of a list of items under one heading."""
    for card in cards:
        yield card_row(f"{key}-{card.uid}", card, heading)
        heading = ""


def card_row(key: str, card: Card, heading: str = "") -> Row:
    """Make the row of an item in a list."""
    note = own_name(card.lang) if card.is_fallback else ""
    route = route_to(card.kind, card.uid)
    return Row(key, "entry", heading, (card.title,), (note,), (card.lead,), lang=card.lang, route=route)


def _checked(page: Page, booth: Booth) -> str:
    is_councils = not page.words.credit
    text = words.checked(page.checked_at, booth.clock.now(), booth.language, is_councils=is_councils)
    if page.item.review_on and page.item.review_on >= booth.clock.today():
        month = words.month_and_year(page.item.review_on, booth.language)
        text += " " + translate("rows", "Next review: {month}.").format(month=month)
    return text
