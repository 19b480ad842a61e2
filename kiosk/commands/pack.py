"""`kiosk pack`: a booth's content in one signed file, for libraries without a network and for images."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

import msgspec

from content_sync.clock import Clock
from content_sync.errors import ContentSyncError, PackUnusable
from content_sync.file_owner import check_owner
from content_sync.pack.admission import Trust
from content_sync.pack.build import build
from content_sync.pack.keys import make_keys, read_signing_key
from content_sync.pack.reading import OpenPack
from content_sync.pack.taking import Taker, import_pack
from kiosk.commands import NOW_HELP, add_config
from kiosk.pack_words import as_data, as_lines, summary
from kiosk.settings import Settings

HELP = "carry content to a booth without a network: build, show and import signed packs"

_PATIENCE_S = 30.0
"""So long an import waits for a round of the sync that is under way."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    builder = tasks.add_parser("build", help="write the content of this store into a pack")
    builder.add_argument("out", type=Path, metavar="OUT", help="a file, or a folder such as a USB stick")
    builder.add_argument("--key", type=Path, metavar="FILE", help="the private key, if not that of [pack] signing_key")
    importer = tasks.add_parser("import", help="make a pack this booth's content; the window shows it at once")
    importer.add_argument("file", type=Path, metavar="FILE", help="the pack")
    importer.add_argument("--older", action="store_true", help="also when it is older than what the booth has")
    importer.add_argument("--now", type=datetime.fromisoformat, metavar="ISO", help=NOW_HELP)
    shower = tasks.add_parser("show", help="say what is in a pack, and whether all of it is as it was signed")
    shower.add_argument("file", type=Path, metavar="FILE", help="the pack")
    shower.add_argument("--json", action="store_true", help="the same for machines")
    keys = tasks.add_parser("keys", help="make a key pair: whoever has the private key can fill your booths")
    keys.add_argument("out", type=Path, metavar="OUT", help="a new file for the private key")
    for task in tasks.choices.values():
        add_config(task, argparse.SUPPRESS)


def run(settings: Settings, args: argparse.Namespace) -> int:
    """Do one task; answer 1 when it cannot be done, with one sentence that says why."""
    tasks = {"build": _build, "import": _import, "show": _show, "keys": _keys}
    try:
        return tasks[args.task](settings, args)
    except ContentSyncError as fault:
        print(f"kiosk pack: {fault}", file=sys.stderr)
        return 1


def _build(settings: Settings, args: argparse.Namespace) -> int:
    key = args.key or (Path(settings.pack.signing_key) if settings.pack.signing_key else None)
    if key is None:
        raise PackUnusable("Packs are signed: name the private key with --key or [pack] signing_key.")
    clock = Clock(settings.booth.timezone)
    path = build(settings.store.directory, args.out, read_signing_key(key), clock)
    with OpenPack(path) as pack:
        print(f"{path} is written: {summary(pack, clock)}")
    return 0


def _import(settings: Settings, args: argparse.Namespace) -> int:
    zone = settings.booth.timezone
    clock = Clock.fixed(args.now, zone) if args.now else Clock(zone)
    check_owner(settings.store.directory)
    trust = Trust(keys=settings.pack.keys, sources=tuple(source.name for source in settings.sources))
    taker = Taker(directory=settings.store.directory, trust=trust, clock=clock, older=args.older)
    manifest = import_pack(args.file, taker, _PATIENCE_S)
    checked = clock.local(manifest.checked)
    print(f"This booth now shows {manifest.items} items, as they were on {checked:%Y-%m-%d %H:%M}.")
    if checked > clock.now():
        now = f"{clock.now():%Y-%m-%d %H:%M}"
        print(f"But its clock says {now}: set it, or opening hours and dates will be wrong.", file=sys.stderr)
    return 0


def _show(settings: Settings, args: argparse.Namespace) -> int:
    clock = Clock(settings.booth.timezone)
    with OpenPack(args.file) as pack:
        pack.copy_members(lambda _member: None)
        is_trusted = pack.signer in settings.pack.keys
        if args.json:
            data = msgspec.json.encode(as_data(pack, is_trusted=is_trusted))
            sys.stdout.write(msgspec.json.format(data).decode() + "\n")
        else:
            print(*as_lines(pack, clock, is_trusted=is_trusted), sep="\n")
    return 0 if is_trusted else 1


def _keys(_settings: Settings, args: argparse.Namespace) -> int:
    public = make_keys(args.out)
    print(f"{args.out} holds the private key: keep it secret, and keep a copy of it where it is safe.")
    print(f"The public key is {public}; every booth that takes your packs has it in its settings:\n")
    print(f'[pack]\nkeys = ["{public}"]')
    return 0
