"""What JSON:API answers: a page of records with what was included for each, and where the next page is."""

from typing import Any
from urllib.parse import SplitResult, parse_qsl, urlsplit

from msgspec import Struct

from content_sync.adapters.localgov_drupal.payload import WrongShape, seconds
from content_sync.errors import CouncilSentNonsense

NO_ADDRESS = "The JSON:API links to an address that is none"


class Answered(Struct):
    """One record as it came, with what was included for it."""

    raw: dict[str, Any]
    included: list[dict[str, Any]]

    @property
    def changed(self) -> int:
        """When it was changed last, in seconds since 1970; 0 where it does not say it."""
        try:
            return int(seconds(self._changed, "changed") or 0)
        except WrongShape:
            return 0

    @property
    def stamp(self) -> bytes:
        """The same as it was written, to be compared."""
        return str(self._changed).encode(errors="replace")

    @property
    def _changed(self) -> object:
        attributes = self.raw.get("attributes")
        return attributes.get("changed") if isinstance(attributes, dict) else None


def records_of(document: object, path: str) -> list[Answered]:
    """Answer the records of a collection's page; `path`: where it came from."""
    data = document.get("data") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(data, list):
        raise CouncilSentNonsense(f"{path} is not a JSON:API collection")
    listed = document.get("included")
    included = {
        (str(one.get("type")), str(one.get("id"))): one
        for one in (listed if isinstance(listed, list) else [])
        if isinstance(one, dict)
    }
    return [Answered(raw, _reached(raw, included)) for raw in data if isinstance(raw, dict)]


def _reached(raw: dict[str, Any], included: dict[tuple[str, str], dict[str, Any]]) -> list[dict[str, Any]]:
    """Pick what was included for one record: paragraphs, and what those point to."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    waiting = [raw] if included else []
    while waiting:
        relationships = waiting.pop().get("relationships")
        for relationship in relationships.values() if isinstance(relationships, dict) else ():
            data = relationship.get("data") if isinstance(relationship, dict) else None
            for pointer in data if isinstance(data, list) else [data]:
                key = (str(pointer.get("type")), str(pointer.get("id"))) if isinstance(pointer, dict) else ("", "")
                if key in included and key not in found and included[key] is not raw:
                    found[key] = included[key]
                    waiting.append(included[key])
    return list(found.values())


def next_query(document: dict[str, Any], path: str) -> dict[str, str] | None:
    """Answer the query of the next page. Its path is the one asked, whatever host the site believes it has."""
    links = document.get("links")
    following = links.get("next") if isinstance(links, dict) else None
    href = following.get("href") if isinstance(following, dict) else following
    if href is None:
        return None
    if not isinstance(href, str):
        raise CouncilSentNonsense(f"{path} has a link to the next page that is no address")
    return dict(parse_qsl(_parts(href).query, keep_blank_values=True))


def _parts(href: str) -> SplitResult:
    try:
        return urlsplit(href)
    except ValueError as fault:
        raise CouncilSentNonsense(NO_ADDRESS) from fault
