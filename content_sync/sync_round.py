"""One round: everything that one source publishes, read, compared, and applied whole or not at all."""

import time
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, Protocol

from msgspec import Struct

from content_sync.clock import Clock
from content_sync.content import LeftOut, Record
from content_sync.errors import ContentSyncError, CouncilSentNonsense, CouncilUnreachable, MirrorDamaged, StoreUnusable
from content_sync.fetched_pictures import FetchedPictures
from content_sync.fetching import Depth
from content_sync.left_outs import LeftOuts
from content_sync.media_store import MediaStore, PictureSource
from content_sync.mirror import Mirror
from content_sync.store.connection import store_faults
from content_sync.store.removals import Removals, decide_removals
from content_sync.store.rows import TABLES
from content_sync.store.staging import Register, Staging
from content_sync.store.writer import ContentWriter, SyncRun

Mode = Literal["content", "alerts"]

_UNUSABLE, _LEFT_OUT = "pictures that cannot be used", "records left out"


class Traffic(PictureSource, Protocol):
    """What a round wants of `CouncilApi`: its counts, and pictures."""

    @property
    def requests(self) -> int:
        """How many requests were made."""
        ...

    @property
    def bytes(self) -> int:
        """How many bytes of bodies came."""
        ...


class RoundStore(NamedTuple):
    """Where a round puts what it brings, and the clock it goes by."""

    writer: ContentWriter
    media: MediaStore
    clock: Clock
    mirror: Mirror
    """Where it is kept what pictures were when they were fetched, and what was left out."""
    every_picture: bool = False
    """Whether pictures that are here, and those that cannot be used, are fetched again."""


class RoundResult(Struct, frozen=True):
    """How a round went. `error` is None when it was complete, else one sentence; then nothing was changed."""

    name: str
    mode: Mode
    depth: Depth = "full"
    seen: int = 0
    changed: int = 0
    removed: int = 0
    merged: int = 0
    """So many of its items are not shown, because a source that comes before it has the same."""
    left_out: int = 0
    left_out_reasons: tuple[LeftOut, ...] = ()
    translated: bool = False
    """Whether its records were read; where nothing is new they are not, and what was left out of them still is."""
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
    error: str | None = None
    is_unreachable: bool = False
    """The error is one that time may heal."""
    held: int = 0
    """So many vanished in suspicious numbers and stay until a second round misses them too."""
    retry_after: float | None = None
    """Seconds that the website asked us to wait."""
    clock_ahead_s: float | None = None
    """How far the booth's clock is ahead of the website's, where it told the time."""


class SyncRound:
    """A round of one source. Make one for each round, and call `run`."""

    def __init__(self, name: str, mode: Mode, api: Traffic, store: RoundStore, depth: Depth = "full") -> None:
        """`name`: the source's."""
        self._name = name
        self._mode: Mode = mode
        self._depth: Depth = depth
        self._api = api
        self._writer, self._media, self._clock, self._mirror, self._every_picture = store
        self._left_out = LeftOuts()
        self._translated = False
        self._seen = self._changed = self._removed = self._held = self._merged = 0

    def run(
        self,
        records: Iterable[Record | LeftOut],
        *,
        fetch: Iterable[LeftOut] = (),
        is_news: Callable[[], bool] = lambda: True,
        full: bool = False,
        on_record: Callable[[], object] = lambda: None,
    ) -> RoundResult:
        """Read `fetch` to its end, then `records`, and apply them; a council's fault ends in the result's `error`.

        `is_news` tells, after `fetch`, whether there is anything to read that the booth does not have. `full` looks
        at every picture again. Raises `StoreUnusable`: then no further round makes sense; and `MirrorDamaged`.
        """
        started = self._clock.now().timestamp()
        watch = time.monotonic()
        fault: ContentSyncError | None = None
        try:
            # What is read waits in files on the store's disk, which may fill up at any record.
            with store_faults(self._writer.path):
                for entry in fetch:
                    self._left_out.add(entry)
                    on_record()
                if is_news():
                    self._read_and_apply(records, started, on_record, full=full)
                else:
                    self._confirm(started)
                self._merged = self._writer.merged(self._name)
        except (StoreUnusable, MirrorDamaged):
            raise
        except ContentSyncError as known:
            fault = known
            self._changed = self._removed = self._held = 0
            self._writer.record_failure(self._row(started, str(known)))
        return self._result(fault, time.monotonic() - watch)

    def _read_and_apply(
        self, records: Iterable[Record | LeftOut], started: float, on_record: Callable[[], object], *, full: bool
    ) -> None:
        tables = TABLES if self._mode == "content" else ("alert",)
        known = self._writer.known(self._name, tables)
        with Staging(known, self._writer.foreign_uids(self._name, tables), self._writer.directory) as staging:
            self._stage(records, staging, on_record)
            _check_not_empty(known, staging)
            removals = self._removals(staging)
            pictures = self._pictures(staging, full=full)
            self._changed = staging.changed
            self._removed = sum(len(decided.remove) for decided in removals.values())
            self._held = sum(decided.refused for decided in removals.values())
            self._writer.apply(self._row(started, None), staging.changed_records(), removals, pictures.files)

    def _stage(self, records: Iterable[Record | LeftOut], staging: Staging, on_record: Callable[[], object]) -> None:
        count, known = self._left_out.count, len(self._left_out.reasons)
        for entry in records:
            left_out = entry if isinstance(entry, LeftOut) else staging.take(entry)
            if left_out is not None:
                self._left_out.add(left_out)
            self._seen = staging.seen_count
            on_record()
        self._translated = True
        if self._mode == "content":
            noted = (self._left_out.reasons[known:], self._left_out.count - count)
            self._mirror.write_note(_LEFT_OUT, noted)

    def _confirm(self, started: float) -> None:
        """Note that the website has nothing else than the booth; pictures that could not be had are tried again."""
        self._seen = self._writer.count(self._name)
        if noted := self._mirror.note(_LEFT_OUT, tuple[list[LeftOut], int]):
            self._left_out.add_noted(*noted)
        pictures = FetchedPictures()
        if self._mode == "content":
            pictures = self._fetched(self._writer.picture_urls(self._name), full=False)
        self._writer.apply(self._row(started, None), (), {}, pictures.files)

    def _removals(self, staging: Staging) -> dict[str, Removals]:
        now = self._clock.now().timestamp()
        return decide_removals(staging.known, staging.seen, self._left_out.uids, now)

    def _pictures(self, staging: Staging, *, full: bool) -> FetchedPictures:
        return FetchedPictures() if self._mode == "alerts" else self._fetched(staging.picture_urls(), full=full)

    def _fetched(self, urls: Iterable[str], *, full: bool) -> FetchedPictures:
        have = self._writer.media_files()
        self._media.forget_all_but(have)
        answers = None if self._every_picture else self._mirror
        unusable = self._mirror.note(_UNUSABLE, dict[str, str]) or {}
        fetched = self._media.fetch(self._api, urls, have, full=full, answers=answers, unusable=unusable)
        self._mirror.write_note(_UNUSABLE, fetched.unusable)
        for entry in fetched.left_out:
            self._left_out.add(entry)
        return fetched

    def _result(self, fault: ContentSyncError | None, seconds: float) -> RoundResult:
        return RoundResult(
            name=self._name,
            mode=self._mode,
            depth=self._depth,
            seen=self._seen,
            changed=self._changed,
            removed=self._removed,
            merged=self._merged,
            left_out=self._left_out.count,
            left_out_reasons=tuple(self._left_out.reasons),
            translated=self._translated,
            requests=self._api.requests,
            bytes=self._api.bytes,
            seconds=round(seconds, 3),
            error=None if fault is None else str(fault),
            is_unreachable=isinstance(fault, CouncilUnreachable),
            held=self._held,
            retry_after=fault.retry_after if isinstance(fault, CouncilUnreachable) else None,
        )

    def _row(self, started: float, error: str | None) -> SyncRun:
        return SyncRun(
            source=self._name,
            mode=self._mode,
            started=started,
            ended=self._clock.now().timestamp(),
            ok=error is None,
            seen=self._seen,
            changed=self._changed,
            removed=self._removed,
            left_out=self._left_out.count,
            error=error,
        )


def _check_not_empty(known: Register, staging: Staging) -> None:
    had = sum(not entry.is_deleted for entry in known.get("item", {}).values())
    if had and not staging.seen["item"]:
        raise CouncilSentNonsense(f"The website sent nothing at all, where it had {had} items before: they stay.")
