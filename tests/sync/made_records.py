"""Records made by hand, and a booth's store to put them into."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from content_sync.clock import Clock
from content_sync.content import (
    Alert,
    AlertLevel,
    AlertWords,
    Item,
    Kind,
    LeftOut,
    Media,
    Record,
    Topic,
    TopicPlace,
    TopicWords,
    Words,
)
from content_sync.media_store import MediaStore
from content_sync.mirror import Mirror
from content_sync.store.reader import ContentReader
from content_sync.store.writer import ContentWriter
from content_sync.sync_round import Mode, RoundResult, RoundStore, SyncRound

NOON = datetime(2026, 7, 14, 11, 0, tzinfo=UTC)


def item(name: str, kind: Kind = "service", title: str | None = None, **fields: object) -> Item:
    """An item in English and Welsh; `fields` as `Item` has them."""
    english = title or f"About {name}"
    words = (
        Words("en", english, summary=f"{english} in short. And more."),
        Words("cy", f"Am {english}", summary="Yn fyr."),
    )
    return Item(f"s:{name}", kind, **{"words": words, **fields})  # type: ignore[arg-type]


def items(count: int, kind: Kind = "service", title: str | None = None) -> list[Record]:
    """As many items of a kind."""
    return [item(f"{kind}{number}", kind, title) for number in range(count)]


def topic(name: str, parent: str | None = None, position: int = 0) -> Topic:
    """A topic in English and Welsh."""
    words = (TopicWords("en", name.title()), TopicWords("cy", f"{name.title()} (cy)"))
    return Topic(f"s:{name}", f"/{name}", words, parent and f"s:{parent}", position)


def under(name: str, position: int = 0) -> tuple[TopicPlace, ...]:
    """A place in a topic."""
    return (TopicPlace(f"s:{name}", position),)


def alert(name: str, level: AlertLevel = "minor", **fields: object) -> Alert:
    """An alert in English only."""
    return Alert(f"s:{name}", level, (AlertWords("en", f"Alert {name}"),), **fields)  # type: ignore[arg-type]


def picture(name: str, url: str) -> Media:
    """A picture at an address."""
    return Media(f"s:{name}", url, "image/png", {"en": "A harbour", "cy": "Harbwr"})


class NoTraffic:
    """Stands where a round has nothing to fetch."""

    requests = 0
    bytes = 0

    def download(self, url: str, into: Path, most_bytes: int) -> tuple[str, int]:
        raise AssertionError(f"nobody should ask for {url} ({into}, {most_bytes})")


class Booth:
    """A store in a folder, with a clock that the test moves."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.moment = NOON
        self.clock = Clock(now=lambda: self.moment)
        self.writer = ContentWriter(directory)
        self.reader = ContentReader(directory)
        self.media = MediaStore(directory, budget=1_000_000, most_bytes=200_000)

    def sync(  # noqa: PLR0913 - whatever a test varies
        self,
        records: Iterable[Record | LeftOut],
        name: str = "s",
        mode: Mode = "content",
        api: object = None,
        *,
        full: bool = False,
        is_news: bool = True,
    ) -> RoundResult:
        """Run one round of these records."""
        with Mirror(self.directory, name) as mirror:
            store = RoundStore(self.writer, self.media, self.clock, mirror)
            round_ = SyncRound(name, mode, api or NoTraffic(), store)  # type: ignore[arg-type]
            result = round_.run(records, full=full, is_news=lambda: is_news)
            mirror.keep()
        return result

    def wait(self, **duration: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**duration)

    def close(self) -> None:
        """Close both ends of the database."""
        self.reader.close()
        self.writer.__exit__()
