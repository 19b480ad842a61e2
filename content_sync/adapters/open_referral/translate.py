"""Turns one service of a feed, and the places where it is given, into items."""

import math
import re
from collections.abc import Container, Iterable, Iterator
from datetime import UTC, datetime

from content_sync.adapters.open_referral.dates import day_of
from content_sync.adapters.open_referral.hours import Hours, hours_note
from content_sync.adapters.open_referral.payload import (
    Address,
    Contact,
    Location,
    PhoneNumber,
    Service,
)
from content_sync.adapters.open_referral.sections import ServiceText
from content_sync.adapters.open_referral.service_hours import own_rows, rows_by_place
from content_sync.content import Item, Link, Phone, Position, TopicPlace, Words
from content_sync.html import bullets, plain, public_address
from content_sync.phone_numbers import phones_in
from content_sync.source import Source
from content_sync.summary import with_summary

_HOST = re.compile(r"(?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/?#]|$)", re.IGNORECASE)
"""What an address without its scheme begins with."""
_TEXTPHONE = {"en": "Textphone", "cy": "Ffôn testun"}
_OLDEST = 150
_LATITUDE, _LONGITUDE = 90.0, 180.0


class Translator:
    """Translates for one source, in its first language: feeds promise no translation of their content."""

    def __init__(self, source: Source, text: ServiceText) -> None:
        """`text` makes the sections."""
        self._source = source
        self._text = text
        self._lang = source.languages[0]
        self._hours = Hours(self._lang)

    def service(self, service: Service, topics: Iterable[str], numbers: Iterable[int] = ()) -> Item:
        """Translate a service; `topics`: uids of the topics that it stands under, `numbers`: those of the LGSL."""
        at, organization = service.service_at_locations or [], service.organization
        return Item(
            uid=f"{self._source.name}:{service.id}",
            kind="service",
            words=(self._words(service),),
            topics=tuple(TopicPlace(uid, 0) for uid in topics),
            places=tuple(dict.fromkeys(self._place_uid(one.location) for one in at if _is_place(one.location))),
            schedules=self._hours.schedules(own_rows(service)),
            minimum_age=_age(service.minimum_age),
            maximum_age=_age(service.maximum_age),
            assured_on=day_of(service.assured_date),
            changed=_seconds(service.last_modified),
            organisation=plain((organization.name if organization else None) or self._source.organisation),
            organisation_website=self._public(organization.website) if organization else "",
            lgsl=tuple(numbers),
        )

    def places(self, service: Service, known: Container[str] = ()) -> Iterator[Item]:
        """Give the places of a service, but for those whose uid is known already."""
        for at in service.service_at_locations or ():
            if at.location is not None and _is_place(at.location) and self._place_uid(at.location) not in known:
                yield self._venue(at.location)

    def _words(self, service: Service) -> Words:
        made, found = self._text.of(service)
        summary, made = with_summary(plain(service.summary or ""), made)
        at, (hours, note) = service.service_at_locations or [], self._when(service)
        contacts = [*(service.contacts or ()), *(contact for one in at for contact in one.contacts or ())]
        phones = [*(service.phones or ()), *(phone for one in at for phone in one.phones or ())]
        organization = service.organization
        own = self._phones(phones, contacts)
        emails = [service.email, *(contact.email for contact in contacts)]
        return Words(
            lang=self._lang,
            title=plain(service.name),
            summary=summary,
            url=self._public(service.url) or (self._public(organization.website) if organization else ""),
            sections=made,
            phones=own or self._phones(organization.phones or () if organization else (), ()),
            emails=_addresses(emails) or _addresses([organization.email] if organization else []),
            links=self._links(service, found),
            aliases=(plain(service.alternate_name),) if service.alternate_name else (),
            hours_text=hours,
            hours_note=note,
        )

    def _when(self, service: Service) -> tuple[str, str]:
        """Answer the hours as written, and what else is said of them; where they differ, those at each place."""
        own = own_rows(service)
        text, note = self._hours.text(own), hours_note(own)
        for name, rows in rows_by_place(service):
            hours = ": ".join(filter(None, (name, self._hours.text(rows).replace("\n", "; "))))
            more = " ".join(filter(None, (hours, hours_note(rows))))
            if own:
                note = " ".join(filter(None, (note, more)))
            else:
                text = "\n".join(filter(None, (text, more)))
        return text, note

    def _links(self, service: Service, found: Iterable[Link]) -> tuple[Link, ...]:
        website = service.organization.website if service.organization else None
        name = service.organization.name if service.organization else None
        more = ((plain(one.label or ""), one.url) for one in service.additional_urls or ())
        online = [(plain(one.name or ""), one.url) for one in _locations(service) if one.location_type == "virtual"]
        written_down = ((None, service.url), (name, website), *more, *online)
        given = [Link(label or _host(url), url) for label, written in written_down
                 if (url := self._public(written))]  # fmt: skip
        return tuple({link.url: link for link in reversed([*given, *found])}.values())[::-1]

    def _venue(self, location: Location) -> Item:
        address = _address(location)
        rows = location.schedules or []
        made, links = self._text.of(Service(id=location.id, name="", description=location.description))
        summary, made = with_summary("", made)
        words = Words(
            lang=self._lang,
            title=plain(location.name or address.address_1 or ""),
            summary=summary,
            url=self._public(location.url),
            sections=made,
            phones=self._phones(location.phones or (), location.contacts or ()),
            links=links,
            address=_lines(address, location.name or address.address_1),
            directions=plain(location.transportation or ""),
            access=tuple(dict.fromkeys(_access(location))),
            hours_text=self._hours.text(rows),
            hours_note=hours_note(rows),
        )
        schedules = self._hours.schedules(rows)
        return Item(self._place_uid(location), "venue", (words,), schedules=schedules, where=_where(location, address))

    def _phones(self, numbers: Iterable[PhoneNumber], contacts: Iterable[Contact]) -> tuple[Phone, ...]:
        found = [phone for number in numbers for phone in self._phone(number, "")]
        for contact in contacts:
            label = plain(contact.name or contact.title or "")
            found += [phone for number in contact.phones or () for phone in self._phone(number, label)]
        return tuple({phone.dial: phone for phone in reversed(found)}.values())[::-1]

    def _phone(self, number: PhoneNumber, label: str) -> tuple[Phone, ...]:
        """Read a number; one that says nothing of itself has `label`. Nobody calls a fax."""
        kind = (number.type or "").strip().casefold()
        if kind == "fax":
            return ()
        written = str(number.number or "") + (f" ext {number.extension}" if number.extension else "")
        named = _TEXTPHONE.get(self._lang, _TEXTPHONE["en"]) if kind == "textphone" else label
        return phones_in(written, plain(number.description or "") or named)

    def _place_uid(self, location: Location | None) -> str:
        return f"{self._source.name}:place/{location.id if location else ''}"

    def _public(self, url: str | None) -> str:
        base, public = self._source.url, self._source.public_url.get(self._lang, "")
        return public_address(whole, base, public) or "" if (whole := _with_scheme(url)) else ""


def _locations(service: Service) -> list[Location]:
    return [at.location for at in service.service_at_locations or () if at.location]


def _with_scheme(url: str | None) -> str:
    """Answer an address whole; most people leave out https://. Nothing for what is none."""
    written = (url or "").strip()
    if "://" in written:
        return written
    return f"https://{written.removeprefix('//')}" if _HOST.match(written) else ""


def _address(location: Location) -> Address:
    """Answer where people go: the first address that is not for letters alone."""
    addresses = location.addresses or [Address()]
    return next((one for one in addresses if (one.address_type or "").casefold() != "postal"), addresses[0])


def _is_place(location: Location | None) -> bool:
    """Tell whether people can go there and it can be named."""
    if location is None or location.location_type == "virtual":
        return False
    return bool(plain(location.name or "") or plain(_address(location).address_1 or ""))


def _addresses(emails: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(email.strip() for email in emails if email and "@" in email))


def _lines(address: Address, name: str | None) -> tuple[str, ...]:
    parts = (address.address_1, address.address_2, address.city, address.region)
    lines = dict.fromkeys(line for part in parts if (line := plain(part or "")))
    lines.pop(plain(name or ""), None)
    return tuple(lines)


def _access(location: Location) -> Iterator[str]:
    for one in location.accessibility or ():
        yield from bullets(one.description or "")
        yield from bullets(one.details or "")


def _where(location: Location, address: Address) -> Position | None:
    if location.is_masked:
        return Position(is_masked=True)
    is_uprn = (location.external_identifier_type or "").upper() == "UPRN"
    latitude, longitude = _degrees(location.latitude, _LATITUDE), _degrees(location.longitude, _LONGITUDE)
    both = latitude is not None and longitude is not None and (latitude, longitude) != (0, 0)
    where = Position(
        postcode=" ".join((address.postal_code or "").split()),
        latitude=latitude if both else None,
        longitude=longitude if both else None,
        uprn=(location.external_identifier or "") if is_uprn else "",
    )
    return where if where != Position() else None


def _degrees(value: float | None, most: float) -> float | None:
    return value if value is not None and math.isfinite(value) and abs(value) <= most else None


def _age(value: float | None) -> int | None:
    """Read an age; feeds write 0 and 999 for "no limit"."""
    return int(value) if value is not None and math.isfinite(value) and 0 < value <= _OLDEST else None


def _seconds(written: str | None) -> float | None:
    try:
        moment = datetime.fromisoformat((written or "").strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


def _host(url: str) -> str:
    return url.partition("://")[2].rstrip("/")
