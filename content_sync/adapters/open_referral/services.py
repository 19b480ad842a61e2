"""Brings the services of one feed in the mirror up to date: asks for what is new or different, and no more."""

import math
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import blake2b

import msgspec

from content_sync.adapters.open_referral.details import Details
from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.adapters.open_referral.lists import Entry, Listing, fields_of, seconds
from content_sync.adapters.open_referral.payload import is_offered
from content_sync.adapters.open_referral.reading import PayloadReader
from content_sync.content import LeftOut
from content_sync.fetching import Fetching

SERVICE, UNUSABLE = "service", "unusable"
"""Kinds in the mirror: each service, whole or as the list has it; details that are not what they should be."""

_WATERMARK, _UNSWEPT, _EDITION = "watermark", "seconds since the whole list was read", "edition"
_SWEEP_S = 3600.0
_DAY_S = 86400.0
_OVERLAP_S = 300.0
"""Servers stamp a change when it is made and show it when it is saved: so far back is asked again."""
_NOT_FETCHED = b""
"""The stamp of a service whose details are still to be fetched."""


class Services:
    """The services of one feed during one round."""

    def __init__(self, fetching: Fetching, dialect: Dialect) -> None:
        """Nothing is asked yet."""
        self._fetching, self._api, self._mirror = fetching, fetching.api, fetching.mirror
        self._is_full = fetching.depth == "full"
        self._elapsed_s = fetching.elapsed_s
        self._dialect = dialect
        self._details = Details(fetching.api, dialect)
        self._reader = PayloadReader(dialect, fetching.source.fields)
        self._stamps = self._mirror.stamps(SERVICE)
        self._unusable = self._mirror.ids(UNUSABLE)
        self._fetched: set[str] = set()
        self._unasked = 0
        self._watermark = self._mirror.note(_WATERMARK, float)
        unswept = (self._mirror.note(_UNSWEPT, float) or 0.0) + self._elapsed_s
        self._unswept_s = _DAY_S if self._is_full or self._watermark is None or not self._stamps else unswept
        self._edition = self._this_edition()

    @property
    def is_sweep(self) -> bool:
        """Tell whether this round must see every id, to know which services are gone."""
        return self._unswept_s >= _SWEEP_S or not (self._dialect.modified_after or self._dialect.is_newest_first)

    def fetch(self) -> Iterator[LeftOut]:
        """Bring the mirror up to date; what is not complete raises."""
        can_ask_since = self._dialect.modified_after and self._watermark is not None and not self._is_full
        if can_ask_since and (not self.is_sweep or self._dialect.minimal):
            yield from self._read({**self._dialect.content, "modified_after": self._since()})
            if self.is_sweep:
                yield from self._sweep()
        else:
            yield from self._read(self._dialect.content)
        yield from self._refresh()
        if self._unasked:
            whose = f"the details of {self._unasked} services"
            yield LeftOut("services", f"{whose} are not asked for after those that were refused: {self._details.end}")
        self._mirror.write_note(_WATERMARK, self._watermark)
        self._mirror.write_note(_UNSWEPT, 0.0 if self.is_sweep else self._unswept_s)
        self._mirror.write_note(_EDITION, (self._edition, True))

    def _this_edition(self) -> int:
        """Answer the number of the full round whose services are being fetched; one that broke off is gone on with."""
        number, is_complete = self._mirror.note(_EDITION, tuple[int, bool]) or (0, True)
        if self._is_full and is_complete:
            number += 1
            self._mirror.write_note(_EDITION, (number, False))
        return number

    def _since(self) -> str:
        """Answer what to ask from: just after the newest that is known, once nothing older can come late any more.

        A bulk import gives all services one time: with an overlap for ever their list would be sent each round.
        """
        watermark, ahead_s = self._watermark or 0.0, self._fetching.ahead_s
        is_settled = ahead_s is not None and time.time() - ahead_s - watermark >= _OVERLAP_S
        moment = datetime.fromtimestamp(watermark + 1 if is_settled else watermark - _OVERLAP_S, UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def _read(self, params: Mapping[str, str]) -> Iterator[LeftOut]:
        """Read a list, and take what differs from the mirror; only the whole list tells what is gone."""
        listing = self._listing(params)
        for page in listing.pages():
            before = len(self._fetched)
            for entry in page:
                self._note_time(entry.modified)
                yield from self._take(entry)
            if len(self._fetched) == before and self._dialect.is_newest_first and not self.is_sweep:
                return
        if listing.unusable:
            yield LeftOut("services", f"{listing.unusable} entries have no id")
        if "modified_after" not in params:
            yield from self._forget_all_but(listing)

    def _sweep(self) -> Iterator[LeftOut]:
        """Read all ids: who is gone is forgotten, who came with an old date is fetched."""
        listing = self._listing({"minimal": "true"})
        for _ in listing.pages():
            pass
        for identity in sorted(listing.ids - self._stamps.keys() - self._fetched):
            yield from self._fetch(identity, _NOT_FETCHED)
        yield from self._forget_all_but(listing)

    def _listing(self, params: Mapping[str, str]) -> Listing:
        dialect = self._dialect
        return Listing(self._api, dialect.path("services"), params, dialect.per_page, dialect.first_page)

    def _forget_all_but(self, listing: Listing) -> Iterator[LeftOut]:
        if not listing.is_complete:
            of = "" if listing.total is None else f" of {listing.total}"
            said = f"the list stops after {len(listing.ids)}{of}: what it leaves out stays as it was"
            yield LeftOut("services", said)
            return
        for kind in (SERVICE, UNUSABLE):
            self._mirror.keep_only(kind, listing.ids)

    def _take(self, entry: Entry) -> Iterator[LeftOut]:
        """Take an entry that is not known as it is, or not fetched yet by this full round."""
        stamp = blake2b(entry.body, digest_size=8, salt=self._edition.to_bytes(8)).digest()
        if entry.id in self._fetched or self._stamps.get(entry.id) == stamp:
            return
        if self._dialect.rows_are_whole or not is_offered(entry.status):
            self._put(entry.id, entry.body, stamp)
        else:
            yield from self._fetch(entry.id, stamp, entry.body)

    def _refresh(self) -> Iterator[LeftOut]:
        """Fetch those again that were fetched longest ago, all within a day: an unchanged list can hide a change."""
        if self._is_full or self._dialect.rows_are_whole:
            return
        due = math.ceil(len(self._stamps) * self._elapsed_s / _DAY_S)
        for identity in self._mirror.oldest(SERVICE, due):
            if identity not in self._fetched and not self._details.end:
                yield from self._fetch(identity, self._stamps.get(identity, _NOT_FETCHED))

    def _fetch(self, identity: str, stamp: bytes, row: bytes | None = None) -> Iterator[LeftOut]:
        """Fetch the details of a service; `row` is what the list says where it is other than before.

        Details that cannot be had are asked for again in the next round, and what was known stays whole until then.
        Those that cannot be read are not, as long as the list says the same, whose words are laid over what was known.
        """
        is_over = bool(self._details.end)
        body, reason = self._details.of(identity)
        if body is not None and self._is_usable(body):
            self._put(identity, body, stamp)
            if identity in self._unusable:
                self._mirror.drop(UNUSABLE, identity)
            return
        known = [one.body for one in self._mirror.read(SERVICE, identity)]
        if body is not None:
            self._mirror.put(UNUSABLE, identity, body)  # first: what has its stamp is not looked at again
            if known or row:
                self._put(identity, _laid_over(known, row), stamp)
            return
        if known or row:
            self._put(identity, known[0] if known else row or b"", _NOT_FETCHED if row else stamp)
        self._unasked += is_over
        if (row or not known) and not is_over:
            shown = "what was known of it stays" if known else "only its short form is shown"
            yield LeftOut(f"services/{identity}", f"{shown}, its details cannot be fetched: {reason}")

    def _is_usable(self, body: bytes) -> bool:
        try:
            self._reader.service(body)
        except msgspec.ValidationError:
            return False
        return True

    def _put(self, identity: str, body: bytes, stamp: bytes) -> None:
        self._mirror.put(SERVICE, identity, body, stamp=stamp)
        self._fetched.add(identity)

    def _note_time(self, modified: str) -> None:
        """Remember the server's latest time; one still to come is a mistake, and would hide all that follows.

        So is one before 1970: some systems write the year 1 for "never".
        """
        moment = seconds(modified)
        now = time.time() - (self._fetching.ahead_s or 0.0)
        if moment is not None and _OVERLAP_S < moment < now + _DAY_S:
            self._watermark = max(moment, self._watermark or moment)


def _laid_over(known: list[bytes], row: bytes | None) -> bytes:
    """Lay what the list says of a service over what was known of it, field by field."""
    if not known or row is None:
        return row or known[0]
    return msgspec.json.encode(fields_of(known[0]) | fields_of(row))
