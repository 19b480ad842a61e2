"""Where a round's records wait until the round is known to be complete.

Changed records go to a nameless file in the store's directory, not into memory: a first round may bring 30,000. The
file has no name, so that a killed process leaves nothing behind.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple, Self

from content_sync.content import Alert, Item, LeftOut, Media, Record, Topic
from content_sync.store.rows import TABLE_OF, content_hash, decoded, encoded

_MOST_BYTES = 1_000_000
"""The longest page of a real council has a tenth of that, in five languages."""


class Known(NamedTuple):
    """What the database holds of a record: enough to see whether it changed or vanished."""

    kind: str
    digest: bytes
    missing_since: float | None
    is_deleted: bool


Register = dict[str, dict[str, Known]]
"""Table → uid → what is known."""


class Staging:
    """Takes a round's records, compares each with what the database holds, and keeps those that changed."""

    def __init__(self, known: Register, foreign: frozenset[str], directory: Path) -> None:
        """`foreign`: uids that belong to other sources. `directory`: where the waiting file may stand."""
        self.known = known
        self.seen: dict[str, set[str]] = {table: set() for table in TABLE_OF.values()}
        self.seen_count = 0
        self.changed = 0
        self._foreign = foreign
        self._urls: dict[str, str] = {}
        self._shown: dict[str, None] = {}
        self._file = TemporaryFile(dir=directory)  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Drop what waits."""
        with suppress(OSError):  # the last of it may not fit on a full disk, and is not wanted any more
            self._file.close()

    def take(self, record: Record) -> LeftOut | None:
        """Take one record of the round, or answer why it must be left out."""
        table = TABLE_OF[type(record)]
        if isinstance(record, Item | Topic | Alert) and not record.words:
            return LeftOut(record.uid, "it has no words in any language", record.uid)
        if record.uid in self.seen[table]:
            return LeftOut(record.uid, "the website sent it twice; the first counts", record.uid)
        if record.uid in self._foreign:
            return LeftOut(record.uid, "another source has it already", record.uid)
        try:
            line = encoded(record)
        except UnicodeEncodeError:
            return LeftOut(record.uid, "it holds characters that are no text", record.uid)
        if len(line) > _MOST_BYTES:
            return LeftOut(record.uid, "it is larger than a booth can show", record.uid)
        self.seen[table].add(record.uid)
        self.seen_count += 1
        self._note_pictures(record)
        digest = content_hash(line)
        known = self.known[table].get(record.uid)
        if known is None or known.digest != digest or known.is_deleted:
            self.changed += 1
            self._file.write(b"%s %s\n" % (table.encode(), line))
        return None

    def picture_urls(self) -> tuple[str, ...]:
        """Answer where the pictures are that the round's items show."""
        return tuple(self._urls[uid] for uid in self._shown if uid in self._urls)

    def changed_records(self) -> Iterator[tuple[Record, bytes]]:
        """Answer the records that are new or different, each with its digest."""
        self._file.seek(0)
        for entry in self._file:
            table, _, line = entry.rstrip(b"\n").partition(b" ")
            yield decoded(table.decode(), line), content_hash(line)

    def _note_pictures(self, record: Record) -> None:
        if isinstance(record, Media):
            self._urls[record.uid] = record.url
        elif isinstance(record, Item):
            self._shown.update(dict.fromkeys(record.media))
