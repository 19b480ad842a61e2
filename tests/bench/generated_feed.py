"""A made-up Open Referral UK 3.0 feed of any size, always the same, every answer made before the first request."""

import json
import uuid
from typing import Any

PAGE = 100
TOPICS = 60
# The first ones are cards of the home screen (config/topics.toml), the others stand under "More topics".
_CARDS = ("/money-and-benefits", "/housing", "/care-and-disability", "/children-and-families")
_HEADINGS = ("What it is", "Who can get it", "How to apply", "What to bring", "What happens next")
_SPACE = uuid.UUID("8d0c5d1e-6a58-4f5e-9a27-0d6f6a1c0a11")


class GeneratedFeed:
    """`count` services in `TOPICS` topics, a third of them at a place with opening hours.

    `edition` is a word in every service's text, so that another edition is a change of every service.
    """

    def __init__(self, count: int, edition: str = "first") -> None:
        self.count = count
        self._edition = edition
        self._answers: dict[str, bytes] = {}
        self._add_list("taxonomy_terms", [_term(number) for number in range(TOPICS)])
        self._add_list("services", [self._service(number, is_short=True) for number in range(count)])
        for number in range(count):
            self._add(f"services/{_id('service', number)}", self._service(number, is_short=False))

    def response(self, path: str) -> bytes | None:
        """The body for a path below /v3/ with its query, such as `services?page=1&per_page=100`."""
        return self._answers.get(path)

    def _add(self, path: str, content: object) -> None:
        self._answers[path] = json.dumps(content).encode()

    def _add_list(self, name: str, rows: list[dict[str, Any]]) -> None:
        pages = -(-len(rows) // PAGE)
        for number in range(1, pages + 1):
            contents = rows[(number - 1) * PAGE : number * PAGE]
            envelope = {
                "total_items": len(rows),
                "total_pages": pages,
                "page_number": number,
                "size": len(contents),
                "first_page": number == 1,
                "last_page": number == pages,
                "empty": False,
                "contents": contents,
            }
            self._add(f"{name}?page={number}&per_page={PAGE}", envelope)

    def _service(self, number: int, *, is_short: bool) -> dict[str, Any]:
        short = {
            "id": _id("service", number),
            "name": f"Service {number}: {_WORDS[number % 7]} for {_WORDS[number % 5]}",
            "description": description(number, self._edition),
            "url": f"https://morfryn.example/services/{number}",
            "email": "contact@morfryn.example",
            "status": "active",
            "assured_date": "2026-06-15",
            "assurer_email": "contact@morfryn.example",
            "last_modified": "2026-06-15T09:00:00Z",
            "organization": {
                "id": _id("organization", 0),
                "name": "Morfryn County Council",
                "description": "All of it.",
            },
        }
        return short if is_short else {**short, **_details(number)}


_WORDS = ("money", "rooms", "carers", "families", "travel", "food", "learning")
_SENTENCE = (
    "You may get this if you live in the county and your <strong>savings are low</strong>; ask us, or look at "
    '<a href="https://morfryn.example/help">what else there is</a>.'
)


def description(number: int, edition: str) -> str:
    """Some 3,000 letters of HTML about a service."""
    parts = [
        f"<h2>{heading}</h2>\n<p>{_SENTENCE} The {edition} edition, part {at} of service {number}.</p>"
        f"\n<ul>\n<li>{_SENTENCE}</li>\n<li>{_SENTENCE}</li>\n</ul>"
        for at, heading in enumerate(_HEADINGS)
    ]
    return f"<p>Help with {_WORDS[number % 7]}, near you.</p>\n" + "\n".join(parts)


def _id(kind: str, number: int) -> str:
    return str(uuid.uuid5(_SPACE, f"{kind} {number}"))


def _term(number: int) -> dict[str, Any]:
    code = _CARDS[number] if number < len(_CARDS) else f"/topic-{number}"
    name = code.strip("/").replace("-", " ").capitalize()
    return {"id": _id("term", number), "code": code, "name": name, "description": f"{name}.", "taxonomy": "morfryn"}


def _details(number: int) -> dict[str, Any]:
    at = {"service_at_locations": [_at_location(number)]} if number % 3 == 0 else {}
    return {
        "attributes": [
            {"id": _id("attribute", number), "link_entity": "service", "taxonomy_term": _term(number % TOPICS)}
        ],
        "phones": [{"id": _id("phone", number), "number": f"01632 960 {number % 1000:03}", "type": "voice"}],
        "cost_options": [{"id": _id("cost", number), "option": "Each visit", "amount": number % 20, "currency": "GBP"}],
        "required_documents": [{"id": _id("document", number), "document": "Proof of your address"}],
        "service_areas": [{"id": _id("area", 0), "name": "Morfryn", "service_area": "Morfryn"}],
        **at,
    }


def _at_location(number: int) -> dict[str, Any]:
    place = number // 3 % 200  # many services meet in one place
    address = {
        "id": _id("address", place), "address_1": f"{place} High Street", "city": "Aberfryn",
        "state_province": "Morfryn", "postal_code": f"AF1 {place % 10}QY", "country": "GB", "address_type": "physical",
    }  # fmt: skip
    location = {
        "id": _id("location", place), "location_type": "physical", "name": f"House {place}",
        "latitude": 52.4 + place / 1000, "longitude": -4.0 - place / 1000, "addresses": [address],
        "accessibility": [{"id": _id("access", place), "description": "Step-free from the street"}],
    }  # fmt: skip
    schedules = [
        {
            "id": _id(f"schedule {days}", number), "freq": "WEEKLY", "interval": 1, "byday": days,
            "opens_at": opens, "closes_at": closes,
        }
        for days, opens, closes in (("MO,TU,WE,FR", "09:00:00", "17:00:00"), ("SA", "10:00:00", "13:00:00"))
    ]  # fmt: skip
    return {"id": _id("at", number), "location": location, "schedules": schedules}
