"""An Open Referral UK 3.0 feed: pages through its lists and fetches the details of each service."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable

_PAGE = 100
_MOST_PAGES = 5000
_NO_LIST = 404
_LOCKED = (401, 403)
_BUSY = (429, 503)
_MOST_FAULTS_IN_A_ROW = 5
"""Details that fail one after the other mean that the server is ill, not the records."""


class Feed:
    """The feed of one source during one round."""

    def __init__(self, api: CouncilApi) -> None:
        """Nothing is asked yet."""
        self._api = api
        self._faults_in_a_row = 0

    def rows(self, name: str, *, is_optional: bool = False) -> Iterator[dict[str, Any]]:
        """Read a whole list; an optional one may be missing. Stops when a page brings nothing new, whatever it says."""
        seen: set[str] = set()
        for number in range(1, _MOST_PAGES + 1):
            try:
                envelope = self._api.get_json(name, {"page": str(number), "per_page": str(_PAGE)})
            except CouncilRefused as fault:
                if is_optional and fault.status == _NO_LIST:
                    return
                raise
            before = len(seen)
            for row in _contents(envelope, name):
                if isinstance(row, dict) and (identity := str(row.get("id"))) not in seen:
                    seen.add(identity)
                    yield row
            if len(seen) == before or _is_last(envelope, number):
                _check_total(envelope, len(seen), name)
                return
        raise CouncilSentNonsense(f"{name} has more than {_MOST_PAGES} pages")

    def details(self, service_id: str) -> tuple[object, str]:
        """Fetch one service whole; if only this one cannot be had, answer None and why."""
        path = f"services/{quote(service_id, safe='')}"
        try:
            found = self._api.get_json(path)
        except (CouncilSentNonsense, CouncilRefused, CouncilUnreachable) as fault:
            if isinstance(fault, CouncilRefused | CouncilUnreachable) and not _is_about_one(fault):
                raise
            self._faults_in_a_row += 1
            if self._faults_in_a_row >= _MOST_FAULTS_IN_A_ROW:
                raise
            return None, str(fault)
        self._faults_in_a_row = 0
        return found, ""


def _is_about_one(fault: CouncilRefused | CouncilUnreachable) -> bool:
    """Tell whether the server answered for this record alone; locked, busy or silent servers mean all of them."""
    return fault.status is not None and fault.status not in (*_LOCKED, *_BUSY)


def _contents(envelope: object, name: str) -> list[object]:
    """Check the envelope ourselves: the official list schemas describe one row, not the page."""
    contents = envelope.get("contents") if isinstance(envelope, dict) else None
    if isinstance(contents, list):
        return contents
    if isinstance(envelope, dict) and "content" in envelope:
        raise CouncilSentNonsense(f"{name} is Open Referral 1.0; the kiosk reads 3.0: ask for the 3.0 address")
    raise CouncilSentNonsense(f"{name} is not a page of an Open Referral 3.0 list")


def _is_last(envelope: dict[str, Any], number: int) -> bool:
    """Tell whether a page is the last: by the number of pages where it is given, else by the flag."""
    pages = envelope.get("total_pages")
    if isinstance(pages, int) and pages > 0:
        return number >= pages
    return envelope.get("last_page") is True


def _check_total(envelope: dict[str, Any], count: int, name: str) -> None:
    total = envelope.get("total_items")
    if count == 0 and isinstance(total, int) and total > 0:
        raise CouncilSentNonsense(f"{name} says that it has {total} entries and gives none")
