"""Reads a served source with the real client and the real adapter."""

import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from content_sync.adapters import ADAPTERS
from content_sync.content import Alert, Item, LeftOut, Media, Record, Topic
from content_sync.council_api import CouncilApi
from content_sync.fetching import Depth, Fetching
from content_sync.mirror import Mirror
from content_sync.network import Network
from content_sync.source import Headings, Source
from tests.sync.replay import Route, serving

_SETTINGS = tomllib.loads((Path(__file__).parents[2] / "config" / "kiosk.toml").read_text())
HEADINGS: Headings = msgspec.convert(_SETTINGS["headings"], Headings)
SOURCES: list[dict[str, object]] = _SETTINGS["sources"]


class Read:
    """What one reading of a source gave."""

    def __init__(self, records: list[Record | LeftOut], asked: list[str]) -> None:
        """`asked`: the paths of the requests, in order."""
        self.records = records
        self.asked = asked
        self.left_out = [one for one in records if isinstance(one, LeftOut)]
        self.items = {one.words[0].title: one for one in records if isinstance(one, Item)}
        self.topics = {one.code: one for one in records if isinstance(one, Topic)}
        self.alerts = {one.words[0].title: one for one in records if isinstance(one, Alert)}
        self.media = [one for one in records if isinstance(one, Media)]


def read(route: Route, kind: str = "localgov-drupal", *, only_alerts: bool = False, **settings: object) -> Read:
    """Serve `route` and read it once whole; with `only_alerts`, tell of a look for alerts after that."""
    with serving(route) as server:
        source = server.source(kind, **settings)
        with TemporaryDirectory() as folder, Mirror(Path(folder), source.name) as mirror, api_of(source) as api:
            whole = read_into(mirror, api, source)
            if not only_alerts:
                return Read(whole, server.asked)
            before = len(server.asked)
            return Read(read_into(mirror, api, source, only_alerts=True), server.asked[before:])


def read_into(
    mirror: Mirror, api: CouncilApi, source: Source, depth: Depth = "full", *, only_alerts: bool = False
) -> list[Record | LeftOut]:
    """Bring a mirror up to date and translate what is in it."""
    adapter = ADAPTERS[source.kind]
    fetching = Fetching(api=api, source=source, mirror=mirror, depth=depth, elapsed_s=1800.0)
    if only_alerts:
        return [*adapter.fetch_alerts(fetching), *adapter.alerts(mirror, source, HEADINGS)]
    left_out = [*adapter.fetch(fetching)]
    fetching.remember_clock()
    return [*left_out, *adapter.records(mirror, source, HEADINGS)]


def api_of(source: Source, answers: Mirror | None = None) -> CouncilApi:
    """Make the client as a booth does, but for the pauses."""
    return CouncilApi(
        source, Network(timeout_s=5, page_mb=16, round_s=60), answers=answers, pause=lambda _seconds: None
    )
