"""Answers that are no content: other formats, other sizes, broken text."""

from tests.faults.case import DRUPAL, FEED, Case
from tests.faults.whims import at, body, bomb, cut, document, everywhere, fields, one, packed, put, title, zipped


def _nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


BODIES = (
    Case("HTML", at("list", body(b"<html>Down for maintenance</html>", "text/html")), "yesterday", "text/html"),
    Case("HTML everywhere", everywhere(body(b"<html>Log in</html>", "text/html")), "yesterday", "text/html"),
    Case("HTML called JSON", at("more", body(b"<html>Down</html>")), "yesterday", "broken or cut short"),
    Case("empty body", at("more", body(b"")), "yesterday", "broken or cut short"),
    Case("half of the JSON", at("more", cut()), "yesterday", "broken or cut short"),
    Case("JSON cut at a kilobyte", at("list", cut(1024)), "yesterday", "broken or cut short"),
    Case("JSON that is a text", at("list", body(b'"services"')), "yesterday", "is not a"),
    Case("JSON that is null", at("list", body(b"null")), "yesterday", "is not a"),
    Case(
        "no list in the envelope",
        at("more", document(lambda page: put(page, {"a": 1}))),  # type: ignore[arg-type]
        "yesterday",
        "is not a",
    ),
    Case("huge", at("more", body(b'{"data": ["' + b"x" * 3_000_000 + b'"]}')), "yesterday", "larger than"),
    Case("gzip", at(("list", "more"), packed(zipped)), "today"),
    Case("gzip bomb", at("more", packed(lambda _: bomb(60_000_000))), "yesterday", "larger than"),
    Case(
        "gzip in gzip", at("more", packed(lambda content: zipped(zipped(content)))), "yesterday", "broken or cut short"
    ),
    Case("gzip cut short", at("more", packed(lambda content: zipped(content)[:-20])), "yesterday", "cut short"),
    Case("gzip that is none", at("more", packed(lambda content: content)), "yesterday", "cannot be unzipped"),
    Case("packed with br", at("more", packed(zipped, "br")), "yesterday", "packed with br"),
    Case("bad UTF-8", one(title("@@"), raw={b"@@": b"\xff\xfe\xc3\x28"}), "yesterday", "broken or cut short", DRUPAL),
    Case(
        "bad UTF-8 in a feed",
        one(title("@@"), raw={b"@@": b"\xff\xfe\xc3\x28"}),
        "today",
        "left out .*service-7.*broken",
        FEED,
        stays=("service-7",),
    ),
    Case("lone surrogate", one(title("@@"), raw={b"@@": b"\\ud800"}), "yesterday", "broken or cut short"),
    Case(
        "very deep",
        at("more", lambda answer: answer._replace(body=answer.body[:-1] + b', "m": ' + _nested(90_000) + b"}")),
        "yesterday",
        "broken or cut short",
    ),
    Case(
        "number beyond all",
        one(fields({"localgov_directory_size": "@@"}, {}), raw={b'"@@"': b"1e400"}),
        "yesterday",
        "broken or cut short",
        DRUPAL,
    ),
    Case(
        "number beyond all in a feed",
        one(fields({}, {"minimum_age": "@@"}), raw={b'"@@"': b"1e400"}),
        "today",
        "left out .*service-7",
        FEED,
        stays=("service-7",),
    ),
)
