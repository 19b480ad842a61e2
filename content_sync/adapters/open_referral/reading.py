"""Makes sure of one service's payload, in whichever dialect it is."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

import msgspec

from content_sync.adapters.open_referral.dialects import READINGS, Dialect
from content_sync.adapters.open_referral.field_map import FieldMap
from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm
from content_sync.adapters.open_referral.tidying import tidied
from content_sync.html import plain

_Read = TypeVar("_Read", Service, TaxonomyTerm)


class PayloadReader:
    """Reads the payloads of one feed; raises msgspec.ValidationError for what is not of the shape that it should be."""

    def __init__(self, dialect: Dialect, fields: Mapping[str, str]) -> None:
        """`fields`: the source's field map."""
        self._reading = READINGS[dialect.name]
        self._fields = FieldMap(fields)

    def service(self, body: bytes) -> Service:
        """Read a service; numbers written as text are taken as numbers, and what is not as it should be is tidied."""
        with _said():
            service = self._fields.applied(_read(self._reading.service, body), body)
            if not plain(service.name):
                raise msgspec.ValidationError("name is empty")
            return service

    def term(self, body: bytes) -> TaxonomyTerm:
        """Read a term of a vocabulary."""
        with _said():
            return _read(self._reading.term, body)


def _read(read: Callable[[bytes], _Read], body: bytes) -> _Read:
    try:
        return read(body)
    except msgspec.ValidationError:
        return read(msgspec.json.encode(tidied(msgspec.json.decode(body))))


@contextmanager
def _said() -> Iterator[None]:
    """Say of a payload that its text is broken as one says that its shape is: it alone is left out."""
    try:
        yield
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise msgspec.ValidationError(f"its text is broken ({fault})") from fault
