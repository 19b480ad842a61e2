"""Answers requests to the feed of version 3.0: lists in pages, and details."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import parse_qs

import msgspec

from kiosk.sample_council.addresses import Addresses
from kiosk.sample_council.content_files import Council, Place
from kiosk.sample_council.open_referral import records
from kiosk.sample_council.open_referral.older import Closures
from kiosk.sample_council.open_referral.paging import NotAPageError, envelope, page_of
from kiosk.sample_council.open_referral.records import Record, id_of
from kiosk.sample_council.page_files import Page

CONTENT_TYPE = "application/json"
PROFILE = "https://docs.openreferraluk.org"
OPENAPI = "https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json"


class OpenReferralFeed:
    """The feed as of one version of the content."""

    def __init__(self, council: Council, *, is_hsds: bool = False) -> None:
        """Build every record. `is_hsds`: the parameters that HSDS 3 adds are understood."""
        self._council = council
        self._is_hsds = is_hsds
        self._addresses = Addresses(council)
        self._terms = {term["id"]: term for term in self._all_terms()}
        self._details: dict[str, dict[str, Record]] = {"services": {}, "service_at_locations": {}}
        self._rows: dict[str, list[Record]] = {"services": [], "service_at_locations": []}
        for page in council.pages.values():
            if not page.head.unpublished:
                self._add(page)
        self._rows["taxonomy_terms"] = list(self._terms.values())
        self._details["taxonomy_terms"] = self._terms
        vocabularies = [records.taxonomy("topics"), records.taxonomy("services")]
        self._rows["taxonomies"] = vocabularies
        self._details["taxonomies"] = {each["id"]: self._with_terms(each) for each in vocabularies}

    @property
    def services(self) -> list[Record]:
        """Answer all services, whole."""
        return list(self._details["services"].values())

    @property
    def terms(self) -> list[Record]:
        """Answer all terms."""
        return list(self._terms.values())

    @property
    def closures(self) -> Closures:
        """Answer when which place is closed."""
        return {
            id_of("location", place.id): [closure.date for closure in place.closures]
            for place in self._council.places.values()
        }

    def answer(self, path: str, query: str) -> tuple[HTTPStatus, bytes]:
        """Answer a request; `path` is what follows the prefix."""
        parts = [part for part in path.split("/") if part]
        if not parts:
            about = {"version": "3.0", "profile": PROFILE, "openapi_url": OPENAPI}
            return HTTPStatus.OK, msgspec.json.encode(about)
        kind, rest = parts[0], parts[1:]
        if kind in self._rows and not rest:
            return self._list(kind, {name: values[-1] for name, values in parse_qs(query).items()})
        if kind in self._details and len(rest) == 1 and rest[0] in self._details[kind]:
            return HTTPStatus.OK, msgspec.json.encode(self._details[kind][rest[0]])
        return HTTPStatus.NOT_FOUND, msgspec.json.encode({"detail": "There is no such record."})

    def _list(self, kind: str, asked: dict[str, str]) -> tuple[HTTPStatus, bytes]:
        found = [row for row in self._rows[kind] if self._fits(row, asked)]
        if self._is_hsds and kind == "services":
            found = self._as_hsds(found, asked)
        try:
            page = page_of(found, asked, **({"usual": 10_000, "most": 10_000} if "minimal" in asked else {}))
        except NotAPageError:
            reason = "page and per_page are whole numbers from 1."
            return HTTPStatus.BAD_REQUEST, msgspec.json.encode({"detail": reason})
        return HTTPStatus.OK, msgspec.json.encode(envelope(page))

    def _as_hsds(self, rows: list[Record], asked: Mapping[str, str]) -> list[Record]:
        since = asked.get("modified_after", "")
        rows = [row for row in rows if row["last_modified"] >= since]
        if asked.get("minimal") == "true":
            return [{"id": row["id"], "last_modified": row["last_modified"]} for row in rows]
        return [self._details["services"][row["id"]] for row in rows] if asked.get("full") == "true" else rows

    def _fits(self, row: Record, asked: dict[str, str]) -> bool:
        service = row.get("service", row)
        text = f"{service.get('name', '')} {service.get('description', '')}".casefold()
        if asked.get("search", "").casefold() not in text:
            return False
        wanted = asked.get("taxonomy_term_id")
        attributes = self._details["services"].get(service["id"], {}).get("attributes", [])
        return wanted is None or any(each["taxonomy_term"]["id"] == wanted for each in attributes)

    def _add(self, page: Page) -> None:
        places = [self._council.places[name] for name in page.head.places if name in self._council.places]
        places = [place for place in places if not place.unpublished]
        row = records.service_row(page, self._council, self._addresses)
        details = records.service_details(row, page, places, self._terms_of(page))
        self._rows["services"].append(row)
        self._details["services"][row["id"]] = details
        for place in places:
            self._add_place(page, place, row, details)

    def _add_place(self, page: Page, place: Place, row: Record, details: Record) -> None:
        at_id = id_of("service_at_location", page.id, place.id)
        self._rows["service_at_locations"].append(
            {"id": at_id, "location": records.location_row(place), "service": row}
        )
        whole = {name: value for name, value in details.items() if name != "service_at_locations"}
        self._details["service_at_locations"][at_id] = {
            "id": at_id,
            "location": records.location(place),
            "schedules": records.schedules(place, at_id),
            "service": whole,
        }

    def _all_terms(self) -> list[Record]:
        root = self._council.info.url.en
        terms = []
        for topic in self._council.topics:
            terms.append(records.topic_term(topic, root))
            terms += [
                records.section_term(section, topic, self._addresses.section(section, "en"), root)
                for section in topic.sections
            ]
        numbers = {page.head.lgsl for page in self._council.pages.values() if page.head.lgsl is not None}
        return terms + [records.lgsl_term(number) for number in sorted(numbers)]

    def _terms_of(self, page: Page) -> list[Record]:
        ids = [id_of("term", section) for section in page.head.topics]
        ids += [id_of("lgsl", str(page.head.lgsl))] if page.head.lgsl is not None else []
        return [self._terms[each] for each in ids if each in self._terms]

    def _with_terms(self, vocabulary: Record) -> Record:
        terms = [term for term in self._terms.values() if term["taxonomy_id"] == vocabulary["id"]]
        return vocabulary | {"taxonomy_terms": terms}
