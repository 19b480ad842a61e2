"""Pages of lists, and the envelopes that the versions of Open Referral wrap them in."""

from collections.abc import Mapping
from math import ceil
from typing import Any, NamedTuple

from kiosk.sample_council.open_referral.records import Record

MOST_ON_A_PAGE = 100


class NotAPageError(Exception):
    """What was asked for is no page of a list."""


class Page(NamedTuple):
    """One page of a list; pages count from 1, and one beyond the last is empty."""

    rows: list[Record]
    number: int
    pages: int
    total: int
    size: int


def page_of(rows: list[Record], asked: Mapping[str, str], usual: int = 50, most: int = MOST_ON_A_PAGE) -> Page:
    """Cut the page out that the query asks for; raises NotAPageError."""
    try:
        number, size = int(asked.get("page", 1)), int(asked.get("per_page", usual))
    except ValueError as fault:
        raise NotAPageError from fault
    if number < 1 or size < 1:
        raise NotAPageError
    size = min(size, most)
    return Page(rows[(number - 1) * size : number * size], number, ceil(len(rows) / size), len(rows), size)


def envelope(page: Page) -> Record:
    """Wrap a page as 3.0 does."""
    return {
        "total_items": page.total,
        "total_pages": page.pages,
        "page_number": page.number,
        "size": len(page.rows),
        "first_page": page.number == 1,
        "last_page": page.number >= page.pages,
        "empty": not page.rows,
        "contents": page.rows,
    }


def envelope_of_1(page: Page) -> Record:
    """Wrap a page as 1.0 does."""
    return {
        "totalElements": page.total,
        "totalPages": page.pages,
        "number": page.number,
        "size": len(page.rows),
        "first": page.number == 1,
        "last": page.number >= page.pages,
        "empty": not page.rows,
        "content": page.rows,
    }


def envelope_of_localgov(page: Page) -> Record:
    """Wrap a page as LocalGov Drupal does: the total of a search is a text there."""
    wrapped: dict[str, Any] = envelope_of_1(page)
    del wrapped["empty"]
    return wrapped | {"totalElements": str(page.total), "size": page.size}


def envelope_of_outpost(page: Page) -> Record:
    """Wrap a page as Outpost does."""
    wrapped: dict[str, Any] = envelope_of_1(page)
    del wrapped["empty"]
    return wrapped | {"perPage": page.size, "interpreted_location": None}
