"""The council's pictures on disk: each under the hash of its content, so that a new one never disturbs an old one.

A picture that cannot be had never fails a round: it is left out with a reason and tried again in the next. One that is
not there, or cannot be used, is tried again in the next full round.
"""

import logging
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from hashlib import blake2b, file_digest
from pathlib import Path
from typing import NamedTuple, Protocol

from content_sync.council_api import Answers, Downloaded
from content_sync.errors import ContentSyncError, CouncilSentTooMuch, CouncilUnreachable
from content_sync.fetched_pictures import NOTHING, Arrivals, FetchedPictures, NoRoomError, UnfitError, is_unusable
from content_sync.mirror import RememberedAnswer
from content_sync.picture_type import MOST_PIXELS, is_whole, picture_type
from content_sync.sqlite_faults import store_fault
from content_sync.store.durable import settle
from content_sync.store.holdings import MediaFile

_LOG = logging.getLogger("content_sync")

FOLDER = "media"
_PARTS = "parts"

_GIVE_UP_AFTER = 3
"""So many pictures without an answer, one after the other, mean that the rest need not be tried in this round."""

_LONGEST_S = 1800.0
"""So long words wait for their pictures, whatever a round may take: booths are switched off while rounds last. The next
round goes on."""

_DISK_RESERVE = 32_000_000
"""Bytes that pictures leave free on the disk: words come first."""


class PictureSource(Protocol):
    """What the media store wants of `CouncilApi`."""

    def download(self, url: str, into: Path, most_bytes: int, unless: Mapping[str, str] = ...) -> Downloaded:
        """Fetch `url` into a file, carrying on where a part is there, or not if it is what `unless` tells of."""
        ...


class MediaStore:
    """Keeps pictures below `directory`/media, within a budget."""

    def __init__(self, directory: Path, budget: int, most_bytes: int) -> None:
        """`budget`: bytes of all pictures together. `most_bytes`: of one."""
        self._directory = directory
        self._budget = budget
        self._most_bytes = most_bytes

    def fetch(  # noqa: PLR0913 - what a round knows of its pictures
        self,
        api: PictureSource,
        urls: Iterable[str],
        have: Iterable[MediaFile],
        *,
        full: bool = False,
        answers: Answers | None = None,
        unusable: Mapping[str, str] = NOTHING,
    ) -> FetchedPictures:
        """Fetch the pictures at `urls` that are not here yet. `have`: the pictures of all sources.

        `full` looks at those that are here too: whether their files are still what was fetched, and whether the website
        has others behind their addresses. With `answers` it need not send again what is still the same. `unusable`: of
        the round before.
        """
        here = {file.url: file for file in have if self._is_here(file, thoroughly=full)}
        wanted = tuple(dict.fromkeys(urls))
        room = self._budget - sum(file.bytes for file in here.values())
        arrivals = Arrivals()
        silent = 0
        ends = time.monotonic() + _LONGEST_S
        for url in wanted if full else (url for url in wanted if url not in here):
            if url in unusable and not full:
                arrivals.note_unusable(url, unusable[url])
                continue
            if silent >= _GIVE_UP_AFTER or time.monotonic() >= ends:
                others = "gave no answer for" if silent >= _GIVE_UP_AFTER else "took too long for"
                arrivals.leave_out(url, f"not tried: the website {others} other pictures")
                continue
            old_bytes = here[url].bytes if url in here else 0
            try:
                file = self._fetch_one(_Asked(api, url, here.get(url), answers), room + old_bytes)
            except (ContentSyncError, UnfitError, NoRoomError, OSError) as fault:
                silent = silent + 1 if isinstance(fault, CouncilUnreachable) else silent
                arrivals.note_fault(url, store_fault(fault, self._folder) if isinstance(fault, OSError) else fault)
                continue
            silent = 0
            room -= file.bytes - old_bytes
            if here.get(url) != file:
                arrivals.files.append(file)
        self._settle(arrivals.files)
        self._drop_parts(wanted)
        return arrivals.all()

    def forget_all_but(self, files: Iterable[MediaFile]) -> None:
        """Delete what no picture of the database needs.

        Called when a round begins, not when one ends: the window may still show what the last one took away.
        """
        needed = {self._directory / file.path for file in files}
        for path in self._folder.glob("*/*"):
            if path.parent.name != _PARTS and path not in needed:
                path.unlink(missing_ok=True)

    @property
    def _folder(self) -> Path:
        return self._directory / FOLDER

    def _is_here(self, file: MediaFile, *, thoroughly: bool) -> bool:
        """Tell whether a picture's file is there; disks forget and change bits, which only reading it shows."""
        path = self._directory / file.path
        try:
            if path.stat().st_size != file.bytes:
                return False
            if not thoroughly or _digest(path) == path.stem:
                return True
        except FileNotFoundError:
            return False
        except OSError as fault:
            _LOG.warning("%s cannot be read (%s); it is fetched again", path, fault.strerror)
            return False
        _LOG.warning("The disk changed %s; it is fetched again", path)
        return False

    def _settle(self, files: Iterable[MediaFile]) -> None:
        """The database will say that the pictures are there: they must be, whatever happens to the power."""
        for folder in {parent for file in files for parent in (self._directory / file.path).parents[:3]}:
            settle(folder)

    def _drop_parts(self, wanted: Iterable[str]) -> None:
        """Delete what was begun of pictures that nobody wants any more."""
        names = {_part_name(url) for url in wanted}
        for path in self._folder.glob(f"{_PARTS}/*"):
            if path.name.partition(".")[0] not in names:
                path.unlink(missing_ok=True)

    def _drop_part(self, part: Path) -> None:
        for path in part.parent.glob(f"{part.name}*"):
            path.unlink(missing_ok=True)

    def _fetch_one(self, asked: "_Asked", room: int) -> MediaFile:
        part = self._folder / _PARTS / _part_name(asked.url)
        part.parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(part.parent).free - _DISK_RESERVE
        most = min(self._most_bytes, room, free)
        if most <= 0:
            raise NoRoomError
        try:
            downloaded = asked.api.download(asked.url, part, most, asked.unless)
        except (ContentSyncError, OSError) as fault:
            if is_unusable(fault) or isinstance(fault, OSError):
                self._drop_part(part)
            if isinstance(fault, CouncilSentTooMuch) and most < self._most_bytes:
                raise NoRoomError from fault
            raise
        if not downloaded.is_other and asked.here:
            return asked.here
        try:
            file = self._keep(asked.url, part)
        finally:
            part.unlink(missing_ok=True)
        if downloaded.unless and asked.answers:
            asked.answers.remember(asked.url, RememberedAnswer(downloaded.unless, file.path.encode()))
        return file

    def _keep(self, url: str, part: Path) -> MediaFile:
        """Move a fetched picture to the place that its content names."""
        kind = picture_type(part)
        if kind is None:
            raise UnfitError("not a PNG, JPEG, WebP or GIF picture")
        if kind.width * kind.height > MOST_PIXELS:
            raise UnfitError(f"too large: {kind.width} x {kind.height} pixels")
        if not is_whole(part, kind):
            raise UnfitError("its end is missing")
        digest = _digest(part)
        with part.open("rb") as file:
            os.fsync(file.fileno())
            size = os.fstat(file.fileno()).st_size
        path = Path(FOLDER, digest[:2], f"{digest}.{kind.extension}")
        target = self._directory / path
        target.parent.mkdir(exist_ok=True)
        part.replace(target)
        return MediaFile(url, path.as_posix(), size)


class _Asked(NamedTuple):
    """One picture that is asked for, and the file that is here of it."""

    api: PictureSource
    url: str
    here: MediaFile | None
    answers: Answers | None

    @property
    def unless(self) -> Mapping[str, str]:
        """Answer the headers that ask for it only if it is another one than the file that is here."""
        known = self.answers.answer(self.url) if self.answers and self.here else None
        return known.unless if known and self.here and known.body == self.here.path.encode() else {}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _part_name(url: str) -> str:
    return blake2b(url.encode(), digest_size=16).hexdigest()
