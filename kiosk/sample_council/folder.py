"""Reads the folder of the sample council, and reads it again when a file has changed."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.sample_council.content_files import (
    AlertsFile,
    Council,
    CouncilFile,
    EventsFile,
    Picture,
    PicturesFile,
    Place,
    TopicsFile,
)
from kiosk.sample_council.languages import LANGUAGES, Lang
from kiosk.sample_council.page_files import Page, PageKind, Text
from kiosk.sample_council.toml_files import Problem, ProblemFoundError, read_page, read_toml

T = TypeVar("T")


def read_council(folder: Path) -> tuple[Council, tuple[Problem, ...]]:
    """Read everything that can be read; what cannot is left out and told. A file that is absent is not a problem.

    Raises:
        ProblemFoundError: there is no council.toml, so this is not a council's folder.
    """
    reading = _Reading(folder)
    council = Council(
        info=read_toml(folder / "council.toml", "council.toml", CouncilFile),
        topics=(reading.toml("topics.toml", TopicsFile) or TopicsFile()).topics,
        pages={page.id: page for page in reading.pages()},
        news={page.id: page for page in reading.flat_pages("news", "news")},
        places={place.id: place for place in reading.places()},
        events=(reading.toml("events.toml", EventsFile) or EventsFile()).events,
        alerts=(reading.toml("alerts.toml", AlertsFile) or AlertsFile()).alerts,
        pictures=reading.pictures(),
        changed={path.name: path.stat().st_mtime for path in folder.glob("*.toml")},
    )
    return council, tuple(sorted(reading.problems))


def picture_path(folder: Path, name: str) -> Path:
    """Answer where a picture lies."""
    return folder / "pictures" / f"{name}.png"


class _Reading:
    """One pass over the folder; collects problems on the way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.problems: list[Problem] = []

    def toml(self, name: str, kind: type[T]) -> T | None:
        path = self._folder / name
        return self._tried(lambda: read_toml(path, name, kind)) if path.exists() else None

    def pages(self) -> Iterator[Page]:
        yield from self.flat_pages("services", "service")
        yield from self._folders("guides", "guide")
        yield from self._folders("steps", "step_by_step")

    def flat_pages(self, under: str, kind: PageKind) -> Iterator[Page]:
        for page_id in _page_ids(self._folder / under):
            if page := self._page(under, page_id, page_id, kind):
                yield page

    def places(self) -> Iterator[Place]:
        for path in sorted((self._folder / "places").glob("*.toml")):
            name = f"places/{path.name}"
            place = self.toml(name, Place)
            if place and place.id != path.stem:
                self.problems.append(Problem(name, 1, f"its id is {place.id!r}, but its name says {path.stem!r}"))
            elif place:
                yield msgspec.structs.replace(place, changed=path.stat().st_mtime)

    def pictures(self) -> dict[str, Picture]:
        found = {}
        for picture in (self.toml("pictures.toml", PicturesFile) or PicturesFile()).pictures:
            path = picture_path(self._folder, picture.name)
            if path.is_file():
                found[picture.name] = msgspec.structs.replace(picture, changed=path.stat().st_mtime)
            else:
                self.problems.append(Problem("pictures.toml", 0, f"there is no pictures/{path.name}"))
        return found

    def _folders(self, under: str, kind: PageKind) -> Iterator[Page]:
        root = self._folder / under
        for folder in sorted(path for path in root.glob("*") if path.is_dir()):
            here = f"{under}/{folder.name}"
            overview = self._page(here, "overview", folder.name, kind)
            if overview is None:
                continue
            numbered = sorted((name for name in _page_ids(folder) if name != "overview"), key=_number)
            pages = (self._page(here, name, f"{folder.name}/{name.partition('-')[2]}", kind) for name in numbered)
            yield msgspec.structs.replace(overview, children=tuple(page for page in pages if page))

    def _page(self, under: str, name: str, page_id: str, kind: PageKind) -> Page | None:
        texts: dict[Lang, Text] = {}
        for lang in LANGUAGES:
            path = self._folder / under / f"{name}.{lang}.md"
            text = self._tried(partial(read_page, path, f"{under}/{path.name}")) if path.exists() else None
            if text:
                texts[lang] = text
        if "en" not in texts:
            self.problems.append(Problem(f"{under}/{name}.en.md", 0, "is missing, so the page is left out"))
            return None
        return Page(page_id, kind, texts)

    def _tried(self, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except ProblemFoundError as found:
            self.problems.append(found.problem)
            return None


def _page_ids(folder: Path) -> list[str]:
    return sorted({path.name.removesuffix(f".{lang}.md") for lang in LANGUAGES for path in folder.glob(f"*.{lang}.md")})


def _number(name: str) -> tuple[int, str]:
    number = name.partition("-")[0]
    return (int(number) if number.isdigit() else 0, name)


class WatchedFolder:
    """The council as the files say now; looks at their times now and then. Safe to use from any thread."""

    def __init__(self, folder: Path, tell: Callable[[Problem], None], every_seconds: float = 1.0) -> None:
        """`tell` hears of each problem once, when it appears. `every_seconds`: how often files are looked at."""
        self._folder = folder
        self._tell = tell
        self._every_seconds = every_seconds
        self._lock = threading.Lock()
        self._looked = time.monotonic()
        self._stamp = self._now_on_disk()
        self._council, self._problems = read_council(folder)
        self.version = 1

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Answer what is wrong in the files now."""
        return self._problems

    def council(self) -> tuple[Council, int]:
        """Answer the council and the number of its version, which rises when a file changes."""
        with self._lock:
            if time.monotonic() - self._looked >= self._every_seconds:
                self._look()
            return self._council, self.version

    def _look(self) -> None:
        self._looked = time.monotonic()
        stamp = self._now_on_disk()
        if stamp == self._stamp:
            return
        try:
            council, problems = read_council(self._folder)
        except ProblemFoundError as found:
            # Half of a file just being written: keep what there was, and look again in a second.
            self._tell(found.problem)
            return
        for problem in set(problems) - set(self._problems):
            self._tell(problem)
        self._stamp, self._council, self._problems = stamp, council, problems
        self.version += 1

    def _now_on_disk(self) -> frozenset[tuple[str, int, int]]:
        return frozenset(_stamps(str(self._folder)))


def _stamps(folder: str) -> Iterator[tuple[str, int, int]]:
    """Every file with its time and size; asked for with each request, so by the quickest way."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _stamps(entry.path)
            elif entry.name.endswith((".md", ".toml", ".png")):
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_size
