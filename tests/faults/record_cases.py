"""Single services with something wrong, or dangerous, in them."""

from typing import Any

from tests.faults.case import DRUPAL, FEED, Case
from tests.faults.whims import fields, one, text, title

_IN_BODY = """<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe>
<a href="javascript:alert(1)">press me</a><a href="JaVa&#115;cript:alert(1)">or me</a><a href="data:text/html,x">me</a>
<a href="file:///etc/passwd">file</a><svg onload=alert(1)><p onclick="alert(1)" style="position:fixed">words</p></svg>
<object data="file:///etc/passwd"></object><embed src=x><form action="https://evil.example"><input name=q></form>
<math><mi//xlink:href="data:x,<script>alert(4)</script>"></math><b onmouseover=alert(1)>bold</b><base href="//evil/">"""
_LINKS = [{"uri": uri, "title": "Press", "options": []} for uri in (
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
    "file:///etc/passwd", "ftp://a.example/x", "vbscript:x", "//evil.example/x", "internal:javascript:alert(1)",
    "entity:node/999", "http://", "https:///etc", "mailto:a@b.example", "tel:123",
)]  # fmt: skip


def _cycle(row: dict[str, Any]) -> None:
    if "relationships" in row:
        itself = {"type": row["type"], "id": row["id"]}
        for name in ("localgov_services_parent", "localgov_related_links", "localgov_page_components"):
            row["relationships"][name] = {"data": [itself, itself]}


RECORDS = (
    Case(
        "title of a wrong type",
        one(fields({"title": {"en": ["no"]}}, {"name": {"en": ["no"]}})),
        "today",
        "left out .*service-7",
        stays=("service-7",),
    ),
    Case(
        "body of a wrong type",
        one(fields({"body": {"processed": 5}}, {"description": ["no"]})),
        "today",
        "left out .*service-7",
        stays=("service-7",),
    ),
    Case("no title", one(fields({"title": ""}, {"name": " "})), "today", "left out .*service-7", stays=("service-7",)),
    Case(
        "date of the year 9999",
        one(fields({"changed": "9999-12-31T23:59:59+00:00"}, {"last_modified": "9999-12-31T23:59:59Z"})),
        "today",
    ),
    Case(
        "date before all",
        one(fields({"changed": "-0001-01-01T00:00:00"}, {"last_modified": "-0001-01-01T00:00:00"})),
        "today",
        "left out .*service-7",
        DRUPAL,
        stays=("service-7",),
    ),
    Case("date before all in a feed", one(fields({}, {"last_modified": "-0001-01-01T00:00:00"})), "today", kinds=FEED),
    Case("NUL", one(text("a\0b ")), "today"),
    Case("scripts in a body", one(text(_IN_BODY)), "today"),
    Case(
        "links to scripts",
        one(
            fields(
                {"localgov_common_tasks": _LINKS, "localgov_download_links": _LINKS, "localgov_related_links": _LINKS},
                {"url": "javascript:alert(1)", "organization": {"name": "Evil", "website": "file:///etc/passwd"}},
            )
        ),
        "today",
    ),
    Case("scripts in a title", one(title("<script>alert(1)</script>")), "today", kinds=FEED),
    Case(
        "a title of 5 MB",
        one(title("x" * 5_000_000)),
        "today",
        "left out .*service-7.*larger",
        stays=("service-7",),
        limits={"page_mb": 16},
    ),
    Case("a thousand sections", one(text("<h2>A</h2><p>b</p>" * 1000)), "today"),
    Case(
        "ten thousand sections",
        one(text("<h2>A</h2><p>b</p>" * 10_000)),
        "today",
        "left out .*service-7.*larger",
        DRUPAL,
        stays=("service-7",),
    ),
    Case("relationships in a circle", one(_cycle), "today", kinds=DRUPAL),
)
