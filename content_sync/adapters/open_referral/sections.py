"""Makes a service's sections from the fields of a feed, under the headings of the settings."""

from collections.abc import Iterable

from content_sync.adapters.open_referral.dates import bracketed_period, day_of
from content_sync.adapters.open_referral.payload import CostOption, Service
from content_sync.content import Block, Link, Role, Section
from content_sync.headings import HeadingTable
from content_sync.html import escaped, sections
from content_sync.source import Source

_CURRENCIES = {"": "£", "GBP": "£", "EUR": "€", "USD": "$"}
_OWN_HEADINGS = {
    "en": {
        "interpreters": "Interpreters",
        "languages": "Languages spoken",
        "free": "Free",
    },
    "cy": {
        "interpreters": "Cyfieithwyr",
        "languages": "Ieithoedd a siaredir",
        "free": "Am ddim",
    },
}


class ServiceText:
    """Cuts the texts of one service; `links` collects what they link to."""

    def __init__(self, source: Source, headings: HeadingTable) -> None:
        """`source`: for its first language and its addresses."""
        self._source = source
        self._headings = headings
        self._lang = source.languages[0]
        self._names = _OWN_HEADINGS.get(self._lang, _OWN_HEADINGS["en"])

    def of(self, service: Service) -> tuple[tuple[Section, ...], tuple[Link, ...]]:
        """Answer the sections in the order of a page, and the links in their texts."""
        made, links = self._cut(service.description)
        made = self._with_alert(service.alert, made)
        fields: tuple[tuple[Role, str | None], ...] = (
            ("eligibility", service.eligibility_description),
            ("apply", service.application_process),
            ("how_long", service.wait_time),
        )
        for role, text in fields:
            blocks, more = self._blocks(text)
            made, links = made + self._section(role, blocks), links + more
        costs, more = self._blocks(service.fees_description or service.fees)
        made += self._section("cost", costs + _bullets(self._prices(service.cost_options or ())))
        made += self._section("bring", _bullets(one.document or "" for one in service.required_documents or ()))
        spoken = _bullets(one.name or "" for one in service.languages or ())
        made += (Section("other", self._names["languages"], spoken),) if spoken else ()
        talk, talk_links = self._blocks(service.interpretation_services)
        made += (Section("other", self._names["interpreters"], talk),) if talk else ()
        return made, links + more + talk_links

    def _cut(self, text: str | None) -> tuple[tuple[Section, ...], tuple[Link, ...]]:
        public = self._source.public_url.get(self._lang, "")
        return sections(text, self._lang, self._headings, self._source.url, public) if text else ((), ())

    def _blocks(self, text: str | None) -> tuple[tuple[Block, ...], tuple[Link, ...]]:
        """Cut a short text; headings within it become subheadings."""
        blocks: tuple[Block, ...] = ()
        found, links = self._cut(text)
        for section in found:
            blocks += (Block("subheading", (escaped(section.heading),)),) if section.heading else ()
            blocks += section.blocks
        return blocks, links

    def _section(self, role: Role, blocks: tuple[Block, ...]) -> tuple[Section, ...]:
        heading = self._headings.heading(self._lang, role) or self._headings.heading("en", role)
        return (Section(role, heading, blocks),) if blocks else ()

    def _with_alert(self, alert: str | None, made: tuple[Section, ...]) -> tuple[Section, ...]:
        """Put a service's own notice after the first paragraph, where it is seen at once."""
        notice = tuple(Block("note", block.items) for block in self._blocks(alert)[0])
        if not notice:
            return made
        if made and made[0].role == "lead":
            blocks = made[0].blocks
            return (Section("lead", "", blocks[:1] + notice + blocks[1:]), *made[1:])
        return (Section("lead", "", notice), *made)

    def _prices(self, options: Iterable[CostOption]) -> Iterable[str]:
        for option in options:
            words = " ".join(filter(None, (self._amount(option), option.amount_description)))
            line = ": ".join(part.strip() for part in (option.option, words) if part and part.strip())
            period = bracketed_period(day_of(option.valid_from), day_of(option.valid_to), self._lang)
            yield f"{line}{period}" if line else ""

    def _amount(self, option: CostOption) -> str:
        if option.amount is None:
            return ""
        if option.amount == 0:
            return self._names["free"]
        sign = _CURRENCIES.get((option.currency or "").upper())
        return f"{sign}{option.amount:,.2f}" if sign else f"{option.amount:,.2f} {option.currency}"


def _bullets(lines: Iterable[str]) -> tuple[Block, ...]:
    items = tuple(escaped(line) for line in (" ".join(one.split()) for one in lines) if line)
    return (Block("bullets", items),) if items else ()
