"""Reads a served source with the real client and the real adapter."""

import tomllib
from pathlib import Path

import msgspec

from content_sync.adapters import ADAPTERS
from content_sync.content import Alert, Item, LeftOut, Media, Record, Topic
from content_sync.council_api import CouncilApi
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
    """Serve `route` and read it once, whole or only its alerts."""
    with serving(route) as server:
        source = server.source(kind, **settings)
        with api_of(source) as api:
            adapter = ADAPTERS[kind]
            reading = adapter.alerts if only_alerts else adapter.records
            return Read(list(reading(api, source, HEADINGS)), server.asked)


def api_of(source: Source) -> CouncilApi:
    """Make the client as a booth does, but for the pauses."""
    return CouncilApi(source, Network(timeout_s=5, page_mb=16, round_s=60), pause=lambda _seconds: None)
