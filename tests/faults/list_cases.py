"""Lists that repeat themselves, never end, or suddenly miss what they had."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from tests.faults.bad_council import Answer, Request, Whim, as_json
from tests.faults.case import DRUPAL, FEED, Case
from tests.faults.whims import at, document, in_welsh, put, records, status


def _endless(request: Request, answer: Callable[[], Answer]) -> Answer:
    """Give pages for ever, each with other records."""
    if request.part == "one" and request.path.count("-") > 1:
        return as_json({"id": request.path.rpartition("/")[2], "name": "Another, version 2"})
    if request.part not in ("list", "more"):
        return answer()
    page = json.loads(answer().body)
    found = records(page) or [{"id": "service-1", "name": "Another, version 2"}]
    put(page, [{**row, "id": f"service-{row['id'].split('-')[1]}-{request.number}"} for row in found])
    return _with_next(page, request, request.number)


def _same(request: Request, answer: Callable[[], Answer]) -> Answer:
    """Say after the last page that there is another, which is the last again."""
    if request.part not in ("list", "more"):
        return answer()
    page = json.loads(answer().body)
    if page.get("links") == {} and request.part == "more":
        return _with_next(page, request, 50)
    if "contents" in page:
        page |= {"total_pages": 9999, "last_page": False}
    return Answer(json.dumps(page).encode())


def _with_next(page: dict[str, Any], request: Request, offset: int) -> Answer:
    if "data" in page:
        following = {**request.query, "page[offset]": str(offset)}
        page["links"] = {"next": {"href": f"http://drupal{request.path}?{urlencode(following)}"}}
    else:
        page |= {"total_items": 999_999, "total_pages": 99_999, "last_page": False, "empty": False}
    return Answer(json.dumps(page).encode())


def _twice(page: dict[str, Any]) -> None:
    put(page, [row for one in records(page) for row in (one, one)])


def _overlapping(request: Request, answer: Callable[[], Answer]) -> Answer:
    """Begin the second page with records of the first."""
    if request.part != "more" or request.path.startswith("/cy"):
        return answer()
    page = json.loads(answer().body)
    row = records(page)[0]
    put(page, [{**row, "id": row["id"].replace(row["id"].split("-")[1], "3")}, *records(page)])
    return Answer(json.dumps(page).encode())


def _half(page: dict[str, Any]) -> None:
    put(page, [row for row in records(page) if int(row["id"].split("-")[1]) % 2])


def _renamed(page: dict[str, Any]) -> None:
    put(page, [{**row, "id": f"service-{int(row['id'].split('-')[1]) + 500}-0000"} for row in records(page)])


def _without_services(page: dict[str, Any]) -> None:
    page["links"].pop("node--localgov_services_page")


def _next_link(href: str) -> Whim:
    return at("list", document(lambda page: page["links"].update(next={"href": href})))


LISTS = (
    Case("twice in a page", at(("list", "more"), document(_twice)), "today"),
    Case("again in the next page", _overlapping, "today"),
    Case("pages without end", _endless, "yesterday", "longer than it may", limits={"round_s": 0.7}),
    Case("the last page again and again", _same, "today", "", FEED),
    Case(
        "next page at another host",
        _next_link(f"https://evil.example/jsonapi?{urlencode({'page[offset]': 50})}"),
        "today",
        kinds=DRUPAL,
    ),
    Case("half vanished", at(("list", "more"), document(_half)), "held", "vanished at once"),
    Case(
        "none left", at(("list", "more"), document(lambda page: put(page, []))), "yesterday", "sent nothing|gives none"
    ),
    Case("another id for each", at(("list", "more"), document(_renamed)), "held", "vanished at once", DRUPAL),
    Case(
        "index without services", at("index", document(_without_services)), "yesterday", "sent nothing at all", DRUPAL
    ),
    Case("services are 404", at(("list", "more"), status(404)), "yesterday", r"\(HTTP 404\)|sent nothing at all"),
    Case("Welsh is 404", in_welsh(status(404)), "yesterday", r"\(HTTP 404\)", DRUPAL),
    Case("Welsh is 500", in_welsh(status(500)), "yesterday", r"\(HTTP 500\)", DRUPAL),
)
