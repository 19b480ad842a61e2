"""What a council's website can do wrong, as whims of `BadCouncil`."""

import gzip
import json
import time
import zlib
from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import urlencode

from tests.faults.bad_council import Answer, Part, Request, Whim, Wire

Row = dict[str, Any]
Change = Callable[[Row], None]
"""Alters a record in place."""
Given = Callable[[Answer], "Answer | Wire"]
"""What it would answer → what it answers."""

NOTHING = Wire(())
RESET = Wire((), is_reset=True)
SERVICES: tuple[Part, ...] = ("list", "more", "one")
THE_ONE = 7
"""The service that has something wrong with it, where it is one."""


def at(parts: Part | Collection[Part], given: Given | Answer | Wire, *, first: int = 0) -> Whim:
    """Answer `given` to requests for these parts; well to the `first` so many requests and to all others."""

    def whim(request: Request, answer: Callable[[], Answer]) -> Answer | Wire:
        if request.part not in ((parts,) if isinstance(parts, str) else parts) or request.number < first:
            return answer()
        return given(answer()) if callable(given) else given

    return whim


def once(given: Answer | Wire, part: Part = "list") -> Whim:
    """Answer so to the first request for a part, and well to the next."""
    done: list[Whim] = []

    def whim(request: Request, answer: Callable[[], Answer]) -> Answer | Wire:
        if request.part != part or any(one is whim for one in done):
            return answer()
        done.append(whim)
        return given

    return whim


def everywhere(given: Given | Answer | Wire) -> Whim:
    """Answer so to everything."""
    return lambda _request, answer: given(answer()) if callable(given) else given


def in_welsh(given: Answer | Wire) -> Whim:
    """Answer so to what is asked for in Welsh."""
    return lambda request, answer: given if request.lang == "cy" else answer()


def status(code: int, **headers: str) -> Answer:
    """Answer with a status."""
    kind = {"Content-Type": "application/vnd.api+json"} | {name.replace("_", "-"): headers[name] for name in headers}
    return Answer(b"{}", code, kind)


def body(content: bytes, kind: str = "application/vnd.api+json", **headers: str) -> Answer:
    """Answer 200 with this body."""
    return Answer(content, 200, {"Content-Type": kind} | {name.replace("_", "-"): headers[name] for name in headers})


def late(seconds: float) -> Given:
    """Answer well, but late."""
    return lambda answer: Wire((seconds, answer.raw()))


def dripping(pause: float, piece: int) -> Given:
    """Answer well, a few bytes at a time."""

    def given(answer: Answer) -> Wire:
        raw = answer.raw()
        pieces: list[bytes | float] = []
        for start in range(0, len(raw), piece):
            pieces += [raw[start : start + piece], pause]
        return Wire(pieces)

    return given


def broken_off(*, is_reset: bool) -> Given:
    """Hang up in the middle of the body."""
    return lambda answer: Wire((answer.raw()[: -len(answer.body) // 2 or None], 0.02), is_reset)


def cut(keep: int = 0) -> Given:
    """Send only the first `keep` bytes of the body (0: half of it), and call them all there is."""
    return lambda answer: answer._replace(body=answer.body[: keep or len(answer.body) // 2])


def packed(pack: Callable[[bytes], bytes], encoding: str = "gzip") -> Given:
    """Say that the body is packed, which `pack` does."""
    return lambda answer: answer._replace(
        body=pack(answer.body), headers={**answer.headers, "Content-Encoding": encoding}
    )


def bomb(size: int) -> bytes:
    """Pack so many spaces."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)), packer.flush()])


def zipped(content: bytes) -> bytes:
    """Pack as gzip does."""
    return gzip.compress(content, 1)


def chunked(last: bytes = b"0\r\n\r\n") -> Given:
    """Send the body in chunks; `last` is what comes after them."""

    def given(answer: Answer) -> Wire:
        head = answer._replace(
            body=b"", headers={**answer.headers, "Content-Length": "", "Transfer-Encoding": "chunked"}
        )
        start = head.raw().replace(b"Content-Length: \r\n", b"")
        return Wire((start + b"%x\r\n%s\r\n" % (len(answer.body), answer.body) + last,))

    return given


def headers(**more: str) -> Given:
    """Answer with other headers."""
    named = {name.replace("_", "-"): value for name, value in more.items()}
    return lambda answer: answer._replace(headers={**answer.headers, **named})


def elsewhere(location: str) -> Answer:
    """Redirect."""
    return Answer(b"", 302, {"Location": location})


def moved_once(request: Request, answer: Callable[[], Answer]) -> Answer:
    """Redirect the list to itself with one more word in its query."""
    if request.part == "list" and "moved" not in request.query:
        return elsewhere(f"{request.path}?{urlencode({**request.query, 'moved': '1'})}")
    return answer()


def loop(request: Request, answer: Callable[[], Answer], part: Part = "list") -> Answer:
    """Redirect for ever."""
    if request.part == part:
        return elsewhere(f"{request.path}?{urlencode({**request.query, 'again': request.number})}")
    return answer()


def closing_after(count: int) -> Whim:
    """Hang up, unannounced, after every so many answers."""
    return lambda request, answer: Wire((answer().raw(),)) if request.number % count == count - 1 else answer()


def document(change: Change) -> Given:
    """Change a page as a whole."""

    def given(answer: Answer) -> Answer:
        page = json.loads(answer.body)
        change(page)
        return answer._replace(body=json.dumps(page).encode())

    return given


def records(page: Row) -> list[Row]:
    """Answer the records of a page of either API."""
    found: list[Row] = page["data"] if "data" in page else page["contents"]
    return found


def put(page: Row, found: list[Row]) -> None:
    """Put other records into a page."""
    page["data" if "data" in page else "contents"] = found


def one(change: Change, number: int = THE_ONE, raw: Mapping[bytes, bytes] | None = None) -> Whim:
    """Change one service wherever it is sent; then, in the JSON as it is written, `raw`."""

    def given(answer: Answer) -> Answer:
        page = json.loads(answer.body)
        found = records(page) if "contents" in page or isinstance(page.get("data"), list) else [page.get("data", page)]
        for row in found:
            if row.get("id", "").startswith(f"service-{number}-") or row.get("id") == f"service-{number}":
                change(row)
        written = json.dumps(page).encode()
        for old, new in (raw or {}).items():
            written = written.replace(old, new)
        return answer._replace(body=written)

    return at(SERVICES, given)


def fields(drupal: Row, feed: Row) -> Change:
    """Set fields of a record: those of a Drupal node, or of a feed's service."""

    def change(row: Row) -> None:
        if "attributes" in row and "type" in row:
            row["attributes"] |= drupal
        else:
            row |= feed

    return change


def text(words: str) -> Change:
    """Give a service a title and a body that begin with these words; the version stays behind them."""

    def change(row: Row) -> None:
        if "type" in row:
            row["attributes"]["body"]["processed"] = words + row["attributes"]["body"]["processed"]
        else:
            row["description"] = words + row["description"]

    return change


def title(words: str) -> Change:
    """Put words in front of a service's title."""

    def change(row: Row) -> None:
        if "type" in row:
            row["attributes"]["title"] = words + row["attributes"]["title"]
        else:
            row["name"] = words + row["name"]

    return change


def pausing(seconds: float) -> Given:
    """Keep the answer to oneself for a while."""

    def given(answer: Answer) -> Answer:
        time.sleep(seconds)
        return answer

    return given
