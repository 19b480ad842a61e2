"""A made-up LocalGov Drupal of any size, always the same, that understands what the kiosk asks of JSON:API."""

import json
import uuid
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

from tests.bench.generated_feed import description

PAGE = 50
_CARDS = ("money-and-benefits", "housing", "care-and-disability", "children-and-families")
_LANDING, _SERVICE = "node--localgov_services_landing", "node--localgov_services_page"
_IMPORTED = 1_781_514_000
"""2026-06-15: when all pages were saved, a second after each other."""
_SPACE = uuid.UUID("0f0c1b6c-8f8b-4f3e-8b41-4f2f8f0c4d55")


class GeneratedDrupal:
    """`count` service pages under four landing pages, in English."""

    def __init__(self, count: int, edition: str = "first") -> None:
        self._collections = {
            _LANDING: [_landing(number) for number in range(len(_CARDS))],
            _SERVICE: [_service(number, edition) for number in range(count)],
        }
        # What is listed is made beforehand: the reader is what is measured.
        self._whole = {name: [_encoded(one) for one in found] for name, found in self._collections.items()}
        self._outline = {name: [_encoded(_short(one)) for one in found] for name, found in self._collections.items()}

    def response(self, target: str) -> bytes | None:
        """The body for a path with its query; None where there is no such collection."""
        path, _, asked = target.partition("?")
        if path == "/jsonapi":
            return _encoded({"data": [], "links": {name: {"href": _path(name)} for name in self._collections}})
        name = next((one for one in self._collections if _path(one) == path), None)
        if name is None:
            return None
        query = dict(parse_qsl(asked))
        since = int(query.get("filter[changed][condition][value]", 0))
        all_places = range(len(self._whole[name]))
        places = [place for place in all_places if _saved(place) > since] if since else all_places
        start, limit = int(query.get("page[offset]", 0)), int(query.get("page[limit]", PAGE))
        shown = places[start : start + limit]
        content = self._outline[name] if f"fields[{name}]" in query else self._whole[name]
        following = urlencode({**query, "page[offset]": start + limit}) if start + limit < len(places) else ""
        links = {"next": {"href": f"{path}?{following}"}} if following else {}
        data = b",".join(content[place] for place in shown)
        return b'{"jsonapi": {"version": "1.0"}, "data": [%s], "links": %s}' % (data, _encoded(links))


def _landing(number: int) -> dict[str, Any]:
    name = _CARDS[number]
    return _node(_LANDING, number, name.replace("-", " ").capitalize(), f"/{name}", "<p>All about it.</p>")


def _service(number: int, edition: str) -> dict[str, Any]:
    made = _node(_SERVICE, number, f"Service {number}", f"/services/{number}", description(number, edition))
    parent = {"type": _LANDING, "id": _id(_LANDING, number % len(_CARDS))}
    return {**made, "relationships": {"localgov_services_parent": {"data": parent}}}


def _node(name: str, number: int, title: str, alias: str, body: str) -> dict[str, Any]:
    attributes = {
        "drupal_internal__nid": number + 1 + (1000 if name == _SERVICE else 0), "langcode": "en", "status": True,
        "title": title, "changed": _iso(_saved(number)), "path": {"alias": alias, "pid": number, "langcode": "en"},
        "body": {"value": "", "format": "wysiwyg", "processed": body, "summary": f"{title}, in short."},
    }  # fmt: skip
    return {"type": name, "id": _id(name, number), "attributes": attributes, "relationships": {}}


def _short(one: dict[str, Any]) -> dict[str, Any]:
    kept = {name: one["attributes"][name] for name in ("drupal_internal__nid", "changed", "langcode")}
    links = {"self": {"href": f"http://127.0.0.1{_path(one['type'])}/{one['id']}"}}
    return {"type": one["type"], "id": one["id"], "links": links, "attributes": kept}


def _path(name: str) -> str:
    return f"/jsonapi/{name.replace('--', '/')}"


def _saved(number: int) -> int:
    return _IMPORTED + number


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat()


def _id(name: str, number: int) -> str:
    return str(uuid.uuid5(_SPACE, f"{name} {number}"))


def _encoded(content: object) -> bytes:
    return json.dumps(content).encode()
