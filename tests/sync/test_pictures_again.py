"""Full rounds look at every picture again, on the disk and behind its address; it comes only if it is another one."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from content_sync.council_api import CouncilApi
from content_sync.media_store import FetchedPictures, MediaStore
from content_sync.mirror import Mirror
from content_sync.network import Network
from content_sync.store.holdings import MediaFile
from tests.sync.picture_server import png
from tests.sync.replay import Answer, Loopback, serving

STAMP = "Tue, 14 Jul 2026 10:00:00 GMT"


class Website:
    """Serves one picture under `tag`, and 304 to whoever has that one already."""

    def __init__(self) -> None:
        self.content, self.tag = png(shade=1), '"1"'
        self.sent: list[int] = []

    def __call__(self, _path: str, _query: dict[str, list[str]]) -> Answer:
        headers = {"ETag": self.tag, "Last-Modified": STAMP} if self.tag else {}
        asked = self.server.headers_seen[-1]
        is_known = bool(self.tag) and (asked.get("If-None-Match"), asked.get("If-Modified-Since")) == (self.tag, STAMP)
        self.sent.append(304 if is_known else 200)
        return (304, headers, b"") if is_known else (200, {"Content-Type": "image/png", **headers}, self.content)

    server: Loopback


@pytest.fixture
def website() -> Iterator[Website]:
    made = Website()
    with serving(made) as made.server:
        yield made


class Night:
    """One booth; each call is a full round of its one picture."""

    def __init__(self, website: Website, directory: Path) -> None:
        self._website, self._directory = website, directory
        self.have: tuple[MediaFile, ...] = ()

    def __call__(self, *, full: bool = True) -> FetchedPictures:
        source, network = self._website.server.source("localgov-drupal"), Network(timeout_s=5, round_s=20, page_mb=1)
        media = MediaStore(self._directory, budget=1_000_000, most_bytes=200_000)
        with Mirror(self._directory, "council") as mirror, CouncilApi(source, network) as api:
            url = f"{self._website.server.url}/a.png"
            fetched = media.fetch(api, [url], self.have, full=full, answers=mirror)
            mirror.keep()
        self.have = fetched.files or self.have
        return fetched

    @property
    def shown(self) -> bytes:
        return (self._directory / self.have[0].path).read_bytes()


@pytest.fixture
def night(website: Website, tmp_path: Path) -> Night:
    return Night(website, tmp_path)


def test_what_is_still_the_same_is_not_sent_again(website: Website, night: Night) -> None:
    night(full=False)
    assert night() == night() == FetchedPictures()
    assert website.sent == [200, 304, 304]
    assert night.shown == png(shade=1)


def test_another_picture_behind_the_same_address_arrives(website: Website, night: Night) -> None:
    night()
    website.content, website.tag = png(shade=2), '"2"'
    night(full=False)
    assert night.shown == png(shade=1)
    assert len(night().files) == 1
    assert night.shown == png(shade=2)
    night()
    assert website.sent == [200, 200, 304]


def test_a_website_that_tells_no_versions_is_asked_for_the_picture_itself(website: Website, night: Night) -> None:
    website.tag = ""
    night()
    website.content = png(shade=2)
    night()
    assert night.shown == png(shade=2)
    assert website.sent == [200, 200]


def test_what_the_disk_changed_is_fetched_again(
    website: Website, night: Night, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    night()
    file = tmp_path / night.have[0].path
    file.write_bytes(bytes(len(png(shade=1))))
    night(full=False)
    assert website.sent == [200]
    night()
    assert night.shown == png(shade=1)
    assert website.sent == [200, 200]
    assert "The disk changed" in caplog.text


def test_an_older_store_is_not_told_that_its_picture_is_the_newest(website: Website, night: Night) -> None:
    night()
    restored = night.have
    website.content, website.tag = png(shade=2), '"2"'
    night()
    night.have = restored
    night()
    assert night.shown == png(shade=2)


def test_the_picture_and_its_name_are_on_the_disk_before_anybody_speaks_of_them(
    night: Night, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        synced.append(Path(f"/proc/self/fd/{handle}").readlink().relative_to(tmp_path).as_posix())
        real(handle)

    monkeypatch.setattr("os.fsync", fsync)
    night()
    picture = Path(night.have[0].path)
    assert synced[0].startswith("media/parts/")
    assert {picture.parent.as_posix(), "media", "."} <= set(synced[1:])
