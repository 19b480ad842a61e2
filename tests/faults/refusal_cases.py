"""What a website answers instead of content: not now, not you, somewhere else."""

from tests.faults.bad_council import Answer
from tests.faults.case import FEED, Case
from tests.faults.whims import at, body, elsewhere, everywhere, loop, moved_once, once, status

_BUSY = {"Retry_After": "3600"}

REFUSALS = (
    Case("busy for a second", once(status(503, Retry_After="1")), "today"),
    Case("busy for an hour", at("list", status(503, **_BUSY)), "yesterday", r"busy or in maintenance \(HTTP 503\)"),
    Case(
        "busy for an hour, all",
        everywhere(body(b"Down.", "text/plain")._replace(status=503, headers={"Retry-After": "3600"})),
        "yesterday",
        r"busy or in maintenance \(HTTP 503\)",
    ),
    Case("asked too often", at("more", status(429, **_BUSY)), "yesterday", r"\(HTTP 429\)"),
    Case("error 500", at("more", status(500)), "yesterday", r"fault of its own \(HTTP 500\)"),
    Case(
        "error 500 for one",
        lambda r, a: status(500) if r.path == "/services/service-7" else a(),
        "today",
        "left out services/service-7.*HTTP 500",
        FEED,
        stays=("service-7",),
    ),
    Case("error 500 for all details", at("one", status(500)), "yesterday", r"\(HTTP 500\)", FEED),
    Case("401", at("list", status(401)), "yesterday", "asks for credentials"),
    Case("403", at("more", status(403)), "yesterday", r"\(HTTP 403\)"),
    Case("404 for everything", everywhere(status(404)), "yesterday", r"\(HTTP 404\)"),
    Case("410", at("list", status(410)), "yesterday", r"is gone \(HTTP 410\)"),
    Case("204", at("list", Answer(b"", 204)), "yesterday", "without content"),
    Case("redirect to itself", moved_once, "today"),
    Case("redirect for ever", loop, "yesterday", "redirects without end"),
    Case(
        "redirect to another host",
        at("list", elsewhere("https://evil.example/")),
        "yesterday",
        "evil.example is not a host of this source|login",
    ),
    Case("redirect to a file", at("list", elsewhere("file:///etc/passwd")), "yesterday", "only http and https"),
    Case("redirect to nowhere", at("list", elsewhere("http://[::1")), "yesterday", "address|broke off"),
)
