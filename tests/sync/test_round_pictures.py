"""Pictures: fetched once, kept by their content, never the reason that words do not arrive."""

import io
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PIL import Image

from content_sync.media_store import MediaStore
from content_sync.picture_type import picture_type
from content_sync.sync_round import RoundResult
from tests.sync.made_records import NOON, Booth, item, picture
from tests.sync.picture_server import PictureServer, picture_server, png

if TYPE_CHECKING:
    from content_sync.content import Item, Record


@pytest.fixture
def website() -> Iterator[PictureServer]:
    with picture_server() as server:
        yield server


def sync(booth: Booth, website: PictureServer, *names: str, full: bool = False) -> RoundResult:
    """A round of one page that shows the pictures `names`, and the pictures themselves."""
    shown: Item = item("library", media=tuple(f"s:{name}" for name in names))
    records: list[Record] = [shown, *(picture(name, f"{website.url}/{name}") for name in names)]
    with website.api() as api:
        return booth.sync(records, api=api, full=full)


def shown(booth: Booth, lang: str = "en") -> list[tuple[bytes, str]]:
    page = booth.reader.page("s:library", lang, NOON)
    assert page is not None
    return [(Path(one.path).read_bytes(), one.alt) for one in page.pictures]


def files(booth: Booth) -> set[str]:
    return {path.name for path in (booth.directory / "media").glob("*/*")}


def test_pictures_arrive_in_order_with_their_description(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png(shade=1), "/b": png(shade=2)}
    result = sync(booth, website, "b", "a")
    assert (result.left_out, result.requests) == (0, 2)
    assert shown(booth, "cy") == [(png(shade=2), "Harbwr"), (png(shade=1), "Harbwr")]
    assert shown(booth, "ur")[0][1] == "A harbour"


def test_a_picture_is_fetched_once(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png()}
    sync(booth, website, "a")
    version = booth.reader.content_version()
    result = sync(booth, website, "a")
    assert (result.requests, result.changed) == (0, 0)
    assert booth.reader.content_version() == version


def test_a_full_round_sees_that_a_picture_changed_behind_its_address(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png(shade=1), "/b": png(shade=2)}
    sync(booth, website, "a", "b")
    website.files["/a"] = png(shade=3)
    version = booth.reader.content_version()
    sync(booth, website, "a", "b", full=True)
    assert [content for content, _ in shown(booth)] == [png(shade=3), png(shade=2)]
    assert booth.reader.content_version() == version + 1


def test_a_picture_that_nobody_shows_is_not_fetched(booth: Booth, website: PictureServer) -> None:
    with website.api() as api:
        booth.sync([item("library"), picture("a", f"{website.url}/a")], api=api)
    assert website.asked == []


def test_a_missing_picture_is_left_out_and_tried_again_in_a_full_round(booth: Booth, website: PictureServer) -> None:
    website.files = {"/b": png()}
    result = sync(booth, website, "a", "b")
    assert result.error is None
    assert [entry.path for entry in result.left_out_reasons] == ["/a"]
    assert len(shown(booth)) == 1
    website.files["/a"] = png(shade=9)
    version = booth.reader.content_version()
    assert sync(booth, website, "a", "b", full=True).left_out == 0
    assert len(shown(booth)) == 2
    assert booth.reader.content_version() == version + 1


def test_what_can_be_no_picture_is_not_asked_for_in_every_round(booth: Booth, website: PictureServer) -> None:
    website.files = {"/svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>", "/large": png() + bytes(300_000)}
    first = sync(booth, website, "svg", "large", "gone")
    assert (first.left_out, first.requests) == (3, 3)
    assert first.bytes < 1000, "what says that it is too large is not begun"
    later = sync(booth, website, "svg", "large", "gone")
    assert (later.left_out_reasons, later.requests) == (first.left_out_reasons, 0)
    assert sync(booth, website, "svg", "large", "gone", full=True).requests == 3


def test_a_picture_that_breaks_off_is_not_shown_by_halves(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png(shade=5) + bytes(5000)}
    website.hang_up = {"/a"}
    assert sync(booth, website, "a").left_out == 1
    assert shown(booth) == []
    website.hang_up.clear()
    sync(booth, website, "a")
    assert len(shown(booth)) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html>maintenance</html>",
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
    ],
)
def test_what_is_no_picture_is_refused_whatever_the_server_calls_it(
    booth: Booth, website: PictureServer, content: bytes
) -> None:
    website.files = {"/a": content}
    result = sync(booth, website, "a")
    assert "not a PNG" in result.left_out_reasons[0].reason
    assert files(booth) == set()


def test_a_picture_that_would_fill_the_memory_is_refused(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png(60_000, 60_000)}
    assert "too large" in sync(booth, website, "a").left_out_reasons[0].reason


def test_a_picture_larger_than_allowed_is_refused(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png() + bytes(300_000), "/b": png()}
    assert sync(booth, website, "a", "b").left_out == 1
    assert len(shown(booth)) == 1
    assert len(files(booth)) == 1, "nothing of the large one stays"


def test_pictures_stay_within_their_budget(booth: Booth, website: PictureServer) -> None:
    website.files = {name: png(shade=n) + bytes(1000) for n, name in enumerate(("/a", "/b", "/c"))}
    booth.media = MediaStore(booth.directory, budget=2500, most_bytes=2000)
    result = sync(booth, website, "a", "b", "c")
    assert result.left_out == 1
    assert len(shown(booth)) == 2


def test_the_budget_is_for_the_pictures_of_all_sources(booth: Booth, website: PictureServer) -> None:
    website.files = {f"/{name}": png(shade=shade) + bytes(1000) for shade, name in enumerate("abc")}
    booth.media = MediaStore(booth.directory, budget=2500, most_bytes=2000)
    sync(booth, website, "a", "b")
    of_another = [
        replace(item("library", media=("t:c",)), uid="t:library"),
        replace(picture("c", f"{website.url}/c"), uid="t:c"),
    ]
    with website.api() as api:
        result = booth.sync(of_another, "t", api=api)
    assert "no room left" in result.left_out_reasons[0].reason
    assert len(files(booth)) == 2


def test_pictures_nobody_shows_any_more_are_forgotten_in_the_round_after(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png(shade=1), "/b": png(shade=2)}
    sync(booth, website, "a", "b")
    sync(booth, website, "a")
    assert len(files(booth)) == 2
    sync(booth, website, "a")
    assert len(files(booth)) == 1
    assert len(shown(booth)) == 1


def test_a_picture_lost_from_the_disk_is_fetched_again(booth: Booth, website: PictureServer) -> None:
    website.files = {"/a": png()}
    sync(booth, website, "a")
    for path in (booth.directory / "media").glob("*/*.png"):
        path.unlink()
    assert sync(booth, website, "a").requests == 1
    assert len(shown(booth)) == 1


def test_a_website_that_stopped_answering_is_not_asked_for_every_picture(booth: Booth, website: PictureServer) -> None:
    names = [f"p{number}" for number in range(20)]
    with website.api() as api:
        website.close()
        shown_names = tuple(f"s:{name}" for name in names)
        records: list[Record] = [item("library", media=shown_names)]
        records += [picture(name, f"{website.url}/{name}") for name in names]
        result = booth.sync(records, api=api)
    assert (result.error, result.left_out) == (None, 20)
    assert result.requests <= 9


def test_words_do_not_wait_for_their_pictures_for_ever(
    booth: Booth, website: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    website.files = {f"/p{number}": png(shade=number) for number in range(8)}
    real = time.monotonic
    # Each picture takes ten minutes.
    monkeypatch.setattr("time.monotonic", lambda: real() + 600 * len(website.asked))
    counts = []
    for _ in range(3):
        with website.api(round_s=1e6) as api:
            names = [f"p{number}" for number in range(8)]
            records: list[Record] = [item("library", media=tuple(f"s:{name}" for name in names))]
            records += [picture(name, f"{website.url}/{name}") for name in names]
            counts.append(booth.sync(records, api=api).left_out)
    assert counts == [5, 2, 0]
    assert len(shown(booth)) == 8


@pytest.mark.parametrize(("form", "extension"), [("PNG", "png"), ("JPEG", "jpg"), ("GIF", "gif"), ("WEBP", "webp")])
@pytest.mark.parametrize("lossless", [True, False])
def test_the_kinds_of_picture_are_known_by_their_content(
    tmp_path: Path, form: str, extension: str, *, lossless: bool
) -> None:
    path = tmp_path / "picture"
    with io.BytesIO() as buffer:
        Image.new("RGB", (33, 21), "teal").save(buffer, form, **({"lossless": lossless} if form == "WEBP" else {}))
        path.write_bytes(buffer.getvalue())
    found = picture_type(path)
    assert found is not None
    assert tuple(found) == (extension, 33, 21)
