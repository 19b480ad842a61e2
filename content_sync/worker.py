"""Syncs for ever: whole rounds on schedule, alerts in between, a good copy of the database each day."""

import logging
import random
import time
from collections.abc import Callable
from contextlib import suppress

from content_sync.all_sources import Asking, SyncOptions, rule_sets_of, sync_source
from content_sync.beginning import begin, drop_former_sources
from content_sync.clock import Clock
from content_sync.errors import StoreCorrupt, StoreUnusable
from content_sync.journal import Journal
from content_sync.pack.staging import drop_interrupted
from content_sync.store.backup import back_up, is_backup_due, look_over, open_or_recover, recover
from content_sync.store.writer import ContentWriter
from content_sync.sync_round import RoundResult
from content_sync.timetable import Nightly, Timetable

_LOG = logging.getLogger("content_sync")
_FIRST_PAUSE_S = 10.0


class SyncWorker:
    """Keeps a store up to date until the process is told to end. Hold `watched_store` around it."""

    def __init__(self, options: SyncOptions, clock: Clock, pause: Callable[[float], object] = time.sleep) -> None:
        """`pause`: waits so many seconds; ends the worker by raising."""
        self._options = options
        self._clock = clock
        self._pause = pause
        self._journal = Journal()
        self._rule_sets = rule_sets_of(options, clock)
        self._nightly = Nightly(options.timing, clock)
        self._timetables: dict[str, Timetable] = {}
        self._translated: set[str] = set()
        self._backup_failed = False
        self._store_faults = 0

    def run(self) -> None:
        """Sync for ever. Raises `StoreUnusable` when the store cannot be opened at the start."""
        writer = open_or_recover(self._options.directory, self._clock.now())
        while True:
            with writer:
                fault = self._run_until_fault(writer)
            writer = self._mended(fault)
            self._translated.clear()
            for timetable in self._timetables.values():
                timetable.ask_at_once(time.monotonic())

    def _run_until_fault(self, writer: ContentWriter) -> StoreUnusable:
        try:
            begin(writer, self._options, self._clock)
            self._make_timetables(writer)
            if self._rule_sets:
                self._journal.note_rules(self._rule_sets.have_one(writer))
            while True:
                self._run_next(writer)
        except StoreUnusable as fault:
            return fault

    def _mended(self, fault: StoreUnusable) -> ContentWriter:
        """Put a damaged database aside; wait until a full or read-only disk can be written again."""
        if isinstance(fault, StoreCorrupt):
            return recover(self._options.directory, self._clock.now(), fault)
        if not self._store_faults:
            _LOG.error("%s It is tried again until it can be.", fault)
        while True:
            self._pause(min(_FIRST_PAUSE_S * 2 ** min(self._store_faults, 20), self._options.timing.every_s))
            self._store_faults += 1
            with suppress(StoreUnusable):
                return open_or_recover(self._options.directory, self._clock.now())

    def _make_timetables(self, writer: ContentWriter) -> None:
        timing = self._options.timing
        for source in self._options.sources:
            if source.name not in self._timetables:
                has_content = writer.last_complete(source.name) is not None
                wait = random.uniform(0, timing.start_spread_s) if has_content else 0.0  # noqa: S311 - no secret
                every_s = source.every_minutes * 60 or timing.every_s
                start = time.monotonic() + wait
                self._timetables[source.name] = Timetable(every_s, timing.alerts_every_s, start)

    def _run_next(self, writer: ContentWriter) -> None:
        """Wait for the round that is due first, and run it."""
        source = min(self._options.sources, key=lambda one: self._timetables[one.name].next())
        timetable = self._timetables[source.name]
        due, mode = timetable.next()
        self._pause(max(0.0, due - time.monotonic()))
        if mode == "content":
            look_over(self._options.directory)
        asking = Asking(
            is_full_due=self._nightly.is_due,
            anyway=source.name not in self._translated,
            meanwhile=lambda free_mirror: self._run_alerts_of_others(source.name, writer, free_mirror),
        )
        result = sync_source(source, mode, self._options, writer, self._clock, asking)
        if result.error is None and mode == "content":
            self._note_complete(result, writer)
        timetable.note(result, time.monotonic())
        self._journal.note(result)
        if self._rule_sets and mode == "content" and self._rule_sets.is_due_after(source.name):
            self._journal.note_rules(self._rule_sets.renew(writer))
        if result.error is None and mode == "content":
            self._back_up_if_due()

    def _run_alerts_of_others(self, name: str, writer: ContentWriter, free_mirror: Callable[[], None]) -> None:
        """Run what alerts are due in the middle of a round of one source: that may take an hour."""
        for source in self._options.sources:
            timetable = self._timetables[source.name]
            if source.name != name and timetable.are_alerts_due(time.monotonic()):
                free_mirror()
                result = sync_source(source, "alerts", self._options, writer, self._clock)
                timetable.note(result, time.monotonic())
                self._journal.note(result)

    def _note_complete(self, result: RoundResult, writer: ContentWriter) -> None:
        dropped = drop_former_sources(writer, self._options, self._clock)
        if result.changed or result.removed or dropped:
            # What one source has decides what others need not show.
            self._translated.clear()
        self._translated.add(result.name)
        if self._store_faults:
            _LOG.info("The store can be written again.")
        self._store_faults = 0

    def _back_up_if_due(self) -> None:
        now = self._clock.now()
        if not is_backup_due(self._options.directory, now):
            return
        drop_interrupted(self._options.directory)
        try:
            back_up(self._options.directory, now)
        except StoreCorrupt:
            raise
        except StoreUnusable as fault:
            if not self._backup_failed:
                _LOG.warning("No copy of the database could be made: %s", fault)
            self._backup_failed = True
        else:
            self._backup_failed = False
