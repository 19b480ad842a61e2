"""`kiosk sync`: one round of every source, or rounds for ever."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path

from content_sync.all_sources import Asking, SyncOptions, rule_sets_of, sync_source
from content_sync.beginning import begin, drop_former_sources
from content_sync.clock import Clock
from content_sync.ending import end_when_asked
from content_sync.errors import StoreCorrupt, StoreUnusable
from content_sync.file_owner import check_owner
from content_sync.pack.first import FirstPack
from content_sync.store.backup import look_over, open_or_recover, recover
from content_sync.store.store_lock import borrowed_store, watched_store
from content_sync.store.writer import ContentWriter
from content_sync.timetable import Timing
from content_sync.worker import SyncWorker
from kiosk.checker_rules import rule_files
from kiosk.commands import NOW_HELP
from kiosk.network_settings import network_of
from kiosk.settings import Settings
from kiosk.sync_summary import Synced, as_json, as_table

HELP = "fetch the council's content into the booth's store, once or (--watch) for ever"
DESCRIPTION = (
    "Fetch the council's content into the booth's store: one round of changes of every source, or (--watch) rounds for "
    "ever. One round may be run while the booth runs; it waits for a round of the booth that is under way. Exit status "
    "0 when all is well, 1 when a source or the store failed, 2 for a wrong call or settings."
)

_NICENESS = 10
_PATIENCE_S = 300.0
"""So long a round by hand waits for one of the booth that is under way."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--watch", action="store_true", help="go on for ever, on the schedule of the settings")
    parser.add_argument("--with-parent", action="store_true", help="with --watch: end when standard input ends")
    parser.add_argument("--full", action="store_true", help="a full round: everything anew, every picture too")
    parser.add_argument("--json", action="store_true", help="the summary for machines")
    parser.add_argument("--now", type=datetime.fromisoformat, metavar="ISO", help=NOW_HELP)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Sync; answer 0 when all is well, 1 when a source or the store failed, 2 for a wrong call."""
    if (args.with_parent and not args.watch) or (args.watch and (args.json or args.full)):
        print("kiosk sync: --with-parent goes with --watch; --json and --full go without it.", file=sys.stderr)
        return 2
    clock = Clock.fixed(args.now, settings.booth.timezone) if args.now else Clock(settings.booth.timezone)
    options = _options(settings)
    # To be told to end is how --watch ends well; a single round that is cut off has not done its work.
    end_when_asked(0 if args.watch else 1, with_parent=args.with_parent)
    try:
        check_owner(options.directory)
        # What waits to be compared may be large, and /tmp may be memory: it goes to the store's own disk.
        tempfile.tempdir = str(options.directory)
        if args.watch:
            _be_nice()
            with watched_store(options.directory) as lock:
                SyncWorker(options, clock, lock.lend).run()
        with borrowed_store(options.directory, _PATIENCE_S, _say_that_it_waits) as is_alone:
            once = _sync_alone if is_alone else _sync_beside
            synced = once(options, clock, full=args.full)
    except StoreUnusable as fault:
        print(f"kiosk sync: {fault}", file=sys.stderr)
        return 1
    today = clock.today()
    print(as_json(synced, today) if args.json else as_table(synced, today))
    return 0 if synced.is_well else 1


def _options(settings: Settings) -> SyncOptions:
    sync = settings.sync
    return SyncOptions(
        directory=settings.store.directory,
        sources=settings.sources,
        headings=settings.headings,
        timing=Timing(
            every_s=sync.every_minutes * 60,
            alerts_every_s=sync.alerts_every_minutes * 60,
            start_spread_s=sync.start_spread_s,
            full_from=time.fromisoformat(sync.full_from),
            full_spread_s=sync.full_spread_minutes * 60,
        ),
        network=network_of(settings),
        picture_mb=sync.picture_mb,
        media_mb=settings.store.media_mb,
        rules=rule_files(settings) if settings.checker.offered else None,
        first_pack=FirstPack(Path(settings.pack.first), settings.pack.keys) if settings.pack.first else None,
    )


def _say_that_it_waits() -> None:
    limit = f"{_PATIENCE_S / 60:.0f} minutes at most"
    print(f"kiosk sync: a round or an import is under way: waiting for it, {limit}.", file=sys.stderr)


def _sync_alone(options: SyncOptions, clock: Clock, *, full: bool) -> Synced:
    try:
        return _round_of_all(open_or_recover(options.directory, clock.now()), options, clock, full=full)
    except StoreCorrupt as fault:
        # Found while at work: everything is fetched anew into what takes its place.
        return _round_of_all(recover(options.directory, clock.now(), fault), options, clock, full=full)


def _sync_beside(options: SyncOptions, clock: Clock, *, full: bool) -> Synced:
    try:
        look_over(options.directory)
        return _round_of_all(ContentWriter(options.directory), options, clock, full=full)
    except StoreCorrupt as fault:
        # The sync that waits has it open: whoever put another in its place would leave it writing to the old one.
        raise StoreUnusable(f"{fault} The kiosk that runs mends that with its next round: try again then.") from fault


def _round_of_all(opened: ContentWriter, options: SyncOptions, clock: Clock, *, full: bool) -> Synced:
    rule_sets = rule_sets_of(options, clock)
    results = []
    with opened as writer:
        begin(writer, options, clock)
        rules = rule_sets.renew(writer) if rule_sets else None
        for source in options.sources:
            with _progress(source.name) as on_record:
                asking = Asking(is_full_due=lambda _last: full, every_picture=full, on_record=on_record)
                results.append(sync_source(source, "content", options, writer, clock, asking))
        drop_former_sources(writer, options, clock)
        return Synced(results, rules, writer.read_whole())


@contextmanager
def _progress(name: str) -> Iterator[Callable[[], object]]:
    """Count records before the eyes of whoever sits at a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from tqdm import tqdm  # noqa: PLC0415 - a booth has no terminal and saves the memory

    with tqdm(desc=name, unit=" records", leave=False) as bar:
        yield bar.update


def _be_nice() -> None:
    # The window comes first. Whoever started us may have made us nicer already: that stays.
    if os.getpriority(os.PRIO_PROCESS, 0) < _NICENESS:
        os.setpriority(os.PRIO_PROCESS, 0, _NICENESS)
