"""Syncs for ever: whole rounds on schedule, alerts in between, a good copy of the database each day."""

import logging
import time
from collections.abc import Callable

from content_sync.all_sources import SyncOptions, rule_sets_of, sync_source
from content_sync.clock import Clock
from content_sync.errors import StoreCorrupt, StoreUnusable
from content_sync.journal import Journal
from content_sync.store.backup import back_up, is_backup_due, open_or_recover, recover
from content_sync.store.writer import ContentWriter
from content_sync.timetable import Timetable

_LOG = logging.getLogger("content_sync")


class SyncWorker:
    """Keeps a store up to date until the process is told to end. Hold `locked_store` around it."""

    def __init__(self, options: SyncOptions, clock: Clock, pause: Callable[[float], object] = time.sleep) -> None:
        """`pause`: waits so many seconds; ends the worker by raising."""
        self._options = options
        self._clock = clock
        self._pause = pause
        self._journal = Journal()
        self._rule_sets = rule_sets_of(options, clock)
        now = time.monotonic()
        self._timetables = {
            source.name: Timetable(options.every_s, options.alerts_every_s, now) for source in options.sources
        }
        self._backup_failed = False

    def run(self) -> None:
        """Sync for ever. Raises `StoreUnusable` when the store cannot be used at all."""
        directory = self._options.directory
        writer = open_or_recover(directory, self._clock.now())
        while True:
            with writer:
                damage = self._run_until_damaged(writer)
            writer = recover(directory, self._clock.now(), damage)
            for timetable in self._timetables.values():
                timetable.ask_at_once(time.monotonic())

    def _run_until_damaged(self, writer: ContentWriter) -> StoreCorrupt:
        try:
            writer.keep_only_sources(self._timetables, self._clock.now().timestamp())
            if self._rule_sets:
                self._journal.note_rules(self._rule_sets.have_one(writer))
            while True:
                self._run_next(writer)
        except StoreCorrupt as fault:
            return fault

    def _run_next(self, writer: ContentWriter) -> None:
        """Wait for the round that is due first, and run it."""
        source = min(self._options.sources, key=lambda one: self._timetables[one.name].next())
        timetable = self._timetables[source.name]
        due, mode = timetable.next()
        self._pause(max(0.0, due - time.monotonic()))
        result = sync_source(source, mode, self._options, writer, self._clock)
        timetable.note(result, time.monotonic())
        self._journal.note(result)
        if self._rule_sets and mode == "content" and self._rule_sets.is_due_after(source.name):
            self._journal.note_rules(self._rule_sets.renew(writer))
        if result.error is None and mode == "content":
            self._back_up_if_due()

    def _back_up_if_due(self) -> None:
        now = self._clock.now()
        if not is_backup_due(self._options.directory, now):
            return
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
