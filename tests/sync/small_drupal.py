"""A small LocalGov Drupal of our own: payloads in the shape of the real ones, made from a few words."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from tests.sync.replay import Answer, as_json

Resource = dict[str, Any]


def node(bundle: str, nid: int, title: str, alias: str = "", lang: str = "en", **fields: Any) -> Resource:  # noqa: ANN401
    """Make a node; fields that are pointers (`to`) become relationships."""
    return resource(f"node--{bundle}", f"n{nid}", title, alias, lang, drupal_internal__nid=nid, **fields)


def resource(type_name: str, record_id: str, title: str, alias: str = "", lang: str = "en", **fields: Any) -> Resource:  # noqa: ANN401
    """Make any resource."""
    attributes: Resource = {
        "langcode": lang,
        "status": True,
        "title": title,
        "changed": "2026-07-01T09:00:00+00:00",
        "path": {"alias": alias or None, "pid": 1, "langcode": lang},
        "localgov_review_date": None,
    }
    relationships = {}
    for name, value in fields.items():
        if is_pointer(value) or (isinstance(value, list) and value and all(map(is_pointer, value))):
            relationships[name] = {"data": value}
        else:
            attributes[name] = value
    return {"type": type_name, "id": record_id, "attributes": attributes, "relationships": relationships}


def is_pointer(value: object) -> bool:
    """Tell a pointer from a field."""
    return isinstance(value, dict) and set(value) >= {"type", "id"}


def to(bundle: str, nid: int) -> Resource:
    """Point to a node."""
    return {"type": f"node--{bundle}", "id": f"n{nid}", "meta": {"drupal_internal__target_id": nid}}


def html(processed: str, summary: str = "") -> Resource:
    """Make a body as Drupal sends it, its `value` unfiltered and never to be read."""
    return {"value": "<script>raw()</script>", "format": "wysiwyg", "processed": processed, "summary": summary}


class SmallDrupal:
    """Serves resources by language; /cy falls back to English, as Drupal does."""

    def __init__(self, english: Iterable[Resource], welsh: Iterable[Resource] = (), page: int = 50) -> None:
        """`welsh`: the resources that are really translated, with the ids of the English ones."""
        self.english = list(english)
        self.welsh = {one["id"]: one for one in welsh}
        self.page = page
        self.included: list[Resource] = []
        self.refused_includes: set[str] = set()
        self.answers: dict[str, Answer] = {}

    def __call__(self, path: str, query: dict[str, list[str]]) -> Answer:
        """Answer a request."""
        if path in self.answers:
            return self.answers[path]
        lang = "cy" if path.startswith("/cy/") else "en"
        path = path.removeprefix("/cy")
        if path == "/jsonapi":
            types = {one["type"] for one in self.english} | {"media--image"}
            links = {name: {"href": f"http://drupal/jsonapi/{name.replace('--', '/')}"} for name in types}
            return as_json({"jsonapi": {"version": "1.0"}, "data": [], "links": links})
        if self.refused_includes & set(query.get("include", [""])[0].split(",")):
            return as_json({"errors": [{"status": "400"}]}, 400)
        wanted = path.removeprefix("/jsonapi/").replace("/", "--")
        found = [
            self.welsh.get(one["id"], one) if lang == "cy" else one for one in self.english if one["type"] == wanted
        ]
        return as_json(self._document(found, query, path))

    def _document(self, found: list[Resource], query: dict[str, list[str]], path: str) -> Resource:
        start = int(query.get("page[offset]", ["0"])[0])
        document: Resource = {"jsonapi": {"version": "1.0"}, "data": found[start : start + self.page], "links": {}}
        if start + self.page < len(found):
            following = {**{name: values[0] for name, values in query.items()}, "page[offset]": start + self.page}
            document["links"]["next"] = {"href": f"http://behind-a-proxy/{path}?{urlencode(following)}"}
        if "include" in query:
            document["included"] = self.included
        return document
