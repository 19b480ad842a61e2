"""A LocalGov Drupal in two versions: every word that people read says of which version it is."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from tests.faults.bad_council import Answer, Request, as_json
from tests.sync.picture_server import png

Resource = dict[str, Any]

SERVICE = "node--localgov_services_page"
LANDING = "node--localgov_services_landing"
BANNER = "localgov_alert_banner--localgov_alert_banner"
IMAGE = "media--image"
COUNT = 54
"""Services: two pages of what JSON:API gives at once."""
WELSH = 12
"""So many of them are translated."""
PICTURES = 3
_PAGE = 50
_WORD = {"en": "version", "cy": "fersiwn"}


class DrupalSite:
    """Morfryn's website."""

    def __init__(self, count: int = COUNT) -> None:
        self.version = 1
        self.count = count

    def understood(self, request: Request) -> Request:
        """Say what the request is for."""
        lang, path = (
            ("cy", request.path.removeprefix("/cy")) if request.path.startswith("/cy/") else ("en", request.path)
        )
        request = request._replace(lang=lang)
        if path == "/jsonapi":
            return request._replace(part="index")
        if path.startswith("/sites/"):
            return request._replace(part="picture")
        if "/localgov_services_page" in path:
            return request._replace(part="more" if request.query.get("page[offset]", "0") != "0" else "list")
        return request

    def answer(self, request: Request) -> Answer:
        """Answer as Drupal does."""
        path = request.path.removeprefix("/cy")
        if path == "/jsonapi":
            types = (SERVICE, LANDING, BANNER, IMAGE)
            return as_json(
                {"links": {one: {"href": f"http://drupal/jsonapi/{one.replace('--', '/')}"} for one in types}}
            )
        if request.part == "picture":
            return picture_file(request.path)
        kind, _, record_id = path.removeprefix("/jsonapi/").replace("/", "--", 1).partition("/")
        found = self.resources(kind, request.lang)
        if record_id:
            found = [one for one in found if one["id"] == record_id]
            return as_json(
                {"data": found[0], "included": self._included(found)} if found else {}, 200 if found else 404
            )
        return self._collection(_filtered(found, request.query), request)

    def resources(self, kind: str, lang: str = "en") -> list[Resource]:
        """Give all of a kind in a language; what is not translated is given in English."""
        make = {SERVICE: self._service, LANDING: self._landing, BANNER: self._banner, IMAGE: self._image}.get(kind)
        count = {SERVICE: self.count, LANDING: 1, BANNER: 1, IMAGE: PICTURES}.get(kind, 0)
        if make is None:
            return []
        return [make(number, lang if kind != SERVICE or number < WELSH else "en") for number in range(count)]

    def _collection(self, found: list[Resource], request: Request) -> Answer:
        start = int(request.query.get("page[offset]", "0"))
        document: Resource = {"data": found[start : start + _PAGE], "links": {}}
        if start + _PAGE < len(found):
            following = {**request.query, "page[offset]": start + _PAGE}
            document["links"]["next"] = {"href": f"http://drupal{request.path}?{urlencode(following)}"}
        if "include" in request.query:
            document["included"] = self._included(document["data"])
        return as_json(document)

    def _included(self, found: list[Resource]) -> list[Resource]:
        return [
            {"type": "file--file", "id": f"f{one['id']}", "attributes": {
                "uri": {"url": f"/sites/default/files/{one['id']}-{self.version}.png"}, "filemime": "image/png"}}
            for one in found if one["type"] == IMAGE
        ]  # fmt: skip

    def _resource(self, kind: str, name: str, lang: str, number: int, title: str) -> Resource:
        changed = datetime(2026, 7, 1 if self.version == 1 else 13, 9, 0, number % 60, tzinfo=UTC)
        attributes = {
            "drupal_internal__nid": number,
            "drupal_internal__id": number,
            "drupal_internal__mid": number,
            "langcode": lang,
            "status": True,
            "title": f"{title}, {_WORD[lang]} {self.version}",
            "changed": changed.isoformat(),
            "path": {"alias": f"/{name}", "pid": number, "langcode": lang},
        }
        return {"type": kind, "id": f"{name}-0000", "attributes": attributes, "relationships": {}}

    def _service(self, number: int, lang: str) -> Resource:
        title = f"Gwasanaeth {number}" if lang == "cy" else f"Service {number}"
        made = self._resource(SERVICE, f"service-{number}", lang, 100 + number, title)
        version = f"{_WORD[lang]} {self.version}"
        made["attributes"]["body"] = {
            "value": "<script>raw()</script>",
            "processed": f"<p>Words of {version}.</p><h2>More</h2><p>{'And more of it. ' * 4} {version}.</p>",
            "summary": f"In short, {version}.",
        }
        made["relationships"]["localgov_services_parent"] = {"data": {"type": LANDING, "id": "landing-0000"}}
        if number < PICTURES:
            pointer = {"type": IMAGE, "id": f"image-{number}-0000"}
            made["relationships"]["field_media_image"] = {"data": pointer}
        return made

    def _landing(self, _number: int, lang: str) -> Resource:
        return self._resource(LANDING, "landing", lang, 1, "Tai" if lang == "cy" else "Housing")

    def _banner(self, _number: int, lang: str) -> Resource:
        made = self._resource(BANNER, "banner", lang, 2, "Rhybudd" if lang == "cy" else "Notice")
        made["attributes"] |= {
            "type_of_alert": "20--minor",
            "short_description": {"processed": f"<p>Of {_WORD[lang]} {self.version}.</p>"},
        }
        return made

    def _image(self, number: int, lang: str) -> Resource:
        made = self._resource(IMAGE, f"image-{number}", lang, 10 + number, "Image")
        alt = f"A harbour, {_WORD[lang]} {self.version}"
        made["relationships"]["field_media_image"] = {
            "data": {"type": "file--file", "id": f"f{made['id']}", "meta": {"alt": alt}}
        }
        return made


def picture_file(path: str) -> Answer:
    """Answer the picture whose shade is its version."""
    version = int(path.rpartition("-")[2].partition(".")[0])
    number = int(path.rpartition("image-")[2].partition("-")[0])
    return Answer(png(4, 3, version * 20 + number), 200, {"Content-Type": "image/png", "ETag": f'"{number}-{version}"'})


def _filtered(found: list[Resource], query: Any) -> list[Resource]:  # noqa: ANN401
    """Apply the filters that the kiosk uses, as Drupal understands them."""
    values = {name: value for name, value in query.items() if name.startswith("filter")}
    for name, value in values.items():
        condition = name.partition("[condition]")[0]
        field = values.get(f"{condition}[condition][path]", "")
        if name.endswith("[condition][value]") and field == "changed":
            after = float(value)
            found = [one for one in found if datetime.fromisoformat(one["attributes"]["changed"]).timestamp() > after]
        if name == "filter[langcode][value]":
            found = [one for one in found if one["attributes"]["langcode"].startswith(value)]
    ids = {value for name, value in values.items() if "[condition][value][" in name}
    return [one for one in found if one["id"] in ids] if ids else found
