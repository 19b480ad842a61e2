"""A made-up Open Referral UK 3.0 feed of any size, the same for ever, in bytes that only need sending.

`python -m tests.bench.generated_feed --count 3000` serves it in a process of its own and prints its address.
"""

import argparse
import signal
import threading
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from math import ceil
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import NAMESPACE_URL, uuid5

import msgspec

from kiosk.sample_council.open_referral.feed import PREFIX
from kiosk.sample_council.server import Answer, CouncilServer

JSON = "application/json"
SERVICES_A_PLACE = 8
SERVICES_A_COUNCIL = 40
USUAL_ON_A_PAGE, MOST_ON_A_PAGE = 50, 100
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
EDITED_OF = 100
"""One service in so many has other words in each edition."""

KINDS = (
    "Advice",
    "Lunch club",
    "Walking group",
    "Youth club",
    "Group for carers",
    "Debt help",
    "Day centre",
    "Toy library",
)
PEOPLE = (
    "older people",
    "carers",
    "young people",
    "parents",
    "people new to the county",
    "disabled people",
    "everyone",
)
TOWNS = ("Aberfryn", "Porth y Môr", "Llanfair", "Cwm Glas", "Bryn Mawr", "Pentre Isaf", "Rhyd Wen", "Glan y Don")
STREETS = ("Stryd Fawr", "Heol yr Eglwys", "Lôn y Bont", "Ffordd y Môr", "Stryd y Cei", "Heol y Parc")
TOPICS = ("Money", "Housing", "Care", "Children", "Health", "Getting about", "Learning", "Meeting people")
SENTENCES = (
    "You can come without an appointment, and a friend may come with you.",
    "We listen first, and then we look together at what could help.",
    "Somebody speaks Welsh and English on every day that we are open.",
    "Bring a letter that puzzles you, or just a question.",
    "There is tea and coffee, and a quiet room if you would like one.",
    "If you cannot come to us, ask whether we can come to you.",
    "We do not tell anybody what you say unless you want us to.",
    "The building is step-free, and there is a hearing loop at the desk.",
)
WEEKS = ("MO,TU,WE,TH,FR", "MO,WE,FR", "TU,TH", "WE", "MO,TU,TH,FR,SA")


class GeneratedFeed:
    """A feed with `count` services; another `edition` has other words in one of a hundred services."""

    def __init__(self, count: int, edition: int = 0) -> None:
        """Render every record once."""
        self.count = count
        self._edition = edition
        self._rows: dict[str, list[bytes]] = {"services": [], "service_at_locations": []}
        self._pages: dict[tuple[str, int, int], bytes] = {}
        self._details: dict[str, bytes] = {}
        terms = [_term(number) for number in range(len(TOPICS))]
        for number in range(count):
            self._render(number, terms)
        self._add_terms(terms)
        about = {
            "version": "3.0",
            "profile": "https://docs.openreferraluk.org",
            "openapi_url": "https://feed.example/openapi.json",
        }
        self._root = msgspec.json.encode(about)

    def response(self, path: str, query: str = "") -> bytes | None:
        """Answer the body for a path of the feed ("/services", "/services/ID"), or None where there is nothing."""
        parts = [part for part in path.split("/") if part]
        if not parts:
            return self._root
        if len(parts) == 1 and parts[0] in self._rows:
            asked = parse_qs(query)
            size = min(int(asked.get("per_page", [USUAL_ON_A_PAGE])[0]), MOST_ON_A_PAGE)
            return self._page(parts[0], int(asked.get("page", [1])[0]), size)
        return self._details.get("/".join(parts))

    def answer(self, target: str, _host: str = "", _range: str = "") -> Answer:
        """Answer a request to a CouncilServer, with or without the prefix of the sample council's feed."""
        url = urlsplit(target)
        body = self.response(url.path.removeprefix(PREFIX), url.query)
        if body is None:
            return Answer(HTTPStatus.NOT_FOUND, JSON, b'{"detail":"There is no such record."}')
        return Answer(HTTPStatus.OK, JSON, body)

    def _page(self, kind: str, page: int, size: int) -> bytes:
        key = (kind, page, size)
        if key not in self._pages:
            rows = self._rows[kind]
            contents = rows[(page - 1) * size : page * size]
            pages = ceil(len(rows) / size)
            envelope = {
                "total_items": len(rows), "total_pages": pages, "page_number": page, "size": len(contents),
                "first_page": page == 1, "last_page": page >= pages, "empty": not contents,
            }  # fmt: skip
            head = msgspec.json.encode(envelope)[:-1]
            self._pages[key] = head + b',"contents":[' + b",".join(contents) + b"]}"
        return self._pages[key]

    def _render(self, number: int, terms: list[dict[str, Any]]) -> None:
        chance = Random(number)
        is_edited = self._edition > 0 and number % EDITED_OF == self._edition % EDITED_OF
        row = _row(number, chance, f"Changed for edition {self._edition}. " if is_edited else "")
        place = _place(number // SERVICES_A_PLACE)
        at_id = _id("service_at_location", number)
        schedule = _schedule(number, at_id, chance)
        details = row | {
            "schedules": [schedule],
            "service_at_locations": [{"id": at_id, "location": place, "schedules": [schedule]}],
            "languages": [{"id": _id("language", number), "code": "cy", "name": "Welsh"}],
            "cost_options": [{"id": _id("cost", number), "option": "Entry", "amount": chance.randrange(0, 900) / 100}],
            "phones": [{"id": _id("phone", number), "number": f"01632 960 {number % 1000:03}", "type": "voice"}],
            "attributes": [_attribute(number, at, terms[(number + at) % len(terms)]) for at in range(2)],
        }  # fmt: skip
        located = {"id": at_id, "location": _without(place, "addresses", "accessibility"), "service": row}
        self._rows["services"].append(msgspec.json.encode(row))
        self._rows["service_at_locations"].append(msgspec.json.encode(located))
        self._details[f"services/{row['id']}"] = msgspec.json.encode(details)

    def _add_terms(self, terms: list[dict[str, Any]]) -> None:
        vocabulary = {"id": _id("taxonomy", 0), "name": "Topics", "description": "Made-up topics", "version": "1"}
        self._rows["taxonomy_terms"] = [msgspec.json.encode(term) for term in terms]
        self._rows["taxonomies"] = [msgspec.json.encode(vocabulary)]
        self._details |= {f"taxonomy_terms/{term['id']}": msgspec.json.encode(term) for term in terms}
        whole = vocabulary | {"taxonomy_terms": terms}
        self._details[f"taxonomies/{vocabulary['id']}"] = msgspec.json.encode(whole)


def _id(kind: str, *numbers: int) -> str:
    return str(uuid5(NAMESPACE_URL, f"https://feed.example/{kind}/{'/'.join(map(str, numbers))}"))


def _attribute(number: int, at: int, term: dict[str, Any]) -> dict[str, Any]:
    return {"id": _id("attribute", number, at), "link_type": "service", "taxonomy_term": term}


def _without(record: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in names}


def _row(number: int, chance: Random, notice: str) -> dict[str, Any]:
    kind, people, town = chance.choice(KINDS), chance.choice(PEOPLE), TOWNS[number // SERVICES_A_PLACE % len(TOWNS)]
    words = chance.sample(SENTENCES, 5)
    council = number // SERVICES_A_COUNCIL
    steps = "".join(f"<li>{sentence}</li>" for sentence in words[:3])
    row: dict[str, Any] = {
        "id": _id("service", number),
        "name": f"{kind} for {people} in {town} {number + 1}",
        "description": (
            f"<p>{kind} in {town}, for {people}. {notice}{words[3]}</p><h2>What it is</h2><p>{' '.join(words)}</p>"
            f"<h2>How to apply</h2><ol>{steps}</ol><h2>What happens next</h2><p>{words[4]}</p>"
        ),
        "url": f"https://feed.example/services/{number + 1}",
        "email": f"service{number + 1}@feed.example",
        "status": "active",
        "assured_date": f"{START + timedelta(days=number % 170):%Y-%m-%d}",
        "last_modified": f"{START + timedelta(minutes=number):%Y-%m-%dT%H:%M:%S}.000Z",
        "organization": {
            "id": _id("organization", council),
            "name": f"Friends of {TOWNS[council % len(TOWNS)]} {council + 1}",
            "description": "People who help other people.",
            "website": "https://feed.example",
        },
    }
    if people == "older people":
        row["minimum_age"] = 60
    return row


def _place(number: int) -> dict[str, Any]:
    chance, place_id, town = Random(f"place {number}"), _id("location", number), TOWNS[number % len(TOWNS)]
    return {
        "id": place_id,
        "location_type": "physical",
        "name": f"{town} Hall {number + 1}",
        "description": "A hall with a garden.",
        "latitude": round(52 + chance.random(), 5),
        "longitude": round(-4 - chance.random(), 5),
        "addresses": [
            {
                "id": _id("address", number),
                "address_1": f"{chance.randrange(1, 99)} {chance.choice(STREETS)}",
                "city": town,
                "state_province": "Morfryn",
                "postal_code": f"AF{chance.randrange(1, 20)} {chance.randrange(1, 9)}QY",
                "country": "GB",
                "address_type": "physical",
            }
        ],
        "accessibility": [
            {"id": _id("access", number, at), "description": words}
            for at, words in enumerate(("Step-free from the street", "Accessible toilet"))
        ],
    }


def _schedule(number: int, at_id: str, chance: Random) -> dict[str, Any]:
    return {
        "id": _id("schedule", number),
        "service_at_location_id": at_id,
        "freq": "WEEKLY",
        "interval": 1,
        "byday": chance.choice(WEEKS),
        "opens_at": f"{chance.randrange(8, 12):02}:00:00",
        "closes_at": f"{chance.randrange(13, 19):02}:30:00",
    }


def _term(number: int) -> dict[str, Any]:
    return {
        "id": _id("term", number),
        "name": TOPICS[number],
        "description": f"{TOPICS[number]}, in made-up words",
        "code": TOPICS[number].casefold().replace(" ", "-"),
        "taxonomy": "Topics",
        "taxonomy_id": _id("taxonomy", 0),
    }


def main() -> None:
    """Serve a feed until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--edition", type=int, default=0)
    parser.add_argument("--port", type=int, default=0)
    args = parser.parse_args()
    server = CouncilServer(args.port, GeneratedFeed(args.count, args.edition).answer)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: threading.Thread(target=server.shutdown).start())
    print(server.address, flush=True)
    with server:
        server.serve_forever(poll_interval=0.2)


if __name__ == "__main__":
    main()
