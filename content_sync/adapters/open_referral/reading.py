"""Makes sure of one service's payload, in whichever dialect it is."""

from collections.abc import Mapping

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
        service = self._fields.applied(self._reading.service(body), body)
        if not plain(service.name):
            raise msgspec.ValidationError("name is empty")
        return service

    def term(self, body: bytes) -> TaxonomyTerm:
        """Read a term of a vocabulary."""
        return self._reading.term(body)
