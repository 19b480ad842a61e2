"""Answers requests to the feeds of older dialects, from the records of the feed of 3.0."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

import msgspec

from kiosk.sample_council.open_referral import older, outpost
from kiosk.sample_council.open_referral.feed import OpenReferralFeed
from kiosk.sample_council.open_referral.paging import (
    NotAPageError,
    Page,
    envelope_of_1,
    envelope_of_localgov,
    envelope_of_outpost,
    page_of,
)
from kiosk.sample_council.open_referral.records import Record

Response = tuple[HTTPStatus, bytes]
Wrapping = Callable[[Page], Record]
_TEN, _HUNDRED, _TWO_HUNDRED = 10, 100, 200


class OlderFeed:
    """Lists and single records of services; `other` is what each dialect adds."""

    def __init__(self, services: list[Record], rows: list[Record], wrapped: Wrapping, most: int) -> None:
        """`rows`: the services as lists show them, `wrapped` in pages of at most so many."""
        self._rows = rows
        self._services = {str(one["id"]): one for one in services}
        self._wrapped, self._most = wrapped, most

    def answer(self, path: str, query: str) -> Response:
        """Answer a request; `path` is what follows the prefix."""
        asked = {name: values[-1] for name, values in parse_qs(query).items()}
        name = path.strip("/")
        if name == "services":
            return _page(self._wrapped, self._rows, asked, self._most)
        if (service := self._services.get(name.removeprefix("services/"))) is not None:
            return _found(service)
        return self.other(name, asked)

    def other(self, name: str, asked: dict[str, str]) -> Response:
        """Answer for anything but services."""
        del name, asked
        return HTTPStatus.NOT_FOUND, msgspec.json.encode({"error": "No matching document"})


class FeedOf1(OlderFeed):
    """Version 1.0: lists are short, `/taxonomies` holds the terms."""

    def __init__(self, feed: OpenReferralFeed) -> None:
        """Rewrite every record."""
        whole = [older.service_of_1(one, feed.closures) for one in feed.services]
        super().__init__(whole, [older.row_of_1(one) for one in feed.services], envelope_of_1, _HUNDRED)
        self._terms = [older.taxonomy_of_1(term) for term in feed.terms]

    def other(self, name: str, asked: dict[str, str]) -> Response:
        """Answer for the terms."""
        return _page(envelope_of_1, self._terms, asked) if name == "taxonomies" else super().other(name, asked)


class LocalgovFeed(OlderFeed):
    """LocalGov Drupal's own: ten on a page whatever is asked for, terms by vocabulary."""

    def __init__(self, feed: OpenReferralFeed) -> None:
        """Rewrite every record."""
        whole = [older.service_of_localgov(one) for one in feed.services]
        super().__init__(whole, whole, envelope_of_localgov, _TEN)
        self._terms = [older.taxonomy_of_1(term) for term in feed.terms]

    def other(self, name: str, asked: dict[str, str]) -> Response:
        """Answer for the vocabularies and their terms."""
        named = {term["vocabulary"] for term in self._terms}
        if name == "vocabulary":
            return _found(sorted(named))
        if name == "taxonomies" and asked.get("vocabulary") in named:
            terms = [term for term in self._terms if term["vocabulary"] == asked["vocabulary"]]
            return _page(_of_terms, terms, asked)
        return super().other(name, asked)


class OutpostFeed(OlderFeed):
    """Outpost: services are whole in the list, the newest first."""

    def __init__(self, feed: OpenReferralFeed) -> None:
        """Rewrite every record."""
        whole = [outpost.service(one) for one in feed.services]
        whole.sort(key=lambda one: str(one["updated_at"]), reverse=True)
        alone = [{name: value for name, value in one.items() if name != "distance_away"} for one in whole]
        super().__init__(alone, whole, envelope_of_outpost, _TWO_HUNDRED)


def _of_terms(page: Page) -> Record:
    """Write a list as PHP does when its keys have gaps: as an object."""
    return envelope_of_1(page) | {"content": {str(at * 3 + 1): row for at, row in enumerate(page.rows)}}


def _page(wrapped: Wrapping, rows: list[Record], asked: dict[str, str], most: int = _HUNDRED) -> Response:
    try:
        return _found(wrapped(page_of(rows, asked, most=most)))
    except NotAPageError:
        return HTTPStatus.BAD_REQUEST, msgspec.json.encode({"error": "page and per_page are whole numbers from 1."})


def _found(content: Any) -> Response:  # noqa: ANN401 - whatever JSON holds
    return HTTPStatus.OK, msgspec.json.encode(content)
