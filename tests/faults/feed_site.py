"""An Open Referral UK 3.0 feed in two versions: every word that people read says of which version it is."""

from typing import Any

from tests.faults.bad_council import Answer, Request, as_json

Row = dict[str, Any]

COUNT = 24
_PAGE = 20
"""The most that the feed gives at once, whatever it is asked for."""


class FeedSite:
    """The directory of a neighbour of Morfryn's."""

    def __init__(self) -> None:
        self.version = 1
        self.count = COUNT

    def understood(self, request: Request) -> Request:
        """Say what the request is for."""
        if request.path == "/":
            return request._replace(part="index")
        if request.path == "/services":
            return request._replace(part="list" if request.query.get("page", "1") == "1" else "more")
        return request._replace(part="one" if request.path.startswith("/services/") else "other")

    def answer(self, request: Request) -> Answer:
        """Answer as a feed does."""
        name, _, record_id = request.path.removeprefix("/").partition("/")
        if not name:
            profile = "https://docs.openreferraluk.org/en/latest/"
            return as_json({"version": "3.0", "profile": profile, "openapi_url": ""})
        if name == "services" and record_id:
            number = int(record_id.split("-")[1])
            return as_json(self.service(number)) if number < self.count else as_json({}, 404)
        rows = {
            "services": [self.service(number, is_short=True) for number in range(self.count)],
            "taxonomy_terms": [self.term()],
        }
        return self._page(rows[name], request) if name in rows else as_json({"error": "no"}, 404)

    def service(self, number: int, *, is_short: bool = False) -> Row:
        """Make one service."""
        version = f"version {self.version}"
        short = {
            "id": f"service-{number}",
            "name": f"Service {number}, {version}",
            "description": f"In short, {version}.",
            "status": "active",
            "last_modified": "2026-07-01T09:00:00Z" if self.version == 1 else "2026-07-13T09:00:00Z",
        }
        if is_short:
            return short
        place = {"id": f"place-{number % 4}", "name": f"Hall {number % 4}, {version}", "location_type": "physical"}
        return short | {
            "description": f"In short, {version}.\n\n{'And more of it. ' * 4} {version}.",
            "service_at_locations": [{"id": f"at-{number}", "location": place}],
            "attributes": [{"taxonomy_term": self.term()}],
            "eligibility_description": f"Anybody, {version}.",
        }

    def term(self) -> Row:
        """Make the one term."""
        return {"id": "term-1", "name": f"Housing, version {self.version}", "taxonomy": "esdNeeds", "code": "housing"}

    def _page(self, rows: list[Row], request: Request) -> Answer:
        number = int(request.query.get("page", "1"))
        pages = -(-len(rows) // _PAGE)
        contents = rows[(number - 1) * _PAGE : number * _PAGE]
        return as_json({
            "total_items": len(rows), "total_pages": pages, "page_number": number, "size": len(contents),
            "first_page": number == 1, "last_page": number >= pages, "empty": not contents, "contents": contents,
        })  # fmt: skip
