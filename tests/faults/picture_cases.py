"""Pictures that are none, not whole, too large, or somewhere else."""

from collections.abc import Callable
from typing import Any

from tests.faults.bad_council import Answer, Request, Whim, Wire, noise
from tests.faults.case import Case
from tests.faults.whims import body, broken_off, cut, document, elsewhere, status
from tests.sync.picture_server import png


def _picture(given: Answer | Wire | Callable[[Answer], Answer | Wire]) -> Whim:
    """Have something wrong with the first picture alone."""

    def whim(request: Request, answer: Callable[[], Answer]) -> Answer | Wire:
        if request.part != "picture" or "image-0" not in request.path:
            return answer()
        return given(answer()) if callable(given) else given

    return whim


def _picture_at(url: object) -> Whim:
    """Have the first picture somewhere else."""

    def change(page: dict[str, Any]) -> None:
        for one_ in page.get("included", ()):
            if one_["id"].startswith("fimage-0"):
                one_["attributes"]["uri"] = {"url": url}

    return lambda request, answer: document(change)(answer()) if request.path.endswith("media/image") else answer()  # type: ignore[return-value]


PICTURES = (
    Case("picture is HTML", _picture(body(b"<html>No</html>", "text/html")), "today", "left out .*image-0"),
    Case("picture is HTML called PNG", _picture(body(b"<html>No</html>", "image/png")), "today", "not a PNG"),
    Case("picture without its end", _picture(cut()), "today", "end is missing|not a PNG"),
    Case("picture cut short", _picture(broken_off(is_reset=False)), "today", "left out .*image-0.*cut short"),
    Case("picture of 60,000 by 60,000", _picture(body(png(60_000, 60_000), "image/png")), "today", "too large"),
    Case("picture of no size", _picture(body(png(0, 5), "image/png")), "today", "not a PNG"),
    Case("picture of 3 MB", _picture(body(png() + noise(3_000_000), "image/png")), "today", "larger than"),
    Case(
        "picture behind a redirect loop",
        lambda r, a: elsewhere(r.path) if "image-0" in r.path and r.part == "picture" else a(),
        "today",
        "redirects without end",
    ),
    Case("picture at another host", _picture_at("https://evil.example/a.png"), "today", "evil.example is not a host"),
    Case(
        "picture that is a file",
        _picture_at("file:///etc/passwd"),
        "today",
        "left out .*image-0",
        stays=("image-0-0000",),
    ),
    Case(
        "picture by FTP", _picture_at("ftp://a.example/a.png"), "today", "left out .*image-0", stays=("image-0-0000",)
    ),
    Case(
        "picture as data",
        _picture_at("data:image/png;base64,AAAA"),
        "today",
        "left out .*image-0",
        stays=("image-0-0000",),
    ),
    Case("picture without address", _picture_at(None), "today", "left out .*image-0", stays=("image-0-0000",)),
    Case("picture is 500", _picture(status(500)), "today", r"left out .*image-0.*HTTP 500"),
)
