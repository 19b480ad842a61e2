"""Reads the lists of a feed, page by page, whichever way its dialect writes them."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct, field

from content_sync.council_api import CouncilApi, decoded
from content_sync.errors import CouncilSentNonsense

_MOST_PAGES = 5000
_NOTHING = msgspec.Raw(b"null")
_ENTRIES = msgspec.json.Decoder(list[msgspec.Raw] | dict[str, msgspec.Raw])


class _Head(Struct):
    id: str | int
    status: Any = None
    last_modified: Any = None
    updated_at: Any = None
    modified_date: Any = None


class Entry(NamedTuple):
    """What every dialect says of an entry in its list, and the entry as it came."""

    id: str
    status: object
    modified: str
    """When it changed last, by the server's clock."""
    body: bytes

    @property
    def names(self) -> frozenset[str]:
        """Answer what it tells of."""
        return frozenset(fields_of(self.body))


_HEAD = msgspec.json.Decoder(_Head)


class Envelope(Struct):
    """A page of a list, its entries not yet looked into: 3.0 has `contents`, all older ones `content`."""

    contents: msgspec.Raw = _NOTHING
    content: msgspec.Raw = _NOTHING
    total_items: Any = None
    total_elements: Any = field(default=None, name="totalElements")
    total_pages: Any = None
    pages_of_1: Any = field(default=None, name="totalPages")
    last_page: Any = None
    last: Any = None
    first_page: Any = None
    first: Any = None

    @property
    def is_after_first(self) -> bool:
        """Tell whether the page says that there is one before it."""
        return self.first_page is False or self.first is False

    @property
    def is_of_1(self) -> bool:
        """Tell whether it is written as before 3.0."""
        return self.total_elements is not None or bytes(self.content) != b"null"

    @property
    def total(self) -> int | None:
        """Answer how many entries the whole list has, where the page says it; some write it as text."""
        return _number(self.total_items if self.total_elements is None else self.total_elements)

    @property
    def pages(self) -> int | None:
        """Answer how many pages the list has, where the page says it."""
        return _number(self.total_pages if self.pages_of_1 is None else self.pages_of_1) or None

    def entries(self) -> list[msgspec.Raw] | None:
        """Answer the entries; None when there is no such list. PHP writes a list with gaps as an object."""
        raw = self.contents if bytes(self.contents) != b"null" else self.content
        try:
            found = _ENTRIES.decode(raw)
        except msgspec.ValidationError:
            return None
        if isinstance(found, list):
            return found
        return list(found.values()) if self.is_of_1 and all(name.isdecimal() for name in found) else None

    def usable(self) -> list[Entry]:
        """Answer the entries that have an id."""
        return [entry for entry in map(_entry, self.entries() or ()) if entry]

    def is_last(self, place: int) -> bool:
        """Tell whether a page is the last: by the number of pages where it is given, else by the flag.

        `place`: counted from 1.
        """
        if self.pages is not None:
            return place >= self.pages
        return self.last_page is True or self.last is True


class Listing:
    """One reading of a list. It ends when a page brings nothing new, whatever the server says."""

    def __init__(self, api: CouncilApi, path: str, params: Mapping[str, str], per_page: int, first: int = 1) -> None:
        """Nothing is asked yet. `first`: the number of its first page."""
        self._api = api
        self._path = path
        self._params = params
        self._per_page = str(per_page)
        self._first = first
        self.ids: set[str] = set()
        self.is_complete = False
        """Its last page was reached: what is not among `ids` is no longer there."""
        self.unusable = 0
        """So many entries have no id."""
        self.total: int | None = None

    def pages(self) -> Iterator[list[Entry]]:
        """Give the entries page by page, each id once."""
        for place in range(1, _MOST_PAGES + 1):
            number = str(place - 1 + self._first)
            envelope = page(self._api, self._path, {**self._params, "page": number, "per_page": self._per_page})
            self.total = envelope.total if place == 1 else self.total
            before = len(self.ids)
            yield list(self._new(envelope))
            if envelope.is_last(place) or len(self.ids) == before:
                self._check_not_empty(envelope)
                self.is_complete = envelope.is_last(place) or self._is_all(envelope)
                return
        raise CouncilSentNonsense(f"{self._path} has more than {_MOST_PAGES} pages")

    def _new(self, envelope: Envelope) -> Iterator[Entry]:
        for raw in envelope.entries() or ():
            entry = _entry(raw)
            if entry is None:
                self.unusable += 1
            elif entry.id not in self.ids:
                self.ids.add(entry.id)
                yield entry

    def _is_all(self, envelope: Envelope) -> bool:
        """Tell whether a list that brings nothing new, and has not said that it ends, gave all that it has."""
        if envelope.total is not None:
            return len(self.ids) >= envelope.total
        return envelope.pages is None and envelope.last_page is None and envelope.last is None

    def _check_not_empty(self, envelope: Envelope) -> None:
        if not self.ids and envelope.total:
            raise CouncilSentNonsense(f"{self._path} says that it has {envelope.total} entries and gives none")


def page(api: CouncilApi, path: str, params: Mapping[str, str], *, remember: bool = True) -> Envelope:
    """Fetch one page of a list; raises CouncilSentNonsense when it is none.

    The envelope is checked by ourselves: the official list schemas describe one row, not the page.
    """
    try:
        envelope = decoded(api.get_content(path, params, remember=remember), path, Envelope)
    except msgspec.ValidationError:
        envelope = Envelope()
    if envelope.entries() is None:
        raise CouncilSentNonsense(f"{path} is not a page of an Open Referral list")
    return envelope


def fields_of(body: bytes) -> dict[str, msgspec.Raw]:
    """Answer the fields of a record, not yet looked into; none where not even their names can be read."""
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        return msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    return {}


def seconds(written: str) -> float | None:
    """Read a moment; None when it is none."""
    try:
        moment = datetime.fromisoformat(written.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


def _entry(raw: msgspec.Raw) -> Entry | None:
    try:
        head = _HEAD.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    modified = head.last_modified or head.updated_at or head.modified_date
    return Entry(str(head.id), head.status, modified if isinstance(modified, str) else "", bytes(raw))


def _number(value: object) -> int | None:
    try:
        return int(value) if isinstance(value, int | str) else None
    except ValueError:
        return None
