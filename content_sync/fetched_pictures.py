"""What fetching pictures brought, and what did not come: because of the picture, of the way to it, or of the disk."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import urlsplit

from msgspec import Struct, field

from content_sync.content import LeftOut
from content_sync.errors import CouncilRefused, CouncilSentTooMuch
from content_sync.store.holdings import MediaFile

_GONE = (404, 410)
NOTHING: Mapping[str, str] = MappingProxyType({})


class FetchedPictures(NamedTuple):
    """What a round's fetching brought."""

    files: tuple[MediaFile, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    unusable: Mapping[str, str] = NOTHING
    """Address → why what stands there is no picture for a booth: not to be asked for again before a full round."""


class UnfitError(Exception):
    """The picture cannot be used; the text says why."""


class NoRoomError(Exception):
    """There is no room for the picture."""

    def __init__(self) -> None:
        super().__init__("no room left for pictures ([store] media_mb, or the disk)")


def is_unusable(fault: Exception) -> bool:
    """Tell whether it is the picture that is wrong.

    A web page in its place, or a way to another host, may be a network's login page: then no picture comes.
    """
    is_gone = isinstance(fault, CouncilRefused) and fault.status in _GONE
    return is_gone or isinstance(fault, UnfitError | CouncilSentTooMuch)


class Arrivals(Struct):
    """What came so far, and what did not."""

    files: list[MediaFile] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    unusable: dict[str, str] = field(default_factory=dict)

    def leave_out(self, url: str, reason: str) -> None:
        """Do without a picture in this round."""
        # Its query may hold secrets.
        self.left_out.append(LeftOut(urlsplit(url).path, reason))

    def note_unusable(self, url: str, reason: str) -> None:
        """Do without it until the next full round."""
        self.leave_out(url, reason)
        self.unusable[url] = reason

    def note_fault(self, url: str, fault: Exception) -> None:
        """Do without it in this round, or for longer where it is the picture that is wrong."""
        if is_unusable(fault):
            self.note_unusable(url, str(fault))
        else:
            self.leave_out(url, str(fault))

    def all(self) -> FetchedPictures:
        """Answer all of it."""
        return FetchedPictures(tuple(self.files), tuple(self.left_out), self.unusable)
