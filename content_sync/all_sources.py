"""One round of every source, each on its own: what one website does wrong is no matter to the others."""

import logging
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from content_sync.adapters import ADAPTERS
from content_sync.clock import Clock
from content_sync.council_api import CouncilApi
from content_sync.errors import ContentSyncError, MirrorDamaged, StoreUnusable
from content_sync.fetching import Depth, Fetching
from content_sync.media_store import MediaStore
from content_sync.mirror import Mirror
from content_sync.mirror_file import throw_away
from content_sync.network import Network
from content_sync.pack.first import FirstPack
from content_sync.rule_sets import RuleSets
from content_sync.source import Headings, RuleFiles, Source
from content_sync.store.clock_note import note_clock
from content_sync.store.writer import ContentWriter, SyncRun
from content_sync.sync_round import Mode, RoundResult, RoundStore, SyncRound
from content_sync.timetable import Timing

_LOG = logging.getLogger("content_sync")
_MB = 1_000_000
_DAY_S = 86400.0
_LAST_FULL = "last full round"


class SyncOptions(Struct, frozen=True, kw_only=True):
    """All that syncing needs to know of the settings."""

    directory: Path
    sources: tuple[Source, ...]
    headings: Headings
    timing: Timing
    network: Network
    picture_mb: float
    media_mb: float
    rules: RuleFiles | None = None
    """None where the booth offers no entitlement checker."""
    first_pack: FirstPack | None = None
    """What a booth without content begins with."""


def rule_sets_of(options: SyncOptions, clock: Clock) -> RuleSets | None:
    """Answer what keeps the entitlement checker's rule set up to date, where there is a checker."""
    return RuleSets(options.rules, options.sources, options.network, clock) if options.rules else None


class Asking(Struct, frozen=True, kw_only=True):
    """How a round is to be run."""

    is_full_due: Callable[[float | None], bool] = lambda _last: False
    """Told when the last full round was (seconds since 1970, or None), tells whether this one shall be full."""
    every_picture: bool = False
    """Fetch every picture again."""
    anyway: bool = True
    """Translate what is kept of the website although nothing in it changed: the first time in a process, for the
    program or its settings may be others than the ones that made the content."""
    on_record: Callable[[], object] = lambda: None
    meanwhile: Callable[[Callable[[], None]], None] = lambda _free_mirror: None
    """Called before each request, for what cannot wait until the round is over: a short one of another source. What it
    is handed makes room for that in the mirror."""


_USUAL = Asking()


def sync_source(  # noqa: PLR0913, PLR0917 - what all rounds share stands beside what is this one's
    source: Source, mode: Mode, options: SyncOptions, writer: ContentWriter, clock: Clock, asking: Asking = _USUAL
) -> RoundResult:
    """Run one round of one source. Raises `StoreUnusable`; the council's faults are in the result."""
    try:
        round_ = _Round(source, options, writer, clock, asking)
        try:
            return round_.run(mode)
        except MirrorDamaged as fault:
            _LOG.warning("%s: %s", source.name, fault)
            throw_away(options.directory)
            return round_.run(mode)
    except StoreUnusable:
        raise
    except ContentSyncError as fault:
        # The source's credentials cannot be read: there was no round.
        now = clock.now().timestamp()
        writer.record_failure(SyncRun(source.name, mode, started=now, ended=now, ok=False, error=str(fault)))
        return RoundResult(name=source.name, mode=mode, error=str(fault))


class _Round(NamedTuple):
    source: Source
    options: SyncOptions
    writer: ContentWriter
    clock: Clock
    asking: Asking

    def run(self, mode: Mode) -> RoundResult:
        def meanwhile() -> None:
            self.asking.meanwhile(mirror.keep_unfinished)

        with (
            Mirror(self.options.directory, self.source.name, _made_for(self.source)) as mirror,
            CouncilApi(self.source, self.options.network, answers=mirror, meanwhile=meanwhile) as api,
        ):
            result = replace(self._run(mode, api, mirror), clock_ahead_s=api.clock_ahead_s)
        note_clock(self.writer, result.clock_ahead_s)
        return result

    def _run(self, mode: Mode, api: CouncilApi, mirror: Mirror) -> RoundResult:
        depth: Depth = "full" if mode == "content" and self._must_be_full(mirror) else "changes"
        fetching = Fetching(api=api, source=self.source, mirror=mirror, depth=depth, elapsed_s=self._elapsed_s())
        round_ = SyncRound(self.source.name, mode, api, self._store(mirror), depth)
        result = self._content(fetching, round_) if mode == "content" else self._alerts(fetching, round_)
        fetching.remember_clock()
        if result.error is None and mode == "content":
            mirror.keep()
        else:
            # Of what the alerts brought, the next round of content makes its own.
            mirror.keep_unfinished()
        return result

    def _alerts(self, fetching: Fetching, round_: SyncRound) -> RoundResult:
        adapter = ADAPTERS[self.source.kind]
        records = adapter.alerts(fetching.mirror, self.source, self.options.headings)
        return round_.run(records, fetch=adapter.fetch_alerts(fetching))

    def _content(self, fetching: Fetching, round_: SyncRound) -> RoundResult:
        adapter, mirror = ADAPTERS[self.source.kind], fetching.mirror
        is_full = fetching.depth == "full"
        if is_full:
            mirror.write_note(_LAST_FULL, None)  # until it is complete
        result = round_.run(
            adapter.records(mirror, self.source, self.options.headings),
            fetch=adapter.fetch(fetching),
            is_news=lambda: is_full or mirror.is_new or self.asking.anyway,
            full=is_full,
            on_record=self.asking.on_record,
        )
        if is_full and result.error is None:
            mirror.write_note(_LAST_FULL, self.clock.now().timestamp())
            mirror.forget_unused_answers()
        return result

    def _must_be_full(self, mirror: Mirror) -> bool:
        last = mirror.note(_LAST_FULL, float)
        return last is None or self.asking.is_full_due(last) or self.writer.is_waiting(self.source.name)

    def _elapsed_s(self) -> float:
        last = self.writer.last_complete(self.source.name)
        return _DAY_S if last is None else min(max(0.0, self.clock.now().timestamp() - last), _DAY_S)

    def _store(self, mirror: Mirror) -> RoundStore:
        options = self.options
        media = MediaStore(options.directory, int(options.media_mb * _MB), int(options.picture_mb * _MB))
        return RoundStore(self.writer, media, self.clock, mirror, self.asking.every_picture)


def _made_for(source: Source) -> bytes:
    """Tell the settings that decide what a source sends from others, under which the mirror would hold something else.

    What only translates it, or says when and where from pictures and rules come, is not among them.
    """
    credentials = source.credentials
    as_whom = credentials and (credentials.scheme, credentials.username, credentials.header)
    asked = (source.kind, source.url, source.api_path, source.public_url, source.languages, source.fields, as_whom)
    return blake2b(msgspec.json.encode(asked, order="deterministic"), digest_size=16).digest()
