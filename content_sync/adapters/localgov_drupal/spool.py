"""Keeps records on disk between fetching and translating, so that a large council does not fill the memory."""

import tempfile
from collections.abc import Iterator
from types import TracebackType
from typing import Self

import msgspec
from msgspec import Struct

from content_sync.adapters.localgov_drupal.payload import Resource, as_resource
from content_sync.adapters.localgov_drupal.website import Answered


class Version(Struct):
    """One record in one language, with what was included for it."""

    lang: str
    resource: Resource
    included: dict[str, Resource]


class Spool:
    """A temporary file of records; only their places in it are in memory."""

    def __init__(self) -> None:
        """Open the file; it has no name and is gone when it is closed."""
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._places: dict[str, list[tuple[str, int, int]]] = {}
        self._end = 0

    def __enter__(self) -> Self:
        """Hand out itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """Forget everything."""
        self._file.close()

    def put(self, record_id: str, lang: str, answered: Answered) -> None:
        """Keep one record."""
        content = msgspec.json.encode(answered)
        self._file.seek(self._end)
        self._file.write(content)
        self._places.setdefault(record_id, []).append((lang, self._end, len(content)))
        self._end += len(content)

    def versions(self, record_id: str) -> list[Version]:
        """Read a record in all its languages, in the order in which they were put. Raises WrongShape."""
        return list(self._read(record_id))

    def _read(self, record_id: str) -> Iterator[Version]:
        for lang, start, length in self._places.get(record_id, ()):
            self._file.seek(start)
            answered = msgspec.json.decode(self._file.read(length), type=Answered)
            included = [as_resource(one) for one in answered.included]
            yield Version(lang, as_resource(answered.raw), {one.id: one for one in included})
