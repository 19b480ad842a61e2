"""Every feed of the sample council: the same services in each dialect that the kiosk reads."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Protocol

from kiosk.sample_council.content_files import Council
from kiosk.sample_council.open_referral.feed import OpenReferralFeed
from kiosk.sample_council.open_referral.older_feeds import FeedOf1, LocalgovFeed, OutpostFeed


class Feed(Protocol):
    """What answers requests below a prefix."""

    def answer(self, path: str, query: str) -> tuple[HTTPStatus, bytes]:
        """Answer a request; `path` is what follows the prefix."""
        ...


FEEDS: Mapping[str, Callable[[Council], Feed]] = MappingProxyType(
    {
        "/openreferral/v3": OpenReferralFeed,
        "/hsds": lambda council: OpenReferralFeed(council, is_hsds=True),
        "/openreferral/1.0": lambda council: FeedOf1(OpenReferralFeed(council)),
        "/openreferral/v1": lambda council: LocalgovFeed(OpenReferralFeed(council)),
        "/outpost/api/v1": lambda council: OutpostFeed(OpenReferralFeed(council)),
    }
)
"""Where each is, and what makes it."""


def prefix_of(path: str) -> str | None:
    """Answer under which feed's prefix a path is."""
    return next((prefix for prefix in FEEDS if path == prefix or path.startswith(f"{prefix}/")), None)
