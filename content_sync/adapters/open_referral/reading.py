"""Makes sure of one service's payload, in whichever dialect it is."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import msgspec

from content_sync.adapters.open_referral.dialects import READINGS, Dialect
from content_sync.adapters.open_referral.field_map import FieldMap
from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm
from content_sync.html import plain


class PayloadReader:
    """Reads the payloads of one feed; raises msgspec.ValidationError for what is not of the shape that it should be."""

    def __init__(self, dialect: Dialect, fields: Mapping[str, str]) -> None:
        """`fields`: the source's field map."""
        self._reading = READINGS[dialect.name]
        self._fields = FieldMap(fields)

    def service(self, body: bytes) -> Service:
        """Read a service; numbers written as text are taken as numbers."""
        with _said():
            service = self._fields.applied(self._reading.service(body), body)
            if not plain(service.name):
                raise msgspec.ValidationError("name is empty")
            return service

    def term(self, body: bytes) -> TaxonomyTerm:
        """Read a term of a vocabulary."""
        with _said():
            return self._reading.term(body)


@contextmanager
def _said() -> Iterator[None]:
    """Say of a payload that its text is broken as one says that its shape is: it alone is left out."""
    try:
        yield
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise msgspec.ValidationError(f"its text is broken ({fault})") from fault
