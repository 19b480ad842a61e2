"""One adapter for each kind of website: it fetches, and translates payloads into the kiosk's records."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from content_sync.adapters.govuk import GovUk
from content_sync.adapters.localgov_drupal import LocalgovDrupal
from content_sync.adapters.open_referral import OpenReferral
from content_sync.content import Alert, LeftOut, Record
from content_sync.fetching import Fetching
from content_sync.mirror import Mirror
from content_sync.source import Headings, Source


class Adapter(Protocol):
    """What every adapter can do: bring a mirror of its source up to date, and translate what the mirror holds."""

    def fetch(self, fetching: Fetching) -> Iterator[LeftOut]:
        """Bring the mirror up to date; payloads are kept as they came. Must be read to its end.

        Raises the faults of `errors.py` when that cannot be done completely; then nothing is translated.
        """

    def fetch_alerts(self, fetching: Fetching) -> Iterator[LeftOut]:
        """The same for the alerts alone, for a look every few minutes."""

    def records(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Record | LeftOut]:
        """Give every record once, complete in all its languages; nothing is asked for."""

    def alerts(self, mirror: Mirror, source: Source, headings: Headings) -> Iterator[Alert | LeftOut]:
        """Give only the alerts."""


ADAPTERS: Mapping[str, Adapter] = MappingProxyType(
    {"localgov-drupal": LocalgovDrupal(), "open-referral": OpenReferral(), "govuk": GovUk()}
)
"""Kind of a source → its adapter."""
