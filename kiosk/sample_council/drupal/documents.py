"""Answers requests under /jsonapi: the index, collections, single entities, and errors."""

from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, quote

import msgspec

from kiosk.sample_council.drupal.query import (
    BadQueryError,
    Parameters,
    included,
    matching,
    next_query,
    page_of,
    references,
    sparse,
)
from kiosk.sample_council.drupal.resources import Resource
from kiosk.sample_council.drupal.site import TYPES, Site

CONTENT_TYPE = "application/vnd.api+json"
_VERSION = {"version": "1.0", "meta": {"links": {"self": {"href": "http://jsonapi.org/format/1.0/"}}}}
_HELP = {"href": "https://www.drupal.org/docs/8/modules/json-api/filtering#filters-access-control"}
_INFO = {
    HTTPStatus.BAD_REQUEST: "http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.1",
    HTTPStatus.UNAUTHORIZED: "http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.2",
    HTTPStatus.NOT_FOUND: "http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.5",
}
_COLLECTION, _SINGLE, _RELATED, _RELATIONSHIP = 2, 3, 4, 5


class Documents:
    """Writes documents for one language of the site; `base` is the address up to and with `/jsonapi`."""

    def __init__(self, site: Site, base: str) -> None:
        """`base`: "http://127.0.0.1:8850/cy/jsonapi"."""
        self._site = site
        self._base = base

    def answer(self, path: str, query: str) -> tuple[HTTPStatus, bytes]:
        """Answer a request; `path` is what follows the base."""
        self._self = self._base + path + (f"?{query}" if query else "")
        parameters = parse_qsl(query, keep_blank_values=True)
        parts = [part for part in path.split("/") if part]
        try:
            return self._routed(parts, parameters)
        except BadQueryError as error:
            return self._error(HTTPStatus.BAD_REQUEST, "Bad Request", str(error))

    def _routed(self, parts: list[str], parameters: Parameters) -> tuple[HTTPStatus, bytes]:
        if not parts:
            return _document({"data": [], "links": self._index()})
        kind = "--".join(parts[:2])
        if self._site.collection(kind) is None:
            return self._error(HTTPStatus.NOT_FOUND, "Not Found", f"No route found for “{self._self}”")
        if len(parts) == _COLLECTION:
            return self._collection(kind, parameters)
        resource = self._site.find(kind, parts[2])
        if resource is None:
            where = f'"/jsonapi/{parts[0]}/{parts[1]}/{{entity}}" (route name: "jsonapi.{kind}.individual")'
            detail = f'The "entity" parameter was not converted for the path {where}'
            return self._error(HTTPStatus.NOT_FOUND, "Not Found", detail)
        if not resource.is_published:
            return self._error(HTTPStatus.UNAUTHORIZED, "Unauthorized", "No authentication credentials provided.")
        return self._individual(resource, parts[3:], parameters)

    def _index(self) -> dict[str, Any]:
        links = {kind: {"href": f"{self._base}/{kind.replace('--', '/')}"} for kind in TYPES}
        return links | {"self": {"href": self._base}}

    def _collection(self, kind: str, parameters: Parameters) -> tuple[HTTPStatus, bytes]:
        page = page_of(parameters)
        found = matching(self._site.collection(kind) or [], parameters)
        window = found[page.offset : page.offset + page.limit]
        # Access is checked after the page is cut: a page may be short, and still not be the last.
        shown = [each for each in window if each.is_published]
        omitted = [each for each in window if not each.is_published]
        links: dict[str, Any] = {"self": {"href": self._self}}
        if len(found) > page.offset + page.limit:
            path = self._self.partition("?")[0]
            links["next"] = {"href": f"{path}?{next_query(parameters, page)}"}
        extra = {"meta": self._omitted(omitted)} if omitted else {}
        return self._with_included(shown, parameters, {"data": shown, "links": links, **extra})

    def _individual(self, resource: Resource, rest: list[str], parameters: Parameters) -> tuple[HTTPStatus, bytes]:
        links = {"self": {"href": self._self}}
        if not rest:
            return self._with_included([resource], parameters, {"data": resource, "links": links})
        name = rest[-1]
        if name not in resource.relationships:
            return self._error(HTTPStatus.NOT_FOUND, "Not Found", f"No route found for “{self._self}”")
        if len(rest) > 1 and rest[0] == "relationships":
            return _document({"data": resource.relationships[name], "links": links})
        found = (self._site.find(ref["type"], ref["id"]) for ref in references(resource, name))
        related = [each for each in found if each and each.is_published]
        is_many = isinstance(resource.relationships[name], list)
        data = related if is_many else (related[0] if related else None)
        return self._with_included(related, parameters, {"data": data, "links": links})

    def _with_included(
        self, shown: list[Resource], parameters: Parameters, members: dict[str, Any]
    ) -> tuple[HTTPStatus, bytes]:
        fields = sparse(parameters)
        data = members["data"]
        if isinstance(data, list):
            members["data"] = [self._rendered(each, fields) for each in data]
        elif data is not None:
            members["data"] = self._rendered(data, fields)
        if more := included(shown, parameters, self._site.find):
            members["included"] = [self._rendered(each, fields) for each in more]
        return _document(members)

    def _rendered(self, resource: Resource, fields: dict[str, frozenset[str]]) -> dict[str, Any]:
        wanted = fields.get(resource.type)
        url = f"{self._base}/{resource.type.replace('--', '/')}/{resource.id}"
        version = f"?resourceVersion=id%3A{resource.number}" if "drupal_internal__vid" in resource.attributes else ""
        return {
            "type": resource.type,
            "id": resource.id,
            "links": {"self": {"href": url + version}},
            "attributes": {k: v for k, v in resource.attributes.items() if wanted is None or k in wanted},
            "relationships": {
                name: {
                    "data": data,
                    "links": {
                        "related": {"href": f"{url}/{name}{version}"},
                        "self": {"href": f"{url}/relationships/{name}{version}"},
                    },
                }
                for name, data in resource.relationships.items()
                if wanted is None or name in wanted
            },
        }

    def _omitted(self, resources: list[Resource]) -> dict[str, Any]:
        reason = "The current user is not allowed to GET the selected resource."
        links: dict[str, Any] = {"help": _HELP}
        for each in resources:
            url = f"{self._base}/{each.type.replace('--', '/')}/{each.id}"
            links[f"item--{each.id[:7]}"] = {"href": url, "meta": {"rel": "item", "detail": reason}}
        detail = "Some resources have been omitted because of insufficient authorization."
        return {"omitted": {"detail": detail, "links": links}}

    def _error(self, status: HTTPStatus, title: str, detail: str) -> tuple[HTTPStatus, bytes]:
        links = {"via": {"href": quote(self._self, safe=":/?&=%[]")}, "info": {"href": _INFO[status]}}
        error = {"title": title, "status": str(status.value), "detail": detail, "links": links}
        return status, msgspec.json.encode({"jsonapi": _VERSION, "errors": [error]})


def _document(members: dict[str, Any]) -> tuple[HTTPStatus, bytes]:
    return HTTPStatus.OK, msgspec.json.encode({"jsonapi": _VERSION, **members})
