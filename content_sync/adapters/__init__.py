"""One adapter for each kind of website: it fetches, and translates payloads into the kiosk's records."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from content_sync.adapters.localgov_drupal import LocalgovDrupal
from content_sync.adapters.open_referral import OpenReferral
from content_sync.content import Alert, LeftOut, Record
from content_sync.council_api import CouncilApi
from content_sync.source import Headings, Source


class Adapter(Protocol):
    """What every adapter can do. It raises the faults of `errors.py` when a round cannot be complete."""

    def records(self, api: CouncilApi, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Give every record once, complete in all its languages; what was given before a fault must not be applied."""

    def alerts(self, api: CouncilApi, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Give only the alerts, for a look every few minutes."""


ADAPTERS: Mapping[str, Adapter] = MappingProxyType(
    {"localgov-drupal": LocalgovDrupal(), "open-referral": OpenReferral()}
)
"""Kind of a source → its adapter."""
