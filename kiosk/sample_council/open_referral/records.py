"""The records of Open Referral UK 3.0: services, their places, schedules and taxonomy terms."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from html import escape
from typing import Any, Literal
from uuid import NAMESPACE_URL, uuid5

from kiosk.sample_council.addresses import Addresses
from kiosk.sample_council.content_files import Council, CouncilFile, HoursRow, Place, Topic, TopicSection
from kiosk.sample_council.page_files import Page, Text
from kiosk.sample_council.rendering import to_html
from kiosk.sample_council.wording import closure_lines, hours_lines

Record = dict[str, Any]
COUNTY = "Morfryn"
COUNTRY = "GB"
LANGUAGES = (("en", "English"), ("cy", "Welsh"))
LGSL = "https://id.esd.org.uk/service/"
COSTS = "What it costs"


def id_of(kind: str, *names: str) -> str:
    """Answer the UUID of a record: the same for ever."""
    return str(uuid5(NAMESPACE_URL, "/".join(("https://morfryn.example/openreferral", kind, *names))))


def organization(info: CouncilFile) -> Record:
    """Describe the council."""
    return {
        "id": id_of("organization", "council"),
        "name": info.en.name,
        "description": f"The council of {info.en.place}.",
        "email": info.email,
        "website": info.url.en,
        "uri": info.url.en,
    }


def taxonomy(name: Literal["topics", "services"]) -> Record:
    """Describe one of the two vocabularies in use."""
    described: dict[str, tuple[str, str, str]] = {
        "topics": ("Morfryn topics", "The topics of the website of the council", "https://morfryn.example/topics"),
        "services": ("LGSL", "The Local Government Services List", "https://standards.esd.org.uk/?uri=list%2FenglishAndWelshServices"),
    }  # fmt: skip
    title, description, uri = described[name]
    return {"id": id_of("taxonomy", name), "name": title, "description": description, "uri": uri, "version": "1"}


def topic_term(topic: Topic, root: str) -> Record:
    """Describe a topic as a taxonomy term; `code` is its path, as on the website."""
    path = topic.path.en
    return _term(topic.id, topic.en.label, topic.en.intro, path, root + path)


def section_term(section: TopicSection, topic: Topic, path: str, root: str) -> Record:
    """Describe a section of a topic as a taxonomy term under the topic's."""
    term = _term(section.id, section.en.label, section.en.summary, path, root + path)
    return term | {"parent_id": id_of("term", topic.id)}


def _term(name: str, label: str, description: str, code: str, uri: str) -> Record:
    vocabulary = taxonomy("topics")
    return {
        "id": id_of("term", name),
        "name": label,
        "description": description,
        "code": code,
        "taxonomy": vocabulary["name"],
        "taxonomy_id": vocabulary["id"],
        "term_uri": uri,
        "term": label,
    }


def lgsl_term(number: int) -> Record:
    """Describe a number of the Local Government Services List as a taxonomy term."""
    vocabulary = taxonomy("services")
    return {
        "id": id_of("lgsl", str(number)),
        "name": f"LGSL {number}",
        "description": f"Number {number} of the Local Government Services List",
        "code": str(number),
        "taxonomy": vocabulary["name"],
        "taxonomy_id": vocabulary["id"],
        "term_uri": f"{LGSL}{number}",
        "term": str(number),
    }


def service_row(page: Page, council: Council, addresses: Addresses) -> Record:
    """Describe a service as a list shows it: only what it has one of."""
    head, text, root = page.head, page.texts["en"], council.info.url.en
    row = {
        "id": id_of("service", page.id),
        "name": head.title,
        "description": _description(page, addresses, root),
        "url": root + addresses.page(page.id, "en"),
        "email": council.info.email,
        "status": "active",
        "minimum_age": head.minimum_age,
        "maximum_age": head.maximum_age,
        "assured_date": str(head.assured) if head.assured else None,
        "assurer_email": council.info.email if head.assured else None,
        "last_modified": _stamp(text.changed),
        "organization": organization(council.info),
    }
    # What is not known is absent: the schemas have no null.
    return {name: value for name, value in row.items() if value is not None}


def service_details(row: Record, page: Page, places: Iterable[Place], terms: Iterable[Record]) -> Record:
    """Describe a service whole."""
    service_id = row["id"]
    text = page.texts["en"]
    at_places = [(place, id_of("service_at_location", page.id, place.id)) for place in places]
    return row | {
        "schedules": [each for place, at_id in at_places for each in schedules(place, at_id)],
        "service_areas": [{"id": id_of("area", page.id), "name": COUNTY, "service_area": COUNTY}],
        "service_at_locations": [
            {"id": at_id, "service_id": service_id, "location": location(place), "schedules": schedules(place, at_id)}
            for place, at_id in at_places
        ],
        "languages": [
            {"id": id_of("language", page.id, code), "service_id": service_id, "code": code, "name": name}
            for code, name in LANGUAGES
        ],
        "cost_options": _costs(page.id, text),
        "phones": [_phone(page.id, phone.number, phone.label) for phone in text.head.phones],
        "attributes": [_attribute(page.id, service_id, term) for term in terms],
    }


def _phone(owner: str, number: str, label: str) -> Record:
    return {"id": id_of("phone", owner, number), "number": number, "type": "voice", "description": label}


def _attribute(page_id: str, service_id: str, term: Record) -> Record:
    ids = {"id": id_of("attribute", page_id, term["id"]), "link_id": service_id, "link_type": "service"}
    return ids | {"taxonomy_term": term}


def location_row(place: Place) -> Record:
    """Describe a place as a list shows it."""
    known = {"external_identifier": place.uprn, "external_identifier_type": "UPRN"} if place.uprn else {}
    return known | {
        "id": id_of("location", place.id),
        "location_type": "physical",
        "name": place.en.name,
        "description": place.en.summary,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def location(place: Place) -> Record:
    """Describe a place whole."""
    *street, town = place.en.address
    address = {
        "id": id_of("address", place.id),
        "location_id": id_of("location", place.id),
        "address_1": ", ".join(street) or town,
        "city": town,
        "state_province": COUNTY,
        "postal_code": place.postcode,
        "country": COUNTRY,
        "address_type": "physical",
    }
    return location_row(place) | {
        "alternate_name": place.cy.name,
        "transportation": place.en.directions,
        "addresses": [address],
        "accessibility": [
            {"id": id_of("access", place.id, words), "location_id": id_of("location", place.id), "description": words}
            for words in place.en.access
        ],
        "phones": [_phone(place.id, phone.number, phone.label.en) for phone in place.phones],
        "schedules": schedules(place),
    }


def schedules(place: Place, at_id: str = "") -> list[Record]:
    """Describe when a place is open, one record for each row of hours; closures stand in the notes.

    `at_id`: of the service that is there then; without it they are the place's own.
    """
    hours = "; ".join(hours_lines(place.schedules, "en"))
    notes = "; ".join(closure_lines(place.closures, date.min, "en"))
    owner = at_id or id_of("location", place.id)
    rows = (_schedule(row, id_of("schedule", owner, str(at)), hours, notes) for at, row in enumerate(place.schedules))
    return [row | ({"service_at_location_id": at_id} if at_id else {}) for row in rows]


def _schedule(row: HoursRow, schedule_id: str, hours: str, notes: str) -> Record:
    schedule = {
        "id": schedule_id,
        "valid_from": str(row.valid_from) if row.valid_from else None,
        "valid_to": str(row.valid_to) if row.valid_to else None,
        "freq": "WEEKLY",
        "interval": 1,
        "byday": ",".join(row.days),
        "description": hours,
        "opens_at": row.opens.isoformat(),
        "closes_at": row.closes.isoformat(),
        "notes": notes or None,
    }
    return {name: value for name, value in schedule.items() if value is not None}


def _description(page: Page, addresses: Addresses, root: str) -> str:
    def absolute(url: str) -> str:
        path = addresses.link(url, "en")
        return root + path if path.startswith("/") else path

    parts = [f"<p>{escape(page.head.summary)}</p>", to_html(page.texts["en"].body, absolute)]
    for child in page.children:
        body = re.sub(r"(</?h)2>", r"\g<1>3>", to_html(child.texts["en"].body, absolute))
        parts += [f"<h2>{escape(child.head.title)}</h2>", body]
    return "\n".join(parts)


def _costs(page_id: str, text: Text) -> list[Record]:
    """Take the words under "What it costs" for a cost option; sums are left in their sentences, which say what for."""
    match = re.search(rf"^## {COSTS}\n(.+?)(?=^## |\Z)", text.body, re.MULTILINE | re.DOTALL)
    if not match:
        return []
    words = re.sub(r"\*\*|^[-\d.>]+ |\[([^\]]*)\]\([^)]*\)", r"\1", match[1], flags=re.MULTILINE)
    return [{"id": id_of("cost", page_id), "option": COSTS, "amount_description": " ".join(words.split())}]


def _stamp(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
