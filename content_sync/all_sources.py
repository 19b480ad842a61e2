"""One round of every source, each on its own: what one website does wrong is no matter to the others."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from content_sync.adapters import ADAPTERS
from content_sync.clock import Clock
from content_sync.content import LeftOut, Record
from content_sync.council_api import CouncilApi
from content_sync.errors import ContentSyncError, StoreUnusable
from content_sync.media_store import MediaStore
from content_sync.network import Network
from content_sync.rule_sets import RuleSets
from content_sync.source import Headings, RuleFiles, Source
from content_sync.store.writer import ContentWriter, SyncRun
from content_sync.sync_round import Mode, RoundResult, RoundStore, SyncRound

_MB = 1_000_000


class SyncOptions(Struct, frozen=True, kw_only=True):
    """All that syncing needs to know of the settings."""

    directory: Path
    sources: tuple[Source, ...]
    headings: Headings
    every_s: float
    alerts_every_s: float
    network: Network
    picture_mb: float
    media_mb: float
    rules: RuleFiles | None = None
    """None where the booth offers no entitlement checker."""


def rule_sets_of(options: SyncOptions, clock: Clock) -> RuleSets | None:
    """Answer what keeps the entitlement checker's rule set up to date, where there is a checker."""
    return RuleSets(options.rules, options.sources, options.network, clock) if options.rules else None


def sync_source(  # noqa: PLR0913 - the round's own choices stand beside what all rounds share
    source: Source,
    mode: Mode,
    options: SyncOptions,
    writer: ContentWriter,
    clock: Clock,
    *,
    full: bool = False,
    on_record: Callable[[], object] = lambda: None,
) -> RoundResult:
    """Run one round of one source. Raises `StoreUnusable`; the council's faults are in the result."""
    media = MediaStore(options.directory, int(options.media_mb * _MB), int(options.picture_mb * _MB))
    try:
        with CouncilApi(source, options.network) as api:
            records = _records(source, mode, api, options.headings)
            round_ = SyncRound(source.name, mode, api, RoundStore(writer, media, clock))
            return round_.run(records, full=full, on_record=on_record)
    except StoreUnusable:
        raise
    except ContentSyncError as fault:
        # The source's credentials cannot be read: there was no round.
        now = clock.now().timestamp()
        writer.record_failure(SyncRun(source.name, mode, started=now, ended=now, ok=False, error=str(fault)))
        return RoundResult(name=source.name, mode=mode, error=str(fault))


def _records(source: Source, mode: Mode, api: CouncilApi, headings: Headings) -> Iterator[Record | LeftOut]:
    adapter = ADAPTERS[source.kind]
    return adapter.alerts(api, source, headings) if mode == "alerts" else adapter.records(api, source, headings)
