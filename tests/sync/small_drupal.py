"""A small LocalGov Drupal of our own: payloads in the shape of the real ones, made from a few words."""

from collections.abc import Callable, Iterable
from datetime import datetime
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


BANNER = "localgov_alert_banner--localgov_alert_banner"


def banner(kind: str, pages: str = "", negate: str = "0") -> Resource:
    """Make an alert banner."""
    visibility = {"request_path": {"pages": pages, "negate": negate}}
    return resource(BANNER, f"b{kind}{pages}{negate}", f"{kind} {pages} {negate}".strip(), type_of_alert=kind,
                    short_description=html("<p>Take <strong>care</strong></p>"), visibility=visibility,
                    link={"uri": "entity:node/1", "title": "More", "options": []})  # fmt: skip


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
        self.prefixes = {"en": "", "cy": "/cy"}
        self.written = ""
        """What stands before the paths in the index: the language in which it was answered."""
        self.absent: tuple[str, ...] = ()
        """How paths begin under which there is nothing."""
        self.filters = True
        self.before: Callable[[str, dict[str, list[str]]], None] = lambda _path, _query: None

    def __call__(self, path: str, query: dict[str, list[str]]) -> Answer:
        """Answer a request."""
        self.before(path, query)
        if path in self.answers:
            return self.answers[path]
        if self.absent and path.startswith(self.absent):
            return 404, {"Content-Type": "text/html"}, b"<h1>Not found</h1>"
        lang = next((one for one, prefix in self.prefixes.items() if prefix and path.startswith(f"{prefix}/")), "")
        # Asked without a prefix where each language has one, Drupal answers in its own.
        lang = lang or next((one for one, prefix in self.prefixes.items() if not prefix), "en")
        path = path.removeprefix(self.prefixes[lang])
        if path == "/jsonapi":
            types = {one["type"] for one in self.english} | {"media--image"}
            links = {name: {"href": f"http://drupal{self.written}/jsonapi/{name.replace('--', '/')}"} for name in types}
            links["self"] = {"href": f"http://drupal{self.written}/jsonapi"}
            return as_json({"jsonapi": {"version": "1.0"}, "data": [], "links": links})
        if self.refused_includes & set(query.get("include", [""])[0].split(",")):
            return as_json({"errors": [{"status": "400"}]}, 400)
        wanted = path.removeprefix("/jsonapi/").replace("/", "--")
        found = [
            self.welsh.get(one["id"], one) if lang == "cy" else one for one in self.english if one["type"] == wanted
        ]
        return as_json(self._document([one for one in found if not self.filters or _fits(one, query)], query, path))

    def _document(self, found: list[Resource], query: dict[str, list[str]], path: str) -> Resource:
        start = int(query.get("page[offset]", ["0"])[0])
        end = start + min(self.page, int(query.get("page[limit]", ["50"])[0]))
        document: Resource = {"jsonapi": {"version": "1.0"}, "data": found[start:end], "links": {}}
        if end < len(found):
            following = {**{name: values[0] for name, values in query.items()}, "page[offset]": end}
            document["links"]["next"] = {"href": f"http://behind-a-proxy/{path}?{urlencode(following)}"}
        if "include" in query:
            document["included"] = self.included
        return document


def _fits(one: Resource, query: dict[str, list[str]]) -> bool:
    """Filter as the kiosk asks: by the time of the last change, and by ids."""
    after = query.get("filter[changed][condition][value]")
    ids = [values[0] for name, values in query.items() if name.startswith("filter[id][condition][value]")]
    changed = datetime.fromisoformat(one["attributes"]["changed"]).timestamp()
    return (not after or changed > int(after[0])) and (not ids or one["id"] in ids)
