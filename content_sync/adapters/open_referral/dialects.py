"""The dialects of Open Referral that feeds speak, and what is known of one feed."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from msgspec import Struct

from content_sync.adapters.open_referral import localgov, outpost, version_1, version_3
from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm

DialectName = Literal["3.0", "1.0", "localgov-drupal", "outpost"]
"""`3.0` is also HSDS 3."""


class Dialect(Struct, frozen=True, kw_only=True):
    """How one feed is asked, as `detect` found it out; plain facts, for the log and for people."""

    name: DialectName
    prefix: str = ""
    """What stands between the source's address and `/services`: "", "/openreferral/v1" …"""
    version: str = ""
    """What the feed's root says of its version, and of its profile; empty where it says nothing."""
    profile: str = ""
    services: int | None = None
    """How many services its list says that it has."""
    per_page: int = 100
    """So many entries are asked for at a time; some feeds send fewer."""
    first_page: int = 1
    """The number of a list's first page; some feeds count from 0."""
    rows_are_whole: bool = False
    """Its list holds all of each service, so that no details need be asked for."""
    has_details: bool = True
    """Its services can be asked for one by one; else `rows_are_whole` because its list is all there is."""
    modified_after: bool = False
    """It can list only what changed since (HSDS 3)."""
    minimal: bool = False
    """It can list nothing but ids and dates (HSDS 3)."""
    full: bool = False
    """It can list services with all their details (HSDS 3)."""

    @property
    def is_newest_first(self) -> bool:
        """Tell whether what changed stands at the beginning of its list."""
        return self.name == "outpost"

    def path(self, name: str) -> str:
        """Answer the path of a list or a record."""
        return f"{self.prefix}/{name}"

    @property
    def content(self) -> dict[str, str]:
        """Answer the parameters with which a list holds as much as it can."""
        return {"full": "true"} if self.full else {}


class Reading(NamedTuple):
    """How the payloads of a dialect become those of 3.0; both raise msgspec.ValidationError."""

    service: Callable[[bytes], Service]
    term: Callable[[bytes], TaxonomyTerm]


READINGS: Mapping[str, Reading] = MappingProxyType(
    {
        "3.0": Reading(version_3.service, version_3.term),
        "1.0": Reading(version_1.service, version_1.term),
        "localgov-drupal": Reading(localgov.service, localgov.term),
        "outpost": Reading(outpost.service, outpost.term),
    }
)
"""A dialect's name → how to read it."""
