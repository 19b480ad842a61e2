"""What goes wrong on the way: connections that break, slow down, or carry no HTTP."""

from tests.faults.bad_council import Wire, noise
from tests.faults.case import Case
from tests.faults.whims import (
    NOTHING,
    RESET,
    at,
    broken_off,
    chunked,
    closing_after,
    dripping,
    headers,
    late,
    once,
    status,
)

_NEVER = "Fri, 31 Dec 9999 23:59:59 GMT"

TRANSPORT = (
    Case("a little latency", at(("list", "more"), late(0.05)), "today"),
    Case("silence", at("more", late(1.5)), "yesterday", "did not answer in time", limits={"timeout_s": 0.3}),
    Case("reset before the head", at("more", RESET), "yesterday", "broke off"),
    Case("reset before the head, once", once(RESET), "today"),
    Case("hung up instead of an answer", at("more", NOTHING), "yesterday", "broke off"),
    Case("reset in the body", at("more", broken_off(is_reset=True)), "yesterday", "broke off|cut short"),
    Case("hung up in the body", at("more", broken_off(is_reset=False)), "yesterday", "cut short"),
    Case("slow drip", at("more", dripping(0.05, 50)), "yesterday", "longer than it may", limits={"round_s": 0.6}),
    Case("hangs up after every third answer", closing_after(3), "today"),
    Case("no HTTP", at("more", Wire((b"SSH-2.0-OpenSSH_9.2\r\n",))), "yesterday", "broke off"),
    Case("noise", at("more", Wire((noise(5000),))), "yesterday", "broke off"),
    Case(
        "endless headers", at("more", Wire((b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 90_000,))), "yesterday", "broke off"
    ),
    Case(
        "Content-Length too long",
        at("more", lambda a: Wire((headers(Content_Length="99999")(a).raw(),))),
        "yesterday",
        "cut short",
    ),
    Case("Content-Length too short", at("more", headers(Content_Length="200")), "yesterday", "broken or cut short"),
    Case("Content-Length no number", at("more", headers(Content_Length="many")), "yesterday", "broke off"),
    Case("in chunks", at(("list", "more"), chunked()), "today"),
    Case("chunks without end", at("more", chunked(b"")), "yesterday", "cut short"),
    Case("broken chunks", at("more", chunked(b"zz\r\nxx\r\n")), "yesterday", "broke off"),
    Case("Age of a cache that counts below nought", at(("list", "more"), headers(Age="18446744073709551615")), "today"),
    Case("Date beyond the calendar", at(("list", "more"), headers(Date=_NEVER, Age="86400")), "today"),
    Case("ETag with an accent", at(("list", "more"), headers(ETag='"caf\xe9"', Last_Modified="caf\xe9")), "today"),
    Case(
        "busy until no day that there is",
        at("more", status(503, Retry_After="Fri, 31 Dec 2027 23:59:59 +99999999999999999")),
        "yesterday",
        r"busy or in maintenance \(HTTP 503\)",
    ),
)
